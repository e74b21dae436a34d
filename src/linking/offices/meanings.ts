import type { EntityRef } from '../../facts/fact-model.ts';
import { once } from '../../once.ts';
import type { Candidate } from '../candidate.ts';
import type { OpenCandidate } from '../evidence.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import type { Mention, Reason, Refusal } from '../mention-model.ts';
import { decideWho, type Setting, type Who } from '../people/who.ts';
import type { TokenisedArticle } from '../reading.ts';
import type { CountriesOfText } from './article-countries.ts';
import type { HeadOffices } from './head-offices.ts';
import { type ArticleCountries, isTitleElsewhere, namesPlace } from './office-country.ts';
import { ORGANISATION_TITLE } from './office-forms.ts';
import { type ChosenOffice, decideOffice, type OfficeDecision, type OfficesOf } from './offices.ts';

/** Records a candidate that is not marked, with the reason. */
export type RecordRefusal = (candidate: Candidate, entities: readonly EntityRef[], why: Refusal) => void;

/** The setting of an article about which nothing is known: every name alone is enough, and no office is marked. */
export const NOTHING_KNOWN: Setting = {
  day: null,
  home: null,
  isEnglish: true,
  profileOf: () => undefined,
  titlesOf: () => [],
  offices: {
    countryOf: () => null,
    holderOn: () => null,
    since: () => null,
    mayHold: () => [],
    nameOf: (person) => person,
    namesOf: (person) => [person],
    holders: () => [],
  },
};

/** Sorts by place in the text. At one place, the longest comes first. */
const byPlace = ({ candidate: a }: OpenCandidate, { candidate: b }: OpenCandidate): number =>
  a.first - b.first || b.end - a.end;

/** Cuts an office of an organisation to its title. */
function titlePart({ tokens }: TokenisedArticle, candidate: Candidate): Candidate {
  if (candidate.stated) return candidate; // Such an office already covers the title alone.
  const match = ORGANISATION_TITLE.exec(candidate.surface);
  if (!match) return candidate;
  const start = candidate.start + match.index;
  const end = start + match[0].length;
  let { first, last } = candidate;
  while ((tokens.start[first] ?? start) < start) first++;
  while ((tokens.end[last] ?? end) > end) last--;
  return { ...candidate, start, end, first, last, surface: match[0] };
}

/**
 * Refusals are recorded only for candidates with at most this many aliases. "The governor" has one for each of fifty
 * states.
 */
const MOST_NOTED = 5;

/** Why an office is not marked. Null if it is marked. */
function whyNotOffice(entity: EntityRef, decided: OfficeDecision | null): Refusal | null {
  if (decided?.type === 'office') return decided.office === entity ? null : { type: 'office-of-whom' };
  return decided?.why ?? { type: 'office-of-whom' };
}

/** What an article's people and offices show about an office that it names without a country. */
function namedHolders(
  reading: TokenisedArticle,
  unopposed: readonly OpenCandidate[],
  who: Who,
  offices: OfficesOf,
  heads: HeadOffices,
): Pick<ArticleCountries, 'speaksOf' | 'lastHolder' | 'hasOther' | 'lastCountry'> {
  const people = once(() =>
    unopposed.flatMap((open) => {
      const person = who.personAt(open);
      return person === null ? [] : [{ person, first: open.candidate.first }];
    }),
  );
  const placed = once(() =>
    unopposed.filter(
      ({ candidate, aliases }) => aliases.some(({ kind }) => kind === 'office') && namesPlace(candidate.surface),
    ),
  );
  const placedOffices = once(() => new Set(placed().flatMap(({ aliases }) => aliases.map(({ entity }) => entity))));
  const isHolder = (office: EntityRef): ((person: EntityRef) => boolean) => {
    const holders = new Set(offices.holders(office));
    return (person) => holders.has(person);
  };
  const speaksOf = (office: EntityRef): boolean =>
    placedOffices().has(office) || people().some(({ person }) => isHolder(office)(person));
  /** For each title, the countries of which the article names such an office or one who held it. */
  const spokenOf = new Map<string, ReadonlySet<string>>();
  const countriesSpokenOf = (title: string): ReadonlySet<string> => {
    const known =
      spokenOf.get(title) ?? new Set([...COUNTRIES.keys()].filter((code) => heads.of(title, code).some(speaksOf)));
    spokenOf.set(title, known);
    return known;
  };
  return {
    speaksOf,
    lastHolder(office, token) {
      const held = isHolder(office);
      return people().findLast(({ first, person }) => first < token && held(person))?.person ?? null;
    },
    hasOther: (office, title) =>
      [...countriesSpokenOf(title)].some((code) => code !== offices.countryOf(office)) || isTitleElsewhere(reading),
    lastCountry(block, token) {
      const last = placed().findLast(({ candidate }) => candidate.block === block && candidate.first < token);
      const [office] = last?.aliases ?? [];
      return office === undefined ? null : offices.countryOf(office.entity);
    },
  };
}

/** Finds which people and offices the article means by its candidates. */
export class Meanings {
  /** The candidates, in the order given, without the aliases that the article does not mean. */
  readonly open: readonly OpenCandidate[];
  readonly #who: Who;
  readonly #before = new Map<Candidate, OpenCandidate>();
  readonly #offices = new Map<Candidate, ChosenOffice>();

  constructor(
    reading: TokenisedArticle,
    unopposed: readonly OpenCandidate[],
    setting: Setting,
    note: RecordRefusal,
    { heads, countries: ofText }: { readonly heads: HeadOffices; readonly countries: CountriesOfText },
  ) {
    this.#who = decideWho(reading, unopposed, setting, ofText.named);
    const { day, home, offices } = setting;
    const named = namedHolders(reading, unopposed, this.#who, offices, heads);
    const countries = { home, served: this.#who.countries, ...ofText, ...named };
    const open = unopposed.map((one) => {
      const aliases = one.aliases.filter(({ kind }) => kind === 'office');
      const decided =
        aliases.length === 0 ? null : decideOffice(reading, one.candidate, aliases, day, countries, offices, heads);
      const office = decided?.type === 'office' ? decided : null;
      // "OpenAI's chief executive" is two mentions: the organisation has a separate one.
      const isOfOrganisation = office !== null && offices.countryOf(office.office) === null;
      const candidate = isOfOrganisation ? titlePart(reading, one.candidate) : one.candidate;
      this.#before.set(candidate, one);
      if (office) this.#offices.set(candidate, office);
      return { candidate, aliases: this.#meant(one, decided, note) };
    });
    this.open = this.#offices.size === 0 ? open : open.sort(byPlace);
  }

  #meant(one: OpenCandidate, office: OfficeDecision | null, note: RecordRefusal): OpenCandidate['aliases'] {
    const { aliases } = one;
    return aliases.filter((alias) => {
      const why = alias.kind === 'office' ? whyNotOffice(alias.entity, office) : this.#who.refusal(one, alias);
      if (why !== null && aliases.length <= MOST_NOTED) note(one.candidate, [alias.entity], why);
      return why === null;
    });
  }

  /** The marked offices, with their holders on the day. */
  get offices(): ReadonlyMap<Candidate, ChosenOffice> {
    return this.#offices;
  }

  /**
   * The mention of a candidate. Its reason is what identified the person among namesakes, or the office and its holder.
   */
  mention(candidate: Candidate, entity: EntityRef, why: Reason): Mention {
    const { block, start, end } = candidate;
    const office = this.#offices.get(candidate);
    if (office?.office === entity) return { block, start, end, entity, holder: office.holder, why: office.why };
    const before = this.#before.get(candidate);
    const known = why.type === 'name' && before ? this.#who.reason(before, entity) : null;
    return { block, start, end, entity, why: known ?? why };
  }
}
