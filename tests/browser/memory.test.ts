import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { waitForCard } from './card-text.ts';
import { inEachBrowser } from './harness.ts';
import { PATIENCE } from './patience.ts';
import { pressOn } from './press.ts';
import { scrollToEnd } from './scroll-to-end.ts';
import { shows } from './shows.ts';

const BASE = 'https://www.vox.com/memory';

/** An article of our own in two versions; its names are real, its words are nobody's. */
const story = (edit: { month: string; more?: string; note?: string; headline?: string }) => `<!doctype html>
<html lang="en"><title>A team without its leaders</title>
<meta property="article:published_time" content="2024-05-17T12:00:00Z"><style>p { margin: 30vh 0 }</style>
<article><h1>${edit.headline ?? 'A team without its leaders'}</h1>
<p>Jan Leike and Ilya Sutskever left OpenAI in the same week, and the superalignment team that they had led went with
them. Sam Altman, who runs the company, answered a few days later that there was much more to do.</p>
<p>The team had been founded in ${edit.month} of the year before, Leike said, and it had been short of computers for most of
the months since then. Nobody had been told who would take the work on, or whether anybody would.</p>
${edit.more ? `<p>${edit.more}</p>` : ''}
<p>Sutskever had been at OpenAI from its first day, and Leike had come to it in 2021 to work on the same questions. What
becomes of their work, and of those who did it with them, was not said on the day that they left the company.</p>
${edit.note ? `<p><em>${edit.note}</em></p>` : ''}</article></html>`;

const BEFORE = story({ month: 'June' });
const AFTER = story({
  month: 'July',
  more: 'Three members of the team have since asked to be moved to other groups of the company, and one of them has left it.',
  note: 'Correction, May 18, 2024: An earlier version of this article said that the team was founded in June. It was founded in July.',
});

const press = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === wanted);
    if (!button) throw new Error(`no button "${wanted}"`);
    button.click();
  }, words);
/** Waits until this many versions are kept, as the options page says it. */
const kept = async (open: (path: string) => Promise<Page>, words: string) => {
  for (const end = Date.now() + PATIENCE; ; ) {
    const page = await open('options.html');
    await shows(page, 'Kept:');
    const text = await page.$eval('section[aria-labelledby=memory]', (section) => section.textContent ?? '');
    await page.close();
    if (text.includes(words)) return;
    if (Date.now() > end) throw new Error(`"${words}" was never said: ${text}`);
  }
};

inEachBrowser('the reading memory', ({ browser, openArticle, openExtensionPage }) => {
  /** Opens a page, reads it to its end and leaves it. */
  const read = async (html: string, url: string, versions: string) => {
    const { page, report, tab } = await openArticle(html, url);
    await report();
    await scrollToEnd(page);
    await kept(openExtensionPage, versions);
    await tab.close();
  };

  test('is off until the reader turns it on', async () => {
    const { page, report, tab } = await openArticle(BEFORE, `${BASE}/off`);
    await report();
    await scrollToEnd(page);
    await report();
    await kept(openExtensionPage, 'Kept: 0 versions');
    expect(await report()).not.toHaveProperty('recollection.key', expect.stringContaining('vox'));
    await tab.close();
  });

  describe('turned on', () => {
    beforeAll(async () => {
      const options = await openExtensionPage('options.html');
      await shows(options, 'Remember what I read');
      await pressOn(options, 'section[aria-labelledby=memory] input[type=checkbox]');
      await shows(options, 'Kept.');
      await options.close();
    });

    test('tells what was changed since, marks it, counts it, and jumps to it', async () => {
      await mkdir('output', { recursive: true }); // for the pictures
      await read(BEFORE, `${BASE}/story?utm_source=letter`, 'Kept: 1 version,');
      const { page, report, tab, hover } = await openArticle(AFTER, `${BASE}/story#top`);
      const found = await report();
      if (found.state !== 'ready') throw new Error(found.state);
      expect(found.recollection?.changes.map(({ type }) => type)).toEqual(['note', 'rewritten', 'added']);
      expect(found.recollection?.changes.map((change) => 'unannounced' in change)).toEqual([false, false, true]);
      const { notes, developments } = found.analysis;
      const badge = async (): Promise<string> => {
        const options = await openExtensionPage('options.html');
        const text = await options.evaluate<[], () => Promise<string>>(
          `(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${tab.id} })`,
        );
        await options.close();
        return text;
      };
      expect(await badge()).toBe(String(notes.length + developments.length + 3));
      await page.bringToFront();
      const marked = () =>
        page.evaluate(() => [...(CSS.highlights.get('noted-changed') ?? [])].map((range) => String(range)));
      expect(await marked()).toEqual([]); // the page would learn from it what was read before
      expect(await page.evaluate(() => document.querySelectorAll('article > *').length)).toBe(6);

      const popup = await openExtensionPage(`popup.html?tab=${tab.id}`);
      await popup.setViewport({ width: 420, height: 600 });
      await shows(popup, 'Changed since you read it on');
      const sections = await popup.$$eval('section', (all) => all.map((each) => each.getAttribute('aria-labelledby')));
      expect(sections.slice(0, 3)).toEqual(['notes', 'changed', 'since']);
      await shows(popup, 'unannounced');
      expect(await popup.$$eval('del', (nodes) => nodes.map((node) => node.textContent?.trim()))).toContain('June');
      expect(await violationsOf(popup)).toEqual([]);
      await popup.screenshot({ path: `output/${browser}-popup-changed.png` });

      await pressOn(popup, '.changes input[type=checkbox]');
      await expect.poll(marked).toContain('July');

      await scrollToEnd(page);
      await kept(openExtensionPage, 'Kept: 2 versions');
      await page.bringToFront();
      await page.evaluate(() => scrollTo(0, 0));
      await popup.bringToFront();
      await press(popup, 'Show in the article');
      await page.bringToFront();
      await page.waitForFunction(() => scrollY > 200);
      await hover('Leike', 1);
      expect(await waitForCard(page, /This sentence was changed/)).toContain('since you read it');
      await tab.close();
      await popup.close();
    });

    test('lets two versions be compared side by side and in one text', async () => {
      const compare = await openExtensionPage('compare.html?key=vox.com%2Fmemory%2Fstory');
      await compare.waitForSelector('.sides ins');
      expect(await compare.$$eval('ins', (nodes) => nodes.map((node) => node.textContent))).toContain('July');
      expect(await violationsOf(compare)).toEqual([]);
      await compare.screenshot({ path: `output/${browser}-compare.png` });
      await pressOn(compare, '.mode input');
      await compare.waitForSelector('.inline del');
      expect(await violationsOf(compare)).toEqual([]);
      await compare.close();
    });

    test('says nothing of an article that is as it was', async () => {
      const { report, tab } = await openArticle(AFTER, `${BASE}/story`);
      const found = await report();
      if (found.state !== 'ready') throw new Error(found.state);
      expect(found.recollection).toMatchObject({ versions: 2, fault: null });
      await tab.close();
    });

    test('forgets an article, and everything, at once', async () => {
      const { report, tab } = await openArticle(AFTER, `${BASE}/story`);
      await report();
      const popup = await openExtensionPage(`popup.html?tab=${tab.id}`);
      await shows(popup, 'Forget this article');
      await press(popup, 'Forget this article');
      await shows(popup, 'Forgotten.');
      await kept(openExtensionPage, 'Kept: 0 versions');
      await popup.close();
      await tab.close();
      await read(BEFORE, `${BASE}/other`, 'Kept: 1 version,');
      const options = await openExtensionPage('options.html');
      await shows(options, 'Kept: 1 version,');
      await press(options, 'Forget everything read');
      await shows(options, 'All versions of all articles will be gone.');
      await press(options, 'Forget everything read');
      await shows(options, 'Kept: 0 versions');
      await options.close();
    });

    test('goes on when its database is deleted under it', async () => {
      await read(BEFORE, `${BASE}/deleted`, 'Kept: 1 version,');
      const options = await openExtensionPage('options.html');
      const outcome = await options.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const request = indexedDB.deleteDatabase('afterword-memory');
            request.onsuccess = () => resolve('deleted');
            request.onerror = () => resolve('error');
          }),
      );
      expect(outcome).toBe('deleted');
      await options.close();
      await read(BEFORE, `${BASE}/deleted`, 'Kept: 1 version,');
    });
  });
});
