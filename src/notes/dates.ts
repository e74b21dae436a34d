import type { Article } from '../article/model.ts';
import { daysBetween } from '../dates/distance.ts';
import { calendarPart, type PartialDate } from '../dates/partial-date.ts';
import { parseDateWords } from '../dates/words.ts';
import type { Label } from './label.ts';
import type { Phrase } from './phrase.ts';
import type { Unit } from './units.ts';

/** What is known of the time in which a note can have been written. */
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

/** A note without a year is taken to be at most so many days younger than its article. */
const SAME_SEASON = 183;

/**
 * The date that the text states, or null. A day without a year gets one only from the context: the first such day on or
 * after publication, within half a year, and not after the last modification. Never guessed.
 */
export function dateIn(text: string, languages: readonly (string | null)[], context: DateContext): PartialDate | null {
  for (const language of languages) {
    const full = parseDateWords(text, language, null, { garbled: true })[0];
    if (full && full.date.length >= 10) return full.date;
    const base = context.published ?? context.modified ?? context.near ?? null;
    if (base === null || base.length < 10) continue;
    const yearless = parseDateWords(text, language, base, { garbled: true })[0];
    if (yearless && yearless.date.length >= 10 && isPossible(yearless.date, context)) return yearless.date;
  }
  return null;
}

function isPossible(date: PartialDate, { published, modified, near }: DateContext): boolean {
  const day = calendarPart(date);
  if (near !== undefined) return Math.abs(daysBetween(near, day) ?? SAME_SEASON) < SAME_SEASON;
  const age = published === null ? null : daysBetween(published, day);
  if (age !== null && (age < -1 || age > SAME_SEASON)) return false;
  const before = modified === null ? null : daysBetween(day, modified);
  // A page's "modified" is sometimes its "published" again; then it says nothing about later notes.
  if (before !== null && before < -1 && !(published !== null && sameDay(published, modified))) return false;
  return age !== null || before !== null;
}

const sameDay = (a: PartialDate, b: PartialDate | null): boolean => b !== null && calendarPart(a) === calendarPart(b);

/** The words of a unit in which its own date stands: beside its label, or beside what it says was done. */
export function datedWords(unit: Unit, label: Label | null, phrase: Phrase | null): string[] {
  const words: string[] = [];
  if (label?.dated) words.push(unit.text.slice(0, label.end - unit.start));
  if (phrase) words.push(...besidePhrase(unit, phrase));
  return words;
}

const BEFORE_DATE =
  /^(?:on|at|am|um|le|el|il|em|op|om|den|kl|klokken|las|a|the|,|in|d|dia|giorno|og|och|dnia|w|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,4}|of|de|:|\.|p|m|am|pm|et|as|h|uhr|\/|-)$/;

function besidePhrase(unit: Unit, phrase: Phrase): string[] {
  const { tokens } = unit;
  const slice = (from: number, to: number): string =>
    unit.text.slice((tokens[from]?.start ?? unit.end) - unit.start, (tokens[to - 1]?.end ?? unit.end) - unit.start);
  // "was amended on 10 November 2016 to": only what follows at once
  const inside = slice(phrase.start, Math.min(phrase.end, tokens.length));
  let after = phrase.end;
  while (after < tokens.length && after < phrase.end + 16 && isDateToken(tokens[after]?.word ?? '')) after++;
  const behind = after > phrase.end ? slice(phrase.end, after) : '';
  const ahead = phrase.start > 0 && phrase.place === 'opening' ? slice(0, phrase.start) : '';
  const saysPublished = /publi|print|veröffentlicht|erschien|posted|ran\b|pubblicat|gepubliceerd/i.test(inside);
  return [behind, saysPublished ? '' : inside, ahead].filter((words) => /\d/.test(words));
}

const isDateToken = (word: string): boolean => BEFORE_DATE.test(word) || /^\d/.test(word) || /^[a-z]{3,10}$/.test(word);
