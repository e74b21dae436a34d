import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';

/** Finds entities without anything dated: no role, no status, no members and no event. */
export function lonelyProblems({ entities, timeline }: FactSources): readonly Problem[] {
  const inEvents = new Set(timeline.flatMap(({ value }) => value.flatMap(({ about }) => about)));
  return entities.flatMap(({ value, problem }) => {
    const facts = [value.roles, value.statuses, value.proceedings, value.memberships].some(
      (list) => list !== undefined && list.length > 0,
    );
    // An office without its own dates is fine: its card lists the holders from other files.
    return facts || value.kind === 'office' || inEvents.has(value.id)
      ? []
      : [problem(['id'], `"${value.id}" has no role, status, members or event: add one, or remove the entity`)];
  });
}
