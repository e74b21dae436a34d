import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from '../../src/memory/word-diff.ts';

const joined = (before: string, after: string, without: 'in' | 'out') =>
  diffWords(before, after)
    .runs.filter(({ type }) => type !== without)
    .map(({ text }) => text)
    .join('');

describe('the words that changed', () => {
  test.each([
    ['a month', 'written in June by', 'written in July by', ['June '], ['July']],
    ['a compound number', 'sixty-two today', 'sixty-four today', ['sixty-two '], ['sixty-four']],
    ['an amount', 'cost 1,8 Millionen', 'cost 2,8 Millionen', ['1,8 '], ['2,8']],
    ['signs written without spaces', '会議は六月に開かれた', '会議は七月に開かれた', ['六'], ['七']],
    ['words taken out', 'a very large wall', 'a wall', ['very large '], []],
  ])('%s', (_, before, after, out, put) => {
    const { runs } = diffWords(before, after);
    expect(runs.filter(({ type }) => type === 'out').map(({ text }) => text)).toEqual(out);
    expect(runs.filter(({ type }) => type === 'in').map(({ text }) => text)).toEqual(put);
  });

  test('are empty if only typesetting differs', () => {
    expect(diffWords('"No," he said - twice', '“No,”  he said — twice').marks).toEqual([]);
  });

  test('leave the newer text unchanged, character by character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(joined(before, after, 'out')).toBe(after);
      }),
    );
  });

  test('are marked inside the newer text, in order, and never overlap', () => {
    const word = fc.constantFrom('wall', 'port', 'vote', 'the', 'a', '“quote”', 'née', '港');
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        let at = 0;
        for (const { start, end } of diffWords(before, after).marks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});
