import { isAfter, type PartialDate } from '../../dates/partial-date.ts';
import type { FactSources } from '../facts.ts';
import { sayRole } from '../office.ts';
import type { Problem } from '../problem.ts';
import { readDate } from '../read.ts';
import type { EntityFile, SourceFile } from '../schema.ts';

/**
 * Finds statements whose sources are all too early to prove them. Four kinds are checked: the end of a role, the day up
 * to which a role is confirmed, a decision of a court or chamber, and an event. A plan does not prove that it came
 * true. A page without a date may be of any day, so it counts as late enough. Other statuses and events of policies are
 * not checked: a law itself states the later day on which it applies or ends.
 */
export function earlySourceProblems({ entities, timeline }: FactSources): readonly Problem[] {
  const policies = new Set(entities.flatMap(({ value }) => (isPolicy(value) ? [value.id] : [])));
  return [
    ...entities.flatMap(({ value, problem }) =>
      (value.roles ?? []).flatMap((role, index) =>
        (['to', 'confirmed'] as const).flatMap((field) => {
          const newest = newestBefore(role[field], role.sources);
          return newest === null
            ? []
            : [problem(['roles', index, field], `of "${sayRole(role)}" is ${role[field]}, ${tooEarly(newest)}`)];
        }),
      ),
    ),
    ...entities.flatMap(({ value, problem }) =>
      (value.statuses ?? []).flatMap(({ status, from, sources }, index) => {
        const newest = UNFORESEEN.test(status) ? newestBefore(from, sources) : null;
        return newest === null
          ? []
          : [problem(['statuses', index, 'from'], `of "${status}" is ${from}, ${tooEarly(newest)}`)];
      }),
    ),
    ...timeline.flatMap(({ value, problem }) =>
      value.flatMap((event, index) => {
        const newest = event.about.some((id) => policies.has(id)) ? null : newestBefore(event.date, event.sources);
        return newest === null
          ? []
          : [problem([index, 'date'], `of "${event.id}" is ${event.date}, ${tooEarly(newest)}`)];
      }),
    ),
  ];
}

/** Steps that no earlier page can announce: decisions of courts and chambers. */
const UNFORESEEN = /^(?:blocked|decided|lapsed|overruled|rejected|ruled|stopped|struck down|vetoed)\b/;

const isPolicy = ({ kind }: EntityFile): boolean => ['law', 'policy', 'document', 'case'].includes(kind);

const tooEarly = (newest: PartialDate): string =>
  `but its newest source is of ${newest} and can only announce it: add a source of that day or later`;

/** The date of the newest source, if every source is earlier than `date`. Null if a source may be late enough. */
function newestBefore(date: string | number | undefined, sources: readonly SourceFile[]): PartialDate | null {
  if (date === undefined) return null;
  const stated = readDate(date);
  const dates = sources.map((source) => (source.date === null ? null : readDate(source.date)));
  let newest: PartialDate | null = null;
  for (const each of dates) {
    if (each === null || !isAfter(stated, each)) return null;
    if (newest === null || isAfter(each, newest)) newest = each;
  }
  return newest;
}
