// npm run bench:popup [-- --rounds 15]
// Measures how long the popup takes to show something, in a real Chromium. Each round opens a blank page of the same
// extension, the popup with a running worker, and the popup with the worker stopped. So other load on the machine
// affects all three alike. Figures are medians (minimum) in milliseconds from the call of the page.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { readArguments } from '../src/cli/arguments.ts';
import { build, ROOT } from '../src/cli/build.ts';
import { launch, type Session } from '../src/cli/launch.ts';

const { values } = readArguments({ options: { rounds: { type: 'string', default: '15' } } });
const rounds = Number(values.rounds);

/** A page with one word, so that there is something to paint. */
const BLANK = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><p>Blank</p></html>';
/** Runs in the popup before its own scripts. Records a performance mark when the results are shown. */
const watch = () => {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#mentioned')) return;
    performance.mark('answered');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
};

type Times = { readonly frame: number; readonly answered: number | null };

const { chrome } = await build({ dev: true, only: 'chrome', log: () => {} });
const folder = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
await cp(chrome, folder, { recursive: true });
await writeFile(join(folder, 'blank.html'), BLANK);
const session = await launch({ browser: 'chrome', folder, viewport: { width: 420, height: 600 } });
try {
  await measure(session);
} finally {
  await session.close();
  await rm(folder, { recursive: true, force: true });
}

async function measure({ openTab, openExtensionPage, puppeteer, baseUrl }: Session): Promise<void> {
  const tab = await openTab();
  const html = await readFile(join(ROOT, 'src/cli/sample/article.html'), 'utf8');
  await tab.openSaved({ html, url: 'https://www.vox.com/a-sample' });
  await tab.report();
  const control = await (await openExtensionPage('icons/16.png')).createCDPSession();
  const popup = `popup.html?tab=${tab.id}`;
  const blank: Times[] = [];
  const warm: Times[] = [];
  const cold: Times[] = [];
  await open('blank.html'); // the first page of a process is slow, because it starts the process
  for (let round = 0; round < rounds; round++) {
    blank.push(await open('blank.html'));
    warm.push(await open(popup));
    await stopWorker(control);
    cold.push(await open(popup));
  }
  const bare = median(blank.map(({ frame }) => frame));
  for (const [name, times] of Object.entries({ 'blank page': blank, 'popup, warm': warm, 'popup, cold': cold })) {
    const frames = times.map(({ frame }) => frame);
    const answers = times.flatMap(({ answered }) => answered ?? []);
    const answer = answers.length > 0 ? `; the article's findings ${say(answers)}` : '';
    console.log(
      `${name.padEnd(12)} first content ${say(frames)}, ${(median(frames) / bare).toFixed(2)} times a blank page${answer}`,
    );
  }

  /** Opens a page of the extension in a new tab. Returns the times of its first and its last paint. */
  async function open(path: string): Promise<Times> {
    const page = await puppeteer.newPage();
    await page.evaluateOnNewDocument(watch);
    await page.goto(baseUrl + path);
    const frame = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      { timeout: 10_000, polling: 10 },
    );
    let answered: number | null = null;
    if (path === popup) {
      const mark = await page.waitForFunction(() => performance.getEntriesByName('answered')[0]?.startTime);
      answered = Number(await mark.jsonValue());
    }
    const times = { frame: Number(await frame.jsonValue()), answered };
    await page.close();
    return times;
  }
}

/** Stops the worker as Chromium does when it is idle. */
async function stopWorker(control: CDPSession): Promise<void> {
  await control.send('ServiceWorker.enable');
  await control.send('ServiceWorker.stopAllWorkers');
  await new Promise((resolve) => setTimeout(resolve, 150));
}

function say(times: readonly number[]): string {
  return `${median(times).toFixed(0)} (${Math.min(...times).toFixed(0)}) ms`;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
