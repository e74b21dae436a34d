import { firstDay, lastDay } from '../dates/distance.ts';
import { isAfter, isBefore, type PartialDate } from '../dates/partial-date.ts';
import type { Candidate } from './candidate.ts';
import { isConditioned } from './evidence.ts';
import type { AliasRecord } from './pool.ts';

/** The days between which a form names its entity: a title, a name taken by marriage, the number of a bill. */
type Days = { readonly from?: PartialDate; readonly to?: PartialDate };

/**
 * Did the form name its entity on the article's day? A number that later means another bill needs a known day; a form that
 * only has a beginning does not.
 */
export function isInUse({ from, to }: Days, day: PartialDate | null): boolean {
  if (from && day !== null && isBefore(day, from)) return false;
  return to === undefined || (day !== null && !isAfter(day, to));
}

/** A law is discussed under its name for about so many days before its first step. */
const BEFORE_FIRST_STEP = 730;

/**
 * Is a law or policy named by words that another one had before it? "The assisted dying bill" of 2015 is not that of 2024.
 * Only forms that need evidence are common words; an abbreviation ("TPP") is the policy's own, also before its first step.
 *
 * @param alias one of the candidate's; `first`: the day of its first step, where it is known
 */
export function isBeforeItsTime(
  { surface }: Pick<Candidate, 'surface'>,
  alias: AliasRecord,
  { first, day }: { readonly first: PartialDate | undefined; readonly day: PartialDate | null },
): boolean {
  if (day === null || first === undefined || !isConditioned(alias) || !/\p{Ll}/u.test(surface)) return false;
  return firstDay(first) - lastDay(day) > BEFORE_FIRST_STEP;
}
