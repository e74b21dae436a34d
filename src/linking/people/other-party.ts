import { firstDay, lastDay } from '../../dates/distance.ts';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { Cue } from './cue.ts';
import type { Profile, ProfileRole } from './profile.ts';

/** Whether a text calls somebody a member of another party than the person's. */

/** Parties whose members news calls by one word, by ISO 3166 code. Other words are too vague: "Christian Democrat". */
const PARTIES: ReadonlyMap<string, RegExp> = new Map([
  ['US', /^(?:democrat|republican)/],
  ['GB', /^(?:labour|conservative|scottish national party|snp|plaid)/],
]);

/** True if the word of a text and the name of a party mean the same party: "Democrat" and "Democratic Party". */
export const sameParty = (word: string, party: string): boolean =>
  party.split(/\s+/).some((part) => part.slice(0, 5) === word.toLowerCase().slice(0, 5));

/**
 * True if the cue is nothing but a party, and the person was in another party in every office up to the day. People who
 * changed the party have an office with either. People who led a country are too well known for a namesake.
 *
 * @param day the article's day; null: unknown, so that every office counts
 */
export function isOtherParty(
  { post, party, past, words }: Cue,
  { roles, isHead }: Profile,
  day: PartialDate | null,
): boolean {
  // "The Democrat, Ada Vale said, was wrong" names two people.
  if (party === null || post !== null || past || isHead || /^the\b/i.test(words)) return false;
  const known = roles.filter((role) => role.party !== null);
  const begun = known.filter(({ from }) => day === null || (from !== null && firstDay(from) <= lastDay(day)));
  // Somebody without a party in a later office may have left it.
  const isCertain = known.length === roles.length || known.some((role) => day !== null && isHeldOn(role, day));
  return begun.length > 0 && isCertain && known.every((role) => differs(party.toLowerCase(), role));
}

const isHeldOn = ({ from, to }: ProfileRole, day: PartialDate): boolean =>
  from !== null && firstDay(from) <= lastDay(day) && (to === null || firstDay(day) <= lastDay(to));

function differs(word: string, { party, country }: ProfileRole): boolean {
  const parties = PARTIES.get(country?.slice(0, 2) ?? '');
  const name = party?.toLowerCase() ?? '';
  return parties?.test(word) === true && parties.test(name) && !sameParty(word, name);
}
