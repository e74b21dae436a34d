// npm run annotate -- FILE.html… [--url URL] [--browser firefox] [--timeout SECONDS] [--why NAME] [--built]
// Opens saved pages in a real browser with the extension. Prints what it found, one JSON object per page.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Knowledge } from '../analysis.ts';
import { openLibrary } from '../facts/library.ts';
import { openPack } from '../facts/pack/pack.ts';
import { gazetteerOf } from '../linking/names/pack-pool.ts';
import { type AnnotateLine, annotateLine, failureLine } from './annotate-line.ts';
import { readArguments } from './arguments.ts';
import { build, ROOT } from './build.ts';
import { compilePacks } from './compile-facts.ts';
import type { Browser } from './derive-manifest.ts';
import { launch, type Session } from './launch.ts';
import { pageUrl, webAddress } from './page-url.ts';
import { sayInEnglish } from './say-in-english.ts';
import type { Tab } from './tab.ts';
import { whyOf } from './why.ts';

const USAGE =
  'Usage: npm run annotate -- FILE.html… [--url URL] [--browser chrome|firefox] [--timeout SECONDS] [--why NAME] [--built]';
/** Pages open at a time. With two, one loads while the other is read. */
const TABS = 2;

const { values, positionals: files } = readArguments({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    browser: { type: 'string', default: 'chrome' },
    timeout: { type: 'string', default: '15' },
    why: { type: 'string' },
    built: { type: 'boolean', default: false },
  },
});
const { browser } = values;
const timeoutMs = Number(values.timeout) * 1000;
if (files.length === 0 || !(timeoutMs > 0) || (browser !== 'chrome' && browser !== 'firefox')) fail(USAGE);
if (values.url !== undefined && webAddress(values.url) === null)
  fail(`--url must be a whole http(s) address, not "${values.url}".`);

if (values.why !== undefined && !/[\p{L}\p{N}]/u.test(values.why)) fail('--why needs a name, as in --why "Jan Leike".');
/** The extension keeps no list of the names that it did not mark. So the packs of the build explain that here. */
const known = values.why === undefined ? null : knownPacks();

const session = await launch({ browser, folder: await buildFor(browser), viewport: { width: 1280, height: 900 } });
try {
  await annotateAll(session);
} finally {
  await session.close();
}

/** Returns the folder of the extension. It is built now. With --built, the last build is used. */
async function buildFor(browser: Browser): Promise<string> {
  const last = join(ROOT, 'dist', `dev-${browser}`);
  if (!values.built) {
    const folders = await build({ dev: true, only: browser, log: () => {} }).catch((error: unknown) =>
      fail(`The build stopped: ${messageOf(error)}`),
    );
    return folders[browser];
  }
  if (!existsSync(join(last, 'manifest.json'))) fail(`There is no build in ${last}: run this once without --built.`);
  return last;
}

/** Annotates the files in a few tabs. Prints each line after the lines of all earlier files. */
async function annotateAll(session: Session): Promise<void> {
  const lines: (AnnotateLine | undefined)[] = [];
  let next = 0;
  let printed = 0;
  const replaced = async (tab: Tab) => {
    await tab.close().catch(() => {});
    return session.openTab();
  };
  const worker = async (tab: Tab) => {
    let current = tab;
    for (let index = next++; index < files.length; index = next++) {
      let { line, spoiled } = await annotateFile(current, files[index] ?? '');
      if (spoiled) {
        // On a busy machine a good page may be late. So it gets a second try, in a new tab.
        current = await replaced(current);
        ({ line, spoiled } = await annotateFile(current, files[index] ?? ''));
      }
      lines[index] = line;
      for (let done = lines[printed]; done; done = lines[printed]) {
        process.stdout.write(`${JSON.stringify(done)}\n`);
        lines[printed++] = undefined;
      }
      if (spoiled) current = await replaced(current);
    }
  };
  const tabs: Tab[] = [];
  for (let count = Math.min(TABS, files.length); count > 0; count--) tabs.push(await session.openTab());
  await Promise.all(tabs.map(worker));
}

/** Returns the line of one file. `spoiled`: the tab hangs or is gone, and must not be used again. */
async function annotateFile(tab: Tab, file: string): Promise<{ line: AnnotateLine; spoiled: boolean }> {
  let html: Uint8Array;
  try {
    html = await readFile(file);
  } catch (error) {
    return { line: failureLine(file, null, `Cannot read the file: ${messageOf(error)}`), spoiled: false };
  }
  const url = webAddress(values.url ?? null) ?? pageUrl(new TextDecoder().decode(html), basename(file));
  try {
    await tab.openSaved({ html, url }, timeoutMs);
    const report = await tab.report(timeoutMs);
    const line = annotateLine(file, url, report, sayInEnglish);
    if (known === null || values.why === undefined || report.state !== 'ready') return { line, spoiled: false };
    const { article, analysis } = report;
    const why = whyOf(values.why, article, analysis.published?.date ?? null, known);
    return { line: { ...line, why }, spoiled: false };
  } catch (error) {
    return { line: failureLine(file, url, messageOf(error)), spoiled: true };
  }
}

function knownPacks(): Knowledge {
  const library = openLibrary(
    [...compilePacks(join(ROOT, 'extension/facts'))].map(([name, bytes]) => openPack(bytes, name)),
  );
  return { library, gazetteer: gazetteerOf(library) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
