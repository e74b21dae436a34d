import { type Clock, Clocks } from './clocks.ts';
import { type Day, Days } from './days.ts';
import type { DateOrder } from './month-names.ts';
import { daysInMonth, type PartialDate, parsePartialDate } from './partial-date.ts';
import { Tokens } from './tokens.ts';
import { zoneOffset } from './zones.ts';

/** A date in a text. `text.slice(start, end)` is its wording, in UTF-16 offsets. */
export type DateInWords = { readonly date: PartialDate; readonly start: number; readonly end: number };

export type DateWordsOptions = {
  /** Read "Could 18" and "Might 18" as May 18: machine-paraphrased copies garble the month that way. */
  readonly garbled?: boolean;
  /** The order of numeric dates, if something other than the language decides it. */
  readonly order?: DateOrder;
};

const LONGEST_TEXT = 200_000;
const DIGIT = /\p{Nd}/u;

/**
 * The dates in a text, in reading order, each as precise as its words: "May 18, 2024, 7:30 pm ET" is
 * `2024-05-18T19:30-04:00`, "mai 2024" is `2024-05`. Month names of English and of the text's language (BCP 47) are
 * known. If `language` is null, full names of all languages are known. Three kinds are left out: numeric dates in an
 * unknown order ("5/6/2024" in plain `en`), days that no calendar has, and relative words ("yesterday"). A date without
 * a year ("May 18") is read only with `base`, as the day nearest to it.
 *
 * Linear in the text's length. Text beyond 200,000 UTF-16 units is not read. Never throws.
 */
export function parseDateWords(
  text: string,
  language: string | null,
  base: PartialDate | null = null,
  options: DateWordsOptions = {},
): DateInWords[] {
  if (!DIGIT.test(text)) return [];
  const tokens = new Tokens(text.slice(0, LONGEST_TEXT));
  const clocks = new Clocks(tokens);
  const { garbled = false, order = null } = options;
  return datesIn(tokens, new Days(tokens, clocks, { language, base, garbled, order }), clocks);
}

function datesIn(tokens: Tokens, days: Days, clocks: Clocks): DateInWords[] {
  const found: DateInWords[] = [];
  let clockBefore: { clock: Clock; start: number } | null = null;
  for (let at = 0; at < tokens.all.length; ) {
    const day = days.at(at);
    if (day) {
      const after = clocks.near(day.next);
      const before: { clock: Clock; start: number } | null =
        !after && clockBefore && clocks.onlyFiller(clockBefore.clock.next, at) ? clockBefore : null;
      const clock = after ?? before?.clock ?? null;
      const next = after?.next ?? day.next;
      const date = compose(day, clock);
      if (date) found.push({ date, start: tokens.startOf(before?.start ?? at), end: tokens.endOf(next - 1) });
      at = next;
      clockBefore = null;
      continue;
    }
    const clock = clocks.at(at);
    if (clock) {
      clockBefore = { clock, start: at };
      at = clock.next;
    } else at++;
  }
  return found;
}

function compose(day: Day, clock: Clock | null): PartialDate | null {
  if (day.day === null) return parsePartialDate(`${day.year}-${pad(day.month)}`);
  if (day.day > daysInMonth(day.year, day.month)) return null;
  const date = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  if (!clock) return parsePartialDate(date);
  const zone = clock.zone === null ? '' : (zoneOffset(clock.zone, day.year, day.month, day.day) ?? '');
  return parsePartialDate(`${date}T${pad(clock.hour)}:${pad(clock.minute)}${zone}`) ?? parsePartialDate(date);
}

const pad = (value: number): string => String(value).padStart(2, '0');
