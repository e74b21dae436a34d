// npm run bench:linking -- [--million] [--beside OLD]
// Measures how fast the gazetteer finds 100 to 100 000 names. Beside it run a bare loop, a regular expression of all
// names and two Aho-Corasick packages, in one run on the same text. Compare the ratios, because the machine may be
// busy.
// `--beside OLD` measures only matching and deciding: this build with all packs, and the build in the folder OLD with its
// own pack (a checkout of commit 88c60c6 with its packages installed). It writes docs/figures/linking-speed.json.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick';
import AhoCorasick from 'ahocorasick';
import type { Block } from '../src/article/article-model.ts';
import { findCandidates } from '../src/linking/candidates.ts';
import { link } from '../src/linking/link.ts';
import type { GazetteerEntry } from '../src/linking/mention-model.ts';
import { compileGazetteer } from '../src/linking/names/compile.ts';
import { openGazetteer } from '../src/linking/names/gazetteer.ts';
import { Tokens } from '../src/linking/names/tokens.ts';
import { readForLinking } from '../src/linking/reading.ts';
import { linkingBeside } from './linking-beside.ts';

const SHARED = join(fileURLToPath(new URL('../', import.meta.url)), '../shared/eval');

const FIGURES = join(fileURLToPath(new URL('../', import.meta.url)), 'docs/figures/linking-speed.json');

/** Returns a generator of numbers that are the same in every run. */
function randomiser(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) % below;
  };
}

const SYLLABLES = 'ka lo mi ren ta vo shi del mar gor ban lis ne tu wal ford er son ski ova'.split(' ');
const COMMON = 'John Mary Robert Linda Michael Susan David Karen James Lisa Will Mark Grace Hope Rose Bill'.split(' ');

/** Makes plausible names: first real names if ../shared/eval has them, then a given name and an invented surname. */
function makeNames(count: number): string[] {
  const random = randomiser(7);
  const names = new Set<string>();
  const file = join(SHARED, 'names.tsv');
  if (existsSync(file)) {
    for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
      const name = line.split('\t')[1];
      if (name && names.size < count) names.add(name);
    }
  }
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const word = (): string => {
    const letters = pick(SYLLABLES) + pick(SYLLABLES) + (random(2) ? pick(SYLLABLES) : '');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  while (names.size < count)
    names.add(`${random(3) ? pick(COMMON) : word()} ${word()}${random(9) ? '' : ` ${word()}`}`);
  return [...names];
}

/**
 * Makes a text of about a million characters, from real paragraphs if they are present, otherwise from invented ones.
 * Some contain names of the list.
 */
function makeText(names: readonly string[]): Block[] {
  const file = join(SHARED, 'bodies.jsonl');
  const random = randomiser(11);
  const blocks: Block[] = [];
  let size = 0;
  const add = (text: string): void => {
    blocks.push({ kind: 'paragraph', text });
    size += text.length;
  };
  if (existsSync(file)) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '' || size > 1e6) break;
      const { paragraphs }: { paragraphs: readonly string[] } = JSON.parse(line);
      for (const text of paragraphs) if (/^[\p{Script=Latin}\P{L}]*$/u.test(text)) add(text);
    }
  }
  const words =
    'the of and to in a that is was for on it with as his be at by had not are but from or have an they which'.split(
      ' ',
    );
  while (size < 1e6) {
    const length = 40 + random(60);
    const text = Array.from({ length }, () => (random(40) ? words[random(words.length)] : names[random(names.length)]));
    add(`${text.join(' ')}.`);
  }
  return blocks;
}

/** Returns the best of some runs, in milliseconds: the cost of the code without interruptions. */
function best(run: () => unknown, runs = 9): number {
  let least = Number.POSITIVE_INFINITY;
  const until = performance.now() + 4000;
  for (let i = 0; i < runs && (i === 0 || performance.now() < until); i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/**
 * Returns the milliseconds for a whole text: the sum of the best run of each of its parts. Every run goes through the
 * whole text, so that no part finds its names in a cache by luck. A busy machine spoils only some parts of some runs.
 */
function bestOfParts(
  parts: readonly (readonly Block[])[],
  run: (blocks: readonly Block[]) => unknown,
  runs = 25,
): number {
  const least = parts.map(() => Number.POSITIVE_INFINITY);
  const until = performance.now() + 5000;
  for (let i = 0; i < runs && (i === 0 || performance.now() < until); i++) {
    parts.forEach((part, index) => {
      const start = performance.now();
      run(part);
      least[index] = Math.min(least[index] ?? 0, performance.now() - start);
    });
  }
  return least.reduce((sum, ms) => sum + ms, 0);
}

/** Groups the blocks into parts of about twenty thousand characters, the size of long articles. */
function inParts(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  let size = 0;
  for (const block of blocks) {
    if (size > 20_000) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(block);
    size += block.text.length;
  }
  return parts;
}

function measured<T>(build: () => T): { value: T; ms: number; mb: number } {
  const heap = (): number => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = heap();
  const start = performance.now();
  const value = build();
  const ms = performance.now() - start;
  return { value, ms, mb: (heap() - before) / 1e6 };
}

const entry = (text: string, index: number): GazetteerEntry => ({
  entity: `test:e${index}`,
  kind: 'person',
  text,
  full: true,
  surname: false,
  exactCase: false,
  needs: [],
  never: [],
});

function main(): void {
  const million = process.argv.includes('--million');
  const names = makeNames(million ? 1_000_000 : 100_000);
  const blocks = makeText(names);
  const parts = inParts(blocks);
  const article = (some: readonly Block[]) => ({ title: '', language: 'en', blocks: some });
  const size = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const rate = (ms: number): string => `${(size / ms / 1000).toFixed(0).padStart(5)} Mchar/s`;

  const tokens = new Tokens();
  let sum = 0;
  const bare = bestOfParts(parts, (some) => {
    for (const { text } of some) for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  });
  console.log(`${(size / 1e6).toFixed(2)} M characters in ${blocks.length} paragraphs (check ${sum % 97})`);
  console.log(`bare charCode loop                 ${rate(bare)}   1.00 of it`);
  const line = (what: string, ms: number, more: string): void =>
    console.log(`  ${what.padEnd(32)} ${rate(ms)}   ${(bare / ms).toFixed(3)} of the bare loop   ${more}`);

  let first = 0;
  for (const count of [100, 200, 2000, 20_000, 100_000, ...(million ? [1_000_000] : [])]) {
    const some = names.slice(0, count);
    console.log(`${count} names`);
    const compiled = measured(() => compileGazetteer(some.map(entry)));
    const ready = best(() => openGazetteer(compiled.value));
    const gazetteer = openGazetteer(compiled.value);
    let found = 0;
    const matching = bestOfParts(parts, (some) => findCandidates(readForLinking(article(some), tokens), gazetteer));
    for (const part of parts) found += findCandidates(readForLinking(article(part)), gazetteer).length;
    first ||= matching;
    line(
      'afterword, matching',
      matching,
      `${found} found, ${(matching / first).toFixed(2)}x the time of 100 names; compiled in ${compiled.ms.toFixed(0)} ms, ` +
        `${(compiled.value.bytes.length / 1e6).toFixed(1)} MB of letters, ready in ${ready.toFixed(2)} ms`,
    );
    line(
      'afterword, matching and deciding',
      bestOfParts(parts, (some) => link(article(some), gazetteer)),
      '',
    );
    if (count > 100_000) continue;
    measurePeers(some, parts, line);
  }

  measureHostileTexts(names);
}

/** Prints how fast a regular expression and two Aho-Corasick packages find these names. */
function measurePeers(
  some: string[],
  parts: readonly Block[][],
  line: (what: string, ms: number, more: string) => void,
): void {
  const escaped = some.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const regex = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
  line(
    'regular expression',
    bestOfParts(parts, (some) => some.map(({ text }) => text.match(regex))),
    '',
  );
  const other = measured(() => new AhoCorasick(some));
  line(
    'ahocorasick',
    bestOfParts(parts, (some) => some.map(({ text }) => other.value.search(text))),
    `built in ${other.ms.toFixed(0)} ms, ${other.mb.toFixed(0)} MB`,
  );
  const third = measured(() => new MonyoneAhoCorasick(some));
  line(
    '@monyone/aho-corasick',
    bestOfParts(parts, (some) => some.map(({ text }) => third.value.matchInText(text))),
    `built in ${third.ms.toFixed(0)} ms, ${third.mb.toFixed(0)} MB`,
  );
}

/** For texts that make matchers slow, prints how the time grows when the text doubles. 2 is linear. */
function measureHostileTexts(names: readonly string[]): void {
  console.log(
    'texts made to be slow, in 100 000 names: time for twice the text over the time for the text (2 is linear)',
  );
  const gazetteer = openGazetteer(
    compileGazetteer([...names.slice(0, 100_000), 'a a a a a a a a b', 'aaaa aaaa'].map(entry)),
  );
  const [name = ''] = names;
  const texts: Record<string, (n: number) => string> = {
    'aaaa…': (n) => 'a'.repeat(n),
    'a a a a…': (n) => 'a '.repeat(n / 2),
    'one name again and again': (n) => `${name} `.repeat(n / (name.length + 1)),
    'beginnings of names': (n) =>
      names
        .slice(0, n / 12)
        .map((each) => each.slice(0, -1))
        .join(' '),
    'opening brackets': (n) => '(A) '.repeat(n / 4),
  };
  for (const [what, make] of Object.entries(texts)) {
    const time = (n: number): number => {
      const text = make(n);
      return best(() => link({ title: '', language: 'en', blocks: [{ kind: 'paragraph', text }] }, gazetteer), 5);
    };
    const [once, twice] = [time(200_000), time(400_000)];
    console.log(
      `  ${what.padEnd(32)} ${once.toFixed(1)} ms for 0.2 M characters, ${(twice / once).toFixed(2)}x for twice`,
    );
  }
}

/**
 * Passages about artificial intelligence, by article, if ../shared/eval has them. The packs of both builds have their
 * names.
 */
function textsOfBothPacks(): Block[][] {
  const file = join(SHARED, 'mentions.jsonl');
  const articles = new Map<string, Block[]>();
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    if (line === '') continue;
    const { file: page, text }: { file: string; text: string } = JSON.parse(line);
    articles.set(page, [...(articles.get(page) ?? []), { kind: 'paragraph', text }]);
  }
  return [...articles.values()];
}

/** Measures both builds on the same texts in one run, and writes the figures. */
async function beside(old: string): Promise<void> {
  const rows = await linkingBeside(old, {
    'news of all kinds': inParts(makeText(makeNames(2000))),
    'news that names what the old pack has': textsOfBothPacks(),
  });
  console.table(rows);
  const written = { measured: new Date().toISOString().slice(0, 10), beside: '88c60c6', ...rows };
  writeFileSync(FIGURES, `${JSON.stringify(written, null, 2)}\n`);
}

const at = process.argv.indexOf('--beside');
const old = process.argv[at + 1];
if (at >= 0 && old !== undefined) await beside(resolve(old));
else main();
