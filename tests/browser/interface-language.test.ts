import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { setTheme, violationsOf } from './axe.ts';
import { announcement, cardText, eventually, waitForCard } from './card-text.ts';
import { inEachBrowser } from './harness.ts';
import { shows } from './shows.ts';

/** Our own prose; the names are those of the fact base. */
const STORY = `<!doctype html><html lang="en"><title>A team without its leaders</title>
<meta property="article:published_time" content="2024-05-17T12:00:00Z">
<article><h1>A team without its leaders</h1>${`
<p>Jan Leike and Ilya Sutskever left OpenAI in the same week, and the superalignment team that they had led went with
them. Nobody had been told who would take the work on, or whether anybody would, and others spoke of papers.</p>`.repeat(
  4,
)}
</article></html>`;

const choose = (page: Page, language: string) => page.select('#language', language);
const root = (page: Page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

inEachBrowser('the language that the reader chooses', ({ browser, session, openArticle, openExtensionPage }) => {
  test('changes at once in the options, and then in the popup, in cards of pages opened later, and in announcements', async () => {
    const options = await openExtensionPage('options.html');
    await shows(options, 'Every change is kept at once.');
    await options.bringToFront();
    await choose(options, 'de');
    await shows(options, 'Jede Änderung gilt sofort.');
    expect(await root(options)).toEqual(['de', 'ltr']);

    const article = await openArticle(STORY);
    expect((await article.report()).state).toBe('ready');
    const popup = await openExtensionPage(`popup.html?tab=${article.tab.id}`);
    await shows(popup, 'Hier erwähnt');
    await shows(popup, '17. Mai 2024');

    await article.page.bringToFront();
    await session().console.call(
      async (tabId, message) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome?: Tabs };
        type Tabs = { tabs: { sendMessage: (id: number, message: unknown) => Promise<void> } };
        await (browser ?? chrome)?.tabs.sendMessage(tabId, message);
      },
      article.tab.id,
      { type: 'command', command: 'next' },
    );
    await eventually(() => announcement(article.page)).toMatch(/^1 von \d+, Jan Leike$/);
    await article.hover('Jan Leike');
    await waitForCard(article.page, /Seit diesem Artikel|Heute/);
    expect(await cardText(article.page)).toContain('Stand der Fakten');

    await options.bringToFront();
    await choose(options, 'auto');
    await shows(options, 'Every change is kept at once.');
  });

  test('has every page from right to left in Arabic, from its first paint on, and nothing is wider than its page', async () => {
    const options = await openExtensionPage('options.html');
    await shows(options, 'Every change is kept at once.');
    await options.bringToFront();
    await choose(options, 'ar');
    await shows(options, 'يُحفظ كل تغيير فورًا.');
    expect(await root(options)).toEqual(['ar', 'rtl']);
    const folder = join(ROOT, 'output');
    await mkdir(folder, { recursive: true });
    for (const path of ['options', 'welcome']) {
      const page = await openExtensionPage(`${path}.html`);
      // Set by first.js alone, because the settings load later.
      expect(await root(page)).toEqual(['ar', 'rtl']);
      await page.bringToFront();
      await page.waitForSelector(path === 'options' ? '#transfer' : '.mark');
      await page.setViewport({ width: 780, height: 1000 });
      for (const theme of ['light', 'dark'] as const) {
        await setTheme(page, theme);
        expect(await violationsOf(page)).toEqual([]);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewport({ width: 780, height });
        await page.screenshot({ path: join(folder, `${browser}-${path}-ar-${theme}.png`) });
      }
      await page.setViewport({ width: 320, height: 800 });
      expect(await overflows(page)).toBe(false);
      await page.close();
    }
    await choose(options, 'auto');
    await shows(options, 'Every change is kept at once.');
  });
});
