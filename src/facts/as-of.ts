import { firstDay, lastDay } from '../dates/distance.ts';
import { compareForList, compareShared, isAfter, isBefore, type PartialDate } from '../dates/partial-date.ts';
import { heldSince, heldWhen, isHeldOn, isOpenEnded, isPartedByLeave, isSeenOn, overlaps } from './held.ts';
import type { Library } from './library.ts';
import { movesSince } from './members.ts';
import {
  type Entity,
  type Holding,
  type PackId,
  packOf,
  type Role,
  type Source,
  type State,
  type StateLine,
} from './model.ts';
import { isChief, sayRole } from './office.ts';
import { isHighOffice, officeRank } from './office-rank.ts';
import { arrange } from './precedence.ts';

/** A role that ended this many days before the day asked for, or fewer, is still shown beside the ones held. */
const RECENTLY = 92;

/** A register's last snapshot reads its files over a few days: the World Factbook's last one took two. */
const SNAPSHOT_DAYS = 7;

type When = StateLine['when'];
type Statement = { readonly pack?: PackId; readonly sources: readonly Source[] };
type Held = { readonly role: Role; readonly when: When };

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

const currentWhen = (role: Role): When => ({ type: 'current', since: role.from, confirmed: role.confirmed });
const endedWhen = (role: Role): When => ({ type: 'ended', on: role.to, around: false });

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

const newestFirst = (roles: readonly Role[]): readonly Role[] =>
  [...roles].sort((a, b) => (a.to !== null && b.to !== null ? compareForList(b.to, a.to) : 0));

/** The lines of one entity, each with the pack that says so. */
class Said {
  readonly #entity: Entity;
  readonly #library: Library;

  constructor(entity: Entity, library: Library) {
    this.#entity = entity;
    this.#library = library;
  }

  /** The day up to which a pack goes. */
  readonly asOf = (pack: PackId): PartialDate =>
    // Every pack that the library answers from is in it.
    this.#library.headOf(pack)?.asOf ?? this.newest;

  /** The newest day up to which a pack goes that speaks of the entity. */
  get newest(): PartialDate {
    const packs = [packOf(this.#entity.id), ...this.#entity.roles.flatMap(({ pack }) => pack ?? [])];
    const days = [...new Set(packs)].flatMap((pack) => this.#library.headOf(pack)?.asOf ?? []);
    return days.sort(compareForList).at(-1) ?? ('9999' as PartialDate); // no pack, so no statement to compare with it
  }

  /**
   * Registers of snapshots do not mark a role as current: of one that is in their last snapshot, the newest source is that
   * snapshot, and the role is held as far as the register goes.
   */
  readonly seenToTheEnd = (role: Role): Role => {
    if (!isOpenEnded(role) || role.seen === undefined) return role;
    const end = this.asOf(this.#packOf(role));
    if (firstDay(end) - lastDay(role.seen[1]) > SNAPSHOT_DAYS) return role;
    return { ...role, current: true, confirmed: role.seen[1] };
  };

  arranged(lines: readonly StateLine[]): readonly StateLine[] {
    return arrange(lines, this.#library.headOf);
  }

  role({ role, when }: Held): StateLine {
    const what = role.party ? `${sayRole(role)}, ${role.party}` : sayRole(role);
    const how = when.type === 'current' ? { ...when, since: heldSince(role, this.#entity.roles) } : when;
    return this.#line(role, what, how, role.note);
  }

  /**
   * The last step on or before the day. Where that step is of the very day, or of a month or year that the day lies in, the
   * one before it is shown too: either may be what the article knew.
   */
  statusAsOf(dayOf: (pack: PackId) => PartialDate): readonly StateLine[] {
    const lines = this.#byPack(this.#entity.statuses).flatMap(({ pack, items }) => {
      const day = dayOf(pack);
      const index = items.findLastIndex(({ from }) => !isAfter(from, day));
      const last = items[index];
      if (!last) return [];
      return items
        .slice(compareShared(last.from, day) === 0 ? Math.max(0, index - 1) : index, index + 1)
        .reverse()
        .map((step) => {
          const when = { type: 'status', on: step.from, around: overlaps(step.from, day) } as const;
          return this.#line(step, step.status, when, step.text);
        });
    });
    return this.arranged(lines);
  }

  /** What went on beside the standing: begun on the day or before it, and not settled before it. */
  proceedingsAsOf(dayOf: (pack: PackId) => PartialDate): readonly StateLine[] {
    const lines = this.#byPack(this.#entity.proceedings).flatMap(({ pack, items }) => {
      const day = dayOf(pack);
      return items
        .filter(({ from, to }) => !isAfter(from, day) && (to === null || !isBefore(to, day)))
        .map((step) => {
          const when = { type: 'proceeding', on: step.from, around: overlaps(step.from, day) } as const;
          return this.#line(step, step.status, when, step.text);
        });
    });
    return this.arranged(lines);
  }

  /**
   * Who held an office, in order, and who led an organisation: "interim chief executive: Mira Murati", from the roles of
   * people. Of an office that nobody is known to hold, the last holder on record with the end.
   */
  holders(whenHeld: (role: Role) => When | null, dayOf: (pack: PackId) => PartialDate): readonly StateLine[] {
    const { id, kind } = this.#entity;
    if (kind !== 'organisation' && kind !== 'office') return [];
    const all = this.#library.holders(id).filter(({ role }) => kind === 'office' || isChief(role));
    const held = all.flatMap((holding) => {
      const when = whenHeld(holding.role);
      return when === null ? [] : [{ from: holding.role.from ?? '', line: this.#holder(holding, when) }];
    });
    if (held.length > 0) return this.arranged(held.sort((a, b) => (a.from < b.from ? -1 : 1)).map(({ line }) => line));
    return kind === 'office' ? this.#lastHolders(all, dayOf) : [];
  }

  #lastHolders(all: readonly Holding[], dayOf: (pack: PackId) => PartialDate): readonly StateLine[] {
    const ended = all.filter(({ role }) => role.to !== null && !isAfter(role.to, dayOf(this.#packOf(role))));
    const [last] = newestFirst(ended.map(({ role }) => role));
    return ended.filter(({ role }) => role === last).map((holding) => this.#holder(holding, endedWhen(holding.role)));
  }

  #holder({ person, role }: Holding, when: When): StateLine {
    const name = this.#library.nameOf(person);
    if (this.#entity.kind === 'organisation')
      return this.#line(role, `${sayRole({ ...role, organisation: null })}: ${name}`, when, role.note);
    const how = role.qualifiers ? ` (${role.qualifiers.join(', ')})` : '';
    return this.#line(role, `${name}${how}`, when, role.note);
  }

  membersAsOf(dayOf: (pack: PackId) => PartialDate): readonly StateLine[] {
    const lines = this.#byPack(this.#entity.memberships).flatMap(({ pack, items }) => {
      const day = dayOf(pack);
      const list = items.findLast(({ asOf }) => !isAfter(asOf, day));
      if (!list) return [];
      const moves = movesSince(this.#entity, list, day, this.#library);
      return [this.#line(list, list.members.join(', '), { type: 'members', on: list.asOf, ...moves })];
    });
    return this.arranged(lines);
  }

  #byPack<T extends Statement>(
    statements: readonly T[],
  ): readonly { readonly pack: PackId; readonly items: readonly T[] }[] {
    const packs = [...new Set(statements.map((item) => this.#packOf(item)))];
    return packs.map((pack) => ({ pack, items: statements.filter((item) => this.#packOf(item) === pack) }));
  }

  #packOf({ pack }: Statement): PackId {
    return pack ?? packOf(this.#entity.id);
  }

  #line(statement: Statement, what: string, when: When, detail?: string): StateLine {
    const pack = this.#packOf(statement);
    const { sources } = statement;
    return { what, when, ...(detail && { detail }), sources, pack, asOf: this.asOf(pack) };
  }
}
