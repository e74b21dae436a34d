import { firstDay } from '../../dates/distance.ts';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { EntityRef } from '../../facts/fact-model.ts';
import { type Around, aroundOf } from '../around.ts';
import type { Candidate, StatedOffice } from '../candidate.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { PARTY_WORDS } from '../lexicon/posts.ts';
import type { Reason, Refusal } from '../mention-model.ts';
import type { AliasRecord } from '../names/gazetteer.ts';
import { placesIn } from '../people/named-places.ts';
import type { TokenisedArticle } from '../reading.ts';
import { NOT_NAMES } from '../word-lists.ts';
import { FIRST_MINISTER, titleInWords } from './bare-offices.ts';
import type { HeadOffices } from './head-offices.ts';
import { holderBeside } from './held-beside.ts';
import {
  type ArticleCountries,
  isFirstMinisterMeant,
  isHolderMeant,
  isOfCountry,
  isSpeakerOfHouse,
  NEEDS_HOLDER,
  namesPlace,
} from './office-country.ts';
import { isFiction, isOtherOffice, isOtherTime, namesBeside, TAKING } from './office-words.ts';

/** The offices and their holders, from the library. */
export type OfficesOf = {
  /** ISO 3166 code of the office's country. Null if it is unknown. */
  readonly countryOf: (office: EntityRef) => string | null;
  /** Who held it on the day. Null unless it certainly was one person. */
  readonly holderOn: (office: EntityRef, day: PartialDate) => EntityRef | null;
  /** The first day on which that person held it. Null unless it is known to the day. */
  readonly since: (office: EntityRef, day: PartialDate) => PartialDate | null;
  /** Everybody who held it on the day, or may have, with the day since when. */
  readonly mayHold: (
    office: EntityRef,
    day: PartialDate,
  ) => readonly { readonly person: EntityRef; readonly since: PartialDate | null }[];
  readonly nameOf: (person: EntityRef) => string;
  /** Its name and all other forms of it. */
  readonly namesOf: (person: EntityRef) => readonly string[];
  /** Everybody who ever held it. */
  readonly holders: (office: EntityRef) => readonly EntityRef[];
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
/** Offices in a list with one article: "the chancellor, home secretary and ". */
const LISTED_BEFORE =
  /(?:^|[\s(“"‘])the\s(?!former|then|ex|late|shadow|next|new|first|last|acting|outgoing|incoming|deputy)(?:(?:\p{L}+ ){0,3}(?:minister|secretary|chancellor|president|governor|treasurer)(?:,? and |, ))+$/iu;

/**
 * Decides whether a candidate names an office whose holder is certain. Nothing is marked if the article has no day, if
 * not exactly one person held the office then, or if its country is open. The words around may also show another
 * office, another time or another holder.
 */
export function decideOffice(
  reading: TokenisedArticle,
  candidate: Candidate,
  aliases: readonly AliasRecord[],
  day: PartialDate | null,
  countries: ArticleCountries,
  offices: OfficesOf,
  heads: Pick<HeadOffices, 'of'>,
): OfficeDecision {
  if (day === null) return refused({ type: 'no-day' });
  const around = aroundOf(reading, candidate);
  const { before, after } = around;
  const { surface, stated: said } = candidate;
  if (said) return decideStated(said, aliases, day, offices);
  const isElsewhen = isOtherTime(before, after, Number(day.slice(0, 4))) || isInvented(reading, candidate.block);
  const held = isElsewhen ? null : heldBeside(aliases, around, day, offices);
  if (held) return held;
  const bare = !namesPlace(surface) && !isSpeakerOfHouse(surface, `${before} ${after}`, countries);
  const beside = bare ? countriesBeside(CAPITALISED.exec(before)?.[0] ?? '') : [];
  const fresh = freshOf(before);
  const lead = fresh === null ? before : fresh.rest;
  const front = beside.length > 0 ? lead.replace(CAPITALISED, '') : lead;
  if (isOtherOffice(lead, after, surface) || (front !== lead && isOtherOffice(front, after, surface)))
    return refused({ type: 'other-office' });
  if (isElsewhen) return refused({ type: 'other-time' });
  const isPlaced = aliases.every(({ entity }) => offices.countryOf(entity) !== null);
  const isCertain = CERTAIN_BEFORE.test(lead) || LISTED_BEFORE.test(lead) || before.trim() === '' || fresh?.isTaking;
  if (bare && isPlaced && beside.length === 0 && !isCertain) return refused({ type: 'office-of-whom' });
  const asked = { title: titleInWords(surface), block: candidate.block, first: candidate.first, beside };
  // An office of an organisation has no country, and its form names the organisation.
  const isMeant = (office: EntityRef, country: string | null): boolean => {
    if (!bare || country === null) return true;
    if (beside.length === 0 && asked.title === FIRST_MINISTER) return isFirstMinisterMeant(office, countries, heads);
    if (beside.length > 0 || !NEEDS_HOLDER.test(asked.title)) return isOfCountry(country, asked, countries, heads);
    const holder = offices.holderOn(office, day);
    return CERTAIN_BEFORE.test(lead) && isHolderMeant(office, asked, holder, countries, country === 'US');
  };
  const certain = aliases
    .map(({ entity }) => ({ entity, country: offices.countryOf(entity) }))
    .filter(({ entity, country }) => isMeant(entity, country));
  if (certain.length === 0) return refused({ type: 'office-of-whom' });
  const names = fresh?.isTaking ? [] : namesBeside(before, after);
  const decided = withHolder(certain, { day, by: (country) => (bare ? country : null), names }, offices);
  return decided.type === 'office' && fresh !== null && !isFresh(decided, fresh, { before, day, offices })
    ? refused({ type: 'other-office' })
    : decided;
}

/** The countries in the words right before an office; none where the words name something else: "American Defense Initiative". */
function countriesBeside(words: string): readonly string[] {
  const { countries, rest } = placesIn(words);
  const isOther = (word: string): boolean =>
    /^\p{Lu}/u.test(word) && !NOT_NAMES.has(word.toLowerCase()) && !PARTY_WORDS.has(word.toLowerCase());
  return rest.split(' ').some(isOther) ? [] : countries;
}

/** Verbs by which somebody comes to an office. The holder has to have come to it just now. */
const COMING = /\b(?:became|becom(?:es?|ing)|(?:re-?)?(?:appointed|named|made|elected|confirmed))\b/;

/** The office whose holder on the day is named right before it. Null if the words name no such person. */
function heldBeside(
  aliases: readonly AliasRecord[],
  { before, after }: Around,
  day: PartialDate,
  offices: OfficesOf,
): OfficeDecision | null {
  const found = aliases.flatMap(({ entity: office }) =>
    offices.mayHold(office, day).flatMap(({ person, since }) => {
      const words = holderBeside(before, after, offices.namesOf(person));
      if (words === null) return [];
      const isComing = COMING.test(before.slice(before.lastIndexOf(words)));
      const isLate = isComing && (since === null || since.length < 10 || daysBetween(since, day) > TAKING_DAYS);
      return isLate ? [] : [{ office, holder: person, words }];
    }),
  );
  const [only, ...others] = found;
  if (only === undefined || others.some(({ office, holder }) => office !== only.office || holder !== only.holder))
    return null;
  const { office, holder, words } = only;
  return { type: 'office', office, holder, why: { type: 'mentioned', words } };
}

/** For each article, which paragraphs are about an invented world. A paragraph may name many offices. */
const invented = new WeakMap<TokenisedArticle, Map<number, boolean>>();

function isInvented(reading: TokenisedArticle, block: number): boolean {
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
 * True if a name beside the office ("Keir Starmer" in "Prime Minister Keir Starmer") shares a word with the holder's
 * name.
 */
function isNameOf(name: string, holder: string): boolean {
  const words = name.split(/\s+/).map((word) => word.replace(/[’']s?$|[.,]+$/g, '').toLowerCase());
  const own = holder.toLowerCase().split(/[\s-]+/);
  return words.some((word) => word.length > 1 && own.includes(word));
}
