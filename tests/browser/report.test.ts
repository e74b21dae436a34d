import { expect, test } from 'vitest';
import { forceColours, setTheme, violationsOf } from './axe.ts';
import { inEachBrowser } from './harness.ts';
import { shows } from './shows.ts';
import { story } from './story.ts';

inEachBrowser('a report', ({ browser, openArticle, openExtensionPage }) => {
  test('from "This is wrong" in the popup shows the results for that page, and axe finds nothing', async () => {
    const { tab } = await openArticle(story('Jan Leike'));
    const popup = await openExtensionPage(`popup.html?tab=${tab.id}`);
    await shows(popup, 'This is wrong');
    const opened = new Promise<string>((resolve) => {
      popup.browser().once('targetcreated', (target) => resolve(target.url()));
    });
    await popup.evaluate(() => {
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'This is wrong')?.click();
    });
    await opened;
    const report = await openExtensionPage(`report.html?tab=${tab.id}`);
    await shows(report, 'The report contains');
    const text = await report.$eval('pre', (node) => node.textContent ?? '');
    const { page, extension } = JSON.parse(text);
    expect(page).toMatchObject({ state: 'ready', address: expect.stringContaining('http') });
    expect(page.mentions.length).toBeGreaterThan(0);
    expect(extension.packs.length).toBeGreaterThan(0);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(report, theme);
      expect(await violationsOf(report)).toEqual([]);
    }
    if (browser === 'chrome') {
      await forceColours(report, 'dark');
      expect(await violationsOf(report)).toEqual([]);
    }
  });

  test('for troubleshooting needs no page', async () => {
    const report = await openExtensionPage('report.html');
    await shows(report, 'Troubleshooting report');
    const { extension, page } = JSON.parse(await report.$eval('pre', (node) => node.textContent ?? ''));
    expect(page).toBeUndefined();
    expect(extension).toMatchObject({ settingsFault: null, memory: { versions: 0, fault: null } });
  });
});
