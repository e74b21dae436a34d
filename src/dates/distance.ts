import { daysInMonth, type PartialDate } from './partial-date.ts';

/** Days of half a year. Facts that are older than this are not recent. */
export const HALF_A_YEAR_DAYS = 183;

/**
 * Whole days from `a` to `b`, by their calendar parts. Negative if `b` is earlier. Null unless both are known to the
 * day.
 */
export function daysBetween(a: PartialDate, b: PartialDate): number | null {
  if (a.length < 10 || b.length < 10) return null;
  return firstDay(b) - firstDay(a);
}

/** The first day that the date can mean, in days since 1 January 1970. */
export function firstDay(date: PartialDate): number {
  const month = date.length < 7 ? 1 : digits(date, 5, 7);
  return dayNumber(digits(date, 0, 4), month, date.length < 10 ? 1 : digits(date, 8, 10));
}

/** The last day that the date can mean, in days since 1 January 1970. */
export function lastDay(date: PartialDate): number {
  const year = digits(date, 0, 4);
  const month = date.length < 7 ? 12 : digits(date, 5, 7);
  return dayNumber(year, month, date.length < 10 ? daysInMonth(year, month) : digits(date, 8, 10));
}

/** The middle of the days that the date can mean, in days since 1 January 1970. Ranking uses it. It is never shown. */
export const middleDay = (date: PartialDate): number => (firstDay(date) + lastDay(date)) / 2;

/** True if both dates are known to the day and are the same day, each in the zone in which it was stated. */
export const isSameDay = (a: PartialDate, b: PartialDate): boolean =>
  a.length >= 10 && b.length >= 10 && a.slice(0, 10) === b.slice(0, 10);

/** The number in some digits of a checked date. Ranking reads thousands of dates, so no strings are made. */
function digits(date: PartialDate, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index++) number = number * 10 + date.charCodeAt(index) - 48;
  return number;
}

/**
 * Days since 1 January 1970 in the Gregorian calendar. Ranking would need thousands of Date objects, so days are
 * counted instead. Years begin in March, so that the leap day is the last (Howard Hinnant, "chrono-compatible low-level
 * date algorithms", days_from_civil; public domain).
 */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
