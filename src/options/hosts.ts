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

/** The host that a match pattern of the manifest or of the browser's permissions is for; null where it is for all. */
export function siteOfPattern(pattern: string): string | null {
  const host = /^[a-z*]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host === undefined ? null : siteName(host);
}

/** Patterns that stand for every site. */
export const EVERY_SITE: readonly string[] = ['https://*/*', 'http://*/*'];

/** True where the granted patterns take in every https site. */
export const isEverySite = (patterns: readonly string[]): boolean =>
  patterns.some((pattern) => pattern === '<all_urls>' || pattern === '*://*/*' || pattern === 'https://*/*');
