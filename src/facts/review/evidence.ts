import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';
import type { SourceFile } from '../schema.ts';

type Statement = {
  readonly text: string;
  readonly sources: readonly SourceFile[];
  readonly asProblem: (reason: string) => Problem;
};

/**
 * Finds statements that are weaker than their sources ("was reported to"), and entities without the day of a look-up.
 */
export const evidenceProblems = (sources: FactSources): readonly Problem[] => [
  ...statementsOf(sources).flatMap(overHedged),
  ...uncheckedEntities(sources),
];

/** Phrases that report something without naming the reporter. */
const HEDGE = /\b(?:was|were|is|are) reported(?: to| \w+ed\b| in force)/i;

function overHedged({ text, sources, asProblem }: Statement): readonly Problem[] {
  const hedge = HEDGE.exec(text);
  const best = sources.find(({ grade }) => grade === 'A');
  return hedge && best
    ? [asProblem(`says "${hedge[0]}" although ${best.publisher} says it: state it, or name who reported it`)]
    : [];
}

/** If any entity of a pack has the day of its last look-up, every entity needs such a day. */
function uncheckedEntities({ entities }: FactSources): readonly Problem[] {
  if (!entities.some(({ value }) => value.checked !== undefined)) return [];
  return entities.flatMap(({ value, problem }) =>
    value.checked === undefined
      ? [problem(['id'], 'has no "checked": give the last day on which it was looked up')]
      : [],
  );
}

const statementsOf = ({ entities, timeline }: FactSources): readonly Statement[] => [
  ...entities.flatMap(({ value, problem }) =>
    (['statuses', 'proceedings'] as const).flatMap((list) =>
      (value[list] ?? []).map(({ text, sources }, index) => ({
        text,
        sources,
        asProblem: (reason: string) => problem([list, index, 'text'], reason),
      })),
    ),
  ),
  ...timeline.flatMap(({ value, problem }) =>
    value.map(({ text, sources }, index) => ({
      text,
      sources,
      asProblem: (reason: string) => problem([index, 'text'], reason),
    })),
  ),
];
