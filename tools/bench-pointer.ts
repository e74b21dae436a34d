// npm run bench:pointer -- [--pages 30] [--folder ../shared/eval]
// Measures the cost of marks and card for a reader who uses a page, in a real Chromium. It measures the hit test, the
// time from rest to a painted card, and the latency of a click and of the pointer. It also measures layout shift,
// requests, and memory beside a browser without Afterword. Prints a table and writes every figure to
// output/bench-pointer.json. `npm run bench:page` runs it too.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import type { Page } from 'puppeteer-core';
import { build, ROOT } from '../src/cli/build.ts';
import { launch, type Session } from '../src/cli/launch.ts';
import { measureHeap } from './measure-heap.ts';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '30' }, folder: { type: 'string', default: '../shared/eval' } },
  strict: false, // bench-page has options of its own
});
const URL_OF_OURS = 'https://www.vox.com/a-long-page';
const MARKED_NAMES = ['Sam Altman', 'Jan Leike', 'Ilya Sutskever', 'John Schulman', 'OpenAI'];
/** 200 paragraphs of five names: a thousand marks. */
const ARTICLE = `<!doctype html><html lang="en"><head><title>A long page</title>
<meta property="article:published_time" content="2024-05-17T10:00:00Z">
<style>body { font: 18px/1.6 Georgia, serif; margin: 2em auto; max-width: 40em }</style></head>
<body><article><h1>A long page about five names</h1>${Array.from(
  { length: 200 },
  (
    _,
    i,
  ) => `<p id="p${i}">Part ${i + 1}: ${MARKED_NAMES.map((name) => `<span>${name}</span>`).join(' and ')} were in the room.
The people who had worked there began to ask what would become of the work that they had been promised time for.</p>`,
).join('')}</article></body></html>`;
const WINDOW = { width: 1280, height: 900 };

type Figures = Readonly<Record<string, readonly number[]>>;

const built = await build({ dev: true, only: 'chrome', log: () => {} });
const session = await launch({ browser: 'chrome', folder: built.chrome, viewport: WINDOW });
let figures: Figures;
try {
  figures = {
    ...(await measureHitTest(session)),
    ...(await measureCard(session)),
    ...(await measureLatency(session)),
    ...(await measureHeap(session, join(ROOT, String(values.folder)), Number(values.pages))),
  };
} finally {
  await session.close();
}
print(figures);
await mkdir(join(ROOT, 'output'), { recursive: true });
await writeFile(join(ROOT, 'output/bench-pointer.json'), `${JSON.stringify(figures, null, 1)}\n`);

/** Measures the content script's hit test among a thousand marks. Each sample is the mean of ten calls. */
async function measureHitTest(running: Session): Promise<Figures> {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `import { markAt } from './src/content/hit-test.ts';
        import { createMarks } from './src/content/marks.ts';
        globalThis.hitTest = { markAt, createMarks };`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const tab = await running.openTab();
  try {
    // The page asks not to be annotated, so Afterword adds no marks of its own.
    await tab.openSaved({
      html: ARTICLE.replace('<title>', '<meta name="afterword" content="off"><title>'),
      url: URL_OF_OURS,
    });
    await tab.page.bringToFront();
    await tab.page.evaluate(outputFiles[0]?.text ?? '');
    const found = await tab.page.evaluate(timeHits);
    if (found.missed > 0 || found.marks !== 1000) throw new Error(`The hit test missed ${found.missed} of its points.`);
    return { 'hit test on a name, among 1 000 marks, ms': found.on, 'hit test beside a name, ms': found.off };
  } finally {
    await tab.close();
  }
}

/** Runs in the page: paints every `<span>` as a mark, and times hits on and below the first twenty. */
function timeHits() {
  type Tools = {
    createMarks: () => { paint: (marks: object[]) => void };
    markAt: (document: Document, marks: object, point: { x: number; y: number }) => object | null;
  };
  const { createMarks, markAt } = Reflect.get(globalThis, 'hitTest') as Tools;
  const marks = createMarks();
  const spans = [...document.querySelectorAll('span')];
  marks.paint(
    spans.map((span) => {
      const range = document.createRange();
      range.selectNodeContents(span.firstChild ?? span); // ranges of an article begin and end in text nodes
      return { range, group: 'person', again: false, mention: null };
    }),
  );
  const samples: { on: number[]; off: number[] } = { on: [], off: [] };
  let missed = 0;
  for (let round = 0; round < 300; round++) {
    const span = spans[round % 20] as HTMLElement;
    const rect = span.getBoundingClientRect();
    for (const [list, dy] of [
      [samples.on, 0],
      [samples.off, rect.height * 1.5],
    ] as const) {
      const started = performance.now();
      for (let i = 0; i < 10; i++) {
        const hit = markAt(document, marks, { x: rect.left + 4 + i, y: rect.top + rect.height / 2 + dy });
        if (!hit && dy === 0) missed++;
      }
      list.push((performance.now() - started) / 10);
    }
  }
  return { ...samples, missed, marks: spans.length };
}

/**
 * Measures the time from the end of the delay to the frame in which the card is painted. It also measures layout shift
 * and requests in that time.
 */
async function measureCard(running: Session): Promise<Figures> {
  const first: number[] = [];
  const later: number[] = [];
  const shifts: number[] = [];
  const requests: number[] = [];
  for (let load = 0; load < 5; load++) {
    const tab = await running.openTab();
    const { page } = tab;
    try {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]); // without motion the card is painted at once, not faded in
      await tab.openSaved({ html: ARTICLE, url: URL_OF_OURS });
      await page.bringToFront();
      const report = await tab.report();
      if (report.state !== 'ready') throw new Error(`The page is ${report.state}.`);
      let asked = 0;
      page.on('request', () => asked++);
      await page.evaluate(watchCards);
      for (let nth = 0; nth < 6; nth++) {
        const { x, y } = await middleOf(page, 5 * nth + 7);
        await page.mouse.move(x - 3, y, { steps: 2 });
        await page.mouse.move(x, y);
        await page.waitForFunction((count) => (Reflect.get(window, 'cards') as number[]).length > count, {}, nth);
        await page.keyboard.press('Escape');
        await page.mouse.move(2, 2);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const [one, ...others] = await page.evaluate(() => Reflect.get(window, 'cards') as number[]);
      first.push(...(one === undefined ? [] : [one]));
      later.push(...others);
      shifts.push(await page.evaluate(() => Reflect.get(window, 'shift') as number));
      requests.push(asked);
    } finally {
      await tab.close();
    }
  }
  return {
    'frames from the end of the delay to the first card of a page, painted': first.map((ms) => ms / (1000 / 60)),
    'the same for later cards': later.map((ms) => ms / (1000 / 60)),
    'layout shift, from reading to the sixth card': shifts,
    'requests, from reading to the sixth card': requests,
  };
}

/**
 * Runs in the page. For each card, records the milliseconds from 400 ms after the pointer came to rest to the card's
 * first frame.
 */
function watchCards(): void {
  const cards: number[] = [];
  Object.assign(window, { cards, shift: 0 });
  let rested = 0;
  window.addEventListener('pointermove', (event) => {
    rested = event.timeStamp;
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      Reflect.set(window, 'shift', (Reflect.get(window, 'shift') as number) + (Reflect.get(entry, 'value') as number));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((records) => {
    if (records.every(({ addedNodes }) => addedNodes.length === 0)) return;
    const due = rested + 400;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => cards.push(performance.now() - due);
      port2.postMessage(null); // this message arrives after the frame was painted
    });
  }).observe(document.documentElement, { childList: true });
}

/**
 * Measures the milliseconds from a click, and from a move of the pointer, until its effect is painted. It does so with
 * a thousand marks and with no marks.
 */
async function measureLatency(running: Session): Promise<Figures> {
  const found: Record<string, number[]> = {};
  for (let round = 0; round < 3; round++) {
    for (const [name, html] of [
      ['with 1 000 marks', ARTICLE],
      ['without marks', ARTICLE.replace('<title>', '<meta name="afterword" content="off"><title>')],
    ] as const) {
      const tab = await running.openTab();
      const { page } = tab;
      try {
        await tab.openSaved({ html, url: URL_OF_OURS });
        await page.bringToFront();
        await tab.report();
        await page.evaluate(watchLatency);
        for (let i = 0; i < 40; i++) {
          await page.mouse.click(640, 300 + (i % 10) * 20);
          await page.mouse.move(500 + ((i * 37) % 300), 200 + ((i * 53) % 500));
          await page.evaluate(() => new Promise(requestAnimationFrame));
        }
        const latency = await page.evaluate(() => Reflect.get(window, 'latency') as Record<string, number[]>);
        for (const kind of ['click', 'pointermove']) {
          const key = `${kind === 'click' ? 'a click that changes the text' : 'a move of the pointer'}, until painted, ${name}, ms`;
          found[key] = [...(found[key] ?? []), ...(latency[kind] ?? [])];
        }
      } finally {
        await tab.close();
      }
    }
  }
  return found;
}

/** Runs in the page. The click changes a text between marks, so that its line is laid out and painted again. */
function watchLatency(): void {
  const latency: Record<string, number[]> = { click: [], pointermove: [] };
  Object.assign(window, { latency });
  let clicks = 0;
  // There must be no named function in here, because tsx would add a helper to it.
  for (const type of ['click', 'pointermove']) {
    window.addEventListener(type, ({ timeStamp }) => {
      const text = document.querySelector('#p2')?.firstChild;
      if (type === 'click' && text instanceof Text) text.data = `Click ${clicks++}: `;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => latency[type]?.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    });
  }
}

async function middleOf(page: Page, nth: number): Promise<{ x: number; y: number }> {
  return page.evaluate((index) => {
    const span = document.querySelectorAll('span')[index];
    span?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, height } = span?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 12, y: top + height / 2 };
  }, nth);
}

function print(found: Figures): void {
  console.log('\n| at the pointer, and beside it | median | p95 | worst | samples |');
  console.log('|---|---:|---:|---:|---:|');
  for (const [name, samples] of Object.entries(found)) {
    const sorted = [...samples].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    const digits = name.startsWith('hit test') ? 3 : name.startsWith('requests') ? 0 : 2;
    const [median, p95, worst] = [at(0.5), at(0.95), at(1)].map((value) => value.toFixed(digits));
    console.log(`| ${name} | ${median} | ${p95} | ${worst} | ${sorted.length} |`);
  }
}
