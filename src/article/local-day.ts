import { type PartialDate, parsePartialDate, partialDate } from '../dates/partial-date.ts';

/**
 * Metadata often tells an instant in UTC, while the reader's day is that of the place where the article was written.
 * These two bring that day back where nothing has to be guessed for it.
 */

const CENTRAL_EUROPEAN =
  /^(?:de|fr|it|es|nl|pl|cs|sk|hu|sv|da|nb|nn|no)(?:$|-(?:DE|AT|CH|FR|BE|IT|ES|NL|PL|CZ|SK|HU|SE|DK|NO|LU)$)/i;

/** Midnight of central Europe told in UTC is a day without its time: metadata that was only given the day. */
export function dayFromMidnight(date: PartialDate, language: string | null): PartialDate {
  if (!language || !CENTRAL_EUROPEAN.test(language)) return date;
  const hour = /^\d{4}-(?:0[4-9]|10)/.test(date) ? 22 : 23; // summer time, but for the days around its turns
  if (!new RegExp(`T${hour}:00(?:Z|\\+00:00)$`).test(date)) return date;
  return partialDate(new Date(Date.parse(`${date.slice(0, 10)}T00:00Z`) + 86_400_000).toISOString().slice(0, 10));
}

const IN_UTC = /T\d{2}:\d{2}(?:Z|\+00:00)$/;

/**
 * The same instant as its place tells it, where another statement of it leads there: one with a zone of its own, or a
 * printed time of day, which differs from UTC by the zone of the place ("7:08 pm" beside 00:08 UTC is UTC−5). Null where
 * the two are not the same instant, where `instant` is not told in UTC, and for a bare day, which settles no zone.
 */
export function inPlace(instant: PartialDate, other: PartialDate): PartialDate | null {
  if (!IN_UTC.test(instant) || other.length <= 10) return null;
  const at = Date.parse(instant);
  if (hasZone(other)) return !IN_UTC.test(other) && Date.parse(other) === at ? other : null;
  return withZone(other, at);
}

/** True of an instant that states its zone. */
export const hasZone = (date: PartialDate): boolean => /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date);

/**
 * The `local` time with its zone where both are said to be UTC and are the same but for whole hours: some publishing
 * systems write the clock of the place as if it were UTC in one of their fields. Null where it is not so.
 */
export function mislabelled(local: PartialDate, instant: PartialDate): PartialDate | null {
  if (!IN_UTC.test(local) || !IN_UTC.test(instant)) return null;
  const distance = Date.parse(local) - Date.parse(instant);
  return distance % 3_600_000 === 0 ? withZone(local.slice(0, 16), Date.parse(instant)) : null;
}

/** A time of day ("2024-05-17T19:08") with the zone in which it is the instant `at`; null where no zone has that. */
function withZone(clock: string, at: number): PartialDate | null {
  const minutes = (Date.parse(`${clock}Z`) - at) / 60_000;
  if (minutes === 0 || minutes < -11 * 60 || minutes > 14 * 60) return null;
  if (minutes % 60 !== 0 && !BROKEN_HOURS.has(minutes)) return null;
  return parsePartialDate(`${clock}${zone(minutes)}`);
}

/** Zones that are no whole hours from UTC, in minutes: Newfoundland, Iran, Afghanistan, India, Nepal, Myanmar, Australia. */
const BROKEN_HOURS: ReadonlySet<number> = new Set([-210, -150, 210, 270, 330, 345, 390, 570, 630]);

function zone(minutes: number): string {
  const distance = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}
