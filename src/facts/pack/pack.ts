import { lastIndexWhere } from '../../bisect.ts';
import type { Correction, Entity, EntityRef, PackHead, Role, TimelineEvent } from '../fact-model.ts';
import { HAND_WRITTEN } from '../precedence.ts';
import type { Column } from './columns.ts';
import { openPackFile, type PackFile } from './open.ts';
import { Records } from './records.ts';

/**
 * An open pack. Entities and events are addressed by index. Indexes after the last entity belong to entities of other
 * packs to which this pack refers.
 */
export type OpenPack = {
  readonly head: PackHead;
  /** Made from public data, not written by hand. */
  readonly isCompiled: boolean;
  readonly entities: number;
  readonly events: number;
  /** The index of an entity of this pack or another. -1 if the pack does not refer to it. */
  readonly find: (ref: EntityRef) => number;
  /** The row of an event by its id in the pack; -1 for an unknown id. */
  readonly findEvent: (id: string) => number;
  readonly ref: (index: number) => EntityRef;
  readonly entity: (index: number) => Entity;
  readonly nameOf: (index: number) => string;
  /** The name and every alias of an entity of this pack. Empty for an entity of another pack. */
  readonly namesOf: (index: number) => readonly string[];
  readonly event: (row: number) => TimelineEvent;
  /** The events that are about an entity of any pack, earliest first. */
  readonly eventsAbout: (index: number) => readonly number[];
  /** Who held an office, or a role at an organisation. The office or organisation may belong to any pack. */
  readonly holdersOf: (index: number) => readonly { readonly person: number; readonly role: Role }[];
  /**
   * The same entity in other packs, as far as this pack states it. For an entity of another pack, the same entity in
   * this pack.
   */
  readonly sameAs: (index: number) => readonly EntityRef[];
  /** The number of its Wikidata id; 0 if it is unknown. */
  readonly wikidataOf: (index: number) => number;
  /** The index of the entity with this Wikidata number, or -1. */
  readonly findWikidata: (id: number) => number;
  readonly corrections: () => readonly Correction[];
  /** The tables, for the index of names and for checks. */
  readonly file: PackFile;
};

/**
 * Opens a pack. Records are read from its bytes on demand.
 *
 * @throws PackError for one that is cut short, altered or of another format
 */
export function openPack(bytes: Uint8Array, name?: string): OpenPack {
  const file = openPackFile(bytes, name);
  const records = new Records(file);
  const { column, text, list } = file;
  const entities = records.entities;
  const prefix = `${file.head.id}:`;
  const part = (starts: Column, items: Column, index: number): number[] => {
    const from = starts[index] ?? 0;
    return Array.from({ length: Math.max(0, (starts[index + 1] ?? from) - from) }, (_, i) => items[from + i] ?? 0);
  };
  const personOf = (role: number): number =>
    lastIndexWhere(entities, (index) => (column('entities', 'roles')[index] ?? 0) <= role);
  return {
    head: file.head,
    isCompiled: file.head.origin !== HAND_WRITTEN,
    entities,
    events: file.count('events'),
    find: (ref) => {
      if (ref.startsWith(prefix))
        return search(entities, (at) => text(column('entities', 'id')[at] ?? 0), ref.slice(prefix.length));
      const at = search(file.count('foreign'), (index) => text(column('foreign', 'ref')[index] ?? 0), ref);
      return at < 0 ? -1 : entities + at;
    },
    findEvent: (id) => {
      const [eventIds, eventsById] = [column('events', 'id'), column('eventsById', 'event')];
      const at = search(file.count('events'), (index) => text(eventIds[eventsById[index] ?? 0] ?? 0), id);
      return at < 0 ? -1 : (eventsById[at] ?? 0);
    },
    ref: (index) => records.ref(index),
    entity: (index) => records.entity(index),
    nameOf: (index) => text(column('entities', 'name')[index] ?? 0),
    namesOf: (index) =>
      index < entities ? part(column('entities', 'names'), column('names', 'text'), index).map((at) => text(at)) : [],
    event: (row) => records.event(row),
    eventsAbout: (index) => part(column('eventsOf', 'count'), column('eventItems', 'event'), index),
    holdersOf: (index) =>
      part(column('holdersOf', 'count'), column('holderItems', 'role'), index).map((row) => {
        const person = personOf(row);
        return { person, role: records.role(row, records.sources(column('entities', 'sources')[person] ?? 0)) };
      }),
    sameAs: (index) => {
      if (index < entities) return list(column('entities', 'sameAs')[index] ?? 0).map((other) => records.ref(other));
      const own = column('foreign', 'same')[index - entities] ?? 0;
      return own === 0 ? [] : [records.ref(own - 1)];
    },
    wikidataOf: (index) => column('entities', 'wikidata')[index] ?? 0,
    findWikidata: (id) => (id === 0 ? -1 : column('entities', 'wikidata').indexOf(id)),
    corrections: () => records.corrections(),
    file,
  };
}

/** The index of a text among sorted texts, or -1. */
function search(count: number, textAt: (index: number) => string, wanted: string): number {
  const at = lastIndexWhere(count, (index) => textAt(index) <= wanted);
  return at >= 0 && textAt(at) === wanted ? at : -1;
}
