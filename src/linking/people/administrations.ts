import type { PartialDate } from '../../dates/partial-date.ts';
import type { EntityRef } from '../../facts/fact-model.ts';
import type { Candidate } from '../candidate.ts';
import { wordFor } from '../names/bare-alias.ts';
import { hashesOf } from '../names/hashes.ts';
import { CAPITAL } from '../names/tokens.ts';
import type { HeadOffices } from '../offices/head-offices.ts';
import { between, type Place, type TokenisedArticle, wordAt } from '../reading.ts';
import { isActive } from './guards.ts';
import type { ProfileOf } from './profile.ts';

/** "The Biden administration": a US president's surname, without the full name. */

/** The hash of the word that such names end with. */
export const ADMINISTRATION_HASHES: ReadonlySet<number> = hashesOf('administration');
/** For this many years after leaving office, a president's administration is still written about without the full name. */
const YEARS = 12;

/**
 * Candidates for surnames of US presidents before the word "administration". The president of the day comes first; of
 * earlier ones, only one may fit.
 *
 * @param places the places of the word "administration"
 * @param day the article's day. Without one, there are no candidates.
 */
export function administrations(
  reading: TokenisedArticle,
  places: readonly Place[],
  heads: Pick<HeadOffices, 'holders'>,
  profileOf: ProfileOf,
  day: PartialDate | null,
): Candidate[] {
  if (day === null || !reading.isEnglish) return [];
  const found: Candidate[] = [];
  for (const { block, token } of places) {
    if (!isSurname(reading, block, token - 1)) continue;
    const surname = wordAt(reading, block, token - 1);
    const person = ofTheDay(heads.holders('president', surname, ['US']), profileOf, day);
    if (person !== null) found.push(wordFor(reading, block, token - 1, [person]));
  }
  return found;
}

/** True for a capitalised word right before, which is no part of a longer name: "the Biden administration". */
function isSurname(reading: TokenisedArticle, block: number, at: number): boolean {
  if (((reading.tokens.flags[at] ?? 0) & CAPITAL) === 0 || between(reading, block, at, at + 1) !== ' ') return false;
  const previous = wordAt(reading, block, at - 1);
  return !/^\p{Lu}/u.test(previous) || /^(?:the|former|then|current)$/i.test(previous);
}

function ofTheDay(people: readonly EntityRef[], profileOf: ProfileOf, day: PartialDate): EntityRef | null {
  const within = (years: number) =>
    people.filter((person) => {
      const profile = profileOf(person);
      return profile !== undefined && isActive(profile, day, years);
    });
  const [holding, recent] = [within(0), within(YEARS)];
  const known = holding.length > 0 ? holding : recent;
  return known.length === 1 ? (known[0] ?? null) : null;
}
