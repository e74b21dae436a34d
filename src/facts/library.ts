import { compareForList, type PartialDate } from '../dates/partial-date.ts';
import { once } from '../once.ts';
import {
  type Correction,
  type Entity,
  type EntityRef,
  type EventRef,
  type Holding,
  idIn,
  type PackHead,
  type PackId,
  packOf,
  type TimelineEvent,
} from './fact-model.ts';
import { isHeldOn } from './held.ts';
import { Joins, type PackEntity } from './joins.ts';
import type { OpenPack } from './pack/pack.ts';
import { isSameRoleWithEnd } from './precedence.ts';

/**
 * All packs that are on, queried as one by entity and day. If several packs have an entity, answers use one canonical
 * ref. Queries accept any of its refs.
 */
export type Library = {
  /** Hand-written packs first. */
  readonly packs: readonly OpenPack[];
  readonly headOf: (pack: PackId) => PackHead | undefined;
  /** Events of all packs. */
  readonly eventCount: number;
  /** The canonical ref of the entity; `ref` itself if no pack has it. */
  readonly canonical: (ref: EntityRef) => EntityRef;
  /** True if a pack has the entity. */
  readonly has: (ref: EntityRef) => boolean;
  /** The entity with the statements of all packs; each statement names its pack. */
  readonly entity: (ref: EntityRef) => Entity | undefined;
  /** The packs that have the entity, in the order of `packs`. */
  readonly packsOf: (ref: EntityRef) => readonly PackId[];
  readonly eventsAbout: (ref: EntityRef) => readonly TimelineEvent[];
  readonly event: (ref: EventRef) => TimelineEvent | undefined;
  /** Who held an office, or a role at an organisation, at any time. */
  readonly holders: (office: EntityRef) => readonly Holding[];
  /** Who held the office on the day, or may have if a date is not known to the day. Earliest first. */
  readonly holdersOf: (office: EntityRef, day: PartialDate) => readonly Holding[];
  /** The roles that the person held on the day, or may have held. */
  readonly officesOf: (person: EntityRef, day: PartialDate) => readonly Holding[];
  readonly nameOf: (ref: EntityRef) => string;
  /** The names and aliases of the entity in all packs. */
  readonly namesOf: (ref: EntityRef) => readonly string[];
  /** Statements that packs corrected on this day or later, newest first. */
  readonly correctionsSince: (day: PartialDate) => readonly PackCorrection[];
  /** Statements about an entity that packs corrected, newest first. */
  readonly correctionsOf: (ref: EntityRef) => readonly PackCorrection[];
};

export type PackCorrection = Correction & { readonly pack: PackId };

/** A library of open packs. Hand-written packs come first. Otherwise the given order stays. */
export const openLibrary = (packs: readonly OpenPack[]): Library => new PackLibrary(packs);

class PackLibrary implements Library {
  readonly packs: readonly OpenPack[];
  readonly eventCount: number;
  readonly #byId: ReadonlyMap<PackId, OpenPack>;
  readonly #joins: Joins;
  readonly #entities = new Map<EntityRef, Entity>();
  readonly #abouts = new Map<EntityRef, readonly TimelineEvent[]>();
  readonly #events = new Map<EventRef, TimelineEvent>();
  readonly #holders = new Map<EntityRef, readonly Holding[]>();
  readonly #names = new Map<EntityRef, readonly string[]>();
  readonly #corrections = once(() => this.#allCorrections());
  readonly #correctionsByRef = once(() => this.#fileCorrections());

  constructor(packs: readonly OpenPack[]) {
    this.packs = [...packs].sort((a, b) => Number(a.isCompiled) - Number(b.isCompiled));
    this.#byId = new Map(this.packs.map((pack) => [pack.head.id, pack]));
    this.#joins = new Joins(this.packs);
    this.eventCount = packs.reduce((sum, { events }) => sum + events, 0);
  }

  readonly headOf = (pack: PackId): PackHead | undefined => this.#byId.get(pack)?.head;

  readonly canonical = (ref: EntityRef): EntityRef => this.#joins.canonical(ref);

  readonly has = (ref: EntityRef): boolean => this.#joins.members(ref).length > 0;

  readonly packsOf = (ref: EntityRef): readonly PackId[] => [
    ...new Set(this.#joins.members(ref).map(({ pack }) => pack.head.id)),
  ];

  readonly nameOf = (ref: EntityRef): string => {
    const [lead] = this.#joins.members(ref);
    return lead ? lead.pack.nameOf(lead.index) : idIn(ref);
  };

  readonly namesOf = (ref: EntityRef): readonly string[] => {
    const known = this.#names.get(ref);
    if (known) return known;
    const names = [...new Set(this.#joins.members(ref).flatMap(({ pack, index }) => pack.namesOf(index)))];
    this.#names.set(ref, names);
    return names;
  };

  readonly entity = (asked: EntityRef): Entity | undefined => {
    const ref = this.canonical(asked);
    const known = this.#entities.get(ref);
    if (known) return known;
    const parts = this.#joins.members(ref).map(({ pack, index }) => pack.entity(index));
    const [lead] = parts;
    if (!lead) return undefined;
    const entity = parts.length === 1 ? lead : mergedEntity(lead, parts);
    this.#entities.set(ref, entity);
    return entity;
  };

  readonly eventsAbout = (asked: EntityRef): readonly TimelineEvent[] => {
    const ref = this.canonical(asked);
    const known = this.#abouts.get(ref);
    if (known) return known;
    const found = this.#rowsNaming(ref).flatMap(({ pack, index }) =>
      pack.eventsAbout(index).map((row) => this.#readEvent(pack, row)),
    );
    const events = [...new Set(found)].sort((a, b) => compareForList(a.date, b.date));
    this.#abouts.set(ref, events);
    return events;
  };

  readonly event = (ref: EventRef): TimelineEvent | undefined => {
    const known = this.#events.get(ref);
    const pack = this.#byId.get(packOf(ref));
    if (known || !pack) return known;
    const row = pack.findEvent(idIn(ref));
    return row < 0 ? undefined : this.#readEvent(pack, row);
  };

  readonly holders = (office: EntityRef): readonly Holding[] => {
    const known = this.#holders.get(office);
    if (known) return known;
    const all = this.#rowsNaming(office).flatMap(({ pack, index }) =>
      pack.holdersOf(index).map(({ person, role }) => ({ person: this.canonical(pack.ref(person)), role })),
    );
    const holders = all.filter(
      (open) => !all.some((other) => other.person === open.person && isSameRoleWithEnd(other.role, open.role)),
    );
    this.#holders.set(office, holders);
    return holders;
  };

  readonly holdersOf = (office: EntityRef, day: PartialDate): readonly Holding[] =>
    this.holders(office)
      .filter(({ role }) => isHeldOn(role, day))
      .sort((a, b) => compareForList(a.role.from ?? day, b.role.from ?? day));

  readonly officesOf = (person: EntityRef, day: PartialDate): readonly Holding[] =>
    (this.entity(person)?.roles ?? [])
      .filter((role) => isHeldOn(role, day))
      .map((role) => ({ person: this.canonical(person), role }));

  readonly correctionsSince = (day: PartialDate): readonly PackCorrection[] =>
    this.#corrections().filter(({ on }) => compareForList(on, day) >= 0);

  readonly correctionsOf = (ref: EntityRef): readonly PackCorrection[] =>
    this.#correctionsByRef().get(this.canonical(ref)) ?? [];

  #allCorrections(): readonly PackCorrection[] {
    return this.packs
      .flatMap((pack) => pack.corrections().map((correction) => ({ ...correction, pack: pack.head.id })))
      .sort((a, b) => compareForList(b.on, a.on));
  }

  #fileCorrections(): ReadonlyMap<EntityRef, readonly PackCorrection[]> {
    const filed = new Map<EntityRef, PackCorrection[]>();
    for (const correction of this.#corrections()) {
      for (const ref of new Set(correction.about.map(this.canonical)))
        filed.set(ref, [...(filed.get(ref) ?? []), correction]);
    }
    return filed;
  }

  /** The index of the entity in every pack that has it or refers to it. */
  #rowsNaming(ref: EntityRef): readonly PackEntity[] {
    const refs = this.#joins.members(ref).map(({ pack, index }) => pack.ref(index));
    return this.packs.flatMap((pack) =>
      refs.flatMap((one) => {
        const index = pack.find(one);
        return index < 0 ? [] : [{ pack, index }];
      }),
    );
  }

  #readEvent(pack: OpenPack, row: number): TimelineEvent {
    const read = pack.event(row);
    const known = this.#events.get(read.id);
    if (known) return known;
    const event = {
      ...read,
      about: read.about.map(this.canonical),
      changes: read.changes.map(({ entity, what }) => ({ entity: this.canonical(entity), what })),
    };
    this.#events.set(event.id, event);
    return event;
  }
}

/**
 * One entity from the records of several packs: the name and aliases of the first record, the first description given,
 * and the statements of all.
 */
function mergedEntity(lead: Entity, parts: readonly Entity[]): Entity {
  const first = <T>(value: (part: Entity) => T | undefined): T | undefined => parts.map(value).find(Boolean);
  const [description, pronoun, born, died, wikidata] = [
    first((part) => part.description),
    first((part) => part.pronoun),
    first((part) => part.life?.born),
    first((part) => part.life?.died),
    first((part) => part.wikidata),
  ];
  const roles = parts.flatMap((part) => part.roles);
  return {
    ...lead,
    description: description ?? '',
    ...(pronoun && { pronoun }),
    // A register with a year of birth must not hide the death that another one has.
    ...((born || died) && { life: { ...(born && { born }), ...(died && { died }) } }),
    ...(wikidata && { wikidata }),
    roles: roles.filter((open) => !roles.some((other) => isSameRoleWithEnd(other, open))),
    statuses: parts.flatMap(({ statuses }) => statuses),
    proceedings: parts.flatMap(({ proceedings }) => proceedings),
    memberships: parts.flatMap(({ memberships }) => memberships),
    sources: parts.flatMap(({ sources }) => sources),
  };
}
