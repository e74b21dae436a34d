// npm run bench:page -- [--pages 130] [--folder ../shared/eval] [--cpu 1] [--beside DIST [--rounds 3] [--fresh 3]]
// Measures the cost of Afterword for a page, on saved real pages in a real Chromium, beside other tools for readers.
// Prints a table and writes every figure to output/bench-page.json. With --beside it measures another build (its
// dist/chrome) in the same run instead. The builds take turns, and loading is measured too. It prints the ratios and
// writes docs/figures/page.json, or page-cpu4.json with --cpu 4.

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as esbuild from 'esbuild';
import type { Page } from 'puppeteer-core';
import { readArguments } from '../src/cli/arguments.ts';
import { build, ROOT } from '../src/cli/build.ts';
import { launch, type Session } from '../src/cli/launch.ts';
import { NOT_ARTICLES } from '../src/cli/sample/not-articles.ts';
import { PEERS, type PeerTimes } from './bench-peers.ts';
import { measureBeside } from './beside.ts';
import { besideLines, besideTable } from './beside-report.ts';
import { writeFigures } from './write-figures.ts';

const { values } = readArguments({
  options: {
    pages: { type: 'string', default: '130' },
    folder: { type: 'string', default: '../shared/eval' },
    cpu: { type: 'string', default: '1' },
    beside: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    fresh: { type: 'string', default: '3' },
  },
});

/** Milliseconds until a page has been read without an open popup. */
const UNASKED = 1000;

type BenchPage = { readonly file: string; readonly url: string; readonly html: Uint8Array | string };
type Row = {
  readonly file: string;
  readonly state: string;
  readonly marks: number;
  readonly ms: Record<string, number>;
};

const folder = join(ROOT, values.folder);
if (!existsSync(join(folder, 'pages.jsonl'))) {
  console.error(`No saved pages at ${values.folder}: name a folder that has pages.jsonl and pages/ with --folder.`);
  process.exit(1);
}
const slowdown = Number(values.cpu);
/** Figures of a slowed processor have their own files. */
const suffix = slowdown > 1 ? `-cpu${slowdown}` : '';
const rows: Row[] = [];
if (values.beside === undefined) await measurePages();
else await measureBoth(values.beside);

/** Measures this build and the peers, and the pointer after them. */
async function measurePages(): Promise<void> {
  const peers = await bundlePeers();
  const names = (await readFile(join(folder, 'names.tsv'), 'utf8'))
    .split('\n')
    .slice(1, 201)
    .flatMap((line) => line.split('\t')[1] || []);
  const built = await build({ dev: true, only: 'chrome', log: () => {} });
  const session = await launch({ browser: 'chrome', folder: built.chrome, viewport: { width: 1280, height: 900 } });
  try {
    for (const page of [...(await choosePages(Number(values.pages))), ...otherPages()]) {
      try {
        const row = await measurePage(session, peers, names, page);
        rows.push({ ...row, ms: { ...row.ms, load: await measureLoading(session, page) } });
      } catch (error) {
        console.error(`${page.file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await session.close();
  }
  await report();
  await import('./bench-pointer.ts');
}

/** Measures this build and another build, in turns. */
async function measureBoth(beside: string): Promise<void> {
  const { chrome } = await build({ dev: true, only: 'chrome', log: () => {} });
  const articles = (await choosePages(Number(values.pages))).map((page) => ({ ...page, kind: 'article' as const }));
  const others = NOT_ARTICLES.slice(0, Number(values.pages)).map(({ name, url, html }) => {
    return { file: name, url, html, kind: 'other' as const };
  });
  const options = { rounds: Number(values.rounds), fresh: Number(values.fresh), slowdown, log: console.error };
  const found = await measureBeside(chrome, resolve(beside), { pages: [...articles, ...others], ...options });
  const lines = besideLines(found);
  const count = (kind: string) => found.rows.filter((row) => row.kind === kind).length;
  const pages = { articles: count('article'), others: count('other') };
  console.log(
    `${pages.articles} articles, ${pages.others} other pages, ${options.rounds} rounds; processor time of the page's main thread\n`,
  );
  console.log(besideTable(lines));
  await mkdir(join(ROOT, 'output'), { recursive: true });
  await writeFile(join(ROOT, `output/bench-beside${suffix}.json`), `${JSON.stringify(found, null, 1)}\n`);
  const { browser } = found;
  await writeFigures(`page${suffix}`, {
    command: `npm run bench:page -- --beside DIST${slowdown > 1 ? ` --cpu ${slowdown}` : ''}`,
    browser,
    slowdown,
    rounds: options.rounds,
    pages,
    lines,
  });
}

/** Chooses pages evenly over the list, so that every source is represented. */
async function choosePages(most: number): Promise<BenchPage[]> {
  const lines = (await readFile(join(folder, 'pages.jsonl'), 'utf8')).split('\n').filter((line) => line !== '');
  const all = lines.map((line) => JSON.parse(line) as Omit<BenchPage, 'html'> & { host: string });
  const every = Math.max(1, all.length / most);
  const chosen = Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * every)] ?? []).flat();
  return Promise.all(
    chosen.map(async ({ file, url, host }) => ({
      file,
      url: url || `https://${host || 'www.vox.com'}/a-page`,
      html: await readFile(join(folder, 'pages', file)),
    })),
  );
}

/**
 * Returns one of our own pages of each sort that is not an article, because the saved pages have hardly any of these.
 */
function otherPages(): BenchPage[] {
  return NOT_ARTICLES.filter(({ name }) => name.endsWith(' 1')).map(({ name, url, html }) => ({
    file: name,
    url,
    html,
  }));
}

async function measurePage(
  running: Session,
  peers: string,
  names: string[],
  { file, url, html }: BenchPage,
): Promise<Row> {
  const tab = await running.openTab();
  try {
    const { page } = tab;
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    await tab.openSaved({ html, url });
    await sleep(UNASKED);
    const found = await tab.report();
    const timings: Readonly<Record<string, number>> = found.state === 'off' ? {} : found.timings;
    const { read = 0, turn = 0, message = 0, index = 0, mark = 0, paint = 0 } = timings;
    const marks = index + mark + paint;
    const times = await peerTimes(page, peers, names);
    return {
      file,
      state: found.state,
      marks: found.state === 'ready' ? found.analysis.mentions.length : 0,
      ms: {
        read,
        message,
        mark: marks,
        afterword: read + message + marks,
        'longest task': Math.max(turn, message, marks),
        ...times,
      },
    };
  } finally {
    await tab.close();
  }
}

/**
 * Returns the milliseconds in which the page's thread compiles and runs the extension's scripts, once, by the browser's
 * own trace. It uses a separate tab, because tracing slows everything else down.
 */
async function measureLoading(running: Session, { url, html }: BenchPage): Promise<number> {
  const tab = await running.openTab();
  try {
    if (slowdown > 1) await tab.page.emulateCPUThrottling(slowdown);
    await tab.page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
    await tab.openSaved({ html, url });
    await tab.report();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await tab.page.tracing.stop())) as Trace;
    const own = traceEvents.filter(({ name, args }) => {
      return name === 'EvaluateScript' && args?.data?.url?.startsWith(running.baseUrl);
    });
    return own.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
  } finally {
    await tab.close();
  }
}

/** The part of a trace that is read. Times are in microseconds. */
type Trace = {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly dur?: number;
    readonly args?: { readonly data?: { readonly url?: string } };
  }[];
};

async function peerTimes(page: Page, peers: string, names: string[]): Promise<PeerTimes> {
  await page.evaluate(peers);
  return page.evaluate(
    (list) => (Reflect.get(globalThis, 'measurePeers') as (names: string[]) => PeerTimes)(list),
    names,
  );
}

async function bundlePeers(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(ROOT, 'tools/bench-peers.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    footer: { js: ';' },
  });
  return outputFiles[0]?.text ?? '';
}

async function report(): Promise<void> {
  const articles = rows.filter(({ state }) => state === 'ready');
  const others = rows.filter(({ state }) => state === 'not-article');
  const own = quantiles(articles, 'afterword');
  console.log(
    `${articles.length} articles, ${others.length} other pages; milliseconds of the page's main thread; CPU slowed ${slowdown}×\n`,
  );
  console.log('| | median | p95 | worst | median as a multiple of Afterword |');
  console.log('|---|---:|---:|---:|---:|');
  const line = (label: string, list: readonly Row[], name: string) => {
    const { median, p95, worst } = quantiles(list, name);
    console.log(
      `| ${label} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${worst.toFixed(1)} | ${(median / own.median).toFixed(1)} |`,
    );
  };
  line('Afterword: survey the page', articles, 'read');
  line('Afterword: tell the worker', articles, 'message');
  line('Afterword: mark', articles, 'mark');
  line('**Afterword, everything**', articles, 'afterword');
  line('Afterword: its longest task', articles, 'longest task');
  line('Afterword: load its scripts (traced, not in the sum)', articles, 'load');
  line('Afterword on a page that is no article', others, 'afterword');
  for (const name of PEERS) line(name, articles, name);
  const path = join(ROOT, 'output', `bench-page${suffix}.json`);
  await mkdir(join(ROOT, 'output'), { recursive: true });
  await writeFile(path, `${JSON.stringify({ slowdown, rows }, null, 1)}\n`);
  console.log(`\nEvery figure: ${path.slice(ROOT.length + 1)}`);
}

function quantiles(list: readonly Row[], name: string) {
  const sorted = list.flatMap(({ ms }) => ms[name] ?? []).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), worst: sorted.at(-1) ?? 0 };
}
