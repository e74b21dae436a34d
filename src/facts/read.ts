import { type PartialDate, partialDate } from '../dates/partial-date.ts';
import type { Alias, Entity, Grade, Source, TimelineEvent } from './model.ts';
import type { EntityFile, SourceFile, TimelineFile } from './schema.ts';

/**
 * From the files as people write them to the model: defaults filled in, numbers that stand for years made dates, the
 * name put first among the aliases. The files fit their schema.
 */

export const readDate = (written: string | number): PartialDate => partialDate(String(written));

const readSource = (source: SourceFile): Source => ({
  ...source,
  date: source.date === null ? null : readDate(source.date),
});

/** Best grade first, so that the first source is the one to show; the order of the file among equals. */
const readSources = (sources: readonly SourceFile[]): readonly Source[] =>
  sources.map(readSource).sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));

const GRADES: readonly Grade[] = ['A', 'B', 'C'];

/** An entity of a checked file, in the form in which it is kept. */
export function readEntity(file: EntityFile): Entity {
  const { roles = [], statuses = [], memberships = [], aliases = [], pronoun, issuer, sensitive } = file;
  return {
    id: file.id,
    kind: file.kind,
    name: file.name,
    aliases: readAliases(file.name, aliases),
    description: file.description,
    ...(pronoun ? { pronoun } : {}),
    ...(issuer ? { issuer } : {}),
    ...(sensitive ? { sensitive } : {}),
    roles: roles.map((role) => ({
      title: role.title,
      organisation: role.organisation ?? null,
      ...(role.organisationId ? { organisationId: role.organisationId } : {}),
      from: role.from === undefined ? null : readDate(role.from),
      to: role.to === undefined ? null : readDate(role.to),
      current: role.current ?? false,
      confirmed: role.confirmed === undefined ? null : readDate(role.confirmed),
      ...(role.note ? { note: role.note } : {}),
      sources: readSources(role.sources),
    })),
    statuses: statuses
      .map((status) => ({ ...status, from: readDate(status.from), sources: readSources(status.sources) }))
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    memberships: memberships
      .map((membership) => ({
        asOf: readDate(membership.asOf),
        members: membership.members,
        sources: readSources(membership.sources),
      }))
      .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0)),
    sources: readSources(file.sources),
  };
}

/** An event of a checked timeline file, in the form in which it is kept. */
export function readEvent(event: TimelineFile[number]): TimelineEvent {
  const sources = readSources(event.sources);
  return {
    id: event.id,
    date: readDate(event.date),
    text: event.text,
    about: event.about,
    changes: event.changes ?? [],
    weight: event.weight ?? 2,
    ...(event.chain ? { chain: event.chain } : {}),
    ...(sources.every((source) => source.grade === 'C') ? { reported: true as const } : {}),
    ...(event.sensitive ? { sensitive: event.sensitive } : {}),
    sources,
  };
}

/** The name first, with the conditions that an alias of the same text may set for it, then the other forms. */
export function readAliases(name: string, written: NonNullable<EntityFile['aliases']>): readonly Alias[] {
  const aliases = written.map(readAlias);
  const own = aliases.find((alias) => alias.text === name) ?? { text: name };
  return [own, ...aliases.filter((alias) => alias.text !== name)];
}

/** An alias as the model has it: a condition that does not apply is not there. */
export function readAlias(written: NonNullable<EntityFile['aliases']>[number]): Alias {
  if (typeof written === 'string') return { text: written };
  const { text, surname, needs, never, context, unless, case: exact } = written;
  return {
    text,
    ...(surname && { surname }),
    ...(needs && { needs }),
    ...(never && { never }),
    ...(context && { context }),
    ...(unless && { unless }),
    ...(exact && { case: exact }),
  };
}
