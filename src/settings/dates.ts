import type { Article } from '../article/model.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { MOST_DATES, type Settings } from './model.ts';

type Dates = Pick<Settings, 'dates'>;

/** The date that the reader gave for a page, or null. `url` is the page's address without fragment. */
export function dateByHand({ dates }: Dates, url: string): PartialDate | null {
  return dates.find((given) => given.url === url)?.date ?? null;
}

/** The list after the reader gave this page a date, newest last, or (null) took it back. */
export function correctDate(dates: Settings['dates'], url: string, date: PartialDate | null): Settings['dates'] {
  const others = dates.filter((given) => given.url !== url);
  return date === null ? others : [...others, { url, date }].slice(-MOST_DATES);
}

/** The article as the reader knows it: the reader's date goes before the page's statements. */
export function withDateByHand(article: Article, settings: Dates): Article {
  const date = dateByHand(settings, article.url);
  return date === null ? article : { ...article, published: { date, how: { type: 'reader' } } };
}

/** Digits of the scripts in which dates are typed here besides ASCII: Arabic and Persian. */
const ZEROES = [0x660, 0x6f0];

/**
 * What a reader typed as the text of a date: other digits made ASCII, separators (hyphens of all kinds too) made hyphens, "2024-5" filled up. Not
 * yet checked to be one.
 */
export function tidyDate(typed: string): string {
  const ascii = typed.trim().replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROES.findLast((zero) => zero <= code) ?? code));
  });
  const [year = '', ...rest] = ascii.split(/\s*[-\u2010-\u2013/.]\s*/);
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}
