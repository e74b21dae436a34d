import { isBefore, type PartialDate } from '../../dates/partial-date.ts';
import { faultyCitation } from '../citation.ts';
import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';
import { readDate } from '../read.ts';
import type { EntityFile } from '../schema.ts';
import { allAliases } from './aliases.ts';
import { allSources } from './sources.ts';

/** Finds faults that only laws, policies, documents and cases can have: in steps, citations and numbers. */
export const policyProblems = (sources: FactSources): readonly Problem[] => [
  ...stepProblems(sources),
  ...eventProblems(sources),
  ...citationProblems(sources),
  ...numberProblems(sources),
];

const POLICY_KINDS: ReadonlySet<string> = new Set(['law', 'policy', 'document', 'case']);

/** Finds a proceeding before the policy exists, and two standings on one day. */
function stepProblems({ entities }: FactSources): readonly Problem[] {
  return entities.flatMap(({ value, problem }) => {
    if (!POLICY_KINDS.has(value.kind)) return [];
    const statuses = value.statuses ?? [];
    const first = statuses[0];
    const early = (value.proceedings ?? []).flatMap(({ from }, index) =>
      first && isBefore(readDate(from), readDate(first.from))
        ? [
            problem(
              ['proceedings', index, 'from'],
              `is ${from}, before the first step of the policy (${first.from}): correct one of them`,
            ),
          ]
        : [],
    );
    const twice = statuses.flatMap(({ from, status }, index) => {
      const previous = statuses[index - 1];
      return previous && String(from).length === 10 && String(previous.from) === String(from)
        ? [
            problem(
              ['statuses', index, 'from'],
              `is ${from}, on which "${previous.status}" began too: a policy has one standing a day, so keep "${status}" or join them`,
            ),
          ]
        : [];
    });
    return [...early, ...twice];
  });
}

/** First steps that make a policy. "In force" is missing here, because it proves nothing about the time before. */
const MAKING_STEPS =
  /^(?:proposed|introduced|announced|adopted|signed|agreed|enacted|decided|pending|ordered|issued|published|passed|under negotiation)\b/i;

/** The day on which the policy came into being, if its first step is its making. Else null. */
function madeOn({ kind, statuses }: EntityFile): PartialDate | null {
  const first = statuses?.[0];
  return first && POLICY_KINDS.has(kind) && MAKING_STEPS.test(first.status) ? readDate(first.from) : null;
}

/** Finds an event that changes a policy before the policy exists. */
function eventProblems({ entities, timeline }: FactSources): readonly Problem[] {
  const made = new Map(entities.map(({ value }) => [value.id, madeOn(value)]));
  return timeline.flatMap(({ value, problem }) =>
    value.flatMap(({ date, changes = [] }, index) =>
      changes.flatMap(({ entity, what }, change) => {
        const begin = made.get(entity);
        return what === 'status' && begin && isBefore(readDate(date), begin)
          ? [
              problem(
                [index, 'changes', change, 'entity'],
                `"${entity}" did not exist on ${date}: its first step is of ${begin}. Correct the date or the entity`,
              ),
            ]
          : [];
      }),
    ),
  );
}

/** Finds an address that begins like an address formed from a citation, but does not have its complete form. */
const citationProblems = (sources: FactSources): readonly Problem[] =>
  allSources(sources).flatMap(({ source, asProblem }) => {
    const example = faultyCitation(source.url);
    return example === null ? [] : [asProblem('url', `does not parse as a citation: its form is ${example}`)];
  });

/** Finds an alias that is a bare number. A number needs its kind ("Executive Order 14110", "SB 1047"). */
const numberProblems = (sources: FactSources): readonly Problem[] =>
  allAliases(sources).flatMap(({ alias, asProblem }) =>
    /^(?:No\.? ?)?[\d\s./–-]+$/i.test(alias.text)
      ? [
          asProblem(
            `"${alias.text}" is a number without its kind: write it with the kind, like "Executive Order 14110"`,
          ),
        ]
      : [],
  );
