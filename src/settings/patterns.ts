import { covers, siteName } from './sites.ts';

/** The host that a match pattern of the manifest or of the browser's permissions is for; null where it is for all. */
export function siteOfPattern(pattern: string): string | null {
  const host = /^[a-z*]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host === undefined ? null : siteName(host);
}

/**
 * What is asked for to work on a host and its subdomains. One pattern a scheme: Firefox refuses `*://*.example.com/*`,
 * which none of the manifest's optional patterns (`https://*\/*`, `http://*\/*`) takes in alone.
 */
export const patternsOf = (host: string): string[] => [`https://*.${host}/*`, `http://*.${host}/*`];

/** Patterns that stand for every site. */
export const EVERY_SITE: readonly string[] = ['https://*/*', 'http://*/*'];

/** True where the granted patterns include every https site. */
export const isEverySite = (patterns: readonly string[]): boolean =>
  patterns.some((pattern) => pattern === '<all_urls>' || pattern === '*://*/*' || pattern === 'https://*/*');

/** True where one of the match patterns includes this site. */
export function isInPatterns(patterns: readonly string[], host: string): boolean {
  if (isEverySite(patterns)) return true;
  return patterns.some((pattern) => {
    const site = siteOfPattern(pattern);
    return site !== null && covers(site, siteName(host));
  });
}
