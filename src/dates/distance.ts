import { daysInMonth, type PartialDate, precisionOf } from './partial-date.ts';

/**
 * Whole days from `a` to `b` (negative when `b` is earlier), by their calendar parts; null unless both are known to the
 * day.
 */
export function daysBetween(a: PartialDate, b: PartialDate): number | null {
  if (a.length < 10 || b.length < 10) return null;
  return firstDay(b) - firstDay(a);
}

/** The first day that the date can mean, in days since 1 January 1970. */
export function firstDay(date: PartialDate): number {
  const { year, month = 1, day = 1 } = calendarDigits(date);
  return dayNumber(year, month, day);
}

/** The last day that the date can mean, in days since 1 January 1970. */
export function lastDay(date: PartialDate): number {
  const { year, month = 12, day } = calendarDigits(date);
  return dayNumber(year, month, day ?? daysInMonth(year, month));
}

/** The middle of the days that the date can mean: for weighing closeness in time, never for showing. */
export const middleDay = (date: PartialDate): number => (firstDay(date) + lastDay(date)) / 2;

/** True when both are known to the day and it is the same one, in the zones in which they were stated. */
export const isSameDay = (a: PartialDate, b: PartialDate): boolean =>
  a.length >= 10 && b.length >= 10 && a.slice(0, 10) === b.slice(0, 10);

/** True when the date is known to the day at least. */
export const isDayPrecise = (date: PartialDate): boolean => {
  const precision = precisionOf(date);
  return precision === 'day' || precision === 'instant';
};

function calendarDigits(date: PartialDate): { year: number; month?: number; day?: number } {
  return {
    year: Number(date.slice(0, 4)),
    ...(date.length >= 7 ? { month: Number(date.slice(5, 7)) } : {}),
    ...(date.length >= 10 ? { day: Number(date.slice(8, 10)) } : {}),
  };
}

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000;
}
