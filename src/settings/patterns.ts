import { covers, shownHost } from './sites.ts';

/**
 * Returns the host of a match pattern from the manifest or the browser's permissions. Null for a pattern of all hosts.
 */
export function hostOfPattern(pattern: string): string | null {
  const host = /^[a-z*]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host === undefined ? null : shownHost(host);
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

/** True if one of the match patterns includes this host. */
export function isInPatterns(patterns: readonly string[], host: string): boolean {
  if (isEverySite(patterns)) return true;
  return patterns.some((pattern) => {
    const granted = hostOfPattern(pattern);
    return granted !== null && covers(granted, shownHost(host));
  });
}
