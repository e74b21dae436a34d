import type { EntityRef } from '../../facts/fact-model.ts';
import { placesIn } from '../people/named-places.ts';
import type { TokenisedArticle } from '../reading.ts';
import { FIRST_MINISTER, PARTS_OF_UK } from './bare-offices.ts';
import type { HeadOffices } from './head-offices.ts';

/** Decides whose office a text means if it does not name the country: "the home secretary", "the president". */

/** Seats of government and agencies, which imply their country, and titles that only one country has. */
const SEATS =
  /\b(?:White House|Fed|Federal Reserve|Pentagon|Downing Street|Kremlin|[Tt]aoiseach|[Tt]ánaiste|(?!PM\b)\p{Lu}{2,})\b/u;

/** True if the words name the office's place. "Home secretary" does not, and may be another country's. */
export function namesPlace(surface: string): boolean {
  const { places, countries } = placesIn(surface);
  return places.length > 0 || countries.length > 0 || SEATS.test(surface);
}

/** The speaker whom news names without a country: that of the US House. */
const HOUSE_SPEAKER = /^(?:House Speaker|Speaker of the House(?: of Representatives)?)$/i;

/** True if "the Speaker of the House" is the one in Washington: no publisher, country or US state points elsewhere. */
export const isSpeakerOfHouse = (surface: string, around: string, { home, named }: ArticleCountries): boolean =>
  HOUSE_SPEAKER.test(surface) &&
  (home === null || home === 'US') &&
  placesIn(around).places.length === 0 &&
  [...named()].every((code) => code === 'US');

/** The countries of an article. */
export type ArticleCountries = {
  /** The publisher's; null if it is unknown. */
  readonly home: string | null;
  /** Those that people serve whom the article certainly names. */
  readonly served: ReadonlySet<string>;
  /** Those that it names. */
  readonly named: () => ReadonlySet<string>;
  /** Those that it names where it begins, and near a block. */
  readonly namedNear: (block: number) => ReadonlySet<string>;
  /** True if the article names the office with its country, or a person who ever held it. */
  readonly speaksOf: (office: EntityRef) => boolean;
  /** True if the article speaks of the United States: it names them, a state, or a seat of their government. */
  readonly isAmerican: () => boolean;
  /** True if the article names a US state. Most of them have offices of the same titles. */
  readonly namesState: () => boolean;
  /** Who was named last before a token among those who ever held the office; null if nobody was. */
  readonly lastHolder: (office: EntityRef, token: number) => EntityRef | null;
  /** True if the article speaks of another office of the title: another country's, or that of an organisation. */
  readonly hasOther: (office: EntityRef, title: string) => boolean;
  /** True if the article names a seat of the American government, and no other country. */
  readonly isOfWashington: () => boolean;
  /** The country of the last office before a token in its paragraph that is named with its country; null if none is. */
  readonly lastCountry: (block: number, token: number) => string | null;
};

/** An office without its country: its title in lower case, its place, and the countries named right before it. */
export type AskedOffice = {
  readonly title: string;
  readonly block: number;
  readonly first: number;
  readonly beside: readonly string[];
};

/** Titles that companies and clubs have too. Without a country they mean the holder who was named before. */
export const NEEDS_HOLDER = /^(?:(?:vice[- ])?president|governor)$/;

/**
 * True if "the president" means the holder on the day. Either that person was named last among all who ever held the
 * office. Or nobody who held it was named, and the article is about Washington alone.
 */
export function isHolderMeant(
  office: EntityRef,
  { title, first }: AskedOffice,
  holder: EntityRef | null,
  { lastHolder, hasOther, isOfWashington }: ArticleCountries,
  isAmerican: boolean,
): boolean {
  if (holder === null || hasOther(office, title)) return false;
  const last = lastHolder(office, first);
  return last === holder || (last === null && isAmerican && title !== 'governor' && isOfWashington());
}

/** "Club president", "president and chief executive": posts that a country's president does not have. */
const OF_ORGANISATION =
  /\b(?:club|company|university|college|bank|union|association|federation|council|board|team|league|student|class|group|society|senate|party|school|foundation|institute|chamber|network|studio|company|firm)(?:['’]s)? (?:vice[- ])?(?:president|governor)\b|\b(?:president|governor),? (?:and (?:chief|CEO|co-)|for \p{Ll})/iu;
/** "President of the club", "Harvard President". */
const NAMED_WITH = /\b(?:president|governor)s? of (?:the )?(?<of>\S+(?: \S+){0,3})/giu;
const NAMED_BEFORE =
  /(?<of>(?:\p{Lu}\p{L}+|(?:\p{Lu}\.)+)(?: (?:\p{Lu}\p{L}+|(?:\p{Lu}\.)+))*)(?:['’]s)? (?:[Pp]resident|[Gg]overnor)\b/gu;
const OF_HOLDER =
  /^(?:The|A|Former|Then|Vice|Mr|Madam|Mrs|New|When|As|But|And|If|Republic|Country|Nation|Republican|Democratic|Acting|Then-|Ex)$/i;

/** The words around a title, in UTF-16 code units, in which the forms above are searched. A whole text costs too much. */
const WORDS_BEFORE = 80;
const WORDS_AFTER = 80;
const TITLE_ANYWHERE = /president|governor/giu;

/** For each article, whether it has such a post. */
const elsewhere = new WeakMap<TokenisedArticle, boolean>();

/** True if the article speaks of the president or governor of an organisation, who may be meant by the bare title. */
export function isTitleElsewhere(reading: TokenisedArticle): boolean {
  const known = elsewhere.get(reading);
  if (known !== undefined) return known;
  const isNoCountry = (of: string): boolean =>
    !namesPlaceOf(of) && !of.split(' ').every((word) => OF_HOLDER.test(word.replace(/[.,]$/, '')));
  const answer = reading.texts.some((text) =>
    [...text.matchAll(TITLE_ANYWHERE)].some(({ index }) => {
      const words = text.slice(Math.max(0, index - WORDS_BEFORE), index + WORDS_AFTER);
      if (OF_ORGANISATION.test(words)) return true;
      const named = [...words.matchAll(NAMED_WITH), ...words.matchAll(NAMED_BEFORE)];
      return named.some(({ groups }) => isNoCountry(groups?.of ?? ''));
    }),
  );
  elsewhere.set(reading, answer);
  return answer;
}

function namesPlaceOf(text: string): boolean {
  const { places, countries } = placesIn(text);
  return places.length + countries.length > 0 || /^(?:republic|country|nation|US|U\.S)\b/i.test(text);
}

/**
 * True if "the First Minister" is that of the part of the United Kingdom that the article speaks of: it names a person who
 * ever held the office, or the part itself.
 */
export function isFirstMinisterMeant(
  office: EntityRef,
  { speaksOf, named }: ArticleCountries,
  heads: Pick<HeadOffices, 'of'>,
): boolean {
  const ofPart = (part: string): readonly EntityRef[] => heads.of(FIRST_MINISTER, part);
  const spokenOf = PARTS_OF_UK.filter((part) => ofPart(part).some(speaksOf));
  const parts = spokenOf.length > 0 ? spokenOf : PARTS_OF_UK.filter((part) => named().has(part));
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 && ofPart(only).includes(office);
}

/** Countries of publishers in English that have cabinets, besides the United States. */
const ENGLISH = ['GB', 'IE', 'CA', 'AU', 'NZ', 'IN', 'ZA'];
/** Titles of the United States that their states have too. */
const OF_STATES = /^(?:secretary of state|attorney general|(?:senate|house) (?:majority|minority) leader)$/;

/**
 * True if a title without a country means this country's office. A country named right before it decides. Otherwise it
 * must be the only country that the article is about: the publisher's, or that of the people in it. If the article
 * names another country with such an office, nothing is certain.
 */
export function isOfCountry(
  country: string,
  { title, block, first, beside }: AskedOffice,
  { home, served, named, namedNear, speaksOf, isAmerican, namesState, lastCountry, lastHolder }: ArticleCountries,
  heads: Pick<HeadOffices, 'of'>,
): boolean {
  if (beside.length > 0) return beside.includes(country);
  const hasSuch = (code: string): boolean => code !== country && heads.of(title, code).length > 0;
  if (country === 'US' && OF_STATES.test(title) && namesState()) return false;
  // "Israel's prime minister … and the foreign minister": one country for both.
  const carried = lastCountry(block, first);
  if (carried !== null && (home === null || home === carried || heads.of(title, home).length === 0)) {
    if (carried === country) return true;
    if (heads.of(title, carried).length > 0) return false;
  }
  // "The First Minister" in a British paper that names Wales.
  const isPartAtHome = home !== null && country.startsWith(`${home}-`) && named().has(country);
  if (home === country || isPartAtHome) {
    // A newspaper means its own country's, unless the article has spoken of another's.
    const isSpokenOf = [...named(), ...served].some((code) => hasSuch(code) && heads.of(title, code).some(speaksOf));
    return !isSpokenOf && ![...namedNear(block)].some(hasSuch);
  }
  const isAlone = ![...served, ...named()].some(hasSuch);
  if (home === null && country === 'US' && isAmerican() && !ENGLISH.some(hasSuch)) return isAlone;
  if (!served.has(country) || !isAlone) return false;
  // A Canadian paper means Canada's prime minister, unless it has named Britain's.
  const isNamed = heads.of(title, country).some((office) => lastHolder(office, first) !== null);
  const hasOwn = home !== null && heads.of(title, home).length > 0;
  return isNamed || (!hasOwn && [...served].every((code) => code === country));
}
