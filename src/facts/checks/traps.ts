import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';
import { allAliases, type PlacedAlias } from './aliases.ts';

/** Finds a form that often means something else (`traps.yaml`) without the guard that its line asks for. */
export function trapProblems(sources: FactSources): readonly Problem[] {
  const { traps } = sources;
  if (traps === null) return [];
  const aliases = new Map<string, PlacedAlias[]>();
  for (const placed of allAliases(sources)) {
    const key = placed.alias.text.toLowerCase();
    aliases.set(key, [...(aliases.get(key) ?? []), placed]);
  }
  return traps.value.flatMap((trap, index) => {
    const forms = aliases.get(trap.surface.toLowerCase()) ?? [];
    if (trap.guard === 'absent') {
      return forms.map(({ asProblem }) =>
        asProblem(
          `"${trap.surface}" is a trap (${trap.confusable[0]}) that no entity may have as a name: remove it, or give it a guard in traps.yaml`,
        ),
      );
    }
    if (forms.length === 0) {
      return [
        traps.problem(
          [index, 'guard'],
          `says "${trap.guard}", but no entity has "${trap.surface}" as a name: write "absent"`,
        ),
      ];
    }
    const { guard } = trap;
    return forms.flatMap(({ alias, asProblem }) =>
      alias[guard] === undefined
        ? [asProblem(`"${trap.surface}" is a trap (${trap.confusable[0]}): it needs the condition "${guard}"`)]
        : [],
    );
  });
}
