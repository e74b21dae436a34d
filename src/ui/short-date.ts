import { languageTag } from '../dates/language-tag.ts';
import { type PartialDate, precisionOf } from '../dates/partial-date.ts';

const OPTIONS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * Formats a date for a narrow column, with the month abbreviated: "17 May 2024", "Sept 2024", "2025". An instant
 * becomes its day in the zone in which it was stated. The result is exactly as precise as the date.
 */
export function shortDate(date: PartialDate, locale: string): string {
  const precision = precisionOf(date);
  const options = {
    ...OPTIONS[precision === 'instant' ? 'day' : precision],
    timeZone: 'UTC',
    calendar: 'gregory',
  } as const;
  const [year, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const moment = new Date(0);
  moment.setUTCFullYear(year ?? 1, month - 1, day); // Date.UTC reads the years 1 to 99 as 1901 to 1999
  return new Intl.DateTimeFormat(languageTag(locale), options).format(moment);
}
