import type { EntityRef } from '../facts/model.ts';
import type { Candidate } from './candidates.ts';
import type { Open } from './evidence.ts';
import type { Mention, Reason } from './model.ts';
import { type ChosenOffice, decideOffice } from './offices.ts';
import type { Reading } from './reading.ts';
import { decideWho, type Setting, type Who } from './who.ts';

/** Takes note of a candidate that is not marked, and of why. */
export type Note = (candidate: Candidate, entities: readonly EntityRef[], why: string) => void;

/** The setting of an article of which nothing is known: every name is enough by itself, and no office is marked. */
export const NOTHING_KNOWN: Setting = {
  day: null,
  home: null,
  profileOf: () => undefined,
  offices: {
    countryOf: () => null,
    holderOn: () => null,
    nameOf: (person) => person,
    titled: () => [],
    countriesWith: () => new Set(),
  },
};

/** Candidates with the people and offices that the article may mean by them. */
export class Meanings {
  /** The candidates, in the order given, without the aliases that the article does not mean. */
  readonly open: readonly Open[];
  readonly #who: Who;
  readonly #before = new Map<Candidate, Open>();
  readonly #offices = new Map<Candidate, ChosenOffice>();

  constructor(reading: Reading, unopposed: readonly Open[], setting: Setting, note: Note) {
    this.#who = decideWho(reading, unopposed, setting);
    this.open = unopposed.map((one) => {
      this.#before.set(one.candidate, one);
      const office = officeAt(reading, one, this.#who, setting);
      if (office) this.#offices.set(one.candidate, office);
      return { candidate: one.candidate, aliases: this.#meant(one, office, note) };
    });
  }

  #meant(one: Open, office: ChosenOffice | null, note: Note): Open['aliases'] {
    return one.aliases.filter((alias) => {
      const isMeant = alias.kind === 'office' ? alias.entity === office?.office : this.#who.allows(one, alias);
      if (!isMeant) note(one.candidate, [alias.entity], 'the text does not say that this one is meant');
      return isMeant;
    });
  }

  /** The mention at a place, with what settled a name that several bear, and with an office's holder. */
  mention(candidate: Candidate, entity: EntityRef, why: Reason): Mention {
    const { block, start, end } = candidate;
    const office = this.#offices.get(candidate);
    if (office?.office === entity) return { block, start, end, entity, holder: office.holder, why: office.why };
    const before = this.#before.get(candidate);
    const known = why.type === 'name' && before ? this.#who.reason(before, entity) : null;
    return { block, start, end, entity, why: known ?? why };
  }
}

/** The office that the words at a place name, if that and its holder are certain. */
function officeAt(
  reading: Reading,
  { candidate, aliases }: Open,
  who: Who,
  { day, home, offices }: Setting,
): ChosenOffice | null {
  const named = aliases.filter(({ kind }) => kind === 'office');
  return named.length === 0
    ? null
    : decideOffice(reading, candidate, named, day, { home, served: who.countries, named: who.countriesNamed }, offices);
}
