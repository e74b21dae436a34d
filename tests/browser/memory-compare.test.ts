import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { forceColours, setTheme, violationsOf } from './axe.ts';
import { inEachBrowser } from './harness.ts';
import { pressOn } from './press.ts';
import { bundleStore, within } from './store-in-page.ts';

const SENTENCES = [
  'The harbour board met on Tuesday evening to weigh a plan that would close the old ferry pier for two years.',
  'Nobody in the room spoke against the repairs themselves, but shop owners had learned of the closing from a poster.',
  'Engineers told the board that the piles under the pier have lost a third of their width since they were measured.',
];
/** A long text of our own: forty paragraphs, each another one. */
const before = Array.from({ length: 40 }, (_, i) => `${i + 1}. ${SENTENCES[i % 3]} ${SENTENCES[(i + 1) % 3]}`);
const after = before.toSpliced(20, 1, before[20]?.replace('two years', 'three years') ?? '').toSpliced(30, 1);
const ARABIC = [
  'أعلنت البلدية يوم الثلاثاء أن سوق الكتب القديم سيفتح أبوابه من جديد.',
  'ويضم السوق سبعة وعشرين دكانا.',
];

const keepBoth = (
  page: Pick<Page, 'evaluate'>,
  bundle: string,
  key: string,
  texts: readonly (readonly string[])[],
  language: string,
) =>
  within(
    page,
    bundle,
    `for (const [i, lines] of ${JSON.stringify(texts)}.entries()) {
       const one = { ...version(''), language: '${language}', blocks: lines.map((text) => ({ kind: 'paragraph', text })) };
       await store.keep({ key: '${key}', version: one, visit: String(i), isSame: () => false }, limits);
     }`,
  );
const isWiderThanWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

inEachBrowser('the page that compares', ({ browser, session, openExtensionPage }) => {
  let bundle = '';
  beforeAll(async () => {
    await mkdir('output', { recursive: true }); // for the pictures
    bundle = await bundleStore();
  });
  beforeEach(async () => {
    const page = { evaluate: session().console.call };
    if ((await within<number>(page, bundle, 'return (await store.size()).value.versions;')) > 0) return;
    await keepBoth(page, bundle, 'a.example/long', [before, after], 'en');
    await keepBoth(page, bundle, 'a.example/souk', [ARABIC, ARABIC.with(1, 'ويضم السوق سبعة وثلاثين دكانا.')], 'ar');
  });

  test('folds unchanged paragraphs, and unfolds them by keyboard', async () => {
    const page = await openExtensionPage('compare.html?key=a.example%2Flong');
    await page.setViewport({ width: 1000, height: 800 });
    await page.bringToFront();
    await page.waitForSelector('.sides ins');
    const rows = () => page.$$eval('.sides tbody tr:not(.fold)', (all) => all.length);
    const folds = () => page.$$eval('.fold button', (all) => all.map(({ textContent }) => textContent));
    expect(await folds()).toEqual([
      'Show 19 unchanged paragraphs',
      'Show 7 unchanged paragraphs',
      'Show 8 unchanged paragraphs',
    ]);
    expect(await rows()).toBe(6);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(page, theme);
      expect(await violationsOf(page)).toEqual([]);
      await page.screenshot({ path: `output/${browser}-compare-long-${theme}.png` });
    }
    if (browser === 'chrome') {
      // The theme is still dark, but on paper the words must be dark.
      await page.emulateMediaType('print');
      expect(await page.$eval('body', (body) => getComputedStyle(body).color)).toBe('rgb(29, 28, 26)');
      expect(await page.$eval('.mode', (mode) => getComputedStyle(mode).display)).toBe('none');
      expect(await page.$$eval('.choose select', (all) => all.map((list) => list.checkVisibility()))).toEqual([
        true,
        true,
      ]);
      await page.screenshot({ path: `output/${browser}-compare-print.png` });
      await page.emulateMediaType();
    }
    await page.focus('.fold button');
    await page.keyboard.press('Enter');
    await expect.poll(folds).toHaveLength(2);
    expect(await rows()).toBe(25);
    if (browser === 'chrome') {
      await forceColours(page, 'dark'); // the theme is still dark
      expect(await violationsOf(page)).toEqual([]);
      await page.screenshot({ path: `output/${browser}-compare-forced-colours.png` });
    }
    await page.close();
  });

  test('fits a narrow window, where it begins with one column', async () => {
    const page = await openExtensionPage('compare.html?key=a.example%2Flong');
    await page.bringToFront(); // a background tab in Firefox does not know its width
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForSelector('.inline ins');
    expect(await isWiderThanWindow(page)).toBe(false);
    expect(await violationsOf(page)).toEqual([]);
    await page.screenshot({ path: `output/${browser}-compare-narrow.png` });
    await pressOn(page, '.mode input');
    await page.waitForSelector('.sides ins');
    expect(await isWiderThanWindow(page)).toBe(false);
    await page.close();
  });

  test('shows a text from right to left in that direction, and each version after it was chosen', async () => {
    const page = await openExtensionPage('compare.html?key=a.example%2Fsouk');
    await page.waitForSelector('.sides ins');
    expect(await page.$eval('.sides td:not(.fold td)', (cell) => getComputedStyle(cell).direction)).toBe('rtl');
    expect(await page.$$eval('ins', (all) => all.map(({ textContent }) => textContent))).toEqual(['وثلاثين']);
    // Choosing the older version in the newer list compares that version with itself.
    await page.select('.choose label:nth-child(2) select', await page.$eval('option', ({ value }) => value));
    await page.waitForFunction(() => document.body.textContent?.includes('The text is the same in both.'));
    await page.close();
  });

  test('is in Arabic for an Arabic interface: from right to left, with the older text first', async () => {
    const options = await openExtensionPage('options.html');
    const choose = (language: string) =>
      options.evaluate((chosen) => Reflect.get(globalThis, 'chrome').storage.sync.set({ language: chosen }), language);
    await choose('ar');
    const page = await openExtensionPage('compare.html?key=a.example%2Fsouk');
    await page.waitForSelector('.sides ins');
    await expect.poll(() => page.$eval('html', ({ dir, lang }) => [lang, dir])).toEqual(['ar', 'rtl']);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(page, theme);
      expect(await violationsOf(page)).toEqual([]);
      await page.screenshot({ path: `output/${browser}-compare-ar-${theme}.png` });
    }
    await choose('auto');
    await page.close();
    await options.close();
  });
});
