const CANONICAL = /<link\b(?=[^>]*\brel\s*=\s*["']?canonical\b)[^>]*>/i;
const OG_URL = /<meta\b(?=[^>]*\bproperty\s*=\s*["']?og:url\b)[^>]*>/i;
/** Metadata is in the head, so only this much of a page is searched. */
const HEAD_LENGTH = 300_000;

/**
 * Returns the address at which a saved page is shown: its canonical link, or its og:url, if that is an http(s) address.
 * Otherwise invents an address on a news site that the extension knows.
 *
 * @param name File name, for the invented address.
 */
export function pageUrl(html: string, name: string): string {
  const head = html.slice(0, HEAD_LENGTH);
  return (
    webAddress(attribute(CANONICAL.exec(head)?.[0], 'href')) ??
    webAddress(attribute(OG_URL.exec(head)?.[0], 'content')) ??
    `https://www.vox.com/${encodeURIComponent(name)}`
  );
}

/** The text as a whole http(s) address without its fragment, or null. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  url.hash = '';
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}

function attribute(tag: string | undefined, name: string): string | null {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag ?? '');
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? null : value.trim().replaceAll('&amp;', '&');
}
