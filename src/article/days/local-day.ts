import { type PartialDate, partialDate } from '../../dates/partial-date.ts';

/** Compares local times and UTC in a page's statements about one instant. */

const CENTRAL_EUROPEAN =
  /^(?:de|fr|it|es|nl|pl|cs|sk|hu|sv|da|nb|nn|no)(?:$|-(?:DE|AT|CH|FR|BE|IT|ES|NL|PL|CZ|SK|HU|SE|DK|NO|LU)$)/i;

/** The day alone, for midnight of central Europe written in UTC: such metadata knows only the day. */
export function dayFromMidnight(date: PartialDate, language: string | null): PartialDate {
  if (!language || !CENTRAL_EUROPEAN.test(language)) return date;
  const hour = /^\d{4}-(?:0[4-9]|10)/.test(date) ? 22 : 23; // summer time, except on the days around its changes
  if (!new RegExp(`T${hour}:00(?:Z|\\+00:00)$`).test(date)) return date;
  return partialDate(new Date(Date.parse(`${date.slice(0, 10)}T00:00Z`) + 86_400_000).toISOString().slice(0, 10));
}

/** True for an instant in UTC. */
export const isInUtc = (date: PartialDate): boolean => /T\d{2}:\d{2}(?:Z|\+00:00)$/.test(date);

/** True for a time of day without a zone. */
export const isWithoutZone = (date: PartialDate): boolean => /T\d{2}:\d{2}$/.test(date);

/**
 * True if a clock somewhere on earth shows `local` at an instant in UTC. Only the digits of `local` count, not its
 * zone. Example: five hours behind UTC, "7:08 pm" is 00:08 UTC of the next day. False if `local` and the instant have
 * the same digits.
 */
export function isClockAt(local: PartialDate, instant: PartialDate): boolean {
  if (!isInUtc(instant) || local.length <= 10) return false;
  const minutes = (Date.parse(`${local.slice(0, 16)}Z`) - Date.parse(instant)) / 60_000;
  if (minutes === 0 || minutes < -11 * 60 || minutes > 14 * 60) return false;
  return minutes % 60 === 0 || BROKEN_HOURS.has(minutes);
}

/** True if a printed time of day, with or without a zone, is that of an instant in UTC, to the minute. */
export const isMomentOf = (printed: PartialDate, instant: PartialDate): boolean =>
  isWithoutZone(printed)
    ? isClockAt(printed, instant)
    : printed.length > 10 && Math.abs(Date.parse(printed) - Date.parse(instant)) <= 60_000;

/**
 * Offsets from UTC that are not whole hours, in minutes: Newfoundland, Iran, Afghanistan, India, Nepal, Myanmar,
 * Australia.
 */
const BROKEN_HOURS: ReadonlySet<number> = new Set([-210, -150, 210, 270, 330, 345, 390, 570, 630]);
