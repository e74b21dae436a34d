/**
 * Rules for days in registers that do not mean what they seem to mean. Each rule is one function. Its comment names the
 * case behind it.
 */

/** A day of a register: `2024`, `2024-05` or `2024-05-17`. */
export type Day = string;

/**
 * 1 January means "some day of that year" in most registers: Open States gives 464 state legislators the start
 * 2023-01-01, Wikidata 340 ministers. So the day is shortened to its year. An office that really begins on 1 January
 * (governor of New York) loses its day, but nothing false is stated.
 */
export const withoutNewYear = (day: Day | null): Day | null => (day?.endsWith('-01-01') ? day.slice(0, 4) : day);

/**
 * Drops an end that is after the register's own day. Such an end (2027-01-03, 2030-01-01) is the legal end of the term,
 * not something that happened. On the register's day the role is held.
 */
export const withoutFutureEnd = (end: Day | null, asOf: Day): Day | null => (end !== null && end > asOf ? null : end);

/** The day `count` days later, or earlier if `count` is negative. `day` must be known to the day. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Days from `from` to `to`. Both must be known to the day. */
export const daysFrom = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The first and the last day that a partial date may be: `2024-02` gives 2024-02-01 and 2024-02-29. */
export function spanOf(day: Day): readonly [Day, Day] {
  if (day.length === 4) return [`${day}-01-01`, `${day}-12-31`];
  if (day.length === 7) {
    const [year = 0, month = 0] = day.split('-').map(Number);
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return [`${day}-01`, `${day}-${last}`];
  }
  return [day, day];
}
