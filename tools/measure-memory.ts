import { compareVersions, isSameVersion } from '../src/memory/compare.ts';
import { openStore } from '../src/memory/store.ts';
import type { Version } from '../src/memory-model.ts';

/** One measurement, in milliseconds. `budget` is the most that it may take. */
export type Figure = { readonly what: string; readonly milliseconds: number; readonly budget: number };

const VERSIONS = 10_000;
const WORDS =
  'council harbour wall report meeting ferry company winter summer vote cost river engine letter office street'.split(
    ' ',
  );

/** Returns a repeatable generator of numbers from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function paragraphs(next: () => number, words: number): string[] {
  const lines: string[] = [];
  for (let left = words; left > 0; left -= 60) {
    lines.push(
      Array.from(
        { length: Math.min(60, left) },
        () => `${WORDS[Math.floor(next() * WORDS.length)]}${Math.floor(next() * 40)}`,
      ).join(' '),
    );
  }
  return lines;
}

const toVersion = (lines: readonly string[]): Version => ({
  url: 'https://news.example/story',
  site: 'news.example',
  title: 'A benchmark',
  language: 'en',
  published: null,
  modified: null,
  blocks: lines.map((text) => ({ kind: 'paragraph', text })),
  notes: [],
});

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/**
 * Measures a comparison of two versions. `arrange` arranges the paragraphs of the first version, `edit` changes the
 * text of each for the second, and `rearrange` arranges those.
 */
function compareTimes(
  name: string,
  edit: (line: string, index: number, next: () => number) => string,
  arrange: (lines: string[]) => string[] = (lines) => lines,
  rearrange: (lines: string[]) => string[] = (lines) => lines,
): Figure {
  const next = random(1);
  const before = arrange(paragraphs(next, 5000));
  const after = rearrange(before.map((line, index) => edit(line, index, next)));
  const [a, b] = [toVersion(before), toVersion(after)];
  const times = Array.from({ length: 30 }, () => {
    const started = performance.now();
    compareVersions(a, b);
    return performance.now() - started;
  });
  return { what: `compare two versions of 5 000 words, ${name}`, milliseconds: middle(times.slice(5)), budget: 20 };
}

/** Returns an edit that replaces one word in `many`. */
const oneIn = (many: number) => (line: string, _: number, next: () => number) =>
  line.replace(/\w+/g, (word) => (next() < 1 / many ? `changed${Math.floor(next() * 40)}` : word));
const anotherText = (line: string, _: number, next: () => number) => paragraphs(next, line.split(' ').length).join(' ');
const unchanged = (line: string) => line;
const inOne = (lines: string[]) => [lines.join(' ')];
const inLines = (words: number) => (lines: string[]) =>
  lines.flatMap((line) => {
    const all = line.split(' ');
    return Array.from({ length: Math.ceil(all.length / words) }, (_, i) =>
      all.slice(i * words, (i + 1) * words).join(' '),
    );
  });

/** Shapes of change, with the slowest that were found. */
const SHAPES: readonly (() => Figure)[] = [
  () => compareTimes('the same', unchanged),
  () => compareTimes('ten words changed', (line, index) => (index % 8 === 0 ? line.replace(/\w+/, 'changed') : line)),
  () => compareTimes('a word in five changed', oneIn(5)),
  () => compareTimes('a word in two changed', oneIn(2)),
  () => compareTimes('another text', anotherText),
  () =>
    compareTimes('a word in five changed, in the opposite order', oneIn(5), undefined, (lines) => lines.toReversed()),
  () =>
    compareTimes('a word in two changed, in the opposite order', oneIn(2), undefined, (lines) => lines.toReversed()),
  () => compareTimes('one paragraph, a word in twenty changed', oneIn(20), inOne),
  () => compareTimes('one paragraph, a word in five changed', oneIn(5), inOne),
  () => compareTimes('one paragraph, a word in two changed', oneIn(2), inOne),
  () => compareTimes('one paragraph, another text', anotherText, inOne),
  () => compareTimes('lines of ten words, a word in five changed', oneIn(5), inLines(10)),
  () => compareTimes('lines of ten words, another text', anotherText, inLines(10)),
  () =>
    compareTimes('lines of ten words, another text, in the opposite order', anotherText, inLines(10), (lines) =>
      lines.toReversed(),
    ),
  () =>
    compareTimes(
      '500 equal lines of ten words, one word changed in each',
      (line, i) => line.replace(/\w+/, `changed${i}`),
      (lines) => inLines(10)(lines).map((_, i, all) => all[0] ?? `${i}`),
    ),
  () => compareTimes('paragraphs split in two, a word in five changed', oneIn(5), undefined, inLines(30)),
  () =>
    compareTimes('paragraphs joined in threes, a word in five changed', oneIn(5), undefined, (lines) =>
      lines.flatMap((_, i) => (i % 3 === 0 ? lines.slice(i, i + 3).join(' ') : [])),
    ),
  () => compareTimes('one paragraph split into all, a word in five changed', oneIn(5), inOne, inLines(60)),
];

/**
 * Measures how fast versions are compared, looked up, kept and erased, against the budget. It runs wherever there is an
 * IndexedDB. In Node, that is written in JavaScript. In an extension's page, it is the browser's own.
 */
export async function measureMemory(): Promise<Figure[]> {
  const figures = SHAPES.map((measure) => measure());
  const store = openStore(() => Date.now(), 'bench');
  await store.forget({ type: 'everything' });
  const limits = { days: 90, bytes: 10 ** 12 };
  const next = random(2);
  const times: number[] = [];
  for (let i = 0; i < VERSIONS; i++) {
    const version = toVersion(paragraphs(next, 300));
    const started = performance.now();
    const { fault } = await store.keep(
      { key: `site${i % 50}.example/${i}`, version, visit: 'visit', isSame: isSameVersion },
      limits,
    );
    if (fault) throw new Error(`version ${i} was not kept: ${fault.why}, ${fault.detail}`);
    times.push(performance.now() - started);
  }
  figures.push({ what: `keep one beside ${VERSIONS}`, milliseconds: middle(times.slice(-200)), budget: 20 });
  const lookups: number[] = [];
  for (let i = 0; i < 200; i++) {
    const started = performance.now();
    const { value } = await store.versionsOf(`site${i % 50}.example/${i}`);
    const { value: read } = await store.read(value[0]?.id ?? -1);
    if (!read) throw new Error(`version ${i} is not there`);
    lookups.push(performance.now() - started);
  }
  figures.push({ what: `look one up among ${VERSIONS}, with its text`, milliseconds: middle(lookups), budget: 5 });
  const started = performance.now();
  const { value: gone } = await store.forget({ type: 'everything' });
  figures.push({ what: `erase ${gone}`, milliseconds: performance.now() - started, budget: 1000 });
  store.close();
  return figures;
}
