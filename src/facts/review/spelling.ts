import type { FactSources } from '../facts.ts';
import { editDistance } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { allTexts } from './texts.ts';

/** Finds names whose spelling differs from their entity's: organisations of roles, members, and names in sentences. */
export function spellingProblems(sources: FactSources): readonly Problem[] {
  return [...organisations(sources), ...namesIn(sources)];
}

/** Finds an organisation of a role that is not a name of the entity to which it refers. */
function organisations({ entities }: FactSources): readonly Problem[] {
  const names = new Map(entities.map(({ value }) => [value.id, namesOf(value)]));
  return entities.flatMap(({ value, problem }) =>
    (value.roles ?? []).flatMap(({ organisation, organisationId }, index) => {
      const known = organisationId === undefined ? undefined : names.get(organisationId);
      if (organisation === undefined || known === undefined || known.some((name) => organisation.includes(name)))
        return [];
      return [
        problem(
          ['roles', index, 'organisation'],
          `"${organisation}" is not a name of ${organisationId}: write ${known[0]}`,
        ),
      ];
    }),
  );
}

/** Finds two or three capitalised words in a row that are almost the name of a known person. */
function namesIn(sources: FactSources): readonly Problem[] {
  const people = new SimilarNames(
    sources.entities.flatMap(({ value }) => (value.kind === 'person' ? [value.name] : [])),
  );
  const known = new Set(sources.entities.flatMap(({ value }) => namesOf(value)));
  const texts = [
    ...allTexts(sources).flatMap(({ text, asProblem }) =>
      [...text.matchAll(CAPITALISED_WORDS)].map(([name]) => ({ name: name.replace(/['’]s$/, ''), asProblem })),
    ),
    ...sources.entities.flatMap(({ value, problem }) =>
      (value.memberships ?? []).flatMap(({ members }, list) =>
        members.map((name, index) => ({
          name,
          asProblem: (reason: string) => problem(['memberships', list, 'members', index], reason),
        })),
      ),
    ),
  ];
  return texts.flatMap(({ name, asProblem }) => {
    const meant = known.has(name) ? null : people.near(name);
    return meant === null ? [] : [asProblem(`"${name}" looks like ${meant}, spelt otherwise: make them the same`)];
  });
}

const CAPITALISED_WORDS = /\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*\p{L}){1,2}/gu;

/**
 * Names, indexed by all their words except one. A name is then compared only with names that differ in one word. If two
 * words begin alike and are nearly the same, one is a misspelling of the other. Short words are left out: "Dan" and
 * "Dean" are two first names.
 */
class SimilarNames {
  readonly #names = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      for (const [key] of keysOf(name)) {
        const others = this.#names.get(key);
        if (others) others.push(name);
        else this.#names.set(key, [name]);
      }
    }
  }

  /** The known name that differs in one or two letters of one word, or null. */
  near(name: string): string | null {
    for (const [key, word, index] of keysOf(name)) {
      for (const other of this.#names.get(key) ?? []) {
        const there = other.split(' ')[index] ?? '';
        if (there.length > 4 && there !== word && editDistance(there, word, 3) < 3) return other;
      }
    }
    return null;
  }
}

/**
 * For each word of a name: a key from the other words, its position and its first letter. Then the word and its
 * position.
 */
const keysOf = (name: string): readonly (readonly [key: string, word: string, index: number])[] => {
  const words = name.split(' ');
  return words.map((word, index) => [
    words.map((other, at) => (at === index ? `*${word.charAt(0)}` : other)).join(' '),
    word,
    index,
  ]);
};

function namesOf(entity: FactSources['entities'][number]['value']): readonly string[] {
  return [entity.name, ...(entity.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text))];
}
