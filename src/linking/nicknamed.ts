import type { Candidate } from './candidate.ts';
import { confirm } from './candidates.ts';
import { NICKNAMES } from './lexicon/nicknames.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import { hashOf } from './names/hashes.ts';
import { CAPITAL, readTokens, Tokens } from './names/tokens.ts';
import type { Place, TokenisedArticle } from './reading.ts';

/** Finds names of people that the text writes with another form of the given name: "Dave Anderson" for David Anderson. */

/** Other forms of a given name, by the hash of each. */
const FORMS_OF_GIVEN: ReadonlyMap<number, readonly string[]> = new Map(
  [...NICKNAMES].map(([name, others]) => [
    hashOf(name),
    others.map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}`),
  ]),
);
/** Reused for each name with another form of the given name. A name has at most three more words. */
const nicknamed = new Tokens(16);
const MOST_MORE_WORDS = 3;

/** The hashes of given names with other forms. */
export const NICKNAME_HASHES: ReadonlySet<number> = new Set(FORMS_OF_GIVEN.keys());

/**
 * Full names of people whose given name the text writes in another form: "Dave Anderson" for David Anderson. Names that the
 * packs spell so are left out.
 *
 * @param places the places of given names with other forms
 * @param found the candidates that are spelled like a name of the packs
 */
export function nicknamedCandidates(
  reading: TokenisedArticle,
  places: readonly Place[],
  found: readonly Candidate[],
  gazetteer: Gazetteer,
): Candidate[] {
  if (places.length === 0) return [];
  const spelled = new Set(
    found
      .filter(({ aliases }) => aliases.some(({ kind, full }) => kind === 'person' && full))
      .map(({ first }) => first),
  );
  return places.flatMap((place) => (spelled.has(place.token) ? [] : nicknamedAt(reading, place, gazetteer)));
}

function nicknamedAt(
  { tokens, texts, from }: TokenisedArticle,
  { block, token: first }: Place,
  gazetteer: Gazetteer,
): Candidate[] {
  const text = texts[block] ?? '';
  const limit = from[block + 1] ?? 0;
  const start = tokens.start[first] ?? 0;
  const given = tokens.end[first] ?? 0;
  const isName = [first, first + 1].every((token) => token < limit && ((tokens.flags[token] ?? 0) & CAPITAL) !== 0);
  if (!isName || text.charAt(given) !== ' ') return [];
  const rest = text.slice(given, tokens.end[Math.min(limit - 1, first + MOST_MORE_WORDS)]);
  const found: Candidate[] = [];
  for (const other of FORMS_OF_GIVEN.get(tokens.hash[first] ?? 0) ?? []) {
    nicknamed.count = 0;
    readTokens(other + rest, nicknamed);
    gazetteer.ends(nicknamed, 0, nicknamed.count, -1, (last, lastKey) => {
      const end = tokens.end[first + last] ?? 0;
      const slice = other + text.slice(given, end);
      const matched = last === 0 ? null : confirm(text, start, end, slice, gazetteer.keys(lastKey));
      const aliases = matched?.aliases.filter(({ kind, full }) => kind === 'person' && full) ?? [];
      if (aliases.length > 0)
        found.push({
          block,
          first,
          last: first + last,
          start,
          end,
          surface: text.slice(start, end),
          aliases,
          nicknamed: true,
        });
    });
  }
  return found;
}
