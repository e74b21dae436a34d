import { PUBLISHERS } from '../lexicon/publishers.ts';

/**
 * The country of a publisher, from its address or the page's language tag. It is weak evidence: it only shows whose
 * parliament an article is likely to name without a title.
 */

/** Top-level domains of countries that many companies in other countries use. */
const BORROWED_DOMAINS: ReadonlySet<string> = new Set([
  'ai',
  'co',
  'fm',
  'gg',
  'io',
  'ly',
  'me',
  'so',
  'to',
  'tv',
  'ws',
  'is',
  'cc',
]);

/**
 * ISO 3166 code of the publisher's country, or null.
 *
 * @param url the article's address
 * @param language its language tag: "en-GB"
 */
export function homeOf(url: string, language: string | null): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const known = PUBLISHERS.get(host) ?? PUBLISHERS.get(host.slice(host.indexOf('.') + 1));
  if (known !== undefined) return known;
  const domain = /\.([a-z]{2})$/.exec(host)?.[1];
  if (domain === 'uk') return 'GB';
  if (domain && domain !== 'eu' && !BORROWED_DOMAINS.has(domain)) return domain.toUpperCase();
  const region = /^[a-z]{2,3}[-_]([A-Z]{2})\b/.exec(language ?? '')?.[1];
  // Many systems write "en-US" by default, so it proves nothing.
  return region && region !== 'US' ? region : null;
}
