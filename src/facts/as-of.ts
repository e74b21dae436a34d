import { firstDay, lastDay } from '../dates/distance.ts';
import { compareForList, compareShared, isAfter, isBefore, type PartialDate } from '../dates/partial-date.ts';
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
import type { Library } from './library.ts';
import { type Entity, packOf, type Role, type State, type StateLine } from './model.ts';
import { sayRole } from './office.ts';
import { isHighOffice, officeRank } from './office-rank.ts';
import { type Held, Said } from './said.ts';

/** A role that ended this many days before the day asked for, or fewer, is still shown beside the ones held. */
const RECENTLY = 92;

/**
 * What was true of an entity on a day, most telling line first: roles held, the highest office first, roles that ended
 * shortly before, the last status step, what went on beside it, the members last known. Two dates are compared by the
 * digits that both have. Where that leaves open on which side of the day a boundary lies, the line says "around". Without
 * lines, no pack has anything for that day.
 *
 * @param day as precise as known; an instant counts as its day in the zone in which it was stated
 */
export function stateAsOf(entity: Entity, day: PartialDate, library: Library): State {
  const said = new Said(entity, library);
  const lines = [
    ...highestFirst(said.arranged(rolesAsOf(entity.roles, day).map((held) => said.role(held))), day),
    ...said.statusAsOf(() => day),
    ...said.proceedingsAsOf(() => day),
    ...said.holders(
      (role) => heldWhen(role, day),
      () => day,
    ),
    ...said.membersAsOf(() => day),
  ];
  return { asOf: day, lines };
}

/**
 * What is true of an entity at the end of the facts: the roles marked as current, with the date of the newest source
 * that has them as held; where there are none, the last ones held. Each pack speaks up to its own day.
 */
export function currentState(entity: Entity, library: Library): State {
  const said = new Said(entity, library);
  const roles = entity.roles.map(said.seenToTheEnd);
  const lines = [
    ...highestFirst(said.arranged(currentRoles(roles, said.newest).map((held) => said.role(held))), said.newest),
    ...said.statusAsOf(said.asOf),
    ...said.proceedingsAsOf(said.asOf),
    ...said.holders((role) => {
      const last = said.seenToTheEnd(role);
      return last.current ? currentWhen(last) : null;
    }, said.asOf),
    ...said.membersAsOf(said.asOf),
  ];
  return { asOf: lines[0]?.asOf ?? said.asOf(packOf(entity.id)), lines };
}

/** The roles held now; beside one that another pack has as ended since it was last confirmed, that end. */
function currentRoles(roles: readonly Role[], newest: PartialDate): readonly Held[] {
  const current = roles.filter((role) => role.current);
  if (current.length === 0) return lastEnded(roles, lastKnownEnd(roles, newest));
  const ends = roles.filter((role) => role.to !== null && current.some((held) => endsSince(role, held)));
  return [
    ...current.map((role) => ({ role, when: currentWhen(role) })),
    ...ends.map((role) => ({ role, when: endedWhen(role) })),
  ];
}

/** A register may know an end of shortly after its own day (who left Congress before the next snapshot). */
function lastKnownEnd(roles: readonly Role[], newest: PartialDate): PartialDate {
  const ends = roles.flatMap(({ to }) => to ?? []);
  const known = ends.filter((to) => isAfter(to, newest) && firstDay(to) - lastDay(newest) <= RECENTLY);
  return known.sort(compareForList).at(-1) ?? newest;
}

/** Another pack knows that the role has ended after the day on which it was last confirmed. */
const endsSince = (ended: Role, held: Role): boolean =>
  ended.pack !== held.pack &&
  ended.to !== null &&
  held.confirmed !== null &&
  !isBefore(ended.to, held.confirmed) &&
  (ended.office !== undefined ? ended.office === held.office : sayRole(ended) === sayRole(held));

function rolesAsOf(roles: readonly Role[], day: PartialDate): readonly Held[] {
  const held = roles.filter((role) => (!isOpenEnded(role) || isSeenOn(role, day)) && isHeldOn(role, day));
  if (held.length === 0) return lastEnded(roles, day);
  const said = new Set(held.map(sayRole));
  const recent = roles.filter(
    (role) =>
      role.to !== null &&
      isBefore(role.to, day) &&
      firstDay(day) - lastDay(role.to) <= RECENTLY &&
      // Left and taken up again, or on leave from it: the reader wants what is held.
      !said.has(sayRole(role)) &&
      !held.some((now) => isPartedByLeave(role, now)),
  );
  return [...on(held, day), ...newestFirst(recent).map((role) => ({ role, when: endedWhen(role) }))];
}

/**
 * Where nothing is held: the role that ended last before the day, two that ended together, or one that had begun and of
 * which no end is known. One of these that began when the last one ended, or later, goes before it. A higher office that
 * ended earlier comes too: a former prime minister is known as that, and not by the seat that was given up later.
 */
function lastEnded(roles: readonly Role[], day: PartialDate): readonly Held[] {
  const ended = newestFirst(roles.filter((role) => role.to !== null && !isAfter(role.to, day)));
  const last = ended[0]?.to ?? null;
  const together = ended.filter((role) => role.to !== null && last !== null && compareShared(role.to, last) === 0);
  const begunSince = roles.filter(
    (role) => isOpenEnded(role) && (last === null || (role.from !== null && !isBefore(role.from, last))),
  );
  const open = on(begunSince, day);
  if (open.length > 0) return open;
  const rank = (role: Role): number => officeRank(sayRole(role));
  const least = Math.min(...together.map(rank));
  const [higher] = ended
    .filter((role) => isHighOffice(sayRole(role)) && rank(role) < least)
    .sort((a, b) => rank(a) - rank(b));
  return [...(higher ? [higher] : []), ...together].map((role) => ({ role, when: endedWhen(role) }));
}

/** What was held on the day before what had ended by then, and of each the highest office first. */
function highestFirst(lines: readonly StateLine[], day: PartialDate): readonly StateLine[] {
  const isOver = ({ when }: StateLine): boolean => when.type === 'ended' && when.on !== null && isBefore(when.on, day);
  return [...lines].sort((a, b) => Number(isOver(a)) - Number(isOver(b)) || officeRank(a.what) - officeRank(b.what));
}

/** The roles that were held on the day, with how. */
const on = (roles: readonly Role[], day: PartialDate): readonly Held[] =>
  roles.flatMap((role) => {
    const when = heldWhen(role, day);
    return when === null ? [] : [{ role, when }];
  });
