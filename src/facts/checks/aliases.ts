import type { FactSources } from '../facts.ts';
import type { Alias } from '../model.ts';
import type { Problem } from '../problem.ts';
import { readAlias } from '../read.ts';

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

const keptApart = ({ surname, needs, context, case: exact }: Alias): boolean =>
  Boolean(surname || needs || context || exact);

export type PlacedAlias = { readonly id: string; readonly alias: Alias; readonly tell: (reason: string) => Problem };

/** Every form of every name as it is written; the full name where no alias of the same text sets conditions for it. */
export function allAliases({ entities }: FactSources): readonly PlacedAlias[] {
  return entities.flatMap(({ value, problem }) => {
    const { id, name } = value;
    const written = (value.aliases ?? []).map((alias, index): PlacedAlias => {
      return { id, alias: readAlias(alias), tell: (reason) => problem(['aliases', index], reason) };
    });
    if (written.some(({ alias }) => alias.text === name)) return written;
    return [{ id, alias: { text: name }, tell: (reason) => problem(['name'], reason) }, ...written];
  });
}
