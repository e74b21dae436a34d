import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { setTheme, violationsOf } from './axe.ts';
import { inEachBrowser } from './harness.ts';

inEachBrowser('the welcome page', ({ browser, openExtensionPage }) => {
  test('has a live sample: the real card opens when the pointer rests on a name, and Escape closes it', async () => {
    const page = await openExtensionPage('welcome.html');
    await page.bringToFront();
    await page.waitForSelector('.mark');
    const marked = await page.$$eval('.mark', (marks) => marks.map((mark) => mark.textContent));
    expect(marked).toEqual(expect.arrayContaining(['Ilya Sutskever', 'Jan Leike', 'OpenAI', 'Sam Altman', 'Leike']));

    const [first] = await page.$$('.mark');
    await first?.hover();
    await page.waitForSelector('.card');
    expect(await page.$eval('.card', (card) => card.textContent)).toContain('Ilya Sutskever');
    expect(await page.$$eval('.card .card-label', (labels) => labels.length)).toBeGreaterThan(0);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(page, theme);
      expect(await violationsOf(page)).toEqual([]);
      await mkdir(join(ROOT, 'output'), { recursive: true });
      await page.screenshot({ path: join(ROOT, 'output', `${browser}-welcome-${theme}.png`), fullPage: true });
    }
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.card') === null);
  });

  test('opens a card by keyboard alone', async () => {
    const page = await openExtensionPage('welcome.html');
    await page.bringToFront();
    await page.waitForSelector('.mark');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card');
  });
});

inEachBrowser('a first install', ({ session }) => {
  test('opens the welcome page by itself, once', () => {
    expect(session().welcomed).toBe(true);
  });
});
