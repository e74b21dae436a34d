import type { EntityRef } from '../facts/model.ts';
import type { Candidate } from './candidates.ts';
import type { Open } from './evidence.ts';
import type { HeadOffices } from './head-offices.ts';
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
  isEnglish: true,
  profileOf: () => undefined,
  titlesOf: () => [],
  offices: {
    countryOf: () => null,
    holderOn: () => null,
    nameOf: (person) => person,
    namesOf: (person) => [person],
    holders: () => [],
  },
};

/** Candidates with the people and offices that the article may mean by them. */
export class Meanings {
  /** The candidates, in the order given, without the aliases that the article does not mean. */
  readonly open: readonly Open[];
  readonly #who: Who;
  readonly #before = new Map<Candidate, Open>();
  readonly #offices = new Map<Candidate, ChosenOffice>();

  constructor(
    reading: Reading,
    unopposed: readonly Open[],
    setting: Setting,
    note: Note,
    { heads, named }: { readonly heads: HeadOffices; readonly named: () => ReadonlySet<string> },
  ) {
    this.#who = decideWho(reading, unopposed, setting, named);
    const { day, home, offices } = setting;
    const countries = { home, served: this.#who.countries, named };
    this.open = unopposed.map((one) => {
      this.#before.set(one.candidate, one);
      const aliases = one.aliases.filter(({ kind }) => kind === 'office');
      const office =
        aliases.length === 0 ? null : decideOffice(reading, one.candidate, aliases, day, countries, offices, heads);
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
