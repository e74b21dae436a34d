import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { launch, type Session } from '../../src/cli/launch.ts';
import type { Tab } from '../../src/cli/tab.ts';
import { cardText, eventually, waitForCard } from './card-text.ts';
import { ARTICLE_URL } from './harness.ts';

/** Original prose; the names are those of the fact base. */
const ARTICLE = `<!doctype html><html lang="en"><head><title>A long day</title>
<meta property="article:published_time" content="2024-05-17T10:00:00Z"></head>
<body><main><article><h1>A long day at the company</h1>${Array.from(
  { length: 5 },
  (
    _,
    i,
  ) => `<p>Part ${i + 1}: <span>Sam Altman</span> was in the room. The people who had worked there began to ask what
would become of the work that they had been promised time for, and nobody in the building had an answer for them.</p>`,
).join('')}</article></main></body></html>`;
const FIREFOX_ID = 'afterword@afterword.example';

const names = () => [...CSS.highlights.keys()].sort();
const elements = () => document.documentElement.children.length;
const isOnTop = () => {
  const { left, bottom } = document.querySelectorAll('span')[1]?.getBoundingClientRect() ?? new DOMRect();
  return document.elementFromPoint(left + 30, bottom + 40)?.matches('html > div') ?? false;
};

// Each test takes the extension away from its browser: every one has a browser of its own.
describe.each(['chrome', 'firefox'] as const)('an open tab in %s', (browser) => {
  let session: Session | undefined;
  let faults: string[] = [];
  const folder = join(ROOT, 'dist', `dev-${browser}`);
  afterEach(async () => {
    await session?.close();
    session = undefined;
  });

  async function openWithCard(): Promise<{ running: Session; tab: Tab; page: Page }> {
    faults = [];
    const running = await launch({ browser, folder, viewport: { width: 1000, height: 800 } });
    session = running;
    const tab = await running.openTab();
    const { page } = tab;
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.bringToFront();
    await tab.openSaved({ html: ARTICLE, url: ARTICLE_URL });
    expect((await tab.report()).state).toBe('ready');
    faults = []; // the page's own icon, refused
    await hover(page);
    expect(await waitForCard(page, /Altman/)).toMatch(/Altman/);
    return { running, tab, page };
  }

  async function hover(page: Page): Promise<void> {
    const { x, y } = await page.evaluate(() => {
      const rect = document.querySelectorAll('span')[1]?.getBoundingClientRect() ?? new DOMRect();
      return { x: rect.x + 20, y: rect.y + rect.height / 2 };
    });
    await page.mouse.move(x - 3, y, { steps: 2 });
    await page.mouse.move(x, y);
  }

  test('is left without marks, card or complaint when the extension is removed', async () => {
    const { running, page } = await openWithCard();
    expect(await page.evaluate(isOnTop)).toBe(true);
    await running.puppeteer.uninstallExtension(browser === 'chrome' ? new URL(running.baseUrl).host : FIREFOX_ID);
    // The pointer rests: what goes, goes by itself.
    await eventually(() => page.evaluate(isOnTop)).toBe(false);
    if (browser === 'chrome') {
      await eventually(() => page.evaluate(names)).toEqual([]);
      expect(await page.evaluate(elements)).toBe(2);
    } else {
      // The script was stopped where it stood; the rules that its marks were painted by went with the extension.
      const rule = () => getComputedStyle(document.body, '::highlight(noted-person)').textDecorationLine;
      expect(await page.evaluate(rule)).toBe('none');
    }
    await page.mouse.move(300, 500, { steps: 4 });
    await page.mouse.wheel({ deltaY: 40 });
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('article')?.append('A line that came later.'));
    await hover(page);
    expect(await waitForCard(page, /./, 1500).then(() => page.evaluate(isOnTop))).toBe(false);
    expect(faults).toEqual([]);
  });

  test('goes over to the new version when the extension is updated, and the old one leaves nothing', async () => {
    const { running, page } = await openWithCard();
    await running.puppeteer.installExtension(folder);
    await eventually(() => page.evaluate(isOnTop)).toBe(false);
    await page.mouse.move(600, 700, { steps: 4 });
    await eventually(() => page.evaluate(names)).toEqual(['noted-person', 'noted-person-again']);
    await hover(page);
    await eventually(() => page.evaluate(isOnTop)).toBe(true);
    expect(await cardText(page)).toMatch(/Altman/);
    await page.keyboard.press('Escape');
    await eventually(() => page.evaluate(isOnTop)).toBe(false);
    expect(faults).toEqual([]);
  });
});
