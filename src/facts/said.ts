import { firstDay, lastDay } from '../dates/distance.ts';
import { compareForList, compareShared, isAfter, isBefore, type PartialDate } from '../dates/partial-date.ts';
import { endedWhen, heldSince, isOpenEnded, newestFirst, overlaps } from './held.ts';
import type { Library } from './library.ts';
import { movesSince } from './members.ts';
import {
  type Entity,
  type Holding,
  type Link,
  type PackId,
  packOf,
  type Role,
  type Source,
  type StateLine,
  type Status,
} from './model.ts';
import { isChief, sayRole } from './office.ts';
import { arrange } from './precedence.ts';

/** A register's last snapshot reads its files over a few days: the World Factbook's last one took two. */
const SNAPSHOT_DAYS = 7;

type When = StateLine['when'];
type Statement = { readonly pack?: PackId; readonly sources: readonly Source[] };

/** A role with whether and how it was held on the day asked for. */
export type Held = { readonly role: Role; readonly when: When };

/** "US senator for Ohio, Republican" */
export const sayRoleWithParty = (role: Role): string =>
  role.party ? `${sayRole(role)}, ${role.party}` : sayRole(role);

/** The lines of one entity, each with the pack that says so. */
export class Said {
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
    const how = when.type === 'current' ? { ...when, since: heldSince(role, this.#entity.roles) } : when;
    return this.#line(role, sayRoleWithParty(role), how, role.note, this.#linksOf(role));
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
    const { kind } = this.#entity;
    if (kind !== 'organisation' && kind !== 'office') return [];
    const all = this.#holdings();
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

  /** What a role is in, where that is an entity: the office by its title, else the organisation by its name. */
  #linksOf({ office, organisation, organisationId, ...role }: Role): readonly Link[] {
    if (office !== undefined && this.#library.has(office))
      return [{ text: sayRole({ ...role, organisation }), entity: office }];
    const isKnown = organisation !== null && organisationId !== undefined && this.#library.has(organisationId);
    return isKnown ? [{ text: organisation, entity: organisationId }] : [];
  }

  /** Who held the office, or led the organisation, at any time: each holding as a line. */
  allHolders(whenHeld: (role: Role) => When | null): readonly StateLine[] {
    return this.#holdings().flatMap((holding) => {
      const when = whenHeld(holding.role);
      return when === null ? [] : [this.#holder(holding, when)];
    });
  }

  /** The holders of the office; of an organisation, those who led it. */
  #holdings(): readonly Holding[] {
    const { id, kind } = this.#entity;
    return this.#library.holders(id).filter(({ role }) => kind === 'office' || isChief(role));
  }

  /** Every step of the standing, and every proceeding, as a line. */
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
