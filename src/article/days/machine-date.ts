import { parseDateWords } from '../../dates/date-words.ts';
import type { DateOrder } from '../../dates/month-names.ts';
import { daysInMonth, type PartialDate, parsePartialDate } from '../../dates/partial-date.ts';

const ISO =
  /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:(?:T|\s+|-)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?/i;
const LONGEST_DATE = 100;

/**
 * Reads a date from metadata. Formats are ISO 8601 and its near misses ("2024-05-17 20:45:00 +0000", "20240517"), RFC
 * 2822, Unix time in seconds or milliseconds, and words in the page's language. The result is precise to the minute at
 * most, with the zone as stated. Null for templates, years alone, the epoch, days that no calendar has, and years
 * before 1970 or after 2100.
 *
 * @param order the order of numeric dates, if the page decides it and its language does not
 */
export function parseMachineDate(
  raw: string,
  language: string | null,
  order: DateOrder | null = null,
): PartialDate | null {
  const text = raw.trim().slice(0, LONGEST_DATE);
  if (!/\d/.test(text) || /[{}<>]/.test(text)) return null;
  const date = iso(text) ?? unix(text) ?? asPrinted(text, language) ?? inWords(text, language, order);
  return date !== null && isPlausible(date) ? date : null;
}

const inWords = (text: string, language: string | null, order: DateOrder | null): PartialDate | null =>
  parseDateWords(text, language, null, order === null ? {} : { order })[0]?.date ?? null;

function iso(text: string): PartialDate | null {
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) return parsePartialDate(text);
  const match = ISO.exec(text);
  if (!match) return null;
  const [whole, year, mm, dd, hour, minute, , zone] = match;
  if (/^\d/.test(text.slice(whole.length)) && hour === undefined) return null;
  if (Number(dd) > daysInMonth(Number(year), Number(mm))) return null;
  const day = parsePartialDate(`${year}-${mm}-${dd}`);
  if (day === null || hour === undefined) return day;
  return parsePartialDate(`${day}T${hour.padStart(2, '0')}:${minute}${offset(zone)}`) ?? day;
}

function offset(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '');
  const hours = digits.length <= 2 ? digits : digits.slice(0, -2);
  return `${zone[0]}${hours.padStart(2, '0')}:${digits.length <= 2 ? '00' : digits.slice(-2)}`;
}

/** "Mon Jun 03 10:12:00 EDT 2019": Java and C print a time like this, with the year at the end. */
function asPrinted(text: string, language: string | null): PartialDate | null {
  const match = /^[A-Z][a-z]{2} ([A-Z][a-z]{2} +\d{1,2}) (\d{2}:\d{2}):\d{2} ?([A-Z]{3,5}|[+-]\d{4})? (\d{4})$/.exec(
    text,
  );
  if (!match) return null;
  const [, day, time, zone = '', year] = match;
  return parseDateWords(`${day}, ${year} ${time} ${zone}`, language)[0]?.date ?? null;
}

function unix(text: string): PartialDate | null {
  if (!/^\d{9,13}$/.test(text)) return null;
  const value = Number(text) * (text.length >= 12 ? 1 : 1000);
  return parsePartialDate(`${new Date(value).toISOString().slice(0, 16)}Z`);
}

/** False for the defaults of databases and of clocks that were never set. */
const isPlausible = (date: PartialDate): boolean =>
  date.length >= 7 &&
  date > '1850' &&
  date < '2100' &&
  !/^(?:1900-01|1899-1[12]|1969-12-31|1970-01-01|1980-01-01|1999-11-30|2000-01-01T00:00)/.test(date);
