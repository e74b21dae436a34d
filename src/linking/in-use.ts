import { isAfter, isBefore, type PartialDate } from '../dates/partial-date.ts';

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
