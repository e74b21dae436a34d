import { type PartialDate, parsePartialDate } from '../../dates/partial-date.ts';

/**
 * A date as a number that sorts as dates do: year × 512 + month × 32 + day. An unknown month or day is 0, and the time
 * of day is dropped.
 */
export const dateCode = (date: PartialDate): number => {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  return year * 512 + month * 32 + day;
};

/** The date of a {@link dateCode}; null for any other number. */
export function dateOfCode(code: number): PartialDate | null {
  const [year, month, day] = [Math.floor(code / 512), (code >>> 5) & 15, code & 31];
  const parts = [String(year).padStart(4, '0')];
  if (month > 0) parts.push(String(month).padStart(2, '0'));
  if (day > 0) parts.push(String(day).padStart(2, '0'));
  return parsePartialDate(parts.join('-'));
}
