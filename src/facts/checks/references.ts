import type { FactSources } from '../facts.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';

type Expect = (id: string | undefined, asProblem: (reason: string) => Problem) => void;

/**
 * Finds ids that lead to no entity. An id is of this pack, or `pack:id` of a pack in the folder beside it. Ids of a
 * pack that is missing there cannot be checked.
 */
export function referenceProblems(sources: FactSources): readonly Problem[] {
  const ids = new Set(sources.entities.map(({ value }) => value.id));
  const problems: Problem[] = [];
  const expect: Expect = (id, asProblem) => {
    const reason = id === undefined ? null : reasonUnknown(id, ids, sources);
    if (reason !== null) problems.push(asProblem(reason));
  };
  entityReferences(sources, expect);
  problems.push(...eventReferences(sources, expect), ...joinProblems(sources));
  const { traps, corrections } = sources;
  traps?.value.forEach((trap, index) => {
    trap.entities.forEach((id, at) => {
      expect(id, (reason) => traps.problem([index, 'entities', at], reason));
    });
  });
  corrections?.value.forEach((correction, index) => {
    correction.about.forEach((id, at) => {
      expect(id, (reason) => corrections.problem([index, 'about', at], reason));
    });
  });
  return problems;
}

function entityReferences({ entities }: FactSources, expect: Expect): void {
  for (const { value, problem } of entities) {
    value.roles?.forEach(({ organisationId, office }, role) => {
      expect(organisationId, (reason) => problem(['roles', role, 'organisationId'], reason));
      expect(office, (reason) => problem(['roles', role, 'office'], reason));
    });
    value.aliases?.forEach((alias, index) => {
      if (typeof alias === 'string') return;
      alias.needs?.forEach((id, need) => {
        expect(id, (reason) => problem(['aliases', index, 'needs', need], reason));
      });
    });
    value.statuses?.forEach(({ successor }, index) => {
      expect(successor, (reason) => problem(['statuses', index, 'successor'], reason));
    });
    value.sameAs?.forEach((id, index) => {
      expect(id, (reason) => problem(['sameAs', index], reason));
    });
    expect(value.office?.of, (reason) => problem(['office', 'of'], reason));
  }
}

function eventReferences({ timeline }: FactSources, expect: Expect): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { value, problem } of timeline) {
    value.forEach((event, index) => {
      event.about.forEach((id, about) => {
        expect(id, (reason) => problem([index, 'about', about], reason));
      });
      event.changes?.forEach(({ entity }, change) => {
        const at = [index, 'changes', change, 'entity'];
        expect(entity, (reason) => problem(at, reason));
        if (!event.about.includes(entity))
          problems.push(problem(at, `"${entity}" is not among the entities the event is about: add it to about`));
      });
    });
  }
  return problems;
}

/** Finds two entities with the same Wikidata id, and a `sameAs` that does not lead into another pack. */
function joinProblems({ pack, entities }: FactSources): readonly Problem[] {
  const owners = new Map<string, string>();
  return entities.flatMap(({ value, problem }) => {
    const problems = (value.sameAs ?? []).flatMap((id, index) =>
      id.includes(':') && !id.startsWith(`${pack.value.id}:`)
        ? []
        : [problem(['sameAs', index], `"${id}" is in this pack: name an entity of another pack, as pack:id`)],
    );
    if (value.wikidata === undefined) return problems;
    const owner = owners.get(value.wikidata);
    owners.set(value.wikidata, owner ?? value.id);
    if (owner === undefined) return problems;
    const reason = `${value.wikidata} is also that of ${owner}: one of them is wrong, or both are one entity`;
    return [...problems, problem(['wikidata'], reason)];
  });
}

/** The reason why an id leads nowhere, or null. */
function reasonUnknown(id: string, own: ReadonlySet<string>, { pack, others }: FactSources): string | null {
  const colon = id.indexOf(':');
  const name = colon < 0 ? pack.value.id : id.slice(0, colon);
  const local = id.slice(colon + 1);
  const ids = name === pack.value.id ? own : others.get(name);
  if (ids === undefined || ids.has(local)) return null;
  const guess = nearest(local, ids);
  const where = ids === own ? '' : ` of the pack ${name}`;
  return `"${id}" is the id of no entity${where}: ${guess === null ? 'add its file, or name another' : `did you mean ${guess}?`}`;
}
