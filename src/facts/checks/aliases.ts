import type { Alias } from '../fact-model.ts';
import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';
import { readAlias } from '../read.ts';

/**
 * Finds a name form that two entities share without a condition, and a form given twice in one entity. Two people may
 * share a full name, because linking decides in the article which of them is meant.
 */
export function aliasProblems(sources: FactSources): readonly Problem[] {
  const kinds = new Map(sources.entities.map(({ value }) => [value.id, value.kind]));
  /**
   * For each form without a condition: the first entity that has it, and the first such entity that is not a person.
   */
  const owners = new Map<string, { readonly any: string; thing: string | null }>();
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { alias, id, asProblem } of allAliases(sources)) {
    const own = `${id}\n${alias.text}`;
    if (seen.has(own)) problems.push(asProblem(`"${alias.text}" is listed twice: remove one`));
    seen.add(own);
    if (hasCondition(alias)) continue;
    const key = alias.text.toLowerCase();
    const isPerson = kinds.get(id) === 'person';
    const owner = owners.get(key);
    const rival = isPerson ? owner?.thing : owner?.any;
    if (rival && rival !== id)
      problems.push(
        asProblem(`"${alias.text}" is also a name of ${rival}: give one of them a condition (surname, needs, case)`),
      );
    if (owner === undefined) owners.set(key, { any: id, thing: isPerson ? null : id });
    else if (!isPerson) owner.thing ??= id;
  }
  return problems;
}

const hasCondition = ({ surname, needs, context, case: exact }: Alias): boolean =>
  Boolean(surname || needs || context || exact);

export type PlacedAlias = {
  readonly id: string;
  readonly alias: Alias;
  readonly asProblem: (reason: string) => Problem;
};

/** Every form of every name as written. The full name is added if no alias has the same text. */
export function allAliases({ pack, entities }: FactSources): readonly PlacedAlias[] {
  return entities.flatMap(({ value, problem }) => {
    const { id, name } = value;
    const written = (value.aliases ?? []).map((alias, index): PlacedAlias => {
      return { id, alias: readAlias(alias, pack.value.id), asProblem: (reason) => problem(['aliases', index], reason) };
    });
    if (written.some(({ alias }) => alias.text === name)) return written;
    return [{ id, alias: { text: name }, asProblem: (reason) => problem(['name'], reason) }, ...written];
  });
}
