import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { readArticle } from '../src/article/page/read.ts';
import { compilePacks } from '../src/cli/compile-facts.ts';
import { writePack } from '../src/facts/pack/write.ts';
import { bundleEntry } from './bundle-entry.ts';
import { madeFacts } from './made-library.ts';

/**
 * `npm run bench:library -- OLD [--write]`: measures a worker's start up to its first analysis, an article's analysis,
 * and the heap. It measures this build and the build in the folder OLD (a checkout of commit 88c60c6 with its packages
 * installed). Each measurement has its own process, and the builds take turns, so that a busy machine slows both
 * equally. Ratios are of processor time, because other work on the machine hardly changes it. Up to the first analysis,
 * that is the time of the whole process. For a later analysis, it is the time of the main thread. `--write` writes
 * docs/figures/library.json.
 */

const ROOT = resolve(import.meta.dirname, '..');
const RUNS = Number(process.env.BENCH_RUNS ?? 9);
const SIZE = { people: 100_000, roles: 250_000, names: 150_000, events: 50_000 };

/** Milliseconds by the clock and of processor time, and megabytes. */
type Measured = {
  readonly first: number;
  readonly firstCpu: number;
  readonly again: number;
  readonly againCpu: number;
  readonly heap: number;
  readonly tables: number;
};

const OLD_ENTRY = (old: string) => `
import pack from 'facts-pack';
import { openKnowledge } from '${old}/src/background/knowledge.ts';
import { analyse } from '${old}/src/analysis.ts';
export const start = async () => { const known = openKnowledge(pack); return (article) => analyse(article, known); };`;

const NEW_ENTRY = `
import { readFile } from 'node:fs/promises';
import { knowledgeOf } from '${ROOT}/src/background/library.ts';
import { openPack } from '${ROOT}/src/facts/pack/pack.ts';
import { analyse } from '${ROOT}/src/analysis.ts';
export const start = async (files) => {
  const bytes = await Promise.all(files.map((file) => readFile(file)));
  const known = knowledgeOf(bytes.map((one) => openPack(new Uint8Array(one))), []);
  return (article) => analyse(article, known);
};`;

const CHILD = `
import { existsSync, readFileSync } from 'node:fs';
const [bundle, articlePath, ...files] = process.argv.slice(2);
const article = JSON.parse(readFileSync(articlePath, 'utf8'));
// Linux counts the nanoseconds of each thread; elsewhere the clock has to do.
const threadFile = '/proc/self/task/' + process.pid + '/schedstat';
const ofThread = existsSync(threadFile) ? () => Number(readFileSync(threadFile, 'utf8').split(' ')[0]) / 1e6 : () => performance.now();
const begun = performance.now();
const cpuBegun = process.cpuUsage();
const { start } = await import(bundle);
const analyse = await start(files);
const { mentions } = analyse(article);
const first = performance.now() - begun;
const cpu = process.cpuUsage(cpuBegun);
if (mentions.length === 0) throw new Error('nothing was found');
const ROUNDS = 15, EACH = 20;
const rounds = Array.from({ length: ROUNDS }, () => {
  const [at, cpuAt] = [performance.now(), ofThread()];
  for (let i = 0; i < EACH; i++) analyse(article);
  return { again: (performance.now() - at) / EACH, againCpu: (ofThread() - cpuAt) / EACH };
});
// The first rounds are still being compiled.
const middle = (key) => rounds.slice(ROUNDS / 3).map((round) => round[key]).sort((a, b) => a - b)[ROUNDS / 3];
globalThis.gc();
const { heapUsed, arrayBuffers } = process.memoryUsage();
console.log(JSON.stringify({
  first, firstCpu: (cpu.user + cpu.system) / 1000, again: middle('again'), againCpu: middle('againCpu'),
  heap: heapUsed / 1e6, tables: arrayBuffers / 1e6,
}));`;

async function main(old: string, isWritten: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
  try {
    const packs = compilePacks(join(ROOT, 'extension/facts'));
    const shipped = writePacks(join(folder, 'shipped'), packs);
    const ai = shipped.filter((file) => file.endsWith('/ai.pack'));
    const made = writePacks(join(folder, 'made'), new Map([['made', writePack(madeFacts('made', SIZE))]]));
    const { compileFacts } = await import(pathToFileURL(join(old, 'src/cli/compile-facts.ts')).href);
    const bundles = {
      old: await bundleEntry(folder, 'old', OLD_ENTRY(old), await compileFacts(join(old, 'extension/facts'))),
      now: await bundleEntry(folder, 'now', NEW_ENTRY),
    };
    const articles = writeArticle(folder);
    const child = join(folder, 'child.mjs');
    writeFileSync(child, CHILD);
    const cases: Readonly<Record<string, readonly string[]>> = {
      'old build, 168 entities': [bundles.old, articles],
      'AI pack': [bundles.now, articles, ...ai],
      'all packs that ship': [bundles.now, articles, ...shipped],
      'AI pack and 100,000 people': [bundles.now, articles, ...ai, ...made],
    };
    const results = new Map(Object.keys(cases).map((name) => [name, [] as Measured[]]));
    for (let run = 0; run < RUNS; run++) {
      for (const [name, args] of Object.entries(cases)) results.get(name)?.push(measure(child, args));
    }
    report(results, packs, isWritten);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writePacks(folder: string, packs: ReadonlyMap<string, Uint8Array>): string[] {
  mkdirSync(folder);
  return [...packs].map(([id, bytes]) => {
    writeFileSync(join(folder, `${id}.pack`), bytes);
    return join(folder, `${id}.pack`);
  });
}

function writeArticle(folder: string): string {
  const html = readFileSync(join(ROOT, 'src/cli/sample/article.html'), 'utf8');
  const url = 'https://news.example/sample';
  const reading = readArticle(new JSDOM(html, { url }).window.document, { href: url });
  if (reading.kind !== 'article') throw new Error('the sample is not read as an article');
  writeFileSync(join(folder, 'article.json'), JSON.stringify(reading.article));
  return join(folder, 'article.json');
}

const measure = (child: string, args: readonly string[]): Measured =>
  JSON.parse(execFileSync(process.execPath, ['--expose-gc', child, ...args], { encoding: 'utf8' })) as Measured; // the child's only line

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

function report(
  results: ReadonlyMap<string, Measured[]>,
  packs: ReadonlyMap<string, Uint8Array>,
  isWritten: boolean,
): void {
  const rows = [...results].map(([name, runs]) => {
    const of = (key: keyof Measured): number => median(runs.map((run) => run[key]));
    return {
      name,
      ...{ first: of('first'), firstCpu: of('firstCpu'), again: of('again'), againCpu: of('againCpu') },
      ...{ heap: of('heap'), tables: of('tables') },
    };
  });
  const [old] = rows;
  const figures = rows.map((row) => ({
    name: row.name,
    firstMs: round(row.first),
    firstCpuMs: round(row.firstCpu),
    firstRatio: round(row.firstCpu / (old?.firstCpu ?? 1)),
    analysisMs: round(row.again),
    analysisCpuMs: round(row.againCpu),
    analysisRatio: round(row.againCpu / (old?.againCpu ?? 1)),
    heapMB: round(row.heap),
    heapMoreMB: round(row.heap - (old?.heap ?? 0)),
    tablesMB: round(row.tables),
  }));
  console.table(figures);
  const sizes = Object.fromEntries([...packs].map(([id, bytes]) => [id, gzipSync(bytes, { level: 9 }).length]));
  console.log(sizes);
  if (!isWritten) return;
  const day = new Date().toISOString().slice(0, 10);
  const written = { measured: day, made: SIZE, runs: RUNS, beside: '88c60c6', figures, packBytesGzip: sizes };
  mkdirSync(join(ROOT, 'docs/figures'), { recursive: true });
  writeFileSync(join(ROOT, 'docs/figures/library.json'), `${JSON.stringify(written, null, 2)}\n`);
}

const round = (number: number): number => Math.round(number * 100) / 100;

const [old, ...flags] = process.argv.slice(2);
if (old === undefined || !readdirSync(old).includes('src')) {
  console.error(
    'Usage: npm run bench:library -- OLD [--write]\nOLD is a checkout of commit 88c60c6 with its packages installed.',
  );
  process.exitCode = 1;
} else await main(resolve(old), flags.includes('--write'));
