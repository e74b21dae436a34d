import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { PATIENCE } from './patience.ts';

/** Waits until the page's text has these words. Rejects with the text that it shows instead. */
export const shows = (page: Page, words: string): Promise<void> => waitFor(page, words, true);

/** Waits until the page's text no longer has these words. */
export const showsNot = (page: Page, words: string): Promise<void> => waitFor(page, words, false);

/** The time is measured here, because browsers slow the timers of a background page, and give it no frames. */
async function waitFor(page: Page, words: string, wanted: boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  let text: string | null = null;
  do {
    text = await page.evaluate(() => document.body?.textContent ?? null).catch(() => null); // null while it is loading
    if (text !== null && text.includes(words) === wanted) return;
    await sleep(40);
  } while (Date.now() < end);
  throw new Error(`The page ${wanted ? 'does not show' : 'still shows'} "${words}":\n${text}`);
}
