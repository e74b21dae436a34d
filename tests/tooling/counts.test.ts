import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { partsOf } from '../../src/cli/counts/code.ts';
import { countIn } from '../../src/cli/counts/count.ts';
import { countWords } from '../../src/cli/counts/words-to-avoid.ts';

test('a function is as long as its signature, its body and its braces', () => {
  const code = [
    'export function outer(',
    '  a: number,',
    ') {',
    '  const inner = () => {',
    '    return a;',
    '  };',
    '}',
  ];
  expect(partsOf('a.ts', code.join('\n')).functions).toEqual([
    { name: 'outer', lines: 7 },
    { name: 'inner', lines: 3 },
  ]);
});

test('a word to avoid counts in comments and in names, but not in code, quotations or other words', () => {
  const { comments, names } = partsOf(
    'a.ts',
    '// It was told.\nconst isSameTold = "told"; // "told" by `told`, untold\n',
  );
  expect(countWords(comments).told).toBe(1);
  expect(countWords(names).told).toBe(1);
});

test('a file that is not TypeScript is named with its fault', () => {
  expect(() => partsOf('a.ts', 'const = 1;')).toThrow(/^a\.ts cannot be parsed: /);
});

/** The counts of 30 November 2026. When a count falls, lower its ceiling here. A ceiling never rises. */
const CEILINGS = { words: 5, functions: 12, scripts: 0, files: 4, pages: 0 };

test('code and documents get no harder to read', () => {
  const { words, functions, scriptFunctions, files, pages } = countIn(ROOT);
  const now = {
    words: Object.values(words).reduce((sum, times) => sum + times, 0),
    functions: functions.length,
    scripts: scriptFunctions.length,
    files: files.length,
    pages: pages.length,
  };
  const grown = Object.entries(CEILINGS).filter(([what, most]) => now[what as keyof typeof now] > most);
  expect({ grown, now }).toEqual({ grown: [], now });
});
