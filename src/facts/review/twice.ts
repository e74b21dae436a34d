import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';
import type { TimelineFile } from '../schema.ts';

/** Finds two events of one day with nearly the same words, because they probably describe one happening. */
export function twiceProblems({ timeline }: FactSources): readonly Problem[] {
  const byDay = new Map<string, TimelineFile[number][]>();
  return timeline.flatMap(({ value, problem }) =>
    value.flatMap((event, index) => {
      const day = byDay.get(String(event.date)) ?? [];
      byDay.set(String(event.date), day);
      const twin = day.find((earlier) => alike(earlier.text, event.text));
      day.push(event);
      return twin ? [problem([index, 'id'], `seems to be the same happening as ${twin.id}: keep one of them`)] : [];
    }),
  );
}

/** True if the texts share more than half of all their words. */
function alike(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared) > 0.5;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
