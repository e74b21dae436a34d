import { type PartialDate, parsePartialDate } from '../../dates/partial-date.ts';

const YEAR = '((?:19|20)\\d{2})';
const END = '(?=$|[/_.-])';
/** Forms of a day in an address: year, month, day. */
const DAYS: readonly RegExp[] = [
  // /2024/5/17/, /2024-05-17-, _2024_05_17; /2024-05/17/ and /2024/05-17/ are Chinese
  new RegExp(`(?:^|[/_-])${YEAR}/(\\d{1,2})/(\\d{1,2})${END}`),
  new RegExp(`(?:^|[/_-])${YEAR}-(\\d{1,2})-(\\d{1,2})${END}`),
  new RegExp(`(?:^|[/_-])${YEAR}_(\\d{1,2})_(\\d{1,2})${END}`),
  new RegExp(`/${YEAR}-(\\d{2})/(\\d{2})(?=/)`),
  new RegExp(`/${YEAR}/(\\d{2})-(\\d{2})(?=/)`),
  // "-20240517", "t20240517_12.htm"
  /(?:^|[/_-])[a-z]{0,8}(20\d{2})([01]\d)([0-3]\d)(?=$|[/_.-])/i,
  // "/2024/05/240517-": month and day again, without the century
  /\/(20\d{2})\/(\d{2})\/\d{2}\2(\d{2})(?=-)/,
];
/** A date with full stops has the day first in every country. */
const DAY_FIRST = /(?:^|[/_-])([0-3]\d)\.([01]\d)\.(20\d{2})(?=$|[/_-])/;
const NAMED = /\/((?:19|20)\d{2})\/([a-z]{3})[a-z]*\/(\d{1,2})(?=\/|$|-)/i;
const MONTH = /\/((?:19|20)\d{2})[/-]([01]\d)(?=\/)/;
const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day in the path of a page's address, or the month if there is no day. Null if there is neither. Query and
 * fragment are not read.
 */
export function dateInAddress(url: string): PartialDate | null {
  const path = /^[a-z]+:\/\/[^/]+([^?#]*)/i.exec(url)?.[1] ?? '';
  for (const pattern of DAYS) {
    const found = pattern.exec(path);
    if (found) return dated(found[1], found[2], found[3]);
  }
  const first = DAY_FIRST.exec(path);
  if (first) return dated(first[3], first[2], first[1]);
  const named = NAMED.exec(path);
  const number = MONTH_NAMES.indexOf((named?.[2] ?? '').toLowerCase()) + 1;
  if (named && number > 0) return dated(named[1], String(number), named[3]);
  const month = MONTH.exec(path);
  return month && dated(month[1], month[2]);
}

/** The web began in 1993. Earlier years are other numbers, or come from clocks that were never set. */
function dated(year = '', month = '', day?: string): PartialDate | null {
  const text = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return year > '1993' ? parsePartialDate(text) : null;
}
