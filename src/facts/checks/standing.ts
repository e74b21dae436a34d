import { firstDay, lastDay } from '../../dates/distance.ts';
import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';
import { readDate } from '../read.ts';

/** Days after which an editor has to check whether an announced end has come. */
const LOOK_AGAIN_DAYS = 120;

const IN_FORCE = /\b(?:in force|signed|applies|enacted|effective|royal assent|upheld)\b/i;
const OPEN_MATTER = /\b(?:proposed|proposal|challenged|appealed|sued|under review|bill introduced|changes adopted)\b/i;
const END_TO_COME =
  /\b(?:closure|shutdown|retirement|repeal|rescission|withdrawal|end) (?:announced|planned|scheduled)\b|\bto (?:be )?(?:close|closed|end|ended|retire|retired|shut)\b/i;

/**
 * Finds steps that a card would show wrongly. One is a proposal that hides that the law is in force. The other is a
 * last step that still announces an end.
 */
export function standingProblems({ pack, entities }: FactSources): readonly Problem[] {
  const asOf = readDate(pack.value.asOf);
  return entities.flatMap(({ value, problem }) => {
    const steps = value.statuses ?? [];
    const inForce = steps.findIndex(({ status }) => IN_FORCE.test(status));
    const hiding = steps.flatMap(({ status }, index) =>
      inForce >= 0 && index > inForce && OPEN_MATTER.test(status) && !IN_FORCE.test(status)
        ? [
            problem(
              ['statuses', index, 'status'],
              `is "${status}", which would hide that it is "${steps[inForce]?.status}": move the step to "proceedings"`,
            ),
          ]
        : [],
    );
    const last = steps.at(-1);
    const looked = readDate(value.checked ?? pack.value.recorded);
    const waiting = last !== undefined && END_TO_COME.test(last.status);
    const overtaken =
      waiting &&
      lastDay(asOf) - firstDay(readDate(last.from)) > LOOK_AGAIN_DAYS &&
      lastDay(asOf) - lastDay(looked) > 30;
    return overtaken
      ? [
          ...hiding,
          problem(
            ['statuses', steps.length - 1, 'status'],
            `is "${last.status}" since ${last.from}: add the step of the end, or look it up and set "checked"`,
          ),
        ]
      : hiding;
  });
}
