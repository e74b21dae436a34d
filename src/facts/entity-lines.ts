import { firstDay, lastDay } from '../dates/distance.ts';
import { compareForList, compareShared, isAfter, isBefore, type PartialDate } from '../dates/partial-date.ts';
import {
  type Entity,
  type EntityRef,
  type Holding,
  type Link,
  type PackId,
  packOf,
  type Role,
  type Source,
  type StateLine,
  type Status,
} from './fact-model.ts';
import { endedWhen, heldSince, isOpenEnded, mayBeSameDay, newestFirst } from './held.ts';
import { asLastSeen, hasUnknownEnd } from './last-known.ts';
import type { Library } from './library.ts';
import { movesSince } from './members.ts';
import { isChief, sayRole } from './office.ts';
import { arrange } from './precedence.ts';

/** Collecting a snapshot takes some days: the last snapshot of the World Factbook took two. */
const SNAPSHOT_DAYS = 7;

/** An office with more holders than this whose ends are unknown is a chamber. A card cannot list its members. */
const FEW = 10;

type When = StateLine['when'];
type Statement = { readonly pack?: PackId; readonly sources: readonly Source[] };

/** A role with its `when` on a day. */
export type RoleOnDay = { readonly role: Role; readonly when: When };

/** "US senator for Ohio, Republican" */
export const sayRoleWithParty = (role: Role): string =>
  role.party ? `${sayRole(role)}, ${role.party}` : sayRole(role);

/** Makes the lines of one entity. Each line names its pack. */
export class EntityLines {
  readonly #entity: Entity;
  readonly #library: Library;

  constructor(entity: Entity, library: Library) {
    this.#entity = entity;
    this.#library = library;
  }

  /** The day up to which the facts of a pack go. */
  readonly asOf = (pack: PackId): PartialDate =>
    // Every pack that states something is in the library, so the fallback only satisfies the type.
    this.#library.headOf(pack)?.asOf ?? this.newest;

  /** The last day of the newest pack that states something about the entity. */
  get newest(): PartialDate {
    const packs = [packOf(this.#entity.id), ...this.#entity.roles.flatMap(({ pack }) => pack ?? [])];
    const days = [...new Set(packs)].flatMap((pack) => this.#library.headOf(pack)?.asOf ?? []);
    return days.sort(compareForList).at(-1) ?? ('9999' as PartialDate); // no pack has the entity
  }

  /**
   * Marks a role as current if the register's last snapshot lists it, confirmed on that day. Registers made of
   * snapshots do not mark current roles themselves.
   */
  readonly currentByLastSnapshot = (role: Role): Role => {
    if (!isOpenEnded(role) || role.seen === undefined) return role;
    const end = this.asOf(this.#packOf(role));
    if (firstDay(end) - lastDay(role.seen[1]) > SNAPSHOT_DAYS) return role;
    return { ...role, current: true, confirmed: role.seen[1] };
  };

  /** The role as it is known for a day. After the last snapshot, what the snapshot shows is the newest that is known. */
  readonly asKnownOn = (role: Role, day: PartialDate): Role =>
    role.seen !== undefined && isAfter(day, role.seen[1]) ? this.currentByLastSnapshot(role) : role;

  /**
   * Replaces an unknown end by an end on an unknown day, if somebody else took the office up later. A register may not
   * say when a president left, but two people cannot hold a single seat. Without a successor, the role is as known as
   * when the register last listed it.
   */
  readonly passedOn = ({ role, when }: RoleOnDay, day: PartialDate): RoleOnDay =>
    hasUnknownEnd(when) && this.#hasSuccessor(this.#entity.id, role, day)
      ? { role, when: endedWhen(role) }
      : { role, when: asLastSeen(role, when, day) };

  #hasSuccessor(person: EntityRef, { office, from }: Role, day: PartialDate): boolean {
    if (office === undefined || from === null || this.#library.entity(office)?.office?.seats !== 1) return false;
    return this.#library.holders(office).some(
      ({ person: other, role: next }) =>
        other !== person &&
        // Somebody who acts for the holder does not replace the holder.
        next.qualifiers === undefined &&
        next.from !== null &&
        isAfter(next.from, from) &&
        !isAfter(next.from, day),
    );
  }

  arranged(lines: readonly StateLine[]): readonly StateLine[] {
    return arrange(lines, this.#library.headOf);
  }

  role({ role, when }: RoleOnDay): StateLine {
    const how = when.type === 'current' ? { ...when, since: heldSince(role, this.#entity.roles) } : when;
    return this.#line(role, sayRoleWithParty(role), how, role.note, this.#linksOf(role));
  }

  /**
   * The last status of each pack on or before the day. If its day, month or year is that of the article, the status
   * before it is shown too, because the article may have known either.
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
          const when = { type: 'status', on: step.from, around: mayBeSameDay(step.from, day) } as const;
          return this.#line(step, step.status, when, step.text);
        });
    });
    return this.arranged(lines);
  }

  /** Proceedings that had begun by the day and were not yet settled. */
  proceedingsAsOf(dayOf: (pack: PackId) => PartialDate): readonly StateLine[] {
    const lines = this.#byPack(this.#entity.proceedings).flatMap(({ pack, items }) => {
      const day = dayOf(pack);
      return items
        .filter(({ from, to }) => !isAfter(from, day) && (to === null || !isBefore(to, day)))
        .map((step) => {
          const when = { type: 'proceeding', on: step.from, around: mayBeSameDay(step.from, day) } as const;
          return this.#line(step, step.status, when, step.text);
        });
    });
    return this.arranged(lines);
  }

  /**
   * Who held an office, or led an organisation ("interim chief executive: Mira Murati"), earliest first, from the roles
   * of people. If nobody is known to hold an office on the day, its last holder on record is given, with the end.
   */
  holders(whenHeld: (role: Role) => When | null, dayOf: (pack: PackId) => PartialDate): readonly StateLine[] {
    const { kind } = this.#entity;
    if (kind !== 'organisation' && kind !== 'office') return [];
    const all = this.#holdings();
    const known = all.flatMap((holding) => {
      const { person, role } = holding;
      const when = whenHeld(role);
      const day = dayOf(this.#packOf(role));
      const isOver = when !== null && hasUnknownEnd(when) && this.#hasSuccessor(person, role, day);
      return when === null || isOver ? [] : [{ holding, when, day }];
    });
    const sure = known.filter(({ when }) => !hasUnknownEnd(when));
    const held = sure.length > 0 || known.length > FEW ? sure : lastSeen(known);
    if (held.length > 0) {
      const sorted = [...held].sort((a, b) => ((a.holding.role.from ?? '') < (b.holding.role.from ?? '') ? -1 : 1));
      return this.arranged(
        sorted.map(({ holding, when, day }) => this.#holder(holding, asLastSeen(holding.role, when, day))),
      );
    }
    return kind === 'office' ? this.#lastHolders(all, dayOf) : [];
  }

  #lastHolders(all: readonly Holding[], dayOf: (pack: PackId) => PartialDate): readonly StateLine[] {
    const ended = all.filter(({ role }) => role.to !== null && !isAfter(role.to, dayOf(this.#packOf(role))));
    const [last] = newestFirst(ended.map(({ role }) => role));
    return ended.filter(({ role }) => role === last).map((holding) => this.#holder(holding, endedWhen(holding.role)));
  }

  /**
   * Links of a role. The title links to the office if that is known. Otherwise the organisation's name links to the
   * organisation, if that is an entity.
   */
  #linksOf({ office, organisation, organisationId, ...role }: Role): readonly Link[] {
    if (office !== undefined && this.#library.has(office))
      return [{ text: sayRole({ ...role, organisation }), entity: office }];
    const isKnown = organisation !== null && organisationId !== undefined && this.#library.has(organisationId);
    return isKnown ? [{ text: organisation, entity: organisationId }] : [];
  }

  /** A line for everybody who held the office or led the organisation at any time. */
  allHolders(whenHeld: (role: Role) => When | null): readonly StateLine[] {
    return this.#holdings().flatMap((holding) => {
      const when = whenHeld(holding.role);
      return when === null ? [] : [this.#holder(holding, when)];
    });
  }

  /** The holders of the office. For an organisation, its chief executives. */
  #holdings(): readonly Holding[] {
    const { id, kind } = this.#entity;
    return this.#library.holders(id).filter(({ role }) => kind === 'office' || isChief(role));
  }

  /** A line for every status and every proceeding. */
  steps(): readonly StateLine[] {
    const { statuses, proceedings } = this.#entity;
    const line = (step: Status, type: 'status' | 'proceeding'): StateLine =>
      this.#line(step, step.status, { type, on: step.from, around: false }, step.text);
    return [...statuses.map((step) => line(step, 'status')), ...proceedings.map((step) => line(step, 'proceeding'))];
  }

  #holder({ person, role }: Holding, when: When): StateLine {
    const name = this.#library.nameOf(person);
    const links = [{ text: name, entity: person }];
    if (this.#entity.kind === 'organisation')
      return this.#line(role, `${sayRole({ ...role, organisation: null })}: ${name}`, when, role.note, links);
    const how = role.qualifiers ? ` (${role.qualifiers.join(', ')})` : '';
    return this.#line(role, `${name}${how}`, when, role.note, links);
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

  #line(statement: Statement, what: string, when: When, detail?: string, links: readonly Link[] = []): StateLine {
    const pack = this.#packOf(statement);
    const { sources } = statement;
    return {
      ...{ what, when, ...(detail && { detail }), ...(links.length > 0 && { links }) },
      ...{ sources, pack, asOf: this.asOf(pack) },
    };
  }
}

/** The holders whom the register listed last. Those whom it stopped listing earlier have left the office. */
function lastSeen<T extends { readonly holding: Holding }>(known: readonly T[]): readonly T[] {
  const seenOn = ({ holding }: T): string => holding.role.seen?.[1] ?? '';
  const last = known.map(seenOn).sort().at(-1);
  return known.filter((one) => seenOn(one) === last);
}
