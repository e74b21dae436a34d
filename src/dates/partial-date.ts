/**
 * Partial dates: a date that is exactly as precise as it is known. It is an ISO 8601 string, so that it travels as
 * plain JSON: `2024`, `2024-05`, `2024-05-17`, or an instant `2024-05-18T19:30-04:00`. An instant has at least minutes.
 * Its zone stays as it was stated, and may be missing.
 */
export type PartialDate = string & { readonly __brand: 'PartialDate' };

export type Precision = 'year' | 'month' | 'day' | 'instant';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Parses a partial date. Returns null for any other text (bad shape, 31 February, hour 25, year 0). */
export function parsePartialDate(text: string): PartialDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  if (Number(year) < 1) return null;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))) return null;
  if (hour !== undefined && (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59)) return null;
  const zone = match[7];
  if (zone && zone !== 'Z' && (Number(zone.slice(1, 3)) > 14 || Number(zone.slice(4)) > 59)) return null;
  return text as PartialDate; // Only this line gives the brand: shape and calendar were just checked.
}

/**
 * Like {@link parsePartialDate}, for text that the caller knows to be a date.
 *
 * @throws RangeError that quotes the text
 */
export function partialDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === null)
    throw new RangeError(`"${text}" is not a date: use 2024, 2024-05, 2024-05-17 or 2024-05-17T19:30Z`);
  return date;
}

/** How precisely the date is known. */
export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return 'year';
  if (date.length === 7) return 'month';
  return date.length === 10 ? 'day' : 'instant';
}

/** The calendar part of a date, at most to the day, in the zone in which it was stated. */
export function calendarPart(date: PartialDate): PartialDate {
  return date.slice(0, 10) as PartialDate; // a prefix of a checked date is a checked date
}

/**
 * Compares two dates by the digits that both have: negative, zero or positive. Zero means that they overlap as far as
 * they are known (2024-05 and 2024-05-17), not that they are equal. Times are ignored: packs know days at most, and an
 * article's day is the day that its page states.
 */
export function compareShared(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length, 10);
  const left = a.slice(0, length);
  const right = b.slice(0, length);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** True only if `a` must be later than `b`: 2024-06 is after 2024-05-17, 2024-05 is not. */
export const isAfter = (a: PartialDate, b: PartialDate): boolean => compareShared(a, b) > 0;

/** True only if `a` must be earlier than `b`. */
export const isBefore = (a: PartialDate, b: PartialDate): boolean => compareShared(a, b) < 0;

/** A total order for lists, earliest first. If two dates overlap, the less precise date comes first. */
export function compareForList(a: PartialDate, b: PartialDate): number {
  return compareShared(a, b) || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** Days of a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
