import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../src/memory/compare.ts';
import { readPairs, saidBy, tally } from './pairs.ts';

const pairs = readPairs();

describe('the changes listed are the changes made where', () => {
  test.each(pairs)('$name', ({ before, after, expect: expected }) => {
    expect(tally(compareVersions(before, after).changes, expected)).toEqual({ missing: [], more: [] });
  });
});

test('there are enough pairs for a meaningful result', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(20);
  expect(new Set(pairs.map(({ name }) => name)).size).toBe(pairs.length);
});

test('every change that has a place has it within the text of the newer version', () => {
  for (const { before, after } of pairs) {
    for (const change of [...compareVersions(before, after).changes, ...compareVersions(after, before).changes]) {
      const newer = [after, before].find(({ blocks }) =>
        [change.place, ...change.marks].every(
          (span) => span === null || span.end <= (blocks[span.block]?.text.length ?? -1),
        ),
      );
      expect(newer, saidBy(change)).toBeDefined();
    }
  }
});
