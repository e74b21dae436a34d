import { firstDay, lastDay } from '../dates/distance.ts';
import { isAfter, isBefore, type PartialDate } from '../dates/partial-date.ts';
import type { Candidate } from './candidate.ts';
import { isConditioned } from './evidence.ts';
import type { AliasRecord } from './names/pool.ts';

/**
 * The first and last day on which a form names its entity. Such forms are a title, a name taken in marriage, the number
 * of a bill.
 */
type ValidDays = { readonly from?: PartialDate; readonly to?: PartialDate };

/**
 * True if the form named its entity on the article's day. A form with a last day needs a known day, because a bill's
 * number later means another bill. A form with only a first day does not need one.
 */
export function isInUse({ from, to }: ValidDays, day: PartialDate | null): boolean {
  if (from && day !== null && isBefore(day, from)) return false;
  return to === undefined || (day !== null && !isAfter(day, to));
}

/** For this many days before its first step, a law is discussed under its name. */
const BEFORE_FIRST_STEP_DAYS = 730;

/**
 * True if the words more likely name an earlier law: "the assisted dying bill" of 2015 is not the bill of 2024. It
 * concerns only forms that need evidence, which are common words. An abbreviation ("TPP") means the policy even before
 * its first step.
 *
 * @param alias an alias of the candidate; `first`: the day of the law's first step, if it is known
 */
export function isBeforeItsTime(
  { surface }: Pick<Candidate, 'surface'>,
  alias: AliasRecord,
  { first, day }: { readonly first: PartialDate | undefined; readonly day: PartialDate | null },
): boolean {
  if (day === null || first === undefined || !isConditioned(alias) || !/\p{Ll}/u.test(surface)) return false;
  return firstDay(first) - lastDay(day) > BEFORE_FIRST_STEP_DAYS;
}
