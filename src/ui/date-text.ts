import { calendarPart, type PartialDate, precisionOf } from '../dates/partial-date.ts';

const OPTIONS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const SHORT = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A locale of the browser as `Intl` takes it; British order for plain English, where the day is not left to guess. */
function intlLocale(locale: string): string {
  const tag = locale.replaceAll('_', '-');
  return tag === 'en' ? 'en-GB' : tag;
}

/**
 * A partial date in the reader's language, never more precise than it is known: "2024", "May 2024", "17 May 2024".
 * An instant is said as its day in the zone in which it was stated. `short` abbreviates the month, for columns.
 */
export function dateText(date: PartialDate, locale: string, length: 'long' | 'short' = 'long'): string {
  const precision = precisionOf(date);
  const options = (length === 'short' ? SHORT : OPTIONS)[precision === 'instant' ? 'day' : precision];
  return new Intl.DateTimeFormat(intlLocale(locale), { ...options, timeZone: 'UTC' }).format(firstMoment(date));
}

/** An instant with its clock and zone as stated: "18 May 2024, 19:30 (UTC-04:00)"; other dates like {@link dateText}. */
export function momentText(date: PartialDate, locale: string): string {
  const day = dateText(date, locale);
  const clock = /T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})?$/.exec(date);
  if (!clock) return day;
  const zone = clock[2] === undefined ? '' : clock[2] === 'Z' ? ' UTC' : ` UTC${clock[2].replace('-', '\u2212')}`;
  return `${day}, ${clock[1]}${zone}`;
}

/** The first day of a partial date, at midnight UTC, for scales and for `Intl`. */
export function firstMoment(date: PartialDate): Date {
  const [year = '1', month = '1', day = '1'] = calendarPart(date).split('-');
  const moment = new Date(0);
  moment.setUTCFullYear(Number(year), Number(month) - 1, Number(day)); // Date.UTC would take year 50 for 1950
  return moment;
}
