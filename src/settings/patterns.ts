import { covers, siteName } from './sites.ts';

/**
 * Returns the host of a match pattern from the manifest or the browser's permissions. Null for a pattern of all hosts.
 */
export function siteOfPattern(pattern: string): string | null {
  const host = /^[a-z*]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host === undefined ? null : siteName(host);
}

/**
 * Returns the patterns to request for a host and its subdomains, one for each scheme. Firefox refuses
 * `*://*.example.com/*`, because no single optional pattern of the manifest (`https://*\/*`, `http://*\/*`) covers it.
 */
export const patternsOf = (host: string): string[] => [`https://*.${host}/*`, `http://*.${host}/*`];

/** Patterns that mean every site. */
export const EVERY_SITE: readonly string[] = ['https://*/*', 'http://*/*'];

/** True if the granted patterns include every https site. */
export const isEverySite = (patterns: readonly string[]): boolean =>
  patterns.some((pattern) => pattern === '<all_urls>' || pattern === '*://*/*' || pattern === 'https://*/*');

/** True if one of the match patterns includes this site. */
export function isInPatterns(patterns: readonly string[], host: string): boolean {
  if (isEverySite(patterns)) return true;
  return patterns.some((pattern) => {
    const site = siteOfPattern(pattern);
    return site !== null && covers(site, siteName(host));
  });
}
