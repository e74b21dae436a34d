import type { Page } from 'puppeteer-core';

/**
 * Scrolls a page to its end, and waits until its scripts know. Browsers send the event with the next frame, and a
 * background page gets no frames, so the page is brought to the front.
 */
export async function scrollToEnd(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        scrollTo(0, document.documentElement.scrollHeight);
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
