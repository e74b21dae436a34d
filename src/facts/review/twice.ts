import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';

/** One happening is one event: two of one day that say nearly the same in nearly the same words are told. */
export function twiceProblems({ timeline }: FactSources): readonly Problem[] {
  return timeline.flatMap(({ value, problem }) =>
    value.flatMap((event, index) => {
      const twin = value
        .slice(0, index)
        .find((earlier) => String(earlier.date) === String(event.date) && alike(earlier.text, event.text));
      return twin ? [problem([index, 'id'], `seems to be the same happening as ${twin.id}: keep one of them`)] : [];
    }),
  );
}

/** More than half of all words in common. */
function alike(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared) > 0.5;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
