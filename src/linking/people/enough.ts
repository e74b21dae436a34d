import type { PartialDate } from '../../dates/partial-date.ts';
import type { Colleagues } from './colleagues.ts';
import type { Fit } from './fit.ts';
import { type Guard, isActive } from './guards.ts';
import type { Profile } from './profile.ts';

/** Whether an article has enough evidence for one bearer of a name. */

/** The score of a post that fits (see `fit.ts`). */
export const POST_FITS = 3;
/** For this many years after leaving a parliament, a member is named among colleagues without a title. */
const COLLEAGUE_YEARS = 6;

/** A bearer of a name with the evidence for and against. */
export type Judged = {
  readonly profile: Profile;
  readonly guard: Guard;
  readonly fit: Fit;
  readonly score: number;
  /** The words around name another bearer. */
  readonly isOther: boolean;
  /** Many people have such a name. */
  readonly isCommon: boolean;
};

/** `certain`: people whom the article certainly names. `likely`: people whom it names if it is about politics. */
export type Company = { readonly certain: Colleagues; readonly likely: Colleagues };

/** What the evidence depends on, besides the person. */
type ArticleOf = {
  /** The article's day, or null. */
  readonly day: PartialDate | null;
  /** ISO 3166 code of the publisher's country. Null if it is unknown. */
  readonly home: string | null;
  /** ISO 3166 codes of the countries that the article names. */
  readonly named: () => ReadonlySet<string>;
  /** The article has words of politics. */
  readonly isPolitical: () => boolean;
};

/** True if the article has as much evidence as this person's name needs. */
export function isEnough(
  { profile, guard, fit, isOther, isCommon }: Judged,
  setting: ArticleOf,
  { certain, likely }: Company,
): boolean {
  const { home, named } = setting;
  if (isOther) return false;
  if (fit.score >= POST_FITS) return true;
  if (guard === 'none' && !fit.lesser) return true;
  if (guard !== 'title') {
    if (fit.score > 0 || certain.of(profile)) return true;
    if (guard === 'evidence') return false;
    if (guard === 'politics') return setting.isPolitical() || likely.of(profile);
    return profile.roles.some(({ country }) => country !== null && named().has(country));
  }
  // A member of the publisher's own parliament needs no title if a colleague is named too. Elsewhere, two are named.
  if (home !== null && profile.roles.some(({ country }) => country === home)) return certain.of(profile);
  return !isCommon && isActive(profile, setting.day, COLLEAGUE_YEARS) && certain.countOf(profile) >= 2;
}
