import { expect, test } from 'vitest';
import { inSlices, inTurns } from '../../src/content/slices.ts';

/** A clock that only work moves. */
function clock() {
  let now = 0;
  let breaths = 0;
  const turns: number[] = [];
  let turnStarted = 0;
  return {
    now: () => now,
    work: (cost: number) => {
      now += cost;
      return cost;
    },
    breathe: async () => {
      breaths++;
      turns.push(now - turnStarted);
      now += 100;
      turnStarted = now;
    },
    turns,
    breaths: () => breaths,
  };
}

test('work is done in turns of a few milliseconds, in order, and the page’s own work between them is not counted', async () => {
  const { now, work, breathe, turns } = clock();
  const costs = Array.from({ length: 40 }, (_, i) => (i % 3) * 0.5 + 0.5);
  const { results, spent } = await inSlices(costs, work, now, breathe);
  expect(results).toEqual(costs);
  expect(turns.length).toBeGreaterThan(5);
  expect(Math.max(...turns)).toBeLessThan(4 + 1.5);
  expect(spent).toBeCloseTo(costs.reduce((a, b) => a + b));
});

test('little work is done in one turn', async () => {
  const { now, work, breathe, breaths } = clock();
  await inSlices([0.1, 0.2, 0.3], work, now, breathe);
  expect(breaths()).toBe(0);
});

test('a survey is made in turns: a step that takes long ends its turn, and short ones share one', async () => {
  const { now, work, breathe, turns } = clock();
  function* steps(): Generator<void, string> {
    for (const cost of [1, 1, 6, 1, 9]) {
      work(cost);
      yield;
    }
    work(2);
    return 'done';
  }
  const { result, spent, longest } = await inTurns(steps(), now, breathe);
  expect(result).toBe('done');
  expect(turns).toEqual([8, 10]);
  expect(spent).toBe(20);
  expect(longest).toBe(10);
});
