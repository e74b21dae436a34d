import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './harness.ts';

const shows = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), { timeout: 10_000 }, words);

/** Clicks the button with these words with the real mouse: a browser asks the reader for access only then. */
async function press(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const buttons = await page.$$('button');
  for (const button of buttons) {
    if ((await button.evaluate((each) => each.textContent)) === words) return button.click();
  }
  throw new Error(`no button "${words}"`);
}

// Firefox alone can be told to answer its own question with yes; what follows the answer is the same code in both.
inEachBrowser(
  'access to every site, given and taken back in the options',
  ({ session, openExtensionPage }) => {
    const registered = () =>
      session().console.call(async () => {
        const { browser } = globalThis as unknown as { browser: ScriptingApi };
        return (await browser.scripting.getRegisteredContentScripts()).map(({ matches }) => matches);
      });

    test('registers the content script at once, beside the sites of the manifest, and removes it at once', async () => {
      expect(await registered()).toEqual([]);
      const options = await openExtensionPage('options.html');
      await shows(options, 'Work on every site');
      await press(options, 'Work on every site');
      await shows(options, 'You have allowed every site.');
      await expect.poll(registered, { timeout: 5000 }).toEqual([['http://*/*', 'https://*/*']]);
      await press(options, 'Take this back');
      await shows(options, 'Work on every site');
      await expect.poll(registered, { timeout: 5000 }).toEqual([]);
    });
  },
  { browsers: ['firefox'], shipped: true },
);

/** The one call that is made here of the extension's API. */
type ScriptingApi = {
  readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly matches: readonly string[] }[]> };
};
