import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from './patience.ts';

/**
 * Presses the element of a selector, wherever it is. A mouse aims at a place. While a page is still growing, the
 * element may move away before the press.
 */
export async function pressOn(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click()); // every selector here names HTML
}

/**
 * Presses an element with the driver's mouse once it keeps its place, because a browser asks the reader for access only
 * then.
 */
export async function pressWithMouse(element: ElementHandle): Promise<void> {
  let place = '';
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const next = JSON.stringify(await element.boundingBox());
    if (next === place) return element.click();
    place = next;
    await sleep(100);
  }
  throw new Error(`What was to be pressed never kept its place; it was last at ${place}.`);
}
