import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';
import type { EntityFile, TimelineFile } from '../schema.ts';

/** Finds dates on which nothing happened. Such a date is the day of an editor's look-up, or the day of a copy. */
export const dayProblems = ({ entities, timeline }: FactSources): readonly Problem[] => [
  ...entities.flatMap(({ value, problem }) =>
    (['statuses', 'proceedings'] as const).flatMap((list) =>
      (value[list] ?? []).flatMap((step, index) =>
        isUnchanged(step) ? [problem([list, index, 'from'], UNCHANGED_MESSAGE.replace('STEP', step.status))] : [],
      ),
    ),
  ),
  ...timeline.flatMap(({ value, problem }) =>
    value.flatMap((event, index) => {
      const own = reportOfAnotherDay(event);
      return own ? [problem([index, 'date'], `is ${event.date}, but ${own.publisher} reported it on ${own.date}`)] : [];
    }),
  ),
];

const UNCHANGED_MESSAGE = 'is no day of a change: "STEP" was still so. Take the day on which it began';

/** "The bill was still in committee" describes a day on which nothing happened. */
const isUnchanged = ({ text }: NonNullable<EntityFile['statuses']>[number]): boolean =>
  /\b(?:is|are|was|were|remains?|remained) still\b/.test(text);

/** "Fortune reported that …": the right day is the day of Fortune's own page, if the event cites that page. */
const REPORT = /^(?:The )?(\p{Lu}[\p{L} ]*?)(?:, citing [^,]+,)? reported\b/u;

function reportOfAnotherDay({ text, date, sources }: TimelineFile[number]) {
  const name = REPORT.exec(text)?.[1];
  const own = sources.find(({ publisher }) => name !== undefined && publisher.replace(/^The /, '') === name);
  const day = String(own?.date ?? '');
  return own && day.length === 10 && day !== String(date) ? own : undefined;
}
