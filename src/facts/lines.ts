import { compareForList } from '../dates/partial-date.ts';
import { isChief } from './chief.ts';
import type { Facts } from './facts.ts';
import type { Entity, EntityId, FactBase, PackHead, Source, TimelineEvent } from './model.ts';

/**
 * The facts of a pack as lines of JSON, so that a worker that has just been woken parses only what it is asked for: what
 * the pack is, then its entities, its events (earliest first) and its sources, one a line. Each source is written once
 * and referred to by its number. Forms of names are left out: the gazetteer has them.
 */
type Head = {
  readonly pack: PackHead;
  /** Ids in the order of their lines. */
  readonly entities: readonly EntityId[];
  readonly events: number;
  /** Who led an organisation at any time, so that an organisation's card need not read everybody. */
  readonly chiefs: Readonly<Record<EntityId, readonly EntityId[]>>;
};

/** The model with each source replaced by its number. */
type Numbered<T> = T extends readonly Source[]
  ? readonly number[]
  : T extends string // a partial date is a string with a brand, and not to be taken apart
    ? T
    : T extends readonly (infer U)[]
      ? readonly Numbered<U>[]
      : T extends object
        ? { readonly [K in keyof T]: Numbered<T[K]> }
        : T;

/** A source without the names of its fields, which would be a tenth of the pack. */
type SourceLine = readonly [Source['url'], Source['publisher'], Source['title'], Source['date'], Source['grade']];

/** Writes the facts as lines. The same facts give the same text. */
export function writeLines(facts: Facts): string {
  const sources: Source[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (source: Source): number => {
    const key = JSON.stringify([source.url, source.publisher, source.title, source.date, source.grade]);
    const known = numbers.get(key) ?? sources.push(source) - 1;
    numbers.set(key, known);
    return known;
  };
  const numbered = <T extends { readonly sources: readonly Source[] }>(item: T) => ({
    ...item,
    sources: item.sources.map(numberOf),
  });
  const entities = facts.entities.map(
    (entity): Numbered<Entity> => ({
      ...numbered(entity),
      aliases: [],
      roles: entity.roles.map(numbered),
      statuses: entity.statuses.map(numbered),
      proceedings: entity.proceedings.map(numbered),
      memberships: entity.memberships.map(numbered),
    }),
  );
  const events = inOrder(facts.timeline).map((event): Numbered<TimelineEvent> => numbered(event));
  const head: Head = {
    pack: facts.head,
    entities: facts.entities.map(({ id }) => id),
    events: events.length,
    chiefs: chiefsOf(facts.entities),
  };
  const pages = sources.map(
    ({ url, publisher, title, date, grade }): SourceLine => [url, publisher, title, date, grade],
  );
  return [head, ...entities, ...events, ...pages].map((line) => JSON.stringify(line)).join('\n');
}

/** The fact base behind lines that {@link writeLines} wrote. Throws where they are not its. */
export function readLines(text: string, gazetteer: Uint8Array): FactBase {
  const lines = text.split('\n');
  const parse = (line: number) => JSON.parse(lines[line] ?? '');
  const head: Head = parse(0);
  const firstEvent = 1 + head.entities.length;
  const firstSource = firstEvent + head.events;

  const sources = new Map<number, Source>();
  const sourceOf = (number: number): Source => {
    const known = sources.get(number);
    if (known) return known;
    const [url, publisher, title, date, grade]: SourceLine = parse(firstSource + number);
    const source = { url, publisher, title, date, grade };
    sources.set(number, source);
    return source;
  };
  const named = <T extends { readonly sources: readonly number[] }>(item: T) => ({
    ...item,
    sources: item.sources.map(sourceOf),
  });

  const places = new Map(head.entities.map((id, index) => [id, 1 + index]));
  const entities = new Map<EntityId, Entity>();
  const entity = (id: EntityId): Entity | undefined => {
    const known = entities.get(id);
    const line = places.get(id);
    if (known || line === undefined) return known;
    const numbered: Numbered<Entity> = parse(line);
    const read: Entity = {
      ...named(numbered),
      roles: numbered.roles.map(named),
      statuses: numbered.statuses.map(named),
      proceedings: numbered.proceedings.map(named),
      memberships: numbered.memberships.map(named),
    };
    entities.set(id, read);
    return read;
  };

  const timeline = Array.from({ length: head.events }, (_, index): TimelineEvent => {
    const { sources: numbers, ...event }: Numbered<TimelineEvent> = parse(firstEvent + index);
    // Ranking looks at every event and at the sources of none.
    return Object.defineProperty({ ...event, sources: [] }, 'sources', {
      enumerable: true,
      get: () => numbers.map(sourceOf),
    });
  });
  return base({
    name: head.pack.title,
    asOf: head.pack.asOf,
    entity,
    ids: head.entities,
    timeline,
    chiefs: head.chiefs,
    gazetteer,
  });
}

/** The fact base in memory, from facts that were just read from their files. */
export function factBase(facts: Facts, gazetteer: Uint8Array): FactBase {
  const entities = new Map(facts.entities.map((entity) => [entity.id, entity]));
  const timeline = inOrder(facts.timeline);
  const ids = [...entities.keys()];
  return base({
    name: facts.head.title,
    asOf: facts.head.asOf,
    entity: (id) => entities.get(id),
    ids,
    timeline,
    chiefs: chiefsOf(facts.entities),
    gazetteer,
  });
}

type Parts = Pick<FactBase, 'name' | 'asOf' | 'entity' | 'timeline' | 'gazetteer'> & {
  readonly ids: readonly EntityId[];
  readonly chiefs: Head['chiefs'];
};

function base({ ids, chiefs, ...parts }: Parts): FactBase {
  const about = new Map<EntityId, TimelineEvent[]>();
  for (const event of parts.timeline) {
    for (const id of event.about) {
      const known = about.get(id);
      if (known) known.push(event);
      else about.set(id, [event]);
    }
  }
  const all = (some: readonly EntityId[]): readonly Entity[] => some.flatMap((id) => parts.entity(id) ?? []);
  return {
    ...parts,
    entities: () => all(ids),
    eventsAbout: (id) => about.get(id) ?? [],
    chiefsOf: (id) => all(chiefs[id] ?? []),
  };
}

const inOrder = (timeline: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  [...timeline].sort((a, b) => compareForList(a.date, b.date));

function chiefsOf(entities: readonly Entity[]): Head['chiefs'] {
  const chiefs: Record<EntityId, EntityId[]> = {};
  for (const { id, roles } of entities) {
    for (const role of roles) {
      if (role.organisationId === undefined || !isChief(role)) continue;
      chiefs[role.organisationId] = [...new Set([...(chiefs[role.organisationId] ?? []), id])];
    }
  }
  return chiefs;
}
