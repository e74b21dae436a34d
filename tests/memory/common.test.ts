import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonWords } from '../../src/memory/common.ts';

const words = (many: number, of: number) => fc.array(fc.integer({ min: 0, max: of }).map(String), { maxLength: many });

/** Returns the largest number of common words, by the textbook's table. */
function most(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('the words that two texts have in common', () => {
  test('are as many as possible if the texts are short', () => {
    fc.assert(
      fc.property(words(40, 8), words(40, 8), (a, b) => {
        expect(commonWords(a, b).reduce((sum, { count }) => sum + count, 0)).toBe(most(a, b));
      }),
    );
  });

  test('are in both, in order, even if the texts are too long to be compared at once', () => {
    fc.assert(
      fc.property(words(600, 90), words(600, 90), (a, b) => {
        let [inA, inB] = [0, 0];
        for (const { before, after, count } of commonWords(a, b)) {
          expect(before).toBeGreaterThanOrEqual(inA);
          expect(after).toBeGreaterThanOrEqual(inB);
          expect(a.slice(before, before + count)).toEqual(b.slice(after, after + count));
          [inA, inB] = [before + count, after + count];
        }
        expect(inA).toBeLessThanOrEqual(a.length);
        expect(inB).toBeLessThanOrEqual(b.length);
      }),
      { numRuns: 60 },
    );
  });

  test('are found around each edit of a long text', () => {
    const text = Array.from({ length: 3000 }, (_, i) => `w${(i * 7919) % 400}`);
    const edited = text.map((word, i) => (i % 50 === 25 ? `new${i}` : word));
    expect(commonWords(text, edited).reduce((sum, { count }) => sum + count, 0)).toBe(2940);
  });
});
