import { expect, test } from 'vitest';
import { cardText, eventually, waitForCard } from './card-text.ts';
import { inEachBrowser, type OpenArticle } from './harness.ts';
import { heldFor, within } from './moments.ts';
import { DATED, FILLER } from './story.ts';
import { cardAfter, passes } from './time-in-page.ts';

const ARTICLE = `<!doctype html><html lang="en"><head><title>A long day</title>
<meta name="viewport" content="width=device-width">${DATED}
<style>body { font: 18px/1.6 Georgia, serif; margin: 1em }</style></head>
<body><article><h1>A long day at the company</h1>${Array.from(
  { length: 9 },
  (_, i) =>
    `<p>Part ${i + 1}: <span>Sam Altman</span> and <a href="#more">Jan Leike</a> were in the room. ${FILLER}</p>`,
).join('')}</article></body></html>`;

/** Returns the middle of the nth element of a kind, scrolled to a part of the window's height (0 top, 1 bottom). */
const placeOf = (opened: OpenArticle, selector: string, nth: number, part = 0.5) =>
  opened.page.evaluate(
    (query, index, share) => {
      const element = document.querySelectorAll(query)[index];
      if (!element) throw new Error(`no ${query} ${index}`);
      window.scrollBy({ top: element.getBoundingClientRect().top - innerHeight * share, behavior: 'instant' });
      const { left, top } = element.getClientRects()[0] ?? new DOMRect();
      return { x: left + 12, y: top + 10 };
    },
    selector,
    nth,
    part,
  );
/** A finger that is down for half a second opens a sheet (src/content/touch.ts). */
const LONG_PRESS = 450;
const hostAt = (x: number, y: number) => document.elementFromPoint(x, y) === document.querySelector('html > div');

inEachBrowser(
  'a finger',
  (harness) => {
    const open = async () => {
      const opened = await harness.openArticle(ARTICLE);
      await opened.report();
      return opened;
    };
    const tap = async (opened: OpenArticle, { x, y }: { x: number; y: number }, held = 0) => {
      await opened.page.touchscreen.touchStart(x, y);
      if (held > 0) await passes(opened.page, held);
      await opened.page.touchscreen.touchEnd();
    };

    test('that taps a name gets a sheet at the bottom, off the line; a tap beside it closes it', async () => {
      const opened = await open();
      await tap(opened, await placeOf(opened, 'span', 4, 0.9));
      expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
      const { height } = opened.page.viewport() ?? { height: 0 };
      await eventually(() => opened.page.evaluate(hostAt, 20, height - 20)).toBe(true);
      const name = await opened.page.evaluate(() => {
        const { left, right, top, bottom } =
          document.querySelectorAll('span')[4]?.getBoundingClientRect() ?? new DOMRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      });
      await eventually(() => opened.page.evaluate(hostAt, name.x, name.y)).toBe(false);
      // A pen or mouse that moves over the name and away again does not close the sheet.
      await opened.hover('Sam Altman', 4);
      await opened.moveAway();
      expect(await cardAfter(opened.page, 500)).toMatch(/Altman/);
      await opened.screenshot('look-touch');
      // After the device was rotated, the whole sheet is visible, with the button that closes it.
      await opened.page.setViewport({ width: 780, height: 300, hasTouch: true, isMobile: true });
      await eventually(() => opened.page.evaluate(hostAt, 400, 280)).toBe(true);
      await opened.screenshot('look-touch-turned');
      await eventually(() => opened.page.evaluate(hostAt, 400, 2)).toBe(false);
      await tap(opened, { x: 200, y: 20 });
      expect(await waitForCard(opened.page, null)).toBeNull();
    });

    test('may come down a little beside a name, as a thumb does; with a sheet open, such a tap closes it', async () => {
      const opened = await open();
      const { x, y } = await placeOf(opened, 'span', 4);
      const belowLine = { x, y: y + 19 };
      await tap(opened, belowLine);
      expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
      await tap(opened, belowLine);
      expect(await waitForCard(opened.page, null)).toBeNull();
      await tap(opened, { x, y: y - 60 });
      expect(await cardAfter(opened.page, 400)).toBeNull();
    });

    test('that taps a name in a link follows the link; held on it, it gets the sheet and stays', async () => {
      const opened = await open();
      await within(LONG_PRESS, async () => {
        await opened.press('Escape'); // closes the sheet of a tap that was too long
        const place = await placeOf(opened, 'a', 3);
        return heldFor(opened.page, () => tap(opened, place));
      });
      await eventually(() => opened.page.evaluate(() => location.hash)).toBe('#more');
      expect(await cardText(opened.page)).toBeNull();
      await opened.page.evaluate(() => history.replaceState(null, '', location.pathname));
      await tap(opened, await placeOf(opened, 'a', 3), 800);
      expect(await waitForCard(opened.page, /Leike/)).toMatch(/Leike/);
      expect(await opened.page.evaluate(() => location.hash)).toBe('');
    });

    test('closes the sheet by dragging it down; released too soon, the sheet comes back', async () => {
      const opened = await open();
      const { page } = opened;
      await tap(opened, await placeOf(opened, 'span', 4));
      await waitForCard(page, /Altman/);
      const { height = 0, width = 0 } = page.viewport() ?? {};
      const top = await page.evaluate((at) => {
        for (let y = 0; y < innerHeight; y++) {
          if (document.elementFromPoint(at, y) === document.querySelector('html > div')) return y;
        }
        return 0;
      }, width / 2);
      const draw = async (by: number, steps: number) => {
        await page.touchscreen.touchStart(width / 2, top + 12);
        for (let i = 1; i <= steps; i++) {
          await page.touchscreen.touchMove(width / 2, top + 12 + (by * i) / steps);
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
      };
      await draw(60, 6);
      await eventually(() => page.evaluate(hostAt, width / 2, top + 20)).toBe(false); // it has moved down with the finger
      await page.touchscreen.touchEnd();
      await eventually(() => page.evaluate(hostAt, width / 2, top + 20)).toBe(true);
      expect(await cardText(page)).toMatch(/Altman/);
      await draw(Math.min(160, height - top - 20), 6);
      await page.touchscreen.touchEnd();
      expect(await waitForCard(page, null)).toBeNull();
    });

    test.runIf(harness.browser === 'chrome')(
      'that has enlarged the page gets a sheet in the visible part',
      async () => {
        const opened = await open();
        const client = await opened.page.createCDPSession();
        await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
        const { x, y } = await placeOf(opened, 'span', 0, 0.1);
        await tap(opened, { x, y });
        expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
        const seen = () => {
          const { offsetLeft: left = 0, offsetTop: top = 0, width = 0, height = 0 } = visualViewport ?? {};
          const is = (x: number, y: number) => document.elementFromPoint(x, y) === document.querySelector('html > div');
          return [
            ...[is(left + 4, top + height - 4), is(left + width - 4, top + height - 4)],
            is(left + width / 2, top + height / 2),
            visualViewport?.scale,
          ];
        };
        await eventually(() => opened.page.evaluate(seen)).toEqual([true, true, true, 2]);
        await opened.screenshot('look-pinched');
      },
    );

    test.runIf(harness.browser === 'chrome')(
      'may be a pen: its tap on a name opens the sheet, one beside it closes it',
      async () => {
        const opened = await open();
        const client = await opened.page.createCDPSession();
        const tapWithPen = async (at: { x: number; y: number }) => {
          for (const type of ['mousePressed', 'mouseReleased'] as const) {
            await client.send('Input.dispatchMouseEvent', {
              ...{ type, ...at, button: 'left', clickCount: 1, pointerType: 'pen' },
            });
          }
        };
        await tapWithPen(await placeOf(opened, 'span', 4));
        expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
        await tapWithPen({ x: 200, y: 20 });
        expect(await waitForCard(opened.page, null)).toBeNull();
      },
    );

    // Chromium asks a CloseWatcher, and only on Android: tests/content/back.test.ts.
    test.runIf(harness.browser === 'firefox')(
      'that goes back closes the sheet, and the page stays; once more leaves it',
      async () => {
        const opened = await open();
        const { page } = opened;
        await page.evaluate(() => {
          history.pushState(null, '', '#here');
          Reflect.set(window, 'steps', 0);
          window.addEventListener('popstate', () => Reflect.set(window, 'steps', Reflect.get(window, 'steps') + 1));
        });
        const state = () => page.evaluate(() => [location.hash, Reflect.get(window, 'steps'), history.length, length]);
        const before = await state();
        const back = () => page.goBack({ timeout: 500 }).catch(() => undefined); // no document is loaded, so waiting for one times out
        await tap(opened, await placeOf(opened, 'span', 4));
        await waitForCard(page, /Altman/);
        await eventually(() => page.evaluate(() => history.length)).toBe(Number(before[2]) + 1); // the step is added in a later turn
        await back();
        expect(await waitForCard(page, null)).toBeNull();
        expect(await state()).toEqual(before);
        // If it is closed in another way, the sheet leaves no useless step in the history.
        await tap(opened, await placeOf(opened, 'span', 5));
        await waitForCard(page, /Altman/);
        await tap(opened, { x: 200, y: 20 });
        expect(await waitForCard(page, null)).toBeNull();
        await eventually(state).toEqual(before);
        await back();
        await eventually(() => page.evaluate(() => location.hash)).toBe('');
      },
    );

    test('that scrolls over a name opens nothing', async () => {
      const opened = await open();
      await within(LONG_PRESS, async () => {
        await opened.press('Escape'); // closes the sheet of a scroll that began too late
        const { x, y } = await placeOf(opened, 'a', 4);
        return heldFor(opened.page, async () => {
          await opened.page.touchscreen.touchStart(x, y);
          for (let i = 1; i <= 5; i++) await opened.page.touchscreen.touchMove(x, y - i * 12);
          await passes(opened.page, 700);
          await opened.page.touchscreen.touchEnd();
        });
      });
      expect(await cardAfter(opened.page, 600)).toBeNull();
    });
  },
  { viewport: { width: 390, height: 780, hasTouch: true, isMobile: true } },
);
