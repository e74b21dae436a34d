import type { EntityRef } from '../facts/model.ts';
import type { Candidate } from './candidate.ts';
import type { Open } from './evidence.ts';
import type { HeadOffices } from './head-offices.ts';
import type { Mention, Reason, Refusal } from './model.ts';
import { ORGANISATION_TITLE } from './office-forms.ts';
import { type ChosenOffice, decideOffice, type OfficeDecision } from './offices.ts';
import type { Reading } from './reading.ts';
import { decideWho, type Setting, type Who } from './who.ts';

/** Takes note of a candidate that is not marked, and of why. */
export type Note = (candidate: Candidate, entities: readonly EntityRef[], why: Refusal) => void;

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

/** Of one place the longest first. */
const byPlace = ({ candidate: a }: Open, { candidate: b }: Open): number => a.first - b.first || b.end - a.end;

/** The words of the title alone, in the form of an organisation's office. */
function titlePart({ tokens }: Reading, candidate: Candidate): Candidate {
  if (candidate.said) return candidate; // it covers the title alone
  const match = ORGANISATION_TITLE.exec(candidate.surface);
  if (!match) return candidate;
  const start = candidate.start + match.index;
  const end = start + match[0].length;
  let { first, last } = candidate;
  while ((tokens.start[first] ?? start) < start) first++;
  while ((tokens.end[last] ?? end) > end) last--;
  return { ...candidate, start, end, first, last, surface: match[0] };
}

/** Why an office is not marked; null where it is. */
function whyNotOffice(entity: EntityRef, decided: OfficeDecision | null): Refusal | null {
  if (decided?.type === 'office') return decided.office === entity ? null : { type: 'office-of-whom' };
  return decided?.why ?? { type: 'office-of-whom' };
}

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
    const open = unopposed.map((one) => {
      const aliases = one.aliases.filter(({ kind }) => kind === 'office');
      const decided =
        aliases.length === 0 ? null : decideOffice(reading, one.candidate, aliases, day, countries, offices, heads);
      const office = decided?.type === 'office' ? decided : null;
      // "OpenAI's chief executive" is two mentions, and the organisation has its own.
      const isOfOrganisation = office !== null && offices.countryOf(office.office) === null;
      const candidate = isOfOrganisation ? titlePart(reading, one.candidate) : one.candidate;
      this.#before.set(candidate, one);
      if (office) this.#offices.set(candidate, office);
      return { candidate, aliases: this.#meant(one, decided, note) };
    });
    this.open = this.#offices.size === 0 ? open : open.sort(byPlace);
  }

  #meant(one: Open, office: OfficeDecision | null, note: Note): Open['aliases'] {
    return one.aliases.filter((alias) => {
      const why = alias.kind === 'office' ? whyNotOffice(alias.entity, office) : this.#who.refusal(one, alias);
      if (why !== null) note(one.candidate, [alias.entity], why);
      return why === null;
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
