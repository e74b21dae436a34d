import type { FactSources } from '../facts.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';

/** Every id that is named is the id of an entity. */
export function referenceProblems({ entities, timeline, traps }: FactSources): readonly Problem[] {
  const ids = new Set(entities.map(({ value }) => value.id));
  const problems: Problem[] = [];
  const expect = (id: string, tell: (reason: string) => Problem): void => {
    if (!ids.has(id)) problems.push(tell(unknown(id, ids)));
  };
  for (const { value, problem } of entities) {
    value.roles?.forEach(({ organisationId: id }, role) => {
      if (id !== undefined) expect(id, (reason) => problem(['roles', role, 'organisationId'], reason));
    });
    value.aliases?.forEach((alias, index) => {
      if (typeof alias === 'string') return;
      alias.needs?.forEach((id, need) => {
        expect(id, (reason) => problem(['aliases', index, 'needs', need], reason));
      });
    });
  }
  for (const { value, problem } of timeline) {
    value.forEach((event, index) => {
      event.about.forEach((id, about) => {
        expect(id, (reason) => problem([index, 'about', about], reason));
      });
      event.changes?.forEach(({ entity }, change) => {
        expect(entity, (reason) => problem([index, 'changes', change, 'entity'], reason));
        if (!event.about.includes(entity)) {
          problems.push(
            problem(
              [index, 'changes', change, 'entity'],
              `"${entity}" is not among the entities the event is about: add it to about`,
            ),
          );
        }
      });
    });
  }
  traps?.value.forEach((trap, index) => {
    trap.entities.forEach((id, entity) => {
      expect(id, (reason) => traps.problem([index, 'entities', entity], reason));
    });
  });
  return problems;
}

function unknown(id: string, ids: ReadonlySet<string>): string {
  const guess = nearest(id, ids);
  return `"${id}" is the id of no entity: ${guess === null ? 'add its file, or name another' : `did you mean ${guess}?`}`;
}
