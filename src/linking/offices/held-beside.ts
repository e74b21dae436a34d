import { placesIn } from '../people/named-places.ts';
import { NOT_NAMES } from '../word-lists.ts';
import { isChangedAfter } from './office-words.ts';

/**
 * Offices beside the name of whoever holds them: "May came back as prime minister", "Joly, foreign minister once more". The
 * name makes the country and the holder certain, even on the day of a handover.
 */

/** Words with a capital one after another: a name, a place or a day. */
const RUN = /\p{Lu}[\p{L}’'-]*(?:\.? \p{Lu}[\p{L}’'-]*)*/gu;
/** Signs behind which another clause begins. */
const CLAUSE = /[;:()“”"—–]/u;
/** Words between the name and the office that change the office, its time or its holder. */
const CHANGED =
  /\b(?:not|never|longer|until|former|formerly|ex|then|once|previous|previously|earlier|late|successor|predecessor|rival|candidate|hopes?|hoping|wants?|could|might|may|would|will|should|bid|run|running|ran|stand|campaign|instead|rather|like|than|if|whether|acting|interim|shadow|deputy|vice|assistant|incoming|designate|next|future|nominated|nominee)\b/i;
/** "… as ", "… had been named the ", "… became the first woman to be ". */
const IN_OFFICE =
  /\b(?:as|is|remains?|becomes?|became|becoming|to be|being|(?:has|have|had) been|(?:re-?)?(?:appointed|named|made|elected|confirmed))\s(?:the |his |her |its )?(?:[\p{Ll}\d-]+ ){0,3}$/u;
/** ", ", ", at 39 the youngest ": an apposition right after the name. */
const APPOSED = /^,(?: who is| now| still| again| at \d+,?)* (?:the |an? )?(?:[\p{Ll}\d-]+ ){0,3}$/u;
/** " is justice secretary and ": a second office. */
const SECOND = /\b(?:is|as|became|named|appointed|made) (?:the )?[\p{Ll}’' -]{3,60} and (?:the )?$/u;

/** Folds letters for comparison: "Mélanie" is "melanie". */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}’'-]+/gu) ?? [];

/**
 * The words before an office that name its holder; null if they name nobody or somebody else.
 *
 * @param before what comes before the office in its sentence
 * @param after what comes after it in its sentence
 * @param names the name of the holder and its other forms
 */
export function holderBeside(before: string, after: string, names: readonly string[]): string | null {
  if (isChangedAfter(after)) return null;
  const last = [...before.matchAll(RUN)].filter(([run]) => !isNoName(run)).at(-1);
  if (last === undefined) return null;
  const between = before.slice(last.index + last[0].length);
  if (CLAUSE.test(between) || CHANGED.test(between)) return null;
  if (!IN_OFFICE.test(between) && !APPOSED.test(between) && !SECOND.test(between)) return null;
  return isNameOf(last[0], names) ? last[0] : null;
}

/** True for places and days. */
const isNoName = (run: string): boolean => wordsOf(placesIn(run).rest).every((word) => NOT_NAMES.has(word));

/** True if the words end with a surname of the holder, and contain no word of another name. */
function isNameOf(run: string, names: readonly string[]): boolean {
  const [surname, ...given] = wordsOf(placesIn(run).rest).toReversed();
  if (surname === undefined || !names.some((name) => wordsOf(name).at(-1) === surname)) return false;
  // "May" alone is a month.
  if (NOT_NAMES.has(surname) && given.length === 0) return false;
  const own = new Set(names.flatMap(wordsOf));
  return given.every((word) => own.has(word) || NOT_NAMES.has(word) || TITLES.has(word));
}

/** Titles that a name may follow. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr sir dame lord lady baroness sen rep gov president'.split(' '),
);
