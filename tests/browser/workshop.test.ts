import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { workshopPage } from '../../src/cli/workshop-page.ts';
import { LANGUAGES } from '../../src/ui/interface-words.ts';
import { POPUPS } from '../workshop/popups.tsx';
import { forceColours, violationsOf } from './axe.ts';
import { inEachBrowser } from './harness.ts';

// The page of `npm run workshop` in real browsers: every kind of card and every state of the popup.

let html: string;
beforeAll(async () => {
  html = await workshopPage();
});

/** Renders the combinations that the choice leaves open. Resolves to the number of cards. */
async function draw(page: Page, choice: Readonly<Record<string, string>>): Promise<number> {
  const before = await page.evaluateHandle(() => document.querySelector('main'));
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URLSearchParams(choice).toString());
  await page.waitForFunction((main) => document.querySelector('main') !== main, {}, before);
  return page.evaluate(() => document.querySelectorAll('figure').length);
}

/** The cards whose content overflows sideways, and the days that take two lines. */
const outOfPlace = () =>
  [...document.querySelectorAll<HTMLElement>('figure')].flatMap((figure) => {
    const card = figure.querySelector('div')?.shadowRoot?.querySelector('.card');
    if (!card) return [`${figure.dataset.state}: no card`];
    const out: string[] = [];
    if (card.scrollWidth > card.clientWidth) out.push(`${figure.dataset.state}: wider than its card`);
    for (const day of card.querySelectorAll('.card-label time')) {
      if (!day.lastChild) continue; // the text before it is only for screen readers
      const shown = document.createRange();
      shown.selectNodeContents(day.lastChild);
      const rows = new Set(
        [...shown.getClientRects()].filter(({ width }) => width > 2).map(({ top }) => Math.round(top)),
      );
      if (rows.size > 1) out.push(`${figure.dataset.state}: "${day.textContent}" takes ${rows.size} rows`);
    }
    return out;
  });

/** Words and buttons that do not come where a reader's eye meets them, and counts of sources that begin a line. */
const outOfOrder = () =>
  [...document.querySelectorAll<HTMLElement>('figure')].flatMap((figure) => {
    const card = figure.querySelector('div')?.shadowRoot?.querySelector<HTMLElement>('.card');
    if (!card) return [`${figure.dataset.state}: no card`];
    const out: string[] = [];
    const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let lowest = 0;
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (text.parentElement?.closest('.visually-hidden, [hidden], .card-tools')) continue;
      range.selectNodeContents(text);
      const { bottom, height } = range.getBoundingClientRect();
      if (height === 0 || !text.textContent?.trim()) continue;
      // A row's label and its words are side by side, so a later text may end a little higher, but not above the row.
      const row = text.parentElement?.closest('.card-row')?.getBoundingClientRect();
      if (bottom < Math.min(lowest, row?.top ?? lowest) - 2)
        out.push(`${figure.dataset.state}: "${text.textContent}" is too high`);
      lowest = Math.max(lowest, bottom);
    }
    for (const count of card.querySelectorAll('.sources button')) {
      const name = count.previousElementSibling?.getClientRects();
      const { bottom } = count.getBoundingClientRect();
      if (Math.abs((name?.[name.length - 1]?.bottom ?? 0) - bottom) > 6) {
        out.push(`${figure.dataset.state}: "${count.textContent}" is alone on a line`);
      }
    }
    return out;
  });

/** Sheets whose first screen needs scrolling, and controls that are smaller than a thumb. */
const tooSmall = () =>
  [...document.querySelectorAll<HTMLElement>('figure')].flatMap((figure) => {
    const card = figure.querySelector('div')?.shadowRoot?.querySelector<HTMLElement>('.card');
    if (!card) return [`${figure.dataset.state}: no card`];
    const out: string[] = [];
    if (card.scrollHeight > card.clientHeight) out.push(`${figure.dataset.state}: has to be scrolled`);
    for (const control of card.querySelectorAll<HTMLElement>('.card-tool, .card-foot-row .link')) {
      const { width, height } = control.getBoundingClientRect();
      if (Math.min(width, height) < 43.5)
        out.push(`${figure.dataset.state}: "${control.textContent}" ${width} × ${height}`);
    }
    return out;
  });

inEachBrowser('the workshop', (harness) => {
  test('shows every kind in every theme, language, mode and text size, and nothing overflows any card', async () => {
    const { page } = await harness.openArticle(html);
    let cards = 0;
    for (const language of LANGUAGES) {
      cards += await draw(page, { surface: 'card', language });
      expect(await page.evaluate(outOfPlace)).toEqual([]);
    }
    expect(cards).toBe(12 * 2 * LANGUAGES.length * 3 * 2);
  });

  test('has cards in which axe finds nothing, in both themes and both directions', async () => {
    const { page } = await harness.openArticle(html);
    for (const choice of [
      { surface: 'card', language: 'en', theme: 'light', text: '100 %', how: 'pointer' },
      { surface: 'card', language: 'ar', theme: 'dark', text: '100 %', how: 'drawn up' },
      { surface: 'card', language: 'de', theme: 'light', text: '200 %', how: 'drawn up' },
    ]) {
      await draw(page, choice);
      expect(await violationsOf(page)).toEqual([]);
    }
  });

  test('is read in the order in which it is seen, and no count of sources begins a line', async () => {
    const { page } = await harness.openArticle(html);
    for (const language of ['en', 'de', 'ar']) {
      await draw(page, { surface: 'card', language, theme: 'light' });
      expect(await page.evaluate(outOfOrder)).toEqual([]);
    }
  });

  test('shows the first screen of every sheet whole, with controls that a thumb can hit', async () => {
    const { page } = await harness.openArticle(html);
    await page.setViewport({ width: 1280, height: 780 });
    for (const language of LANGUAGES) {
      await draw(page, { surface: 'card', language, how: 'touch', theme: 'light', text: '100 %' });
      expect(await page.evaluate(tooSmall)).toEqual([]);
    }
  });

  test.runIf(harness.browser === 'chrome')('has cards in which axe finds nothing in forced colours', async () => {
    const { page } = await harness.openArticle(html);
    for (const theme of ['light', 'dark'] as const) {
      await forceColours(page, theme);
      for (const how of ['pointer', 'drawn up']) {
        await draw(page, { surface: 'card', language: 'en', theme, text: '100 %', how });
        expect(await violationsOf(page)).toEqual([]);
      }
    }
  });

  test('shows every state of the popup in a document of its own, as wide as its panel', async () => {
    const { page } = await harness.openArticle(html);
    expect(await draw(page, { surface: 'popup', language: 'de', theme: 'dark', how: '320 px', text: '100 %' })).toBe(
      Object.keys(POPUPS).length,
    );
    const wrong = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')]
        .filter((frame) => {
          const inside = frame.contentDocument;
          return !inside?.querySelector('#root > *') || inside.documentElement.scrollWidth > 320;
        })
        .map(({ title }) => title),
    );
    expect(wrong).toEqual([]);
  });
});
