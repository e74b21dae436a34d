import type { EntityView } from '../analysis-model.ts';
import { compareForList, type PartialDate, partialDate } from '../dates/partial-date.ts';
import type { Development } from '../developments/development-model.ts';
import { ENTITY_KINDS, type EntityKind, type EntityRef } from '../facts/fact-model.ts';

/**
 * The shown developments: all, those about one kind of entity, or those about one entity. It is written as an option's
 * value.
 */
export type Filter = 'all' | `kind:${EntityKind}` | `entity:${EntityRef}`;

type Views = Readonly<Record<EntityRef, EntityView>>;

/** Returns the developments that match a filter, in their order. */
export function filterDevelopments(
  developments: readonly Development[],
  entities: Views,
  filter: Filter,
): Development[] {
  if (filter === 'all') return [...developments];
  const wanted = filter.slice(filter.indexOf(':') + 1);
  const fits = (id: EntityRef) => (filter.startsWith('kind:') ? entities[id]?.kind === wanted : id === wanted);
  return developments.filter(({ about }) => about.some(fits));
}

/**
 * One kind, with its number of developments. Its entities that have developments follow, with their numbers, the
 * largest first.
 */
export type FilterGroup = {
  readonly kind: EntityKind;
  readonly count: number;
  readonly entities: readonly { readonly id: EntityRef; readonly name: string; readonly count: number }[];
};

/** Returns the possible filters: the mentioned entities that developments concern. */
export function filterGroups(developments: readonly Development[], entities: Views): FilterGroup[] {
  const counts = new Map<EntityRef, number>();
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

/** The developments of one month. `month` is null if only their year is known. */
export type MonthGroup = { readonly month: PartialDate | null; readonly developments: readonly Development[] };
export type YearGroup = { readonly year: PartialDate; readonly months: readonly MonthGroup[] };

/**
 * Groups the developments by year and month, earliest first. Developments whose month is unknown come before the months
 * of their year.
 */
export function byMonth(developments: readonly Development[]): YearGroup[] {
  const years = new Map<PartialDate, Map<PartialDate | null, Development[]>>();
  for (const development of [...developments].sort((a, b) => compareForList(a.date, b.date))) {
    const year = partialDate(development.date.slice(0, 4));
    const month = development.date.length < 7 ? null : partialDate(development.date.slice(0, 7));
    const months = years.get(year) ?? new Map<PartialDate | null, Development[]>();
    months.set(month, [...(months.get(month) ?? []), development]);
    years.set(year, months);
  }
  return [...years].map(([year, months]) => ({
    year,
    months: [...months]
      .map(([month, inMonth]) => ({ month, developments: inMonth }))
      .sort((a, b) => ((a.month ?? '') < (b.month ?? '') ? -1 : 1)),
  }));
}
