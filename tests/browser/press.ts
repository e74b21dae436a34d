import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from './patience.ts';

/**
 * Presses what a selector names, wherever it is. A press by the mouse aims at a place: on a page that is still filling,
 * what it aimed at moves away before the press comes.
 */
export async function pressOn(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click()); // every selector here names HTML
}

/** Presses an element with the real mouse, once it keeps its place: a browser asks the reader for access only then. */
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
