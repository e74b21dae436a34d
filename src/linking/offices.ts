import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityRef } from '../facts/model.ts';
import { aroundOf } from './around.ts';
import type { Candidate, SaidOffice } from './candidate.ts';
import type { AliasRecord } from './gazetteer.ts';
import type { HeadOffices } from './head-offices.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import type { Reason, Refusal } from './model.ts';
import { placesIn } from './named-places.ts';
import { isOtherOffice, isOtherTime, namesBeside } from './office-words.ts';
import type { Reading } from './reading.ts';

/** Seats of government and agencies, which name their country, and titles that one country has. */
const SEATS =
  /\b(?:White House|Fed|Federal Reserve|Pentagon|Downing Street|Kremlin|[Tt]aoiseach|[Tt]ánaiste|(?!PM\b)\p{Lu}{2,})\b/u;

/** Do the words name the office's place? "Home secretary" does not, and may be another country's. */
function namesPlace(surface: string): boolean {
  const { places, countries } = placesIn(surface);
  return places.length > 0 || countries.length > 0 || SEATS.test(surface);
}

/** The one parliament whose speaker news calls that without a country. */
const HOUSE_SPEAKER = /^(?:House Speaker|Speaker of the House(?: of Representatives)?)$/i;

/** "The Speaker of the House" is the one in Washington, unless the publisher, a country or a US state speaks for another. */
const isSpeakerOf = (surface: string, around: string, { home, named }: ArticleCountries): boolean =>
  HOUSE_SPEAKER.test(surface) &&
  (home === null || home === 'US') &&
  placesIn(around).places.length === 0 &&
  [...named()].every((code) => code === 'US');

/** What is known of offices. */
export type OfficesOf = {
  /** ISO 3166 code of the office's country; null where it is not known. */
  readonly countryOf: (office: EntityRef) => string | null;
  /** Who held it on the day: one person, or none where that is not certain. */
  readonly holderOn: (office: EntityRef, day: PartialDate) => EntityRef | null;
  readonly nameOf: (person: EntityRef) => string;
  /** Its name and all other forms of it. */
  readonly namesOf: (person: EntityRef) => readonly string[];
  /** Everybody who ever held it. */
  readonly holders: (office: EntityRef) => readonly EntityRef[];
};

/** What the article says of countries. */
export type ArticleCountries = {
  /** The publisher's; null where it is not known. */
  readonly home: string | null;
  /** Those that people serve of whom the article certainly speaks. */
  readonly served: ReadonlySet<string>;
  /** Those that it names. */
  readonly named: () => ReadonlySet<string>;
};

/** An office as the text names it, and who held it on the article's day. */
export type ChosenOffice = { readonly office: EntityRef; readonly holder: EntityRef; readonly why: Reason };

/** What the words at a place were found to name: an office with its holder, or why none is marked. */
export type OfficeDecision =
  | ({ readonly type: 'office' } & ChosenOffice)
  | { readonly type: 'refused'; readonly why: Refusal };

const refused = (why: Refusal): OfficeDecision => ({ type: 'refused', why });

/** Up to four capitalised words at the end of a text: they may be a place that the office belongs to. */
const CAPITALISED = /(?:\p{Lu}[\p{L}.’'-]*\s){1,4}$/u;
/** An office that is named without its place is a certain one: "the home secretary". */
const CERTAIN = /(?:^|[\s(“"‘])(?:the|this)\s$/i;

/**
 * Decides whether the words at a place name an office of whose holder the article can be certain. Nothing is marked without
 * the article's day, where the office is not filled by one person then, where its country is open, or where the words
 * around speak of another office, another time or another holder.
 */
export function decideOffice(
  reading: Reading,
  candidate: Candidate,
  aliases: readonly AliasRecord[],
  day: PartialDate | null,
  countries: ArticleCountries,
  offices: OfficesOf,
  heads: Pick<HeadOffices, 'of'>,
): OfficeDecision {
  if (day === null) return refused({ type: 'no-day' });
  const { before, after } = aroundOf(reading, candidate);
  const { surface, said } = candidate;
  if (said) return decideSaid(said, aliases, day, offices);
  const bare = !namesPlace(surface) && !isSpeakerOf(surface, `${before} ${after}`, countries);
  const beside = bare ? placesIn(CAPITALISED.exec(before)?.[0] ?? '').countries : [];
  const front = beside.length > 0 ? before.replace(CAPITALISED, '') : before;
  if (isOtherOffice(before, after) || (front !== before && isOtherOffice(front, after)))
    return refused({ type: 'other-office' });
  if (isOtherTime(before, after, Number(day.slice(0, 4)))) return refused({ type: 'other-time' });
  const isPlaced = aliases.every(({ entity }) => offices.countryOf(entity) !== null);
  if (bare && isPlaced && beside.length === 0 && !CERTAIN.test(before) && before.trim() !== '')
    return refused({ type: 'office-of-whom' });
  const title = surface.toLowerCase();
  // An office of an organisation has no country, and its form names the organisation.
  const certain = aliases.flatMap(({ entity }) => {
    const country = offices.countryOf(entity);
    return bare && country !== null && !isOf(country, title, beside, countries, heads) ? [] : [{ entity, country }];
  });
  if (certain.length === 0) return refused({ type: 'office-of-whom' });
  return withHolder(
    certain,
    { day, by: (country) => (bare ? country : null), names: namesBeside(before, after) },
    offices,
  );
}

/** The same of an office in another language, whose surroundings were read where it was found. */
function decideSaid(
  { refusal, by, names, year }: SaidOffice,
  aliases: readonly AliasRecord[],
  day: PartialDate,
  offices: OfficesOf,
): OfficeDecision {
  if (refusal !== null) return refused(refusal);
  if (year !== null && year !== Number(day.slice(0, 4))) return refused({ type: 'other-time' });
  const certain = aliases.map(({ entity }) => ({ entity, country: offices.countryOf(entity) }));
  return withHolder(certain, { day, by: () => by, names }, offices);
}

/**
 * The office with the one person who held it on the day.
 *
 * @param certain offices of which one is meant; several where a country has several of one name
 * @param around `by`: the country that settles an office without its place; `names`: those of people beside the office
 */
function withHolder(
  certain: readonly { readonly entity: EntityRef; readonly country: string | null }[],
  {
    day,
    by,
    names,
  }: {
    readonly day: PartialDate;
    readonly by: (country: string | null) => string | null;
    readonly names: readonly string[];
  },
  offices: OfficesOf,
): OfficeDecision {
  const [only, ...others] = certain.flatMap(({ entity, country }) => {
    const holder = offices.holderOn(entity, day);
    return holder === null ? [] : [{ office: entity, country, holder }];
  });
  if (only === undefined || others.some(({ holder }) => holder !== only.holder)) return refused({ type: 'no-holder' });
  const { office, holder } = only;
  const other = names.find((name) => !isNameOf(name, offices.nameOf(holder)));
  if (other !== undefined) return refused({ type: 'other-holder', words: other });
  const code = by(only.country);
  const why: Reason = code ? { type: 'country', words: COUNTRIES.get(code)?.names[0] ?? code } : { type: 'name' };
  return { type: 'office', office, holder, why };
}

/**
 * Is the office that of the country named right before it? Where none is, of the one country that the article is about: the
 * publisher's, or that of the people in it; but not where it speaks of another country that has an office of this title.
 */
function isOf(
  country: string,
  title: string,
  beside: readonly string[],
  { home, served, named }: ArticleCountries,
  heads: Pick<HeadOffices, 'of'>,
): boolean {
  if (beside.length > 0) return beside.includes(country);
  const others = [...served].filter((code) => code !== country);
  if (home !== country && (!served.has(country) || others.length > 0)) return false;
  return ![...others, ...named()].some((code) => code !== country && heads.of(title, code).length > 0);
}

/** Does a name beside the office, "Prime Minister Keir Starmer" without its title, share its last word with the holder's? */
function isNameOf(name: string, holder: string): boolean {
  const words = name.split(/\s+/).map((word) => word.replace(/[’']s?$|[.,]+$/g, '').toLowerCase());
  const own = holder.toLowerCase().split(/[\s-]+/);
  return words.some((word) => word.length > 1 && own.includes(word));
}
