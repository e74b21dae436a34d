import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../src/memory/compare.ts';
import type { Change } from '../../src/memory/model.ts';
import { fits, readPairs, saidBy } from './pairs.ts';

const pairs = readPairs();

/** What was expected and not found, and what was found and not expected. */
function tally(changes: readonly Change[], expected: readonly string[]) {
  const left = [...changes];
  const missing = expected.filter((wanted) => {
    const at = left.findIndex((change) => fits(change, wanted));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const said = (change: Change) => `${change.type}${'unannounced' in change ? ' unannounced' : ''}: ${saidBy(change)}`;
  return { missing, more: left.map(said) };
}

describe('the changes listed are the changes made where', () => {
  test.each(pairs)('$name', ({ before, after, expect: expected }) => {
    expect(tally(compareVersions(before, after), expected)).toEqual({ missing: [], more: [] });
  });
});

test('there are pairs enough to mean something', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(20);
  expect(new Set(pairs.map(({ name }) => name)).size).toBe(pairs.length);
});

test('every change that has a place has it within the text of the newer version', () => {
  for (const { before, after } of pairs) {
    for (const change of [...compareVersions(before, after), ...compareVersions(after, before)]) {
      const newer = [after, before].find(({ blocks }) =>
        [change.place, ...change.marks].every(
          (span) => span === null || span.end <= (blocks[span.block]?.text.length ?? -1),
        ),
      );
      expect(newer, saidBy(change)).toBeDefined();
    }
  }
});
