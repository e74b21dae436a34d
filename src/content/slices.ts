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

/** Gives the page a turn of its own before work goes on, where what was done until then took as long as a slice. */
export const giveWay = (spent: number): Promise<void> => (spent < SLICE ? Promise.resolve() : nextTurn());

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
