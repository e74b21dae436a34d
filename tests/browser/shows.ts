import type { Page } from 'puppeteer-core';

/** Milliseconds that a page of the extension is given to show something, on a machine that has other things to do. */
const PATIENCE = 15_000;

/** Waits until the page's text has these words. Rejects with what it shows instead. */
export const shows = (page: Page, words: string): Promise<unknown> => waitFor(page, words, true);

/** Waits until the page's text has these words no longer. */
export const showsNot = (page: Page, words: string): Promise<unknown> => waitFor(page, words, false);

async function waitFor(page: Page, words: string, wanted: boolean): Promise<unknown> {
  try {
    return await page.waitForFunction(
      (text, present) => document.body.textContent?.includes(text) === present,
      { timeout: PATIENCE, polling: 50 }, // a tab behind another one has no frames to look in
      words,
      wanted,
    );
  } catch (error) {
    const shown = await page.evaluate(() => document.body.textContent).catch(String);
    throw new Error(`The page ${wanted ? 'does not show' : 'still shows'} "${words}":\n${shown}`, { cause: error });
  }
}
