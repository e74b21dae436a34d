import type { Article } from '../article/article-model.ts';
import { parseDateWords } from '../dates/date-words.ts';
import { daysBetween } from '../dates/distance.ts';
import { calendarPart, type PartialDate, parsePartialDate } from '../dates/partial-date.ts';
import { dateBehind } from './date-span.ts';
import type { Label } from './label.ts';
import type { Phrase } from './phrase.ts';
import { asciiFigures } from './tokens.ts';
import type { Unit } from './units.ts';

/** Dates that limit when a note was written, if they are known. */
export type DateContext = {
  readonly published: PartialDate | null;
  readonly modified: PartialDate | null;
  /** The date of another note of the same article. */
  readonly near?: PartialDate;
};

export const contextOf = (article: Article): DateContext => ({
  published: article.published?.date ?? null,
  modified: article.modified?.date ?? null,
});

/** A date without a year is at most this many days after the article's publication. */
const SAME_SEASON = 183;

/**
 * The date in the text, or null. A day without a year gets its year only from the context. It is the first such day on
 * or after publication, within half a year, and not after the last modification. The year is never guessed.
 */
export function dateIn(words: string, languages: readonly (string | null)[], context: DateContext): PartialDate | null {
  const text = asciiFigures(words);
  if (OTHER_YEAR.test(text)) return null;
  for (const language of languages) {
    const full = parseDateWords(text, language, null, { garbled: true })[0];
    if (full && full.date.length >= 10) return full.date;
    const base = context.published ?? context.modified ?? context.near ?? null;
    if (base === null || base.length < 10) continue;
    const yearless = parseDateWords(text, language, base, { garbled: true })[0];
    if (yearless && yearless.date.length >= 10 && isPossible(yearless.date, context)) return yearless.date;
    const dotted = DAY_FIRST.has(language?.slice(0, 2) ?? '') ? dottedDate(text, language, base, context) : null;
    if (dotted) return dotted;
  }
  return numericDate(text, context);
}

/** A year of another calendar (Persian 1402, Thai 2567). Four figures with a word for a time ("1430 GMT") are a time. */
const OTHER_YEAR = /(?<![\d:.])(?:1[0-8]\d\d|2[1-9]\d\d)(?!\d| ?(?:[A-Z]{3,4}|Z|h|hrs?|hours|uhr|uur)\b)/u;

/** Languages that write "13.3." for a day and its month, in this order. Hungarian and Lithuanian have the month first. */
const DAY_FIRST: ReadonlySet<string> = new Set('fi de da no nb nn cs sk sl hr sr bg pl ru uk et is tr ro'.split(' '));
/** "13.3." with words behind it. Before a time there is a word for it ("klo 12.10."), or its hour. */
const DOTTED =
  /(?<!\d[.:]?|\b(?:klo?|kello|klokk[ae]n?|um|ob|godz|ora|saat)\.? |[\s(](?:v|ve|o|at|u|в|о|у) )\b(\d{1,2})\. ?(\d{1,2})\.(?! ?\d{2,4}(?![.:]\d))(?=[\s,:)\]])/iu;

/** Reads "13.3. klo 20.56" with the year of `base`, or of the year after it. Null if that is no possible day for the note. */
function dottedDate(
  text: string,
  language: string | null,
  base: PartialDate,
  context: DateContext,
): PartialDate | null {
  const [all, day = '', month = ''] = DOTTED.exec(text) ?? [];
  if (all === undefined) return null;
  for (const year of [Number(base.slice(0, 4)), Number(base.slice(0, 4)) + 1]) {
    const full = parseDateWords(text.replace(all, `${day}.${month}.${year}`), language)[0];
    if (full && full.date.length >= 10 && isPossible(full.date, context)) return full.date;
  }
  return null;
}

/** Time zones of places that write the month first. */
const MONTH_FIRST_ZONE = /\d ?(?:[ap]\.?m\.?)? ?\b(?:[ECMP][SD]?T|eastern|central|pacific)\b/iu;
const DAY_AND_MONTH = /(?:^|[^\d/.])(\d{1,2})\/(\d{1,2})(?![\d/])/u;

/**
 * Reads "3/12/2024" or "(3/13)" if the language does not decide its order. If only one order gives a possible day for
 * the note, that order is right. If both do, an American time zone beside the date means month first. Else the result
 * is null.
 */
function numericDate(text: string, context: DateContext): PartialDate | null {
  const orders = MONTH_FIRST_ZONE.test(text) ? ['en-US'] : ['en-US', 'en-GB'];
  const days = new Set(orders.flatMap((order) => numericIn(text, order, context)));
  const possible = [...days].filter((date) => orders.length === 1 || isPossible(date, context));
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

function numericIn(text: string, order: string, context: DateContext): PartialDate[] {
  const full = parseDateWords(text, order)[0];
  if (full) return full.date.length >= 10 ? [full.date] : [];
  const [, first = '', second = ''] = DAY_AND_MONTH.exec(text) ?? [];
  const base = context.published ?? context.modified ?? context.near;
  if (first === '' || !base || base.length < 10) return [];
  const [month, day] = order === 'en-US' ? [first, second] : [second, first];
  return [0, 1].flatMap((years) => {
    const year = Number(base.slice(0, 4)) + years;
    const date = parsePartialDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return date !== null && isPossible(date, context) ? [date] : [];
  });
}

function isPossible(date: PartialDate, { published, modified, near }: DateContext): boolean {
  const day = calendarPart(date);
  if (near !== undefined) return Math.abs(daysBetween(near, day) ?? SAME_SEASON) < SAME_SEASON;
  const age = published === null ? null : daysBetween(published, day);
  if (age !== null && (age < -1 || age > SAME_SEASON)) return false;
  const before = modified === null ? null : daysBetween(day, modified);
  // A page's "modified" sometimes repeats its "published". Then it shows nothing about later notes.
  if (before !== null && before < -1 && !(published !== null && sameDay(published, modified))) return false;
  return age !== null || before !== null;
}

const sameDay = (a: PartialDate, b: PartialDate | null): boolean => b !== null && calendarPart(a) === calendarPart(b);

/**
 * The words of a unit that may hold its own date. They are beside its label, beside the verb of the change, or alone in
 * a bracket ("(Corrected March 12, 2024)").
 */
export function datedWords(unit: Unit, label: Label | null, phrases: readonly Phrase[]): string[] {
  const words: string[] = [];
  if (label?.dated) words.push(unit.text.slice(0, label.end - unit.start));
  const [first, ...others] = phrases;
  if (first) words.push(...besidePhrase(unit, first));
  // the phrase may come later ("The error was corrected on 12 March"); German has the day before its verb ("am 12. März
  // korrigiert")
  for (const other of others) {
    if (other.sense === 'afterwards') continue;
    const behind = dateBehind(unit, other.end);
    words.push(...(behind ? [behind] : insidePhrase(unit, other)));
  }
  return words;
}

/** "This March 11 story has been …": a date that directly follows "this" is the story's own, not the note's. */
const OWN_DATE = /^(?:this|dies\p{L}*|cet|este|questo|dit) (?:\p{L}+\.? \d{1,2}|\d{1,2}\.? \p{L}+),? (?!\d)/iu;

function besidePhrase(unit: Unit, phrase: Phrase): string[] {
  const { tokens } = unit;
  const slice = (from: number, to: number): string =>
    unit.text.slice((tokens[from]?.start ?? unit.end) - unit.start, (tokens[to - 1]?.end ?? unit.end) - unit.start);
  // "was amended on 10 November 2016 to": a date counts only if it follows at once, or after one word ("updated Tuesday
  // evening, 12 March").
  const behind = dateBehind(unit, phrase.end) ?? dateBehind(unit, phrase.end + 1) ?? '';
  const ahead = phrase.start > 0 && phrase.place === 'opening' ? slice(0, phrase.start) : '';
  return [behind, ...insidePhrase(unit, phrase), ahead].filter((words) => /\p{Nd}/u.test(words));
}

/** The words of a phrase that contain a figure, unless they give the article's own day. */
function insidePhrase({ tokens, text, start, end }: Unit, phrase: Phrase): string[] {
  const to = tokens[Math.min(phrase.end, tokens.length) - 1]?.end ?? end;
  // "The second paragraph of “A pier too far” (May 4, 2023) wrongly named …": a bracket gives the day of an article
  const inside = text.slice((tokens[phrase.start]?.start ?? end) - start, to - start).replace(/\([^)]*\)/gu, '');
  const isPublication = /publi|print|veröffentlicht|erschien|posted|ran\b|pubblicat|gepubliceerd/i.test(inside);
  return isPublication || OWN_DATE.test(inside) || !/\p{Nd}/u.test(inside) ? [] : [inside];
}
