import type { PartialDate } from '../../dates/partial-date.ts';
import type { EntityRef, Source } from '../fact-model.ts';
import type { Facts, SourceTemplate } from '../facts.ts';

/**
 * The key that turns the template into this source, for an entity of this name. Null if the template does not fit the
 * source.
 */
export function keyIn(source: Source, template: SourceTemplate, name: string): string | null {
  const [before = '', after = ''] = template.url.split('{key}');
  const fits =
    source.publisher === template.publisher &&
    source.grade === template.grade &&
    source.title === template.title.replace('{name}', name) &&
    source.url.length >= before.length + after.length &&
    source.url.startsWith(before) &&
    source.url.endsWith(after);
  return fits ? source.url.slice(before.length, source.url.length - after.length) : null;
}

/** Every entity that the facts refer to, with repetitions. */
export function* refsIn({ entities, timeline, corrections }: Facts): Iterable<EntityRef> {
  for (const { aliases, roles, sameAs = [], office } of entities) {
    for (const { needs = [] } of aliases) yield* needs;
    for (const { office: held, organisationId } of roles) {
      if (held) yield held;
      if (organisationId) yield organisationId;
    }
    yield* sameAs;
    if (office?.of) yield office.of;
  }
  for (const { about, changes } of timeline) {
    yield* about;
    for (const { entity } of changes) yield entity;
  }
  for (const { about } of corrections) yield* about;
}

/** Every date in the facts, with repetitions. */
export function datesIn(facts: Facts): readonly PartialDate[] {
  const dates: PartialDate[] = [];
  const add = (...some: readonly (PartialDate | null | undefined)[]): void => {
    for (const date of some) if (date) dates.push(date);
  };
  const addSources = (sources: readonly Source[]): void => {
    for (const { date } of sources) add(date);
  };
  for (const entity of facts.entities) {
    add(entity.checked, entity.life?.born, entity.life?.died);
    addSources(entity.sources);
    for (const { from, to } of entity.aliases) add(from, to);
    for (const role of entity.roles) add(role.from, role.to, role.confirmed, ...(role.seen ?? []));
    for (const { from } of entity.statuses) add(from);
    for (const { from, to } of entity.proceedings) add(from, to);
    for (const { asOf } of entity.memberships) add(asOf);
    for (const { recorded, sources } of [
      ...entity.roles,
      ...entity.statuses,
      ...entity.proceedings,
      ...entity.memberships,
    ]) {
      add(recorded);
      addSources(sources);
    }
  }
  for (const { date, recorded, sources } of facts.timeline) {
    add(date, recorded);
    addSources(sources);
  }
  for (const { on } of facts.corrections) add(on);
  return dates;
}
