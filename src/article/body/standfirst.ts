import type { Metas } from '../metas.ts';

/**
 * Recognises a standfirst by the page's own description of its article. Publishers print the words of their `<meta>`
 * description under the headline. The box of these words often has the class "teaser", or no useful name.
 */

/** A line and a description must share at least this many letters at their beginning. */
const SHARED_LETTERS = 40;
/** Least UTF-16 code units of a standfirst. */
const SHORTEST_STANDFIRST = 40;
const LONGEST_STANDFIRST = 700;
const DESCRIPTION_NAMES = ['og:description', 'description', 'twitter:description'];

const bareOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The openings of the page's `<meta>` descriptions. Empty if they are too short to compare. */
export const describedBy = (metas: Metas): ReadonlySet<string> =>
  new Set(
    DESCRIPTION_NAMES.map((name) =>
      bareOf(metas.content(name).slice(0, LONGEST_STANDFIRST)).slice(0, SHARED_LETTERS),
    ).filter(isLong),
  );

const isLong = (bare: string): boolean => bare.length === SHARED_LETTERS;

/** True if a line of this length (UTF-16 code units) can be a standfirst. */
export const canIntroduce = (length: number): boolean => length >= SHORTEST_STANDFIRST && length <= LONGEST_STANDFIRST;

/** True if a line opens with the words of a description. */
export const repeatsDescription = (text: string, descriptions: ReadonlySet<string>): boolean =>
  descriptions.size > 0 && descriptions.has(beginningOf(text));

/** The first letters of a line. Most lines have them among their first characters. */
function beginningOf(text: string): string {
  const near = bareOf(text.slice(0, SHARED_LETTERS * 3));
  return (near.length > SHARED_LETTERS ? near : bareOf(text.slice(0, LONGEST_STANDFIRST))).slice(0, SHARED_LETTERS);
}
