import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityRef } from '../facts/model.ts';
import { aroundOf } from './around.ts';
import type { Candidate } from './candidates.ts';
import type { AliasRecord } from './gazetteer.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import type { Reason } from './model.ts';
import { placesIn } from './named-places.ts';
import type { Reading } from './reading.ts';

/** Seats of government, which name their country. */
const SEATS = /\b(?:White House|Fed|Federal Reserve|Pentagon|Downing Street|Kremlin)\b/;

/** Do the words name the office's place? "Home secretary" does not, and may be another country's. */
function namesPlace(surface: string): boolean {
  const { places, countries } = placesIn(surface);
  return places.length > 0 || countries.length > 0 || SEATS.test(surface);
}

/** Is the office that of the country named right before it, or, where none is, of one that the article is about? */
const isOf = (country: string | null, beside: readonly string[], about: ReadonlySet<string>): boolean =>
  country !== null && (beside.length > 0 ? beside.includes(country) : about.has(country));

/** What is known of offices. */
export type OfficesOf = {
  /** ISO 3166 code of the office's country; null where it is not known. */
  readonly countryOf: (office: EntityRef) => string | null;
  /** Who held it on the day: one person, or none where that is not certain. */
  readonly holderOn: (office: EntityRef, day: PartialDate) => EntityRef | null;
};

/** An office as the text names it, and who held it on the article's day. */
export type ChosenOffice = { readonly office: EntityRef; readonly holder: EntityRef; readonly why: Reason };

/** Words directly before an office that make another office of it, or another time. */
const CHANGED =
  /(?:^|[\s(“"‘])(?:then|former|ex|late|incoming|outgoing|acting|interim|shadow|deputy|vice|assistant|associate|state|under|junior|next|future|would-be|designate|previous|first female|onetime|one-time|aspiring|new|old|two|three|four|five|several|successive)[\s-‑]+$/i;
/** Words directly after it that do the same. */
const CHANGED_AFTER = /^[-\s](?:elect|designate|in-waiting|hopeful|candidate|nominee)\b/i;
/** A name right after a title is a mention of its own, and the title belongs to it. */
const NAME_AFTER = /^\s+\p{Lu}\p{L}+/u;

/**
 * Decides whether the words at a place name an office of whose holder the article can be certain. Nothing is marked without
 * the article's day, where the office is not filled by one person then, or where its country is open.
 *
 * @param countries ISO 3166 codes of the countries that the article is certain to be about
 */
export function decideOffice(
  reading: Reading,
  candidate: Candidate,
  aliases: readonly AliasRecord[],
  day: PartialDate | null,
  countries: ReadonlySet<string>,
  { countryOf, holderOn }: OfficesOf,
): ChosenOffice | null {
  if (day === null) return null;
  const { before, after } = aroundOf(reading, candidate);
  if (CHANGED.test(before) || CHANGED_AFTER.test(after) || NAME_AFTER.test(after)) return null;
  const bare = !namesPlace(candidate.surface);
  const beside = bare ? placesIn(/\p{Lu}[\p{L}.’']*(?: \p{Lu}[\p{L}.’']*){0,3}\s$/u.exec(before)?.[0] ?? '') : null;
  const fitting = aliases.filter(({ entity }) => !bare || isOf(countryOf(entity), beside?.countries ?? [], countries));
  const chosen = fitting.flatMap((alias) => {
    const holder = holderOn(alias.entity, day);
    return holder === null ? [] : [{ alias, holder }];
  });
  const [only, ...others] = chosen;
  if (only === undefined || others.some(({ holder }) => holder !== only.holder)) return null;
  const country = countryOf(only.alias.entity);
  const why: Reason =
    bare && country ? { type: 'country', words: COUNTRIES.get(country)?.names[0] ?? country } : { type: 'name' };
  return { office: only.alias.entity, holder: only.holder, why };
}
