import type { EntityView } from '../analysis-model.ts';
import { compareForList } from '../dates/partial-date.ts';
import type { Development } from '../developments/model.ts';
import { ENTITY_KINDS, type EntityId, type EntityKind } from '../facts/model.ts';

/** Which developments are shown: all, those that concern one kind of entity, or one entity. Written as an option's value. */
export type Filter = 'all' | `kind:${EntityKind}` | `entity:${EntityId}`;

type Views = Readonly<Record<EntityId, EntityView>>;

/** The developments that a filter lets through, in their order. */
export function filterDevelopments(
  developments: readonly Development[],
  entities: Views,
  filter: Filter,
): Development[] {
  if (filter === 'all') return [...developments];
  const wanted = filter.slice(filter.indexOf(':') + 1);
  const fits = (id: EntityId) => (filter.startsWith('kind:') ? entities[id]?.kind === wanted : id === wanted);
  return developments.filter(({ about }) => about.some(fits));
}

/** One kind with its entities that have developments, each with how many, the most first. */
export type FilterGroup = {
  readonly kind: EntityKind;
  readonly count: number;
  readonly entities: readonly { readonly id: EntityId; readonly name: string; readonly count: number }[];
};

/** What can be filtered by: the entities mentioned in the article that developments concern. */
export function filterGroups(developments: readonly Development[], entities: Views): FilterGroup[] {
  const counts = new Map<EntityId, number>();
  for (const id of developments.flatMap(({ about }) => [...new Set(about)])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return ENTITY_KINDS.flatMap((kind) => {
    const members = [...counts]
      .flatMap(([id, count]) => {
        const view = entities[id];
        return view?.kind === kind ? [{ id, name: view.name, count }] : [];
      })
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    if (members.length === 0) return [];
    return [{ kind, count: filterDevelopments(developments, entities, `kind:${kind}`).length, entities: members }];
  });
}

/** The developments of each year, earliest first. */
export function byYear(
  developments: readonly Development[],
): { readonly year: string; readonly developments: Development[] }[] {
  const years = new Map<string, Development[]>();
  for (const development of [...developments].sort((a, b) => compareForList(a.date, b.date))) {
    const year = development.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), development]);
  }
  return [...years].map(([year, inYear]) => ({ year, developments: inYear }));
}
