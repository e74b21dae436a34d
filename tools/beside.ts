import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Session } from '../src/cli/launch.ts';
import type { SavedPage } from '../src/cli/saved-page.ts';
import { heapOf } from './measure-heap.ts';
import { type ThreadCost, threadCost } from './page-thread.ts';
import { type PageCost, traceIdle, traceOpening } from './page-trace.ts';

/** Measures two builds in one run, in turns, so that other work on the machine slows both equally. */

/** A page to measure. `kind` is its kind, as far as is known before. */
export type BesidePage = SavedPage & { readonly file: string; readonly kind: 'article' | 'other' };

const BUILDS = ['own', 'base'] as const;
type Build = (typeof BUILDS)[number];

/**
 * What one build costs one page: the median of its rounds. Milliseconds; `heap` in megabytes. `heap`, `thread` and
 * `style` are the increase over the same page without Afterword.
 */
export type Measured = PageCost & ThreadCost & { readonly heap: number };
export type BesideRow = { readonly file: string; readonly kind: string } & Readonly<Record<Build, Measured>>;
export type Beside = {
  readonly browser: string;
  readonly rows: readonly BesideRow[];
  /** The first page of a fresh browser, once for each browser. */
  readonly fresh: Readonly<Record<Build, readonly number[]>>;
  /** The cost of an article that nobody touches, from 12 to 22 seconds after it was opened. */
  readonly idle: Readonly<Record<Build, PageCost>>;
};

type Options = {
  readonly pages: readonly BesidePage[];
  readonly rounds: number;
  readonly slowdown: number;
  readonly fresh: number;
  readonly log: (line: string) => void;
};

/** Measures the build in `own` beside the build in `base`. Both are folders of Chromium's builds. */
export async function measureBeside(own: string, base: string, options: Options): Promise<Beside> {
  const scratch = await mkdtemp(join(tmpdir(), 'afterword-beside-'));
  const folders = { own: await granted(own, join(scratch, 'own')), base: await granted(base, join(scratch, 'base')) };
  const bare = await emptyExtension(own, join(scratch, 'bare'));
  const sessions: Session[] = [];
  const open = async (folder: string): Promise<Session> => {
    const session = await launch({ browser: 'chrome', folder, viewport: { width: 1280, height: 900 } });
    sessions.push(session);
    return session;
  };
  try {
    const running = { own: await open(folders.own), base: await open(folders.base) };
    const without = await open(bare);
    const rows: BesideRow[] = [];
    for (const page of options.pages) {
      try {
        rows.push(await measureRounds(running, without, page, options));
      } catch (error) {
        options.log(`${page.file}: left out, ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    const [first] = options.pages;
    if (!first) throw new Error('There are no pages to measure.');
    const idle = { own: await measureIdle(running.own, first), base: await measureIdle(running.base, first) };
    const browser = await running.own.puppeteer.version();
    for (const session of sessions.splice(0)) await session.close();
    const fresh: Record<Build, number[]> = { own: [], base: [] };
    for (let round = 0; round < options.fresh; round++) {
      for (const name of BUILDS) {
        const session = await open(folders[name]);
        fresh[name].push((await measureOnce(session, first, options.slowdown)).all);
        for (const each of sessions.splice(0)) await each.close();
      }
    }
    return { browser, rows, fresh, idle };
  } finally {
    for (const session of sessions) await session.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

async function measureRounds(
  running: Readonly<Record<Build, Session>>,
  without: Session,
  page: BesidePage,
  { rounds, slowdown }: Options,
): Promise<BesideRow> {
  const found: Record<Build, Measured[]> = { own: [], base: [] };
  const plain: ThreadCost[] = [];
  for (let round = 0; round < rounds; round++) {
    // the first to be measured changes from round to round
    for (const name of round % 2 ? BUILDS : BUILDS.toReversed()) {
      const untraced = await measureThread(running[name], page, slowdown);
      found[name].push({ ...(await measureOnce(running[name], page, slowdown)), ...untraced });
    }
    plain.push(await measureThread(without, page, slowdown));
  }
  const bare = await heapWithout(without, page);
  const middle = (name: Build): Measured => {
    const of = (key: keyof Measured) => median(found[name], key);
    const more = (key: keyof ThreadCost) => of(key) - median(plain, key);
    const traced = { load: of('load'), all: of('all'), longest: of('longest'), calls: of('calls') };
    return { ...traced, heap: of('heap') - bare, thread: more('thread'), style: more('style') };
  };
  return { file: page.file, kind: page.kind, own: middle('own'), base: middle('base') };
}

async function measureOnce(session: Session, page: BesidePage, slowdown: number) {
  const tab = await session.openTab();
  try {
    if (slowdown > 1) await tab.page.emulateCPUThrottling(slowdown);
    const cost = await traceOpening(session, tab, page);
    return { ...cost, heap: await heapOf(tab.page) };
  } finally {
    await tab.close();
  }
}

const median = <Key extends string>(list: readonly Readonly<Record<Key, number>>[], key: Key): number =>
  quantile(
    list.map((each) => each[key]),
    0.5,
  );

async function measureThread(session: Session, page: BesidePage, slowdown: number): Promise<ThreadCost> {
  const tab = await session.openTab();
  try {
    if (slowdown > 1) await tab.page.emulateCPUThrottling(slowdown);
    return await threadCost(tab, page);
  } finally {
    await tab.close();
  }
}

async function heapWithout(session: Session, page: BesidePage): Promise<number> {
  const tab = await session.openTab();
  try {
    await tab.openSaved(page);
    return await heapOf(tab.page);
  } finally {
    await tab.close();
  }
}

async function measureIdle(session: Session, page: BesidePage): Promise<PageCost> {
  const tab = await session.openTab();
  try {
    await tab.openSaved(page);
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    return await traceIdle(session, tab, 10_000);
  } finally {
    await tab.close();
  }
}

/** The value below which this share of a list lies. 0 for an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

type ManifestParts = { host_permissions: string[]; content_scripts: { matches: string[] }[] };

/** A copy of a build that may run everywhere, like a development build. */
async function granted(folder: string, to: string): Promise<string> {
  await cp(folder, to, { recursive: true });
  const path = join(to, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as ManifestParts; // a build of this project
  manifest.host_permissions = ['http://*/*', 'https://*/*'];
  for (const script of manifest.content_scripts) script.matches = manifest.host_permissions;
  await writeFile(path, JSON.stringify(manifest));
  return to;
}

/** An extension that does nothing in pages. It shows what a page costs without Afterword. */
async function emptyExtension(own: string, to: string): Promise<string> {
  await cp(join(own, 'icons'), join(to, 'icons'), { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    background: { service_worker: 'background.js' },
    host_permissions: ['http://*/*', 'https://*/*'],
  };
  await writeFile(join(to, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(to, 'welcome.html'), '<!doctype html>');
  await writeFile(
    join(to, 'background.js'),
    'chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: "welcome.html" }));',
  );
  return to;
}
