import { firstDay, lastDay } from '../dates/distance.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { isCommonName } from './lexicon/surnames.ts';
import type { Profile } from './profile.ts';

/** How much a text must say before a full name is taken for a person. */
export type Guard =
  /** The name alone is enough, unless something speaks against it. */
  | 'none'
  /** The article must be one on politics. */
  | 'politics'
  /** The person's country must be in the article: by name, or with a colleague. */
  | 'country'
  /** Some evidence is needed. */
  | 'evidence'
  /** A title, party and state, court or constituency must be beside the name. */
  | 'title';

/** What a guard follows from, beside the person. */
type GuardedBy = {
  /** The article's; null where it has none. */
  readonly day: PartialDate | null;
  /** ISO 3166 code of the publisher's country; null where it is not known. */
  readonly home: string | null;
  readonly isEnglish: boolean;
  /** The person's name in its pack. */
  readonly known: string;
};

/** How much a text must say before it means this person. Those who led a country need the least. */
export function guardOf(name: string, profile: Profile, { day, home, isEnglish, known }: GuardedBy): Guard {
  if (profile.needsTitle) return 'title';
  if (profile.guarded) return 'evidence';
  // "Peter King" is Peter T. King, or another one; so is "Michael B. Moore" of Michael Moore. "George Bush" may be the father.
  if (differsByInitial(name, known) && !(profile.isHead && MIDDLE_INITIAL.test(name))) return 'evidence';
  if (profile.isHead) return 'none';
  // Many bear a name like "James Baker": long out of office, it is more likely somebody else's.
  if (isCommonName(name)) return isActive(profile, day, COMMON_YEARS) ? 'politics' : 'evidence';
  if (!isEnglish) return 'none';
  // Publishers whose country is not known are American more often than not.
  return profile.roles.some(({ country }) => country === null || country === (home ?? 'US')) ? 'none' : 'country';
}

/** Is one of the names the other with a middle initial? */
const differsByInitial = (a: string, b: string): boolean =>
  MIDDLE_INITIAL.test(a) !== MIDDLE_INITIAL.test(b) && a.split(' ')[0] === b.split(' ')[0];
const MIDDLE_INITIAL = /^\p{L}{2,} \p{Lu}\.? \p{L}{2,}/u;

/** For so many years after leaving office somebody with a common name is known by it alone. */
const COMMON_YEARS = 6;

/** Was the person in office on the day, or within so many years of it? Without a day nobody is known to have been. */
export function isActive({ roles }: Profile, day: PartialDate | null, years: number): boolean {
  if (day === null) return false;
  return roles.some(
    ({ from, to }) =>
      (from === null || firstDay(from) - lastDay(day) <= 366 * Math.min(years, 2)) &&
      (to === null || firstDay(day) - lastDay(to) <= 366 * years),
  );
}
