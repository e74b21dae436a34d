import { type Day, daysFrom } from '../registers/dates.ts';

/** A time in one office. A missing end is unknown, and may be before today. */
export type Tenure = {
  readonly person: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** First and last day on which the Factbook named the person. Absent if only Wikidata has the tenure. */
  readonly seen?: readonly [Day, Day];
  readonly qualifier?: string | undefined;
  readonly sources: readonly string[];
};

/** Notes a wrong day of a source, with the correction. */
export type Notice = (rule: string, person: string, detail: string) => void;

/** The start, or the first day on which the Factbook named the person. */
export const begun = ({ from, seen }: Tenure): Day => from ?? seen?.[0] ?? '';

/** A name that stays in the Factbook for more days than this, after a supposed successor's name went, was right. */
const OUTLASTS_DAYS = 30;
/** The same for a successor who acts. The Factbook goes on naming a president who left, beside the acting one. */
const OUTLASTS_ACTING_DAYS = 180;

/**
 * True if the Factbook named the first person before the second, and long after it had stopped naming the second. So the
 * second did not follow the first: Nayib Bukele had a deputy on leave before his election. A name that stays after the
 * start of a regular successor proves nothing (Hashim Thaçi).
 */
export function outlasts(tenure: Tenure, other: Tenure, all: readonly Tenure[]): boolean {
  if (!tenure.seen || !other.seen || begun(tenure) >= begun(other)) return false;
  const [, last] = tenure.seen;
  if (!other.qualifier) return daysFrom(other.seen[1], last) > OUTLASTS_DAYS;
  const isLate = all.some((one) => !one.qualifier && begun(one) > begun(other) && begun(one) < last);
  return !isLate && daysFrom(other.seen[1], last) > OUTLASTS_ACTING_DAYS;
}

/** Removes regular tenures that another outlasts. A new president in the row of the head of government is a slip. */
export const withoutOutlasted = (tenures: readonly Tenure[], notice: Notice): readonly Tenure[] =>
  tenures.filter((tenure) => {
    const holder = tenure.qualifier ? undefined : tenures.find((other) => outlasts(other, tenure, tenures));
    if (holder)
      notice('a time that the holder before outlasts: left out', tenure.person, `${tenure.from}, ${holder.person}`);
    return !holder;
  });
