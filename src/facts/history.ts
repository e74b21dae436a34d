import { isAfter, type PartialDate } from '../dates/partial-date.ts';
import { compareText } from './compare-text.ts';
import { EntityLines, sayRoleWithParty } from './entity-lines.ts';
import type { Entity, Role, StateLine } from './fact-model.ts';
import { currentWhen, endedWhen, heldWhen, isHeldOn } from './held.ts';
import type { Library } from './library.ts';

/**
 * What a card shows beside "then" and "now": what has ended since, who held the office in between, and the whole
 * record.
 */

/**
 * The roles that a person held on the day and has left since, each with its end. A role that continues under the same
 * name, like a seat from term to term, has not ended.
 */
export function endedSince(entity: Entity, day: PartialDate, library: Library): readonly StateLine[] {
  const entityLines = new EntityLines(entity, library);
  const roles = entity.roles.map(entityLines.currentByLastSnapshot);
  const isOver = (role: Role): boolean => role.to !== null && isAfter(role.to, day);
  const names = new Set(roles.filter((role) => isOver(role) && isHeldOn(role, day)).map(sayRoleWithParty));
  return [...names].flatMap((name) => {
    const same = roles.filter((role) => sayRoleWithParty(role) === name);
    const last = same.filter(isOver).sort(byEnd).at(-1);
    const continues = same.some((role) => role.current || (role.to === null && isHeldOn(role, last?.to ?? day)));
    return last && !continues ? [entityLines.role({ role: last, when: endedWhen(last) })] : [];
  });
}

const byEnd = (a: Role, b: Role): number => compareText(a.to ?? a.from ?? '', b.to ?? b.from ?? '');

/**
 * Who took the office after the day and has left it again, earliest first. Empty for an entity that is not an office.
 */
export function heldBetween(entity: Entity, day: PartialDate, library: Library): readonly StateLine[] {
  if (entity.kind !== 'office') return [];
  const entityLines = new EntityLines(entity, library);
  const lines = entityLines.allHolders((role) =>
    role.from !== null && isAfter(role.from, day) && role.to !== null ? endedWhen(role) : null,
  );
  const sorted = [...lines].sort((a, b) => compareText(dayOf(a), dayOf(b)));
  return sorted.filter(({ what }, index) => sorted.findIndex((other) => other.what === what) === index);
}

/** Every role, holder and step on record: current statements first, then the newest. */
export function historyOf(entity: Entity, library: Library): readonly StateLine[] {
  const entityLines = new EntityLines(entity, library);
  const whenever = (role: Role) => {
    const last = entityLines.currentByLastSnapshot(role);
    if (last.current) return currentWhen(last);
    return role.to !== null ? endedWhen(role) : heldWhen(role, entityLines.newest);
  };
  const roles = entity.roles.flatMap((role) => {
    const when = whenever(role);
    return when === null ? [] : [entityLines.role({ role, when })];
  });
  const holders = entity.kind === 'office' || entity.kind === 'organisation' ? entityLines.allHolders(whenever) : [];
  const lines = [...roles, ...holders, ...entityLines.steps()];
  const seen = new Set<string>();
  return lines
    .filter(
      ({ what, when }) => !seen.has(`${what}${JSON.stringify(when)}`) && seen.add(`${what}${JSON.stringify(when)}`),
    )
    .sort((a, b) => Number(isHeld(b)) - Number(isHeld(a)) || compareText(dayOf(b), dayOf(a)));
}

const isHeld = ({ when }: StateLine): boolean => when.type === 'current';

const dayOf = ({ when }: StateLine): string => (when.type === 'current' ? when.since : when.on) ?? '';
