import type { FieldPath } from '../fact-file.ts';
import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';
import type { SourceFile } from '../schema.ts';

type PlacedSource = { readonly source: SourceFile; readonly asProblem: (field: string, reason: string) => Problem };

/** Finds an address that is given with two titles, publishers, dates or grades. */
export function sourceProblems(sources: FactSources): readonly Problem[] {
  const first = new Map<string, SourceFile>();
  return allSources(sources).flatMap(({ source, asProblem }) => {
    const before = first.get(source.url);
    if (!before) {
      first.set(source.url, source);
      return [];
    }
    return (['title', 'publisher', 'date', 'grade'] as const).flatMap((field) =>
      String(before[field]) === String(source[field])
        ? []
        : [
            asProblem(
              field,
              `is "${source[field]}", but elsewhere the same address has "${before[field]}": make them the same`,
            ),
          ],
    );
  });
}

/** Every source of every statement, with a function that makes a problem for one of its fields. */
export function allSources({ entities, timeline }: FactSources): readonly PlacedSource[] {
  return [
    ...entities.flatMap(({ value, problem }) =>
      [
        { at: [] as FieldPath, sources: value.sources },
        ...(['roles', 'statuses', 'proceedings', 'memberships'] as const).flatMap((list) =>
          (value[list] ?? []).map((item, index) => ({ at: [list, index] as FieldPath, sources: item.sources })),
        ),
      ].flatMap((part) => place(part.at, part.sources, problem)),
    ),
    ...timeline.flatMap(({ value, problem }) =>
      value.flatMap((event, index) => place([index], event.sources, problem)),
    ),
  ];
}

const place = (at: FieldPath, sources: readonly SourceFile[], problem: (path: FieldPath, reason: string) => Problem) =>
  sources.map((source, index) => ({
    source,
    asProblem: (field: string, reason: string) => problem([...at, 'sources', index, field], reason),
  }));
