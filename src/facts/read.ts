import { compareForList, type PartialDate, partialDate } from '../dates/partial-date.ts';
import {
  type Alias,
  type Correction,
  type Entity,
  type EntityRef,
  entityRef,
  eventRef,
  type Grade,
  type Office,
  type Role,
  type Source,
  type Status,
  type TimelineEvent,
} from './fact-model.ts';
import type { CorrectionsFile, EntityFile, SourceFile, TimelineFile } from './schema.ts';

/**
 * Turns fact files, which already fit their schema, into the types of the model. Defaults are filled in, bare years
 * become dates, and the name becomes the first alias.
 */

/** A date as YAML reads it from a fact file (a bare year is a number), as a partial date. */
export const readDate = (written: string | number): PartialDate => partialDate(String(written));

const readSource = (source: SourceFile): Source => ({
  ...source,
  date: source.date === null ? null : readDate(source.date),
});

/** Sources with the best grade first, because the first source is shown. Equal grades keep the order of the file. */
const readSources = (sources: readonly SourceFile[]): readonly Source[] =>
  sources.map(readSource).sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));

const GRADES: readonly Grade[] = ['A', 'B', 'C'];

/** An object with the date under the name `field`. Empty if the file has no such date. */
const dated = <const K extends string>(
  field: K,
  written: string | number | undefined,
): { readonly [key in K]?: PartialDate } =>
  // TypeScript types a computed key as any string, so the cast restores its type.
  written === undefined ? {} : ({ [field]: readDate(written) } as { readonly [key in K]?: PartialDate });

/**
 * The entity of a checked file, in the types of the model.
 *
 * @param pack the id of its pack
 */
export function readEntity(file: EntityFile, pack: string): Entity {
  const ref = (id: string): EntityRef => entityRef(pack, id);
  const { aliases = [], roles = [], statuses = [], memberships = [], proceedings = [], life, office } = file;
  const { pronoun, issuer, sensitive, wikidata, sameAs } = file;
  return {
    id: ref(file.id),
    kind: file.kind,
    name: file.name,
    aliases: readAliases(file.name, aliases, pack),
    description: file.description,
    ...(pronoun && { pronoun }),
    ...(issuer && { issuer }),
    ...(sensitive && { sensitive }),
    ...(wikidata && { wikidata }),
    ...(sameAs && { sameAs: sameAs.map(ref) }),
    ...dated('checked', file.checked),
    ...(life && { life: { ...dated('born', life.born), ...dated('died', life.died) } }),
    ...(office && { office: readOffice(office, pack) }),
    roles: roles.map((role) => readRole(role, pack)),
    statuses: statuses.map(readStep).sort(byFrom),
    proceedings: proceedings
      .map((step) => ({ ...readStep(step), to: step.to === undefined ? null : readDate(step.to) }))
      .sort(byFrom),
    memberships: memberships
      .map((membership) => ({
        asOf: readDate(membership.asOf),
        members: membership.members,
        ...dated('recorded', membership.recorded),
        sources: readSources(membership.sources),
      }))
      .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0)),
    sources: readSources(file.sources),
  };
}

const readOffice = ({ of, place, seats = 1 }: NonNullable<EntityFile['office']>, pack: string): Office => ({
  ...(of && { of: entityRef(pack, of) }),
  ...(place && { place }),
  seats,
});

function readRole(role: NonNullable<EntityFile['roles']>[number], pack: string): Role {
  const { organisationId, office, party, qualifiers, note } = role;
  return {
    title: role.title,
    organisation: role.organisation ?? null,
    ...(organisationId && { organisationId: entityRef(pack, organisationId) }),
    ...(office && { office: entityRef(pack, office) }),
    ...(party && { party }),
    ...(qualifiers && { qualifiers }),
    from: role.from === undefined ? null : readDate(role.from),
    to: role.to === undefined ? null : readDate(role.to),
    current: role.current ?? false,
    confirmed: role.confirmed === undefined ? null : readDate(role.confirmed),
    ...(note && { note }),
    ...dated('recorded', role.recorded),
    sources: readSources(role.sources),
  };
}

function readStep(step: NonNullable<EntityFile['statuses']>[number]): Status {
  const { status, text } = step;
  return {
    status,
    from: readDate(step.from),
    text,
    ...dated('recorded', step.recorded),
    sources: readSources(step.sources),
  };
}

const byFrom = (a: Status, b: Status): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

/**
 * The event of a checked timeline file, in the types of the model.
 *
 * @param pack the id of its pack
 */
export function readEvent(event: TimelineFile[number], pack: string): TimelineEvent {
  const sources = readSources(event.sources);
  return {
    id: eventRef(pack, event.id),
    date: readDate(event.date),
    text: event.text,
    about: event.about.map((id) => entityRef(pack, id)),
    changes: (event.changes ?? []).map(({ entity, what }) => ({ entity: entityRef(pack, entity), what })),
    weight: event.weight ?? 2,
    ...(event.chain && { chain: event.chain }),
    ...(sources.every((source) => source.grade === 'C') && { reported: true as const }),
    ...(event.sensitive && { sensitive: event.sensitive }),
    ...dated('recorded', event.recorded),
    sources,
  };
}

/** The corrections of a checked file, earliest first. */
export const readCorrections = (file: CorrectionsFile, pack: string): readonly Correction[] =>
  file
    .map((entry) => ({ ...entry, on: readDate(entry.on), about: entry.about.map((id) => entityRef(pack, id)) }))
    .sort((a, b) => compareForList(a.on, b.on));

/**
 * The aliases of an entity, its name first. An alias with the same text as the name sets the conditions of the name.
 */
export function readAliases(name: string, written: NonNullable<EntityFile['aliases']>, pack: string): readonly Alias[] {
  const aliases = written.map((alias) => readAlias(alias, pack));
  const own = aliases.find((alias) => alias.text === name) ?? { text: name };
  return [own, ...aliases.filter((alias) => alias.text !== name)];
}

/** An alias of a fact file in the type of the model. A condition that does not apply is left out. */
export function readAlias(written: NonNullable<EntityFile['aliases']>[number], pack: string): Alias {
  if (typeof written === 'string') return { text: written };
  const { text, surname, needs, never, context, unless, case: exact } = written;
  return {
    text,
    ...(surname && { surname }),
    ...(needs && { needs: needs.map((id) => entityRef(pack, id)) }),
    ...(never && { never }),
    ...(context && { context }),
    ...(unless && { unless }),
    ...(exact && { case: exact }),
    ...dated('from', written.from),
  };
}
