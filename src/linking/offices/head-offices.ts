import type { EntityRef } from '../../facts/fact-model.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { SURNAME_FIRST } from '../lexicon/name-order.ts';
import { STATES } from '../lexicon/us-states.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { readTokens, Tokens } from '../names/tokens.ts';

/** The holders of offices, as the library knows them. */
type Holders = {
  /** ISO 3166 code of the office's country; null where it is not known. */
  readonly countryOf: (office: EntityRef) => string | null;
  /** Everybody who ever held the office. */
  readonly holders: (office: EntityRef) => readonly EntityRef[];
  /** The person's name and all other forms of it: "Volodymyr Zelensky", "Volodymyr Zelenskyy". */
  readonly namesOf: (person: EntityRef) => readonly string[];
};

/** Countries whose states or provinces have premiers. There "the premier" is not the head of the country's government. */
const PREMIERS_OF_PARTS: ReadonlySet<string> = new Set(['AU', 'CA', 'ZA']);

/** Ends of names that are not a surname. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Reused for each form. */
const buffer = new Tokens(16);
/** The offices found for a form, kept from one article to the next. */
const officesByGazetteer = new WeakMap<Gazetteer, Map<string, readonly EntityRef[]>>();

/**
 * The offices of heads ("president", "prime minister", "governor") by title and country. They are looked up in the
 * gazetteer by name, so no list of all offices is needed.
 */
export class HeadOffices {
  readonly #gazetteer: Gazetteer;
  readonly #offices: Holders;
  readonly #known: Map<string, readonly EntityRef[]>;

  constructor(gazetteer: Gazetteer, offices: Holders) {
    this.#gazetteer = gazetteer;
    this.#offices = offices;
    this.#known = officesByGazetteer.get(gazetteer) ?? new Map();
    officesByGazetteer.set(gazetteer, this.#known);
  }

  /**
   * The offices of this title in a country: one, or one for each US state. Empty if no pack has it.
   *
   * @param title in lower case
   * @param country ISO 3166 code
   */
  of(title: string, country: string): readonly EntityRef[] {
    const key = `${title} ${country}`;
    const known = this.#known.get(key);
    if (known) return known;
    if (title === 'premier' && PREMIERS_OF_PARTS.has(country)) return [];
    const places = title === 'governor' && country === 'US' ? new Set(STATES.values()) : namesOf(country);
    const placed = [...places].flatMap((place) => this.named(`${title} of ${place}`));
    // "Home Secretary" has no country in its name.
    const bare = this.named(title).filter((office) => this.#offices.countryOf(office) === country);
    const found = [...new Set([...placed, ...bare])];
    this.#known.set(key, found);
    return found;
  }

  /** People with this surname who ever held an office of this title in one of the countries. */
  holders(title: string, surname: string, countries: Iterable<string>): readonly EntityRef[] {
    const wanted = surname.toLowerCase();
    const people = [...countries].flatMap((country) =>
      this.of(title, country).flatMap((office) =>
        this.#offices
          .holders(office)
          .filter((person) => this.#offices.namesOf(person).some((name) => surnameOf(name, country) === wanted)),
      ),
    );
    return [...new Set(people)];
  }

  /**
   * People with this surname who ever sat in Congress for a US state.
   *
   * @param state its name: "Massachusetts"
   */
  members(post: 'senator' | 'representative', state: string, surname: string): readonly EntityRef[] {
    const wanted = surname.toLowerCase();
    const people = seatsOf(post, state).flatMap((seat) =>
      this.named(seat).flatMap((office) =>
        this.#offices
          .holders(office)
          .filter((person) => this.#offices.namesOf(person).some((name) => surnameOf(name, 'US') === wanted)),
      ),
    );
    return [...new Set(people)];
  }

  /** The offices with exactly this name, in any case of letters: "prime minister of Japan". */
  named(form: string): readonly EntityRef[] {
    const known = this.#known.get(form);
    if (known) return known;
    buffer.count = 0;
    readTokens(form, buffer);
    const found: EntityRef[] = [];
    this.#gazetteer.ends(buffer, 0, buffer.count, -1, (last, lastKey) => {
      if (last !== buffer.count - 1) return;
      for (const { text, alias } of this.#gazetteer.keys(lastKey)) {
        if (alias.kind === 'office' && text.toLowerCase() === form.toLowerCase()) found.push(alias.entity);
      }
    });
    this.#known.set(form, found);
    return found;
  }
}

/** No state has had more districts since 1913. */
const MOST_DISTRICTS = 53;
const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** The names of a state's seats in Congress, as the register of Congress writes them. */
function seatsOf(post: 'senator' | 'representative', state: string): readonly string[] {
  if (post === 'senator') return [`us senator for ${state}`];
  const districts = Array.from(
    { length: MOST_DISTRICTS },
    (_, i) => `${i + 1}${ENDINGS[ORDINAL.select(i + 1)] ?? 'th'}`,
  );
  return [
    `us representative for ${state}`,
    ...['at-large', ...districts].map((one) => `us representative for ${state}'s ${one} congressional district`),
  ];
}

const namesOf = (country: string): readonly string[] => COUNTRIES.get(country)?.names ?? [];

/**
 * The surname in lower case. It is the last word, or the first word if the country writes the surname first. Null for a
 * single name.
 */
export function surnameOf(name: string, country: string): string | null {
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !SUFFIX.test(word));
  if (words.length < 2) return null;
  return (SURNAME_FIRST.has(country) ? words[0] : words.at(-1)) ?? null;
}
