import { siteName } from '../settings/sites.ts';

/** The site that a reader means by what was typed or pasted: a host or a whole address. Null where it is neither. */
export function siteFromInput(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return /^[^.]+(\.[^.]+)+$|^localhost$|^\[/.test(hostname) ? siteName(hostname) : null;
}
