import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './harness.ts';
import { story } from './story.ts';

// Is the card painted as soon as its delay is over, and does the page stay where it is? Counted in frames, not in
// milliseconds, for a busy machine has long ones.

/** A card is there at most so many frames after the delay. */
const FRAMES = 2;
/** The delay that readers have who set none. */
const DELAY = 400;

type Watch = { frames: number | null; shifts: number };

/**
 * Counts frames from when a timer of the page itself, as long as the card's and set at the pointer's last move, is over
 * until the card is in the document; and the layout shifts that the browser reports (Chromium alone does).
 */
const watch = (delay: number): void => {
  const watched: Watch = { frames: null, shifts: 0 };
  Reflect.set(globalThis, 'watched', watched);
  let timer = 0;
  let isOver = false;
  let frames = 0;
  addEventListener('pointermove', () => {
    clearTimeout(timer);
    isOver = false;
    frames = 0;
    timer = window.setTimeout(() => {
      isOver = true;
    }, delay);
  });
  const count = () => {
    if (isOver && document.querySelector('html > div')) watched.frames ??= frames;
    else {
      if (isOver) frames++;
      requestAnimationFrame(count);
    }
  };
  requestAnimationFrame(count);
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      watched.shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift' });
  }
};

const watched = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'watched') as Watch);
/** Where the text is in the document: left, top, width and height of each box. */
const places = (page: Page) =>
  page.$$eval('p, h1', (boxes) =>
    boxes.map((box) => {
      const { x, y, width, height } = box.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].join();
    }),
  );

inEachBrowser('a card', (harness) => {
  test('is shown within two frames after its delay, and nothing of the page moves', async () => {
    const { page, report, hover, moveAway } = await harness.openArticle(story('Jan Leike'));
    await report();
    await hover('Jan Leike'); // the first card of a page fetches its script
    await page.waitForSelector('html > div');
    await moveAway();
    await page.waitForFunction(() => document.querySelector('html > div') === null);
    const before = await places(page);
    await page.evaluate(watch, DELAY);
    await hover('Jan Leike', 1);
    await page.waitForFunction(() => (Reflect.get(globalThis, 'watched') as { frames: number | null }).frames !== null);
    const { frames, shifts } = await watched(page);
    expect(frames).toBeLessThanOrEqual(FRAMES);
    expect(shifts).toBe(0);
    expect(await places(page)).toEqual(before);
  });
});
