import type { FactSources } from '../facts.ts';
import type { Alias } from '../model.ts';
import type { Problem } from '../problem.ts';

/** No form of a name belongs to two entities without a condition that keeps them apart, and none stands twice in one. */
export function aliasProblems(sources: FactSources): readonly Problem[] {
  const owners = new Map<string, { id: string; alias: Alias }[]>();
  const problems: Problem[] = [];
  for (const { alias, id, tell } of allAliases(sources)) {
    const key = alias.text.toLowerCase();
    const others = owners.get(key) ?? [];
    if (others.some((other) => other.id === id && other.alias.text === alias.text))
      problems.push(tell(`"${alias.text}" stands here twice: remove one`));
    const rival = others.find((other) => other.id !== id && !keptApart(other.alias) && !keptApart(alias));
    if (rival)
      problems.push(
        tell(`"${alias.text}" is also a name of ${rival.id}: give one of them a condition (surname, needs, case)`),
      );
    owners.set(key, [...others, { id, alias }]);
  }
  return problems;
}

const keptApart = (alias: Alias): boolean => alias.surname === true || alias.needs !== undefined || alias.case === true;

export type PlacedAlias = { readonly id: string; readonly alias: Alias; readonly tell: (reason: string) => Problem };

/** Every form of every name, the full names among them. */
export function allAliases({ entities }: FactSources): readonly PlacedAlias[] {
  return entities.flatMap(({ value, problem }) => [
    { id: value.id, alias: { text: value.name }, tell: (reason: string) => problem(['name'], reason) },
    ...(value.aliases ?? []).flatMap((written, index): readonly PlacedAlias[] => {
      const {
        text,
        surname,
        needs,
        never,
        context,
        unless,
        case: exact,
      } = typeof written === 'string' ? ({ text: written } as Alias) : written;
      // The name may be listed among its aliases; it is one of them anyway.
      if (text === value.name) return [];
      const alias: Alias = {
        text,
        ...(surname && { surname }),
        ...(needs && { needs }),
        ...(never && { never }),
        ...(context && { context }),
        ...(unless && { unless }),
        ...(exact && { case: exact }),
      };
      return [{ id: value.id, alias, tell: (reason: string) => problem(['aliases', index], reason) }];
    }),
  ]);
}
