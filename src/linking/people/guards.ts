import { firstDay, lastDay } from '../../dates/distance.ts';
import type { PartialDate } from '../../dates/partial-date.ts';
import { NICKNAMES } from '../lexicon/nicknames.ts';
import { isCommonName } from '../lexicon/surnames.ts';
import type { Profile, ProfileRole } from './profile.ts';

/** How much evidence a text must have before a full name is linked to a person. */
export type Guard =
  /** The name alone is enough, unless there is evidence against it. */
  | 'none'
  /** The article must be about politics. */
  | 'politics'
  /** The article must name the person's country, or a colleague. */
  | 'country'
  /** The article must have some evidence. */
  | 'evidence'
  /** A title, party and state, court or constituency must be beside the name. */
  | 'title';

/** What decides the guard, besides the person. */
type GuardedBy = {
  /** The article's day, or null. */
  readonly day: PartialDate | null;
  /** ISO 3166 code of the publisher's country. Null if it is unknown. */
  readonly home: string | null;
  readonly isEnglish: boolean;
  /** The person's name in its pack. */
  readonly known: string;
  /** The person's name and all other forms of it in the packs. */
  readonly forms: readonly string[];
};

/** The evidence that a name needs before it means this person. Heads of countries need the least. */
export function guardOf(name: string, profile: Profile, { day, home, isEnglish, known, forms }: GuardedBy): Guard {
  if (profile.needsTitle) return 'title';
  if (profile.guarded) return 'evidence';
  // No pack has "Dave Anderson" for David Anderson.
  if (isNickname(name, forms)) return 'evidence';
  // "Peter King" may be Peter T. King or another person. "Michael B. Moore" is not Michael Moore. "George Bush" may be
  // the father.
  const isHead = leadsBy(profile, day);
  if (differsByInitial(name, known) && !(isHead && MIDDLE_INITIAL.test(name))) return 'evidence';
  // A report on a match may name another "Gordon Brown".
  if (isHead) return isEnglish && isCommonName(name) && !isActive(profile, day, 0) ? 'politics' : 'none';
  // Many people have a name like "James Baker". Long after the office, it more likely means another of them.
  if (isCommonName(name)) return isActive(profile, day, COMMON_YEARS) ? 'politics' : 'evidence';
  if (!isEnglish || isAbroad(profile, day)) return 'none';
  // Publishers whose country is unknown are mostly American.
  return profile.roles.some(({ country }) => country === null || country === (home ?? 'US')) ? 'none' : 'country';
}

/** True if the person holds a post of the EU, NATO or the like around that day. News on it seldom names their country. */
const isAbroad = ({ posts = [] }: Profile, day: PartialDate | null): boolean => isHeldNear(posts, day, 2);

/** True if the person had led a country by the day. Before that, the name is no better known than a minister's. */
const leadsBy = ({ isHead, headSince }: Profile, day: PartialDate | null): boolean =>
  isHead && !(headSince && day && firstDay(headSince) > lastDay(day));

/** True if the name begins with a short form of a given name, and no form of the person's name begins so. */
function isNickname(name: string, forms: readonly string[]): boolean {
  const given = givenName(name);
  const others = NICKNAMES.get(given);
  return (
    others !== undefined &&
    forms.some((form) => others.includes(givenName(form))) &&
    !forms.some((form) => givenName(form) === given)
  );
}

const givenName = (name: string): string => (/^[^\s]+/.exec(name)?.[0] ?? '').toLowerCase();

/** True if one name is the other name with a middle initial. */
const differsByInitial = (a: string, b: string): boolean =>
  MIDDLE_INITIAL.test(a) !== MIDDLE_INITIAL.test(b) && a.split(' ')[0] === b.split(' ')[0];
const MIDDLE_INITIAL = /^\p{L}{2,} \p{Lu}\.? \p{L}{2,}/u;

/** For this many years after leaving office, a common name alone still means the holder. */
const COMMON_YEARS = 6;

/** True if the person was in office on the day, or within this many years of it. False if the day is unknown. */
export const isActive = ({ roles }: Profile, day: PartialDate | null, years: number): boolean =>
  isHeldNear(roles, day, years);

function isHeldNear(
  roles: readonly Pick<ProfileRole, 'from' | 'to'>[],
  day: PartialDate | null,
  years: number,
): boolean {
  if (day === null) return false;
  return roles.some(
    ({ from, to }) =>
      (from === null || firstDay(from) - lastDay(day) <= 366 * Math.min(years, 2)) &&
      (to === null || firstDay(day) - lastDay(to) <= 366 * years),
  );
}
