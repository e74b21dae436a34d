import type { EntityRef } from '../facts/model.ts';
import { bareAlias } from './bare-alias.ts';
import type { Candidate } from './candidate.ts';
import type { OpenCandidate } from './evidence.ts';
import { hashOf } from './hashes.ts';
import { surnameOf } from './head-offices.ts';
import type { ChosenOffice, OfficesOf } from './offices.ts';
import { type Reading, wordAt } from './reading.ts';
import { CAPITAL } from './tokens.ts';
import { NOT_NAMES } from './words.ts';

/** Finds the surname of an office's holder after the office: "… met the home secretary. Javid listened". */

/** For this many paragraphs after an office, its holder's surname still means the holder. */
const REACH = 3;

/** A surname of a holder, and the office that introduces it. */
export type HolderSurname = { readonly candidate: Candidate; readonly office: Candidate; readonly holder: EntityRef };

/**
 * The places where an office is followed by its holder's surname, although the holder's full name is nowhere in the
 * article.
 *
 * @param open what else may stand in the article
 * @param offices the offices that are marked
 */
export function holderSurnames(
  reading: Reading,
  open: readonly OpenCandidate[],
  offices: ReadonlyMap<Candidate, ChosenOffice>,
  known: Pick<OfficesOf, 'namesOf' | 'countryOf'>,
): HolderSurname[] {
  if (offices.size === 0) return [];
  const named = new Set(
    open.flatMap(({ aliases }) =>
      aliases.flatMap(({ entity, full, kind }) => (full && kind === 'person' ? entity : [])),
    ),
  );
  const taken = new Set(open.flatMap(({ candidate, aliases }) => (aliases.length > 0 ? candidate.first : [])));
  const found: HolderSurname[] = [];
  const seen = new Set<EntityRef>();
  for (const [office, { office: ref, holder }] of offices) {
    if (seen.has(holder) || named.has(holder)) continue;
    seen.add(holder);
    const country = known.countryOf(ref) ?? '';
    const surnames = new Set(known.namesOf(holder).flatMap((name) => surnameOf(name, country) ?? []));
    for (const candidate of placesOf(reading, office, surnames, holder))
      if (!taken.has(candidate.first)) found.push({ candidate, office, holder });
  }
  return found;
}

function placesOf(reading: Reading, office: Candidate, surnames: ReadonlySet<string>, holder: EntityRef): Candidate[] {
  const { tokens, from, title } = reading;
  const hashes = new Map(
    [...surnames]
      .map((surname) => [hashOf(surname), surname] as const)
      .filter(([hash, surname]) => !NOT_NAMES.has(surname) && !hasLowerCase(reading, hash)),
  );
  if (hashes.size === 0) return [];
  const end = from[Math.min(office.block + REACH + 1, title)] ?? 0;
  const found: Candidate[] = [];
  let block = office.block;
  for (let token = office.last + 1; token < end; token++) {
    while (token >= (from[block + 1] ?? 0)) block++;
    const surname = hashes.get(tokens.hash[token] ?? 0);
    if (surname === undefined || ((tokens.flags[token] ?? 0) & CAPITAL) === 0) continue;
    const surface = wordAt(reading, block, token);
    if (surface.toLowerCase() !== surname) continue;
    const [start, stop] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0];
    const aliases = [{ ...bareAlias(holder, 'person'), full: false, surname: true }];
    found.push({ block, first: token, last: token, start, end: stop, surface, aliases });
  }
  return found;
}

/** True if the article has the word in lower case, so that it is a plain word: "the hunt", "may". */
function hasLowerCase({ tokens }: Reading, hash: number): boolean {
  for (let other = 0; other < tokens.count; other++)
    if (tokens.hash[other] === hash && ((tokens.flags[other] ?? 0) & CAPITAL) === 0) return true;
  return false;
}
