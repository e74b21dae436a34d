import type { Page } from 'puppeteer-core';
import { cardText } from './card-text.ts';

/**
 * Waits this many milliseconds and two frames in a page. Its own clock counts them, so that earlier timers of the page
 * have run, however busy the machine is. Use it for what must not happen; await what must happen.
 */
export const passes = (page: Page, ms: number): Promise<void> =>
  page.evaluate(async (least) => {
    await new Promise((resolve) => setTimeout(resolve, least));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, ms);

/** Returns the card's text after this time; null where no card opened. */
export async function cardAfter(page: Page, ms: number): Promise<string | null> {
  await passes(page, ms);
  return cardText(page);
}

/** The card fades in for 80 milliseconds, by the clock of the page's animations (src/content/card). */
const FADE = 80;

/**
 * Waits until an open card has faded in. Its animations are in a closed root, but the document's timeline runs them.
 */
export const fadedIn = (page: Page): Promise<void> =>
  page.evaluate(
    (fade) =>
      new Promise<void>((resolve) => {
        const now = () => Number(document.timeline.currentTime);
        const end = now() + fade;
        const look = () => (now() > end ? resolve() : requestAnimationFrame(look));
        requestAnimationFrame(() => requestAnimationFrame(look));
      }),
    FADE,
  );
