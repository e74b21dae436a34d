import type { Page } from 'puppeteer-core';
import { cardText } from './card-text.ts';

/**
 * Lets so many milliseconds and two frames pass in a page. Its own clock counts them: what a script of the page set for an
 * earlier moment has run by then, however busy the machine is. For what must not happen; whatever must happen is awaited.
 */
export const passes = (page: Page, ms: number): Promise<void> =>
  page.evaluate(async (least) => {
    await new Promise((resolve) => setTimeout(resolve, least));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, ms);

/** The card's text once so much time has passed; null where no card opened. */
export async function cardAfter(page: Page, ms: number): Promise<string | null> {
  await passes(page, ms);
  return cardText(page);
}

/** The card fades in for 80 milliseconds, by the clock of the page's animations (src/content/card). */
const FADE = 80;

/** Waits until a card that is open has faded in. Its animations are in a closed root, but run by the document's timeline. */
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
