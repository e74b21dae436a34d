import { daysBetween } from '../dates/distance.ts';
import { compareForList, compareShared, isAfter, isBefore, type PartialDate } from '../dates/partial-date.ts';
import type { Role, Source, StateLine } from './fact-model.ts';

/** Whether and how a role was held on a day, as far as its dates and sources show. */

type When = StateLine['when'];

/** True if the end of the role is unknown and no source shows that it is still held. */
export const isOpenEnded = (role: Role): boolean => role.to === null && !role.current;

/** True if the role was held on the day, or may have been, because a boundary is not known to the day. */
export const isHeldOn = (role: Role, day: PartialDate): boolean => heldWhen(role, day) !== null;

/** How the role was held on the day, or may have been held. Null if no date or source shows that it was. */
export function heldWhen(role: Role, day: PartialDate): When | null {
  if (role.from !== null && isAfter(role.from, day)) return null;
  if (role.to !== null && isBefore(role.to, day)) return null;
  if (isSeenOn(role, day)) return { type: 'current', since: role.from, confirmed: null };
  if (isOpenEnded(role)) return whenWithoutEnd(role, day);
  if (role.to !== null && isLastDay(role, day)) return { type: 'ended', on: role.to, around: false };
  // The role ended in the month or year of the day, so it was held in that month or year, whenever it began.
  if (role.to !== null && mayBeSameDay(role.to, day)) return { type: 'ended', on: role.to, around: true };
  // If the beginning is unknown, only a source of that time or earlier shows that the role was already held.
  if (role.from === null && !wasSeenBy(role, day) && !attestedBy(role.sources, day)) return null;
  if (role.from !== null && mayBeSameDay(role.from, day)) return { type: 'begins', on: role.from, around: true };
  const confirmed = role.confirmed !== null && isAfter(day, role.confirmed) ? role.confirmed : null;
  return { type: 'current', since: role.from, confirmed };
}

/** The time of a role that is held now. */
export const currentWhen = (role: Role): When => ({ type: 'current', since: role.from, confirmed: role.confirmed });

/** The time of a role that has ended. */
export const endedWhen = (role: Role): When => ({ type: 'ended', on: role.to, around: false });

/** Roles by their ends, the latest end first. */
export const newestFirst = (roles: readonly Role[]): readonly Role[] =>
  [...roles].sort((a, b) => (a.to !== null && b.to !== null ? compareForList(b.to, a.to) : 0));

/** True if the day lies between two days on which a source names the person in the office. */
export const isSeenOn = ({ seen }: Role, day: PartialDate): boolean =>
  seen !== undefined && !isBefore(day, seen[0]) && !isAfter(day, seen[1]);

/** True if a source names the person in the office on or before this day. */
const wasSeenBy = ({ seen }: Role, day: PartialDate): boolean => seen !== undefined && !isBefore(day, seen[0]);

/** At most this many days may lie between two terms of one elected office that count as one time in office. */
const DAYS_BETWEEN_TERMS = 10;

/**
 * The first day of the unbroken time in office. Registers split a time in office where the party or the district
 * changes, but a card shows neither. A leave that is over does not break it.
 */
export function heldSince(role: Role, roles: readonly Role[]): PartialDate | null {
  const { from } = role;
  if (!isOnLeave(role) && roles.some((other) => isPartedByLeave(other, role))) return sinceBeforeLeave(role, roles);
  // Only an elected office, which has a party, continues from term to term. Somebody who leaves another post and
  // returns has left it in between. A register may not know the party of each part.
  const same = roles.filter((other) => isSamePost(other, role));
  if (from === null || same.every(({ party }) => party === undefined)) return from;
  const before = same.find(
    ({ from: earlier, to }) => earlier !== null && isBefore(earlier, from) && to !== null && isNextTo(to, from),
  );
  return before ? heldSince(before, roles) : from;
}

/** True if one part of a time in office ends where the next begins, or a few days off. */
const isNextTo = (to: PartialDate, from: PartialDate): boolean =>
  to === from || Math.abs(daysBetween(to, from) ?? DAYS_BETWEEN_TERMS + 1) <= DAYS_BETWEEN_TERMS;

const isSamePost = (a: Role, b: Role): boolean =>
  a.title === b.title && a.organisation === b.organisation && a.pack === b.pack;

/**
 * True if both roles are one post, split on the day on which a leave began or ended. A person on leave still holds the
 * post.
 */
export const isPartedByLeave = (before: Role, role: Role): boolean =>
  before.to !== null &&
  before.to === role.from &&
  isSamePost(before, role) &&
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
 * How to show a role without a known end. From the day of its newest source, it counts as ended on an unknown day.
 * Before that day, only its beginning is known.
 */
function whenWithoutEnd(role: Role, day: PartialDate): When | null {
  const newest = newestDate(role.sources);
  if (newest !== null && !isAfter(newest, day)) return { type: 'ended', on: null, around: false };
  return role.from === null ? null : { type: 'ended', on: null, around: true, since: role.from };
}

/** True if two dates may be the same day but their order is unknown, because at least one of them lacks its day. */
export const mayBeSameDay = (a: PartialDate, b: PartialDate): boolean => {
  const [left, right] = [a.slice(0, 10), b.slice(0, 10)];
  return left.length === right.length ? left.length < 10 && left === right : compareShared(a, b) === 0;
};

const isLastDay = (role: Role, day: PartialDate): boolean => role.to !== null && daysBetween(role.to, day) === 0;

/** True if a source is of the day or earlier. A source that is known only to be of the same year does not count. */
const attestedBy = (sources: readonly Source[], day: PartialDate): boolean =>
  sources.some(({ date }) => date !== null && !isAfter(date, day) && (date.length >= 7 || isBefore(date, day)));

const newestDate = (sources: readonly Source[]): PartialDate | null =>
  sources
    .flatMap((source) => source.date ?? [])
    .sort(compareForList)
    .at(-1) ?? null;
