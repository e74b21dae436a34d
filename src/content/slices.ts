import { isHidden } from './page-dom.ts';

/** The longest time for which a slice of work blocks the page, in milliseconds: a quarter of a frame. */
const SLICE = 4;

/**
 * Runs the steps one after the other. Each turn begins steps for at most {@link SLICE} milliseconds. `spent` is the
 * milliseconds of all turns together, by the same clock that ends turns. `longest` is the milliseconds of the longest
 * turn.
 */
export async function inTurns<Result>(
  steps: Generator<void, Result>,
  now: () => number = () => performance.now(),
  breathe: () => Promise<void> = nextTurn,
): Promise<{ readonly result: Result; readonly spent: number; readonly longest: number }> {
  let spent = 0;
  let longest = 0;
  for (;;) {
    const started = now();
    let step = steps.next();
    while (!step.done && now() - started < SLICE) step = steps.next();
    const took = now() - started;
    spent += took;
    longest = Math.max(longest, took);
    if (step.done) return { result: step.value, spent, longest };
    await breathe();
  }
}

/** Does the work on each item, one step each, in such turns. */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  ...clock: [now?: () => number, breathe?: () => Promise<void>]
): Promise<{ readonly results: readonly Result[]; readonly spent: number }> {
  function* steps(): Generator<void, Result[]> {
    const results: Result[] = [];
    for (const item of items) {
      results.push(work(item));
      yield;
    }
    return results;
  }
  const { result: results, spent } = await inTurns(steps(), ...clock);
  return { results, spent };
}

/**
 * Resolves in a separate task, after the page's pending work. In a hidden page it resolves at once, because a timer
 * there may take a minute.
 */
export const nextTurn = (): Promise<void> =>
  isHidden(document) ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve));
