import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { workshopPage } from '../../src/cli/workshop-page.ts';
import { LANGUAGES } from '../../src/ui/interface-words.ts';
import { POPUPS } from '../workshop/popups.tsx';
import { violationsOf } from './axe.ts';
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
    ]) {
      await draw(page, choice);
      expect(await violationsOf(page)).toEqual([]);
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
