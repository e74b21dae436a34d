import type { Library } from '../facts/library.ts';
import { ENTITY_KINDS, type EntityRef } from '../facts/model.ts';
import { SURNAME_FIRST } from './lexicon/name-order.ts';

/** Who held the offices whose titles news puts before a bare surname: "President Bush", "Gov. Newsom". */
export type TitleIndex = {
  /** @param title in lower case: "president" */
  readonly holders: (title: string, surname: string) => readonly EntityRef[];
  /** ISO 3166 codes of the countries with an office of this title. */
  readonly countries: (title: string) => ReadonlySet<string>;
};

/** Names of offices, and the title that news uses of their holders. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^President of /, 'president'],
  [/^Vice President of /, 'vice president'],
  [/^Prime Minister of /, 'prime minister'],
  [/^(?:Federal )?Chancellor of /, 'chancellor'],
  [/^Taoiseach/, 'taoiseach'],
  [/^US secretary of state$/, 'secretary of state'],
  [/^Governor of /, 'governor'],
];

const OFFICE = ENTITY_KINDS.indexOf('office');
/** Ends of names that are no surname. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

const kept = new WeakMap<Library, TitleIndex>();

/** The index of a library, made when it is first asked: it reads the names of all offices, and the holders of some. */
export function titleIndex(library: Library): TitleIndex {
  const known = kept.get(library);
  if (known) return known;
  const offices = new Map<string, EntityRef[]>();
  for (const pack of library.packs) {
    const kinds = pack.file.column('entities', 'kind');
    for (let place = 0; place < pack.entities; place++) {
      if (kinds[place] !== OFFICE) continue;
      const title = TITLES.find(([name]) => name.test(pack.nameOf(place)))?.[1];
      if (title !== undefined) offices.set(title, [...(offices.get(title) ?? []), library.canonical(pack.ref(place))]);
    }
  }
  const index: TitleIndex = {
    holders: (title, surname) => surnamesOf(title).get(surname.toLowerCase()) ?? [],
    countries: (title) => countriesOf(title),
  };
  const countriesOf = once(
    (title: string): ReadonlySet<string> =>
      new Set((offices.get(title) ?? []).flatMap((office) => library.entity(office)?.office?.country ?? [])),
  );
  const surnamesOf = once((title: string): ReadonlyMap<string, readonly EntityRef[]> => {
    const people = new Map<string, EntityRef[]>();
    for (const office of offices.get(title) ?? []) {
      const country = library.entity(office)?.office?.country ?? '';
      for (const { person } of library.holders(office)) {
        for (const surname of surnames(library.nameOf(person), country)) {
          const bearers = people.get(surname) ?? [];
          if (!bearers.includes(person)) people.set(surname, [...bearers, person]);
        }
      }
    }
    return people;
  });
  kept.set(library, index);
  return index;
}

/** The surname in lower case: the last word, or the first one where the country writes it first. None of a single name. */
function surnames(name: string, country: string): string[] {
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !SUFFIX.test(word));
  if (SURNAME_FIRST.has(country)) return words.slice(0, 1);
  return words.length > 1 ? words.slice(-1) : [];
}

/** A function that works each answer out once. */
function once<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? work(key);
    known.set(key, found);
    return found;
  };
}
