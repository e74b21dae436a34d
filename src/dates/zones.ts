/** Offsets in hours of the zone names in bylines. ET, CT, MT and PT depend on the day and are separate. */
const FIXED_OFFSETS: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 1,
  WEST: 1,
  CET: 1,
  MEZ: 1,
  WAT: 1,
  CEST: 2,
  MESZ: 2,
  EET: 2,
  SAST: 2,
  CAT: 2,
  EEST: 3,
  MSK: 3,
  МСК: 3,
  EAT: 3,
  PKT: 5,
  HKT: 8,
  SGT: 8,
  AWST: 8,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  ADT: -3,
  BRT: -3,
  EDT: -4,
  EST: -5,
  CDT: -5,
  CST: -6,
  MDT: -6,
  MST: -7,
  PDT: -7,
  PST: -8,
  AKST: -9,
  HST: -10,
};

/** Names of several zones. They have no offset, but all their places write the day first. */
const SHARED_NAMES: ReadonlySet<string> = new Set(['IST']);

const AMERICAN_OFFSETS: Readonly<Record<string, number>> = {
  ET: -5,
  EASTERN: -5,
  CT: -6,
  CENTRAL: -6,
  MT: -7,
  MOUNTAIN: -7,
  PT: -8,
  PACIFIC: -8,
};

/** True for the name of a zone, as bylines write it. */
export const isZone = (name: string): boolean => SHARED_NAMES.has(name) || zoneOffset(name, 2024, 1, 1) !== null;

/**
 * The offset of a zone on a day, as ISO 8601 writes it ("-04:00", "Z"). Null for an unknown name, and for a name of
 * several zones (IST). An offset is returned unchanged.
 */
export function zoneOffset(name: string, year: number, month: number, day: number): string | null {
  if (/^[+-]\d{2}:\d{2}$/.test(name)) return name;
  const fixed = Object.hasOwn(FIXED_OFFSETS, name) ? FIXED_OFFSETS[name] : undefined;
  if (fixed !== undefined) return fixed === 0 ? 'Z' : iso(fixed);
  const upper = name.toUpperCase();
  if (name.length <= 2 && name !== upper) return null;
  const standard = Object.hasOwn(AMERICAN_OFFSETS, upper) ? AMERICAN_OFFSETS[upper] : undefined;
  return standard === undefined ? null : iso(standard + (isSummer(year, month, day) ? 1 : 0));
}

const iso = (hours: number): string => `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;

/**
 * True on days of US daylight saving time. Since 2007 it lasts from the second Sunday of March to the first of
 * November.
 */
function isSummer(year: number, month: number, day: number): boolean {
  const [first, last] =
    year >= 2007 ? [sunday(year, 3, 8), sunday(year, 11, 1)] : [sunday(year, 4, 1), sunday(year, 10, 25)]; // from 1987 to 2006
  const value = month * 100 + day;
  return value >= first && value < last;
}

/** The first Sunday on or after a day, as month × 100 + day. */
function sunday(year: number, month: number, from: number): number {
  const weekday = new Date(Date.UTC(year, month - 1, from)).getUTCDay();
  return month * 100 + from + ((7 - weekday) % 7);
}
