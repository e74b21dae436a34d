import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { workshopPage } from '../../src/cli/workshop-page.ts';
import { violationsOf } from './axe.ts';
import { inEachBrowser } from './harness.ts';

// The page of `npm run workshop` in real browsers: every kind of card × theme × language × touch × text size.

let html: string;
beforeAll(async () => {
  html = await workshopPage();
});

/** Draws the combinations that the choice leaves open; the answer is how many cards that are. */
async function draw(page: Page, choice: Readonly<Record<string, string>>): Promise<number> {
  const before = await page.evaluateHandle(() => document.querySelector('main'));
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URLSearchParams(choice).toString());
  await page.waitForFunction((main) => document.querySelector('main') !== main, {}, before);
  return page.evaluate(() => document.querySelectorAll('figure').length);
}

/** The cards whose content sticks out sideways, and the days that take two rows. */
const outOfPlace = () =>
  [...document.querySelectorAll<HTMLElement>('figure')].flatMap((figure) => {
    const card = figure.querySelector('div')?.shadowRoot?.querySelector('.card');
    if (!card) return [`${figure.dataset.state}: no card`];
    const out: string[] = [];
    if (card.scrollWidth > card.clientWidth) out.push(`${figure.dataset.state}: wider than its card`);
    for (const day of card.querySelectorAll('.card-label time')) {
      if (!day.lastChild) continue; // what is before it is for those who hear the card
      const shown = document.createRange();
      shown.selectNodeContents(day.lastChild);
      const rows = new Set(
        [...shown.getClientRects()].filter(({ width }) => width > 2).map(({ top }) => Math.round(top)),
      );
      if (rows.size > 1) out.push(`${figure.dataset.state}: "${day.textContent}" takes ${rows.size} rows`);
    }
    return out;
  });

/** Which part of the pixels of two pictures differ by more than a shade; 1 where their sizes do. Runs in the page. */
const difference = async (before: string, after: string): Promise<number> => {
  const [a, b] = await Promise.all(
    [before, after].map(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const isOther = [0, 1, 2].some(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 8,
    );
    if (isOther) differing++;
  }
  return differing / (a.width * a.height);
};

inEachBrowser('the workshop', (harness) => {
  test('shows every kind in every theme, language, mode and text size, and nothing overflows any card', async () => {
    const { page } = await harness.openArticle(html);
    let cards = 0;
    for (const language of ['en', 'de', 'fr', 'es', 'ar']) {
      cards += await draw(page, { language });
      expect(await page.evaluate(outOfPlace)).toEqual([]);
    }
    expect(cards).toBe(12 * 2 * 5 * 2 * 2);
  });

  test('has cards in which axe finds nothing, in both themes and both directions', async () => {
    const { page } = await harness.openArticle(html);
    for (const choice of [
      { language: 'en', theme: 'light', text: '100 %', how: 'pointer' },
      { language: 'ar', theme: 'dark', text: '100 %', how: 'touch' },
    ]) {
      await draw(page, choice);
      expect(await violationsOf(page)).toEqual([]);
    }
  });

  test('saves a picture of each kind, and prints how far it differs from this machine’s last one', async () => {
    const { page } = await harness.openArticle(html);
    const folder = join(ROOT, 'output/looks', harness.browser);
    await mkdir(folder, { recursive: true });
    const report: string[] = [];
    for (const theme of ['light', 'dark']) {
      await draw(page, { theme, language: 'en', how: 'pointer', text: '100 %' });
      const figures = await page.$$('figure');
      const same = (await figures[0]?.screenshot({ encoding: 'base64' })) ?? '';
      expect(await page.evaluate(difference, same, same)).toBe(0);
      for (const figure of figures) {
        const state = await figure.evaluate((element) => (element as HTMLElement).dataset.state ?? '');
        const file = join(folder, `${state.replace(/[^a-z]+/g, '-').replace(/-$/, '')}.png`);
        const after = await figure.screenshot({ encoding: 'base64' });
        const before = existsSync(file) ? (await readFile(file)).toString('base64') : null;
        const share =
          before === null ? 'new' : `${((await page.evaluate(difference, before, after)) * 100).toFixed(2)} %`;
        report.push(`${share.padStart(8)}  ${state}`);
        await writeFile(file, Buffer.from(after, 'base64'));
      }
    }
    await writeFile(join(folder, 'differences.txt'), `${report.join('\n')}\n`);
    expect(report).toHaveLength(24);
  });
});
