import { compareForList, type PartialDate } from '../dates/partial-date.ts';
import { ENTITY_KINDS, type Entity, type EntityKind, type Source } from './fact-model.ts';
import type { Facts } from './facts.ts';

/** How much the facts cover of one kind of entity. */
export type KindCoverage = {
  readonly kind: EntityKind;
  readonly entities: number;
  readonly roles: number;
  readonly statuses: number;
  /** Events about at least one entity of this kind. */
  readonly events: number;
  /**
   * Dated statements (roles, statuses, members, events): how many there are, and how many have a source graded A or B.
   */
  readonly graded: { readonly good: number; readonly all: number };
  readonly latest: PartialDate | null;
  /** Names of the entities without a dated statement of the year in which the facts end. */
  readonly stale: readonly string[];
};

export type Coverage = {
  /** The year in which the facts end. */
  readonly lastYear: string;
  readonly kinds: readonly KindCoverage[];
  /** All kinds together. An event about two kinds counts once. */
  readonly total: Omit<KindCoverage, 'kind'>;
  /** Events by year, earliest first. */
  readonly years: readonly { readonly year: string; readonly events: number; readonly reported: number }[];
  readonly sources: { readonly pages: number; readonly A: number; readonly B: number; readonly C: number };
};

/** Counts what the facts cover and where they are thin. */
export function coverageOf(facts: Facts): Coverage {
  const kinds = ENTITY_KINDS.map((kind) => ({
    kind,
    ...cover(
      facts.entities.filter((entity) => entity.kind === kind),
      facts,
    ),
  })).filter(({ entities }) => entities > 0);
  return {
    lastYear: facts.head.asOf.slice(0, 4),
    kinds,
    total: cover(facts.entities, facts),
    years: yearsOf(facts),
    sources: sourcesOf(facts),
  };
}

type Statement = { readonly date: PartialDate | null; readonly sources: readonly Source[] };

function cover(entities: readonly Entity[], facts: Facts): Omit<KindCoverage, 'kind'> {
  const ids = new Set(entities.map(({ id }) => id));
  const events = facts.timeline.filter(({ about }) => about.some((id) => ids.has(id)));
  const statements = [...entities.flatMap(statementsOf), ...events];
  return {
    entities: entities.length,
    roles: entities.reduce((sum, { roles }) => sum + roles.length, 0),
    statuses: entities.reduce((sum, { statuses }) => sum + statuses.length, 0),
    events: events.length,
    graded: { good: statements.filter(isGood).length, all: statements.length },
    latest: latestOf(statements),
    stale: entities
      .filter((entity) => {
        const about = facts.timeline.filter((event) => event.about.includes(entity.id));
        return (latestOf([...statementsOf(entity), ...about]) ?? '') < facts.head.asOf.slice(0, 4);
      })
      .map(({ name }) => name),
  };
}

/** The dated statements of an entity itself, without events. A current role has the date of its last confirmation. */
export const statementsOf = ({ roles, statuses, memberships }: Entity): readonly Statement[] => [
  ...roles.map(({ from, to, confirmed, sources }) => ({ date: confirmed ?? to ?? from, sources })),
  ...statuses.map(({ from, sources }) => ({ date: from, sources })),
  ...memberships.map(({ asOf, sources }) => ({ date: asOf, sources })),
];

const isGood = ({ sources }: Statement): boolean => sources.some(({ grade }) => grade !== 'C');

const latestOf = (statements: readonly Statement[]): PartialDate | null =>
  statements
    .flatMap(({ date }) => date ?? [])
    .sort(compareForList)
    .at(-1) ?? null;

function yearsOf({ timeline }: Facts): Coverage['years'] {
  const years = [...new Set(timeline.map(({ date }) => date.slice(0, 4)))].sort();
  return years.map((year) => {
    const events = timeline.filter(({ date }) => date.startsWith(year));
    return { year, events: events.length, reported: events.filter(({ reported }) => reported).length };
  });
}

function sourcesOf({ entities, timeline }: Facts): Coverage['sources'] {
  const all = [
    ...entities.flatMap((entity) => [...entity.sources, ...statementsOf(entity).flatMap(({ sources }) => sources)]),
    ...timeline.flatMap(({ sources }) => sources),
  ];
  const pages = [...new Map(all.map((source) => [source.url, source.grade])).values()];
  const count = (grade: Source['grade']): number => pages.filter((other) => other === grade).length;
  return { pages: pages.length, A: count('A'), B: count('B'), C: count('C') };
}
