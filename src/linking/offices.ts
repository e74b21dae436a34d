import { firstDay } from '../dates/distance.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityRef } from '../facts/model.ts';
import { aroundOf } from './around.ts';
import type { Candidate, StatedOffice } from './candidate.ts';
import type { AliasRecord } from './gazetteer.ts';
import type { HeadOffices } from './head-offices.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import type { Reason, Refusal } from './model.ts';
import { placesIn } from './named-places.ts';
import { isFiction, isOtherOffice, isOtherTime, namesBeside, TAKING } from './office-words.ts';
import type { Reading } from './reading.ts';

/** Seats of government and agencies, which imply their country. Also titles that only one country has. */
const SEATS =
  /\b(?:White House|Fed|Federal Reserve|Pentagon|Downing Street|Kremlin|[Tt]aoiseach|[Tt]ánaiste|(?!PM\b)\p{Lu}{2,})\b/u;

/** True if the words name the office's place. "Home secretary" does not name it, and may be another country's. */
function namesPlace(surface: string): boolean {
  const { places, countries } = placesIn(surface);
  return places.length > 0 || countries.length > 0 || SEATS.test(surface);
}

/** The speaker whom news names without a country: the speaker of the US House. */
const HOUSE_SPEAKER = /^(?:House Speaker|Speaker of the House(?: of Representatives)?)$/i;

/**
 * True if "the Speaker of the House" means the US House, because no publisher, country or US state points elsewhere.
 */
const isSpeakerOf = (surface: string, around: string, { home, named }: ArticleCountries): boolean =>
  HOUSE_SPEAKER.test(surface) &&
  (home === null || home === 'US') &&
  placesIn(around).places.length === 0 &&
  [...named()].every((code) => code === 'US');

/** The offices and their holders, from the library. */
export type OfficesOf = {
  /** ISO 3166 code of the office's country. Null if it is unknown. */
  readonly countryOf: (office: EntityRef) => string | null;
  /** Who held it on the day. Null unless it certainly was one person. */
  readonly holderOn: (office: EntityRef, day: PartialDate) => EntityRef | null;
  /** The first day on which that person held it. Null unless it is known to the day. */
  readonly since: (office: EntityRef, day: PartialDate) => PartialDate | null;
  readonly nameOf: (person: EntityRef) => string;
  /** Its name and all other forms of it. */
  readonly namesOf: (person: EntityRef) => readonly string[];
  /** Everybody who ever held it. */
  readonly holders: (office: EntityRef) => readonly EntityRef[];
};

/** The countries of an article. */
export type ArticleCountries = {
  /** The publisher's country. Null if it is unknown. */
  readonly home: string | null;
  /** The countries served by people whom the article certainly names. */
  readonly served: ReadonlySet<string>;
  /** The countries that the article names. */
  readonly named: () => ReadonlySet<string>;
};

/** An office as the text names it, and who held it on the article's day. */
export type ChosenOffice = { readonly office: EntityRef; readonly holder: EntityRef; readonly why: Reason };

/** The office and its holder that some words name, or the reason why no office is marked. */
export type OfficeDecision =
  | ({ readonly type: 'office' } & ChosenOffice)
  | { readonly type: 'refused'; readonly why: Refusal };

const refused = (why: Refusal): OfficeDecision => ({ type: 'refused', why });

/**
 * Up to four capitalised words at the end of a text, which may be the place of the office. Words may come between:
 * "Italy's far-right ".
 */
const CAPITALISED = /(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:(?<=[’']s?\s)(?:[\p{Ll}-]+\s){1,3})?$/u;
/** "New" before an office: "the new prime minister". */
const NEW = /(?<=^|[\s(“"‘])new\s$/i;
/** Days for which a holder is called new. */
const NEW_DAYS = 120;
/** For this many days, "was sworn in as" or "became the" is true of the holder. */
const TAKING_DAYS = 30;
/** Words before an office without a place that mean a certain office: "the home secretary". */
const CERTAIN_BEFORE = /(?:^|[\s(“"‘])(?:the|this)\s$/i;

/**
 * Decides whether a candidate names an office whose holder is certain. Nothing is marked if the article has no day, if
 * not exactly one person held the office then, or if its country is open. The words around may also show another
 * office, another time or another holder.
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
  const { surface, stated: said } = candidate;
  if (said) return decideStated(said, aliases, day, offices);
  const bare = !namesPlace(surface) && !isSpeakerOf(surface, `${before} ${after}`, countries);
  const beside = bare ? placesIn(CAPITALISED.exec(before)?.[0] ?? '').countries : [];
  const fresh = freshOf(before);
  const lead = fresh === null ? before : fresh.rest;
  const front = beside.length > 0 ? lead.replace(CAPITALISED, '') : lead;
  if (isOtherOffice(lead, after) || (front !== lead && isOtherOffice(front, after)))
    return refused({ type: 'other-office' });
  if (isOtherTime(before, after, Number(day.slice(0, 4))) || isInvented(reading, candidate.block))
    return refused({ type: 'other-time' });
  const isPlaced = aliases.every(({ entity }) => offices.countryOf(entity) !== null);
  const isCertain = CERTAIN_BEFORE.test(lead) || before.trim() === '' || fresh?.isTaking;
  if (bare && isPlaced && beside.length === 0 && !isCertain) return refused({ type: 'office-of-whom' });
  const title = surface.toLowerCase();
  // An office of an organisation has no country. Its form names the organisation.
  const certain = aliases.flatMap(({ entity }) => {
    const country = offices.countryOf(entity);
    return bare && country !== null && !isOf(country, title, beside, countries, heads) ? [] : [{ entity, country }];
  });
  if (certain.length === 0) return refused({ type: 'office-of-whom' });
  const names = fresh?.isTaking ? [] : namesBeside(before, after);
  const decided = withHolder(certain, { day, by: (country) => (bare ? country : null), names }, offices);
  return decided.type === 'office' && fresh !== null && !isFresh(decided, fresh, { before, day, offices })
    ? refused({ type: 'other-office' })
    : decided;
}

/** For each article, which paragraphs are about an invented world. A paragraph may name many offices. */
const invented = new WeakMap<Reading, Map<number, boolean>>();

function isInvented(reading: Reading, block: number): boolean {
  const known = invented.get(reading) ?? new Map<number, boolean>();
  invented.set(reading, known);
  const answer = known.get(block) ?? isFiction(reading.texts[block] ?? '');
  known.set(block, answer);
  return answer;
}

/** The text before an office, without the words by which somebody has just taken it. */
type Newcomer = { readonly rest: string; readonly isTaking: boolean };

/** The text before "new " or "was sworn in as ". Null if there are no such words. */
function freshOf(before: string): Newcomer | null {
  const taking = before.replace(TAKING, ' the ');
  if (taking !== before) return { rest: taking, isTaking: true };
  const rest = before.replace(NEW, '');
  return rest === before ? null : { rest, isTaking: false };
}

/** True if the holder has just taken the office. If somebody "was sworn in", the sentence must name the holder. */
function isFresh(
  { office, holder }: ChosenOffice,
  { isTaking }: Newcomer,
  { before, day, offices }: { readonly before: string; readonly day: PartialDate; readonly offices: OfficesOf },
): boolean {
  const since = offices.since(office, day);
  if (since === null || daysBetween(since, day) > (isTaking ? TAKING_DAYS : NEW_DAYS)) return false;
  return !isTaking || isNameOf(before, offices.nameOf(holder));
}

const daysBetween = (from: PartialDate, to: PartialDate): number => firstDay(to) - firstDay(from);

/** The same for an office in another language. The words around it were read when it was found. */
function decideStated(
  { refusal, by, names, year }: StatedOffice,
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
 * Decides on the one person who held the office on the day.
 *
 * @param certain offices of which one is meant; several if a country has several of one name
 * @param around `by`: the country that decides an office without its place; `names`: names of people beside the office
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
 * True if the office belongs to the country named right before it. If no country is named there, the office must belong
 * to the only country of the article: the publisher's, or that of the people in it. If the article is about another
 * country with such an office, the decision is open.
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

/**
 * True if a name beside the office ("Keir Starmer" in "Prime Minister Keir Starmer") shares a word with the holder's
 * name.
 */
function isNameOf(name: string, holder: string): boolean {
  const words = name.split(/\s+/).map((word) => word.replace(/[’']s?$|[.,]+$/g, '').toLowerCase());
  const own = holder.toLowerCase().split(/[\s-]+/);
  return words.some((word) => word.length > 1 && own.includes(word));
}
