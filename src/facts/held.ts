import { daysBetween } from '../dates/distance.ts';
import { compareForList, compareShared, isAfter, isBefore, type PartialDate } from '../dates/partial-date.ts';
import type { Role, Source, StateLine } from './model.ts';

/** Whether and how a role was held on a day, as far as its dates and sources tell. */

type When = StateLine['when'];

/** Neither its end is known nor that it is held still. */
export const isOpenEnded = (role: Role): boolean => role.to === null && !role.current;

/** True when the role was held on the day, or may have been where a boundary is not known to the day. */
export const isHeldOn = (role: Role, day: PartialDate): boolean => heldWhen(role, day) !== null;

/** How the role was held on the day, or may have been; null where it was not, as far as is known. */
export function heldWhen(role: Role, day: PartialDate): When | null {
  if (role.from !== null && isAfter(role.from, day)) return null;
  if (role.to !== null && isBefore(role.to, day)) return null;
  if (isSeenOn(role, day)) return { type: 'current', since: role.from, confirmed: null };
  if (isOpenEnded(role)) return openEnd(role, day);
  if (role.to !== null && isLastDay(role, day)) return { type: 'ended', on: role.to, around: false };
  // It ended in the very month or year: whenever it began, it was held in it.
  if (role.to !== null && overlaps(role.to, day)) return { type: 'ended', on: role.to, around: true };
  // Without a beginning, only evidence of that time or earlier shows that it was held already.
  if (role.from === null && !wasSeenBy(role, day) && !attestedBy(role.sources, day)) return null;
  if (role.from !== null && overlaps(role.from, day)) return { type: 'begins', on: role.from, around: true };
  const confirmed = role.confirmed !== null && isAfter(day, role.confirmed) ? role.confirmed : null;
  return { type: 'current', since: role.from, confirmed };
}

/** How a role is said that is held. */
export const currentWhen = (role: Role): When => ({ type: 'current', since: role.from, confirmed: role.confirmed });

/** How a role is said that has ended. */
export const endedWhen = (role: Role): When => ({ type: 'ended', on: role.to, around: false });

/** Roles by their ends, the last one first. */
export const newestFirst = (roles: readonly Role[]): readonly Role[] =>
  [...roles].sort((a, b) => (a.to !== null && b.to !== null ? compareForList(b.to, a.to) : 0));

/** The day lies between two on which a source names the person with the office. */
export const isSeenOn = ({ seen }: Role, day: PartialDate): boolean =>
  seen !== undefined && !isBefore(day, seen[0]) && !isAfter(day, seen[1]);

/** A source names the person with the office on an earlier day, or on this one. */
const wasSeenBy = ({ seen }: Role, day: PartialDate): boolean => seen !== undefined && !isBefore(day, seen[0]);

/** So many days may lie between two terms of one elected office that count as one time. */
const BETWEEN_TERMS = 10;

/**
 * Since when the office of a role is held without a break: registers part a time in office where the party or the district
 * changes, and a card says neither. A leave is no break once it is over.
 */
export function heldSince(role: Role, roles: readonly Role[]): PartialDate | null {
  const { from } = role;
  if (!isOnLeave(role) && roles.some((other) => isPartedByLeave(other, role))) return sinceBeforeLeave(role, roles);
  // Only an elected office goes on from term to term; who leaves another one and comes back has left.
  if (from === null || from.length < 10 || role.party === undefined) return from;
  const before = roles.find(
    (other) =>
      other !== role &&
      other.party !== undefined &&
      other.title === role.title &&
      other.organisation === role.organisation &&
      other.pack === role.pack &&
      other.to?.length === 10 &&
      other.from !== null &&
      isBefore(other.from, from) &&
      Math.abs(daysBetween(other.to, from) ?? BETWEEN_TERMS + 1) <= BETWEEN_TERMS,
  );
  return before ? heldSince(before, roles) : from;
}

/** One post, parted at the day on which a leave began or ended: who is on leave holds it still. */
export const isPartedByLeave = (before: Role, role: Role): boolean =>
  before.to !== null &&
  before.to === role.from &&
  before.title === role.title &&
  before.organisation === role.organisation &&
  before.pack === role.pack &&
  otherQualifiers(before) === otherQualifiers(role) &&
  isOnLeave(before) !== isOnLeave(role);

const ON_LEAVE = 'on leave';
const isOnLeave = ({ qualifiers }: Role): boolean => qualifiers?.includes(ON_LEAVE) ?? false;
const otherQualifiers = ({ qualifiers }: Role): string => (qualifiers ?? []).filter((each) => each !== ON_LEAVE).join();

function sinceBeforeLeave(role: Role, roles: readonly Role[]): PartialDate | null {
  const before = roles.find((other) => isPartedByLeave(other, role));
  return before ? sinceBeforeLeave(before, roles) : role.from;
}

/**
 * A role whose end is not known. Once all its sources are written it is known to have ended; before that, only that it
 * had begun.
 */
function openEnd(role: Role, day: PartialDate): When | null {
  const newest = newestDate(role.sources);
  if (newest !== null && !isAfter(newest, day)) return { type: 'ended', on: null, around: false };
  return role.from === null ? null : { type: 'ended', on: null, around: true, since: role.from };
}

/** Known to different precision, and the same as far as known: which comes first cannot be told. */
export const overlaps = (a: PartialDate, b: PartialDate): boolean => {
  const [left, right] = [a.slice(0, 10), b.slice(0, 10)];
  return left.length === right.length ? left.length < 10 && left === right : compareShared(a, b) === 0;
};

const isLastDay = (role: Role, day: PartialDate): boolean => role.to !== null && daysBetween(role.to, day) === 0;

/** A source of the day or before it; of the same month counts, of the same year says too little. */
const attestedBy = (sources: readonly Source[], day: PartialDate): boolean =>
  sources.some(({ date }) => date !== null && !isAfter(date, day) && (date.length >= 7 || isBefore(date, day)));

const newestDate = (sources: readonly Source[]): PartialDate | null =>
  sources
    .flatMap((source) => source.date ?? [])
    .sort(compareForList)
    .at(-1) ?? null;
