import type { Clocks } from './clocks.ts';
import type { DateOrder } from './month-names.ts';
import { daysInMonth } from './partial-date.ts';
import type { Tokens } from './tokens.ts';

/** Beginnings of the names of weekdays, Sunday first. Two letters count only as a whole word (German "Mo", "Di"). */
const WEEKDAYS: readonly RegExp[] = [
  /^(?:sun|son|dim|dom|zon|nie|s[öø]n|вос|日|so$)/iu,
  /^(?:mon|lun|maa|pon|m[åa]n|seg|пон|月|mo$)/iu,
  /^(?:tue|die|mar(?:$|di|te)|din|wto|tis|tir|ter|вто|火|di$)/iu,
  /^(?:wed|mit|mer(?:$|c)|mi[ée]|woe|śro|ons|qua|сре|水|mi$)/iu,
  /^(?:thu|don|jeu|jue|gio|czw|tor|qui|чет|木|do$)/iu,
  /^(?:fri|fre|ven|vie|vri|pią|sex|пят|金|fr$)/iu,
  /^(?:sat|sam|s[áa]b|zat|sob|l[öø]r|суб|土|sa$)/iu,
];
const AMERICAN_ZONE = /^(?:[ECMP][SD]?T|AK[SD]T|HST|eastern|central|mountain|pacific)$/i;
/** Time zones of places that write the day first. */
const DAY_FIRST_ZONE = /^(?:BST|WES?T|CES?T|ME[SZ]Z?|EES?T|IST|SAST|CAT|WAT|EAT|MSK|МСК|A[EW][SD]T|NZ[SD]T|SGT)$/;

/**
 * A numeric date with the year last: its first two numbers, the sign between them, and the tokens from `at` to before
 * `next`.
 */
export type NumericDate = {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly sign: string;
  readonly at: number;
  readonly next: number;
};

/**
 * The order of a numeric date with the year last, or null. If only one order gives a date of the calendar, that order
 * is right. Otherwise these decide, in turn: a weekday beside the date, an American zone of its time, full stops (day
 * first), the `stated` order, any other zone.
 *
 * @param stated the order of the language, or of other dates of the page
 */
export function numericOrder(
  numeric: NumericDate,
  tokens: Tokens,
  clocks: Clocks,
  language: string | null,
  stated: DateOrder | null,
): DateOrder | null {
  const { first, second, sign, next } = numeric;
  const isShortYear = tokens.text(numeric.at + 4).length === 2;
  if (first > 12 || first === second) return 'dmy';
  if (second > 12) return 'mdy';
  const weekday = weekdayBeside(tokens, numeric.at, next);
  if (weekday !== null) {
    const fits = (['dmy', 'mdy'] as const).filter((order) => weekdayOf(numeric, order) === weekday);
    if (fits.length === 1) return fits[0] ?? null;
  }
  const zone = clocks.near(next)?.zone ?? '';
  const mayBeAmerican = language === null || /^en(?:$|-(?:US|CA)\b)/i.test(language);
  if (mayBeAmerican && AMERICAN_ZONE.test(zone)) return 'mdy';
  // Old American blogs write "05.09.04".
  if (sign === '.' && !(mayBeAmerican && isShortYear)) return 'dmy';
  return stated ?? (DAY_FIRST_ZONE.test(zone) ? 'dmy' : null);
}

function weekdayOf({ first, second, year }: NumericDate, order: 'dmy' | 'mdy'): number | null {
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return month > 12 || day > daysInMonth(year, month) ? null : new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/**
 * The weekday (0 is Sunday) right before or after the date, or null. Commas, full stops and brackets may be between.
 */
function weekdayBeside(tokens: Tokens, at: number, next: number): number | null {
  const isSign = (index: number): boolean => /^[.,()[\]|]$/.test(tokens.text(index));
  let before = at - 1;
  while (before > at - 4 && isSign(before)) before--;
  let behind = next;
  while (behind < next + 3 && isSign(behind)) behind++;
  for (const word of [tokens.text(before), tokens.text(behind)]) {
    const day = word === '' ? -1 : WEEKDAYS.findIndex((pattern) => pattern.test(word));
    if (day >= 0) return day;
  }
  return null;
}
