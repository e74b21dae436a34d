import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { eventually, waitForCard } from './card-text.ts';
import { inEachBrowser } from './harness.ts';
import { pressOn } from './press.ts';
import { scrollToEnd } from './scroll-to-end.ts';
import { shows } from './shows.ts';
import { bundleStore, DATABASE, within } from './store-in-page.ts';

const BASE = 'https://www.vox.com/memory';

/** An invented article in two versions, with real names. */
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
inEachBrowser('the reading memory', ({ browser, session, openArticle, openExtensionPage }) => {
  let bundle = '';
  beforeAll(async () => {
    bundle = await bundleStore();
  });
  /** Works on the database in a page of the extension that is always open and does nothing by itself. */
  const inDatabase = <T>(work: string) => within<T>({ evaluate: session().console.call }, bundle, work);
  beforeEach(() => inDatabase(`await settled(indexedDB.deleteDatabase('${DATABASE}'));`));
  const versions = () => inDatabase<number>('return (await store.size()).value.versions;');
  const optionsSay = async (words: string) => {
    const options = await openExtensionPage('options.html');
    await shows(options, words);
    await options.close();
  };

  /** Opens a page, reads it to its end until so many versions are kept, and leaves it. */
  const read = async (html: string, url: string, count: number) => {
    const { page, report, tab } = await openArticle(html, url);
    await report();
    await scrollToEnd(page);
    await expect.poll(versions).toBe(count);
    await tab.close();
  };
  const readBoth = async (url: string) => {
    await read(BEFORE, url, 1);
    await read(AFTER, url, 2);
  };

  test('is off until the reader turns it on', async () => {
    const { page, report, tab } = await openArticle(BEFORE, `${BASE}/off`);
    await report();
    await scrollToEnd(page);
    await report(); // waits for the keeping that the scroll began
    expect(await versions()).toBe(0);
    await optionsSay('Kept: 0 versions');
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

    test('lists the changes since, marks them, counts them, and jumps to them', async () => {
      await mkdir('output', { recursive: true }); // for the pictures
      await read(BEFORE, `${BASE}/story?utm_source=letter`, 1);
      await optionsSay('Kept: 1 version,');
      const { page, report, tab, hover } = await openArticle(AFTER, `${BASE}/story#top`);
      const found = await report();
      if (found.state !== 'ready') throw new Error(found.state);
      expect(found.recollection?.changes.map(({ type }) => type)).toEqual(['note', 'rewritten', 'added']);
      expect(found.recollection?.changes.map((change) => 'unannounced' in change)).toEqual([false, false, true]);
      const { notes, developments } = found.analysis;
      const badge = () =>
        session().console.call<[], () => Promise<string>>(
          `(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${tab.id} })`,
        );
      await eventually(badge).toBe(String(notes.length + developments.length + 3));
      await page.bringToFront();
      const marked = () =>
        page.evaluate(() => [...(CSS.highlights.get('noted-changed') ?? [])].map((range) => String(range)));
      expect(await marked()).toEqual([]); // marks would show the page what was read before
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
      await expect.poll(versions).toBe(2);
      await optionsSay('Kept: 2 versions');
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
      await readBoth(`${BASE}/story`);
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

    test('shows nothing for an unchanged article', async () => {
      await readBoth(`${BASE}/story`);
      const { report, tab } = await openArticle(AFTER, `${BASE}/story`);
      const found = await report();
      if (found.state !== 'ready') throw new Error(found.state);
      expect(found.recollection).toMatchObject({ versions: 2, fault: null });
      await tab.close();
    });

    test('forgets an article, and everything, at once', async () => {
      await read(BEFORE, `${BASE}/story`, 1);
      const { report, tab } = await openArticle(AFTER, `${BASE}/story`);
      await report();
      const popup = await openExtensionPage(`popup.html?tab=${tab.id}`);
      await shows(popup, 'Forget this article');
      await press(popup, 'Forget this article');
      await shows(popup, 'Forgotten.');
      await expect.poll(versions).toBe(0);
      await optionsSay('Kept: 0 versions');
      await popup.close();
      await tab.close();
      await read(BEFORE, `${BASE}/other`, 1);
      const options = await openExtensionPage('options.html');
      await shows(options, 'Kept: 1 version,');
      await press(options, 'Forget everything read');
      await shows(options, 'All versions of all articles will be gone.');
      await press(options, 'Forget everything read');
      await shows(options, 'Kept: 0 versions');
      await options.close();
    });

    test('still works after its database was deleted', async () => {
      await read(BEFORE, `${BASE}/deleted`, 1);
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
      await read(BEFORE, `${BASE}/deleted`, 1);
    });
  });
});
