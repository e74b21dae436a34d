import type { EntityRef } from '../../facts/fact-model.ts';
import type { Candidate } from '../candidate.ts';
import type { OpenCandidate } from '../evidence.ts';
import { bareAlias } from '../names/bare-alias.ts';
import { hashOf } from '../names/hashes.ts';
import { CAPITAL, isInLowerCase } from '../names/tokens.ts';
import type { TokenisedArticle } from '../reading.ts';
import { NOT_NAMES } from '../word-lists.ts';
import { surnameOf } from './head-offices.ts';
import type { OfficesOf } from './offices.ts';

/** Finds the surname of an office's holder after the office: "… met the home secretary. Javid listened". */

/** For this many paragraphs after an office, its holder's surname still means the holder. */
const REACH = 3;

/** A surname of a holder, and the office or nickname that introduces it. */
export type HolderSurname = {
  readonly candidate: Candidate;
  readonly office: Candidate;
  readonly holder: EntityRef;
  /** The packs have the surname as a form, so the candidate is among the open ones already. */
  readonly isKnown: boolean;
};

/** What introduces a person besides the full name: an office, or a nickname that the words around settle. */
export type Introduction = {
  readonly candidate: Candidate;
  readonly person: EntityRef;
  /** ISO 3166 code of the country that the person serves; null where it is not known. */
  readonly country: string | null;
};

/**
 * The places where an office is followed by its holder's surname, although the holder's full name is nowhere in the
 * article.
 *
 * @param open the other open candidates of the article
 * @param introductions in reading order
 */
export function holderSurnames(
  reading: TokenisedArticle,
  open: readonly OpenCandidate[],
  introductions: readonly Introduction[],
  { namesOf }: Pick<OfficesOf, 'namesOf'>,
): HolderSurname[] {
  if (introductions.length === 0) return [];
  const named = new Set(
    open.flatMap(({ aliases }) =>
      aliases.flatMap(({ entity, full, kind }) => (full && kind === 'person' ? entity : [])),
    ),
  );
  const taken = new Map(open.flatMap((one) => (one.aliases.length > 0 ? [[one.candidate.first, one] as const] : [])));
  const found: HolderSurname[] = [];
  const seen = new Set<EntityRef>();
  for (const { candidate: office, person: holder, country } of introductions) {
    if (seen.has(holder) || named.has(holder)) continue;
    seen.add(holder);
    const surnames = new Set(namesOf(holder).flatMap((name) => surnameOf(name, country ?? '') ?? []));
    for (const candidate of placesOf(reading, office, surnames, holder)) {
      const there = taken.get(candidate.first);
      if (there === undefined) found.push({ candidate, office, holder, isKnown: false });
      else if (there.aliases.every(({ entity, surname }) => surname && entity === holder))
        found.push({ candidate: there.candidate, office, holder, isKnown: true });
    }
  }
  return found;
}

function placesOf(
  reading: TokenisedArticle,
  office: Candidate,
  surnames: ReadonlySet<string>,
  holder: EntityRef,
): Candidate[] {
  const { tokens, from, title } = reading;
  const hashes = new Map(
    [...surnames]
      .map((surname) => [hashOf(surname), surname] as const) // the first part of "Ocasio-Cortez"
      // Not if the article has the word in lower case: "the hunt".
      .filter(([hash, surname]) => !NOT_NAMES.has(surname) && !isInLowerCase(tokens, hash, 0, tokens.count)),
  );
  if (hashes.size === 0) return [];
  const end = from[Math.min(office.block + REACH + 1, title)] ?? 0;
  const found: Candidate[] = [];
  let block = office.block;
  for (let token = office.last + 1; token < end; token++) {
    while (token >= (from[block + 1] ?? 0)) block++;
    const surname = hashes.get(tokens.hash[token] ?? 0);
    if (surname === undefined || ((tokens.flags[token] ?? 0) & CAPITAL) === 0) continue;
    const start = tokens.start[token] ?? 0;
    const surface = (reading.texts[block] ?? '').slice(start, start + surname.length);
    const last = token + surname.split('-').length - 1;
    const stop = tokens.end[last] ?? 0;
    if (surface.toLowerCase() !== surname || stop !== start + surname.length) continue;
    const aliases = [{ ...bareAlias(holder, 'person'), full: false, surname: true }];
    found.push({ block, first: token, last, start, end: stop, surface, aliases });
  }
  return found;
}
