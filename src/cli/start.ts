// npm start [-- --browser firefox] [--memory]: shows the extension on a sample article. With a display, the browser
// stays open. Without a display, the results are printed and pictures are saved in output/. With --memory, the sample
// is read first, and then opened again as if edited some days later, to show the changes.

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { readArguments } from './arguments.ts';
import { build, ROOT } from './build.ts';
import { hasDisplay } from './has-display.ts';
import { launch, type Session } from './launch.ts';
import { rectsOf } from './rects-of.ts';
import { changeLines, readSampleOnce } from './start-memory.ts';
import { summary } from './summary.ts';
import type { Tab } from './tab.ts';

const SAMPLE = join(ROOT, 'src/cli/sample/article.html');
const SAMPLE_URL = 'https://news.example/sample-article';
/** The card opens after the pointer has rested for 400 ms, and drawing it takes a moment more. */
const CARD_WAIT_MS = 900;
const POPUP = { width: 420, height: 600 };

const { values } = readArguments({
  options: {
    browser: { type: 'string', default: 'chrome' },
    headless: { type: 'boolean', default: !hasDisplay() },
    memory: { type: 'boolean', default: false },
  },
});
const { browser, headless, memory } = values;
if (browser !== 'chrome' && browser !== 'firefox') {
  console.error(`--browser is chrome or firefox, not "${browser}".`);
  process.exit(2);
}

const folders = await build({ dev: true, only: browser });
const first = await readFile(SAMPLE, 'utf8');
const session = await launch({
  browser,
  folder: folders[browser],
  headless,
  online: !headless,
  ...(headless ? { viewport: { width: 1200, height: 860 } } : {}),
});
if (headless) {
  try {
    await show(session, memory ? await readSampleOnce(session, first, SAMPLE_URL) : first);
  } finally {
    await session.close();
  }
} else {
  const html = memory ? await readSampleOnce(session, first, SAMPLE_URL) : first;
  const tab = await session.openTab();
  await tab.openSaved({ html, url: SAMPLE_URL, others: 'allow' });
  console.log(
    'The sample article is open. Rest the pointer on an underlined name; close the browser when you are done.',
  );
  await new Promise<void>((resolve) => session.puppeteer.once('disconnected', () => resolve()));
}

/** Prints the results for the sample and takes the pictures. */
async function show(session: Session, html: string): Promise<void> {
  const tab = await session.openTab();
  await tab.page.bringToFront();
  await tab.openSaved({ html, url: SAMPLE_URL });
  const report = await tab.report();
  for (const line of summary(report)) console.log(line);
  if (report.state !== 'ready') {
    process.exitCode = 1;
    return;
  }
  if (report.recollection?.readAt) for (const line of changeLines(report.recollection)) console.log(line);
  await mkdir(join(ROOT, 'output'), { recursive: true });
  const { entities } = report.analysis;
  // Uses a person's name. Names of organisations are also in the menu, where nothing is marked.
  const people = report.analysis.mentions.filter(({ entity }) => entities[entity]?.kind === 'person');
  const mention = people.find(({ entity }) => (entities[entity]?.since.length ?? 0) > 2) ?? people[0];
  const text = mention && report.article.blocks[mention.block]?.text.slice(mention.start, mention.end);
  if (text) await rest(tab, text);
  await picture(tab.page, 'article-with-card');
  await tab.page.mouse.move(2, 2);
  const popup = await session.openExtensionPage(`popup.html?tab=${tab.id}`);
  await popup.setViewport(POPUP);
  await sleep(CARD_WAIT_MS);
  await picture(popup, memory ? 'popup-changed' : 'popup');
  const key = report.recollection?.key;
  if (!memory || key === undefined) return;
  await tab.page.bringToFront();
  await tab.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight)); // scrolled to its end, this version counts as read too
  await sleep(CARD_WAIT_MS);
  const compare = await session.openExtensionPage(`compare.html?key=${encodeURIComponent(key)}`);
  await compare.setViewport({ width: 1100, height: 900 });
  await sleep(CARD_WAIT_MS);
  await picture(compare, 'compare');
}

/** Moves the browser's pointer onto a text of the page and waits for the card. */
async function rest(tab: Tab, text: string): Promise<void> {
  const rect = (await rectsOf(tab.page, text)).find(({ y }) => y > 0);
  if (!rect) return;
  await tab.page.mouse.move(rect.x + rect.width / 2 - 4, rect.y + rect.height / 2, { steps: 3 });
  await tab.page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2);
  await sleep(CARD_WAIT_MS);
}

async function picture(page: Page, name: string): Promise<void> {
  const path = join('output', `${name}-${browser}.png`);
  await page.screenshot({ path: join(ROOT, path) });
  console.log(`Saved ${path}`);
}
