import { isHidden } from './page-dom.ts';

/** Longest that a slice of work keeps the page waiting, in milliseconds: a quarter of a frame. */
const SLICE = 4;

/**
 * Does the work on each item, in turns of at most {@link SLICE} milliseconds with the page's own work between them.
 * `spent` is the milliseconds of all turns together, by the one clock that also ends them.
 */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  now: () => number = () => performance.now(),
  breathe: () => Promise<void> = nextTurn,
): Promise<{ readonly results: readonly Result[]; readonly spent: number }> {
  const results: Result[] = [];
  let spent = 0;
  let started = now();
  for (const item of items) {
    results.push(work(item));
    if (now() - started < SLICE) continue;
    spent += now() - started;
    await breathe();
    started = now();
  }
  return { results, spent: spent + now() - started };
}

/**
 * Takes the steps one after the other, as many in a turn as begin within {@link SLICE} milliseconds of its start.
 * `longest` is the milliseconds of the longest turn.
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

/** Resolves in a task of its own, after what the page has to do now; at once in a hidden page, where a timer may take a minute. */
export const nextTurn = (): Promise<void> =>
  isHidden(document) ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve));
