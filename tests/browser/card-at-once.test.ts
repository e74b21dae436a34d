import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './harness.ts';
import { story } from './story.ts';

// Tests that the card is painted as soon as its delay is over, and that the page does not move. It counts frames, not
// milliseconds, because a busy machine has long ones.

/** The most frames from the end of the delay to the card. */
const FRAMES = 2;
/** The default delay in milliseconds. */
const DELAY = 400;

type Watch = { frames: number | null; shifts: number };

/**
 * Counts frames from the end of a timer to the card in the document. The page's own timer is as long as the card's and
 * starts at the pointer's last move. It also records the layout shifts that the browser reports (only Chromium does).
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
/** The place of the text in the document: left, top, width and height of each box. */
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
