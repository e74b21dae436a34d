import { firstDay, lastDay } from '../dates/distance.ts';
import {
  compareForList,
  compareShared,
  isAfter,
  isBefore,
  type PartialDate,
  partialDate,
} from '../dates/partial-date.ts';
import { onceForPair } from '../once.ts';
import { EntityLines, type RoleOnDay } from './entity-lines.ts';
import { type Entity, packOf, type Role, type State, type StateLine } from './fact-model.ts';
import {
  currentWhen,
  endedWhen,
  heldWhen,
  isHeldOn,
  isOpenEnded,
  isPartedByLeave,
  isSeenOn,
  newestFirst,
} from './held.ts';
import { asLastKnown } from './last-known.ts';
import type { Library } from './library.ts';
import { sayRole } from './office.ts';
import { isHighOffice, officeRank } from './office-rank.ts';

/**
 * A day after every fact. A row that was added to a register by hand may give an end after the last day of the register.
 */
const ALL_KNOWN = partialDate('9999');

/** A role is shown beside the roles held on a day if it ended at most this many days before it. */
const RECENTLY_ENDED_DAYS = 92;

/**
 * What was true of an entity on a day, as lines in the order that readers see. They are: roles held (the highest office
 * first), roles that ended shortly before, the last status, open proceedings, holders, and the last known members.
 * Dates are compared by the digits that both have. If the day may lie on either side of a boundary, the line is marked
 * `around`. If no pack states anything for the day, there are no lines.
 *
 * @param day as precise as known; an instant counts as its day in the time zone in which it was stated
 */
export function stateAsOf(entity: Entity, day: PartialDate, library: Library): State {
  const entityLines = new EntityLines(entity, library);
  const roles = entity.roles.map((role) => entityLines.asKnownOn(role, day));
  const held = rolesAsOf(roles, day).map((one) => entityLines.role(entityLines.passedOn(one, day)));
  const lines = [
    ...highestFirst(entityLines.arranged(held), day),
    ...entityLines.statusAsOf(() => day),
    ...entityLines.proceedingsAsOf(() => day),
    ...entityLines.holders(
      (role) => heldWhen(entityLines.asKnownOn(role, day), day),
      () => day,
    ),
    ...entityLines.membersAsOf(() => day),
  ];
  return { asOf: day, lines };
}

/**
 * What is true of an entity on the last day of the packs. Current roles come with the date of their newest source.
 * Without a current role, the roles that ended last are shown. Each pack answers for its own last day. The result is
 * computed once for each entity of a library.
 */
export const currentState = onceForPair((entity: Entity, library: Library): State => {
  const entityLines = new EntityLines(entity, library);
  const roles = entity.roles.map(entityLines.currentByLastSnapshot);
  const { newest } = entityLines;
  const held = currentRoles(roles, newest).map((one) => entityLines.role(entityLines.passedOn(one, ALL_KNOWN)));
  const lines = [
    ...highestFirst(entityLines.arranged(held), newest),
    ...entityLines.statusAsOf(entityLines.asOf),
    ...entityLines.proceedingsAsOf(entityLines.asOf),
    ...entityLines.holders(
      (role) => {
        const last = entityLines.currentByLastSnapshot(role);
        if (last.current) return currentWhen(last);
        return isOpenEnded(last) && last.seen ? { type: 'ended', on: null, around: true, since: last.seen[0] } : null;
      },
      () => ALL_KNOWN,
    ),
    ...entityLines.membersAsOf(entityLines.asOf),
  ];
  return asLastKnown({ asOf: lines[0]?.asOf ?? entityLines.asOf(packOf(entity.id)), lines }, library);
});

/** The current roles. If another pack knows that one of them has ended, that end is listed too. */
function currentRoles(roles: readonly Role[], newest: PartialDate): readonly RoleOnDay[] {
  const current = roles.filter((role) => role.current);
  if (current.length === 0) return lastEnded(roles, lastKnownEnd(roles, newest));
  const ends = roles.filter((role) => role.to !== null && current.some((held) => endsSince(role, held)));
  return [
    ...current.map((role) => ({ role, when: currentWhen(role) })),
    ...ends.map((role) => ({ role, when: endedWhen(role) })),
  ];
}

/**
 * The newest known end, if it is after the packs' last day. Otherwise that last day. A register lists who left after its
 * snapshot, and a single row may be added by hand years later.
 */
function lastKnownEnd(roles: readonly Role[], newest: PartialDate): PartialDate {
  const known = roles.flatMap(({ to }) => (to !== null && isAfter(to, newest) ? [to] : []));
  return known.sort(compareForList).at(-1) ?? newest;
}

/** True if another pack ends the role on or after the day on which the current role was last confirmed. */
const endsSince = (ended: Role, held: Role): boolean =>
  ended.pack !== held.pack &&
  ended.to !== null &&
  held.confirmed !== null &&
  !isBefore(ended.to, held.confirmed) &&
  (ended.office !== undefined ? ended.office === held.office : sayRole(ended) === sayRole(held));

function rolesAsOf(roles: readonly Role[], day: PartialDate): readonly RoleOnDay[] {
  const held = roles.filter((role) => (!isOpenEnded(role) || isSeenOn(role, day)) && isHeldOn(role, day));
  if (held.length === 0) return lastEnded(roles, day);
  const heldTitles = new Set(held.map(sayRole));
  const recent = roles.filter(
    (role) =>
      role.to !== null &&
      isBefore(role.to, day) &&
      firstDay(day) - lastDay(role.to) <= RECENTLY_ENDED_DAYS &&
      // A role that was left and taken up again is still held, and so is a role on leave. Only the held line is shown.
      !heldTitles.has(sayRole(role)) &&
      !held.some((now) => isPartedByLeave(role, now)),
  );
  return [...heldOn(held, day), ...newestFirst(recent).map((role) => ({ role, when: endedWhen(role) }))];
}

/**
 * What to show if no role is held on the day. Open-ended roles that began with the last end, or later, are shown alone.
 * Otherwise all roles that ended last are shown. A higher office that ended earlier comes before them: a former prime
 * minister is known by that office, not by a seat given up later.
 */
function lastEnded(roles: readonly Role[], day: PartialDate): readonly RoleOnDay[] {
  const ended = newestFirst(roles.filter((role) => role.to !== null && !isAfter(role.to, day)));
  const last = ended[0]?.to ?? null;
  const together = ended.filter((role) => role.to !== null && last !== null && compareShared(role.to, last) === 0);
  const begunSince = roles.filter(
    (role) => isOpenEnded(role) && (last === null || (role.from !== null && !isBefore(role.from, last))),
  );
  const open = heldOn(begunSince, day);
  if (open.length > 0) return open;
  const rank = (role: Role): number => officeRank(sayRole(role));
  const least = Math.min(...together.map(rank));
  const [higher] = ended
    .filter((role) => isHighOffice(sayRole(role)) && rank(role) < least)
    .sort((a, b) => rank(a) - rank(b));
  return [...(higher ? [higher] : []), ...together].map((role) => ({ role, when: endedWhen(role) }));
}

/** Held roles come before ended roles. Within each part the highest office comes first. */
function highestFirst(lines: readonly StateLine[], day: PartialDate): readonly StateLine[] {
  const isOver = ({ when }: StateLine): boolean => when.type === 'ended' && when.on !== null && isBefore(when.on, day);
  return [...lines].sort((a, b) => Number(isOver(a)) - Number(isOver(b)) || officeRank(a.what) - officeRank(b.what));
}

/** The roles held on the day, each with its `when`. */
const heldOn = (roles: readonly Role[], day: PartialDate): readonly RoleOnDay[] =>
  roles.flatMap((role) => {
    const when = heldWhen(role, day);
    return when === null ? [] : [{ role, when }];
  });
