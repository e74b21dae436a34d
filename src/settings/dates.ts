import type { Article } from '../article/article-model.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { MOST_DATES, type Settings } from './settings-model.ts';

type Dates = Pick<Settings, 'dates'>;

/** The date that the reader gave for a page, or null. `url` is the page's address without fragment. */
export function dateByHand({ dates }: Dates, url: string): PartialDate | null {
  return dates.find((given) => given.url === url)?.date ?? null;
}

/** Returns the list of dates after the reader gave this page a date or removed it (null). The newest entry is last. */
export function correctDate(dates: Settings['dates'], url: string, date: PartialDate | null): Settings['dates'] {
  const others = dates.filter((given) => given.url !== url);
  return date === null ? others : [...others, { url, date }].slice(-MOST_DATES);
}

/** Returns the article with the reader's date instead of the page's statements, if there is such a date. */
export function withDateByHand(article: Article, settings: Dates): Article {
  const date = dateByHand(settings, article.url);
  return date === null ? article : { ...article, published: { date, how: { type: 'reader' } } };
}

/** Code points of zero in other scripts that readers use for dates: Arabic and Persian. */
const ZEROES = [0x660, 0x6f0];

/**
 * Normalises a typed date: digits become ASCII, separators (all kinds of hyphens too) become hyphens, "2024-5" becomes
 * "2024-05". The result may still not be a date.
 */
export function tidyDate(typed: string): string {
  const ascii = typed.trim().replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROES.findLast((zero) => zero <= code) ?? code));
  });
  const [year = '', ...rest] = ascii.split(/\s*[-\u2010-\u2013/.]\s*/);
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}
