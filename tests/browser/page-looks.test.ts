import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { eventually, waitForCard } from './card-text.ts';
import { inEachBrowser, type OpenArticle } from './harness.ts';
import { DATED, FILLER } from './story.ts';
import { cardAfter, fadedIn, passes } from './time-in-page.ts';

const article = (style: string, attributes = '') => `<!doctype html><html lang="en" ${attributes}><head>
<title>A long day</title><meta name="viewport" content="width=device-width">
${DATED}
<style>body { font: 18px/1.6 Georgia, serif; margin: 2em auto; max-width: 36em; padding: 0 1em } ${style}</style></head>
<body><article><h1>A long day at the company</h1>${Array.from(
  { length: 9 },
  (_, i) => `<p>Part ${i + 1}: <span>Sam Altman</span> and Jan Leike of OpenAI were in the room. ${FILLER}</p>`,
).join('')}</article></body></html>`;

const openCard = async (opened: OpenArticle, nth = 4) => {
  await opened.report();
  await opened.hover('Sam Altman', nth);
  const text = await waitForCard(opened.page, /Altman/);
  await fadedIn(opened.page);
  return text;
};

/**
 * The part of the window that the card covers, by a grid of points. Also whether it covers the hovered line, and its
 * distance from that line.
 */
const cover = (nth: number) => {
  const host = document.documentElement.lastElementChild;
  const line = document.querySelectorAll('span')[nth]?.getClientRects()[0];
  if (!line) throw new Error('the name is not there');
  const isCard = (x: number, y: number) => document.elementFromPoint(x, y) === host;
  let points = 0;
  let gap = Number.POSITIVE_INFINITY;
  for (let x = 2; x < innerWidth; x += 8) {
    for (let y = 2; y < innerHeight; y += 8) {
      if (!isCard(x, y)) continue;
      points++;
      gap = Math.min(gap, Math.max(y - line.bottom, line.top - y));
    }
  }
  let onLine = 0;
  for (let x = line.left + 1; x < line.right; x += 4) if (isCard(x, (line.top + line.bottom) / 2)) onLine++;
  let onEdge = 0;
  for (let y = 0; y < innerHeight; y += 4) if (isCard(1, y) || isCard(innerWidth - 2, y)) onEdge++;
  return { points, onLine, onEdge, gap };
};

/** Just inside of the card's upper edge. */
const placeInCard = (nth: number) => {
  const host = document.documentElement.lastElementChild;
  const line = document.querySelectorAll('span')[nth]?.getClientRects()[0];
  if (!line) throw new Error('the name is not there');
  for (let y = 0; y < innerHeight; y++) {
    if (document.elementFromPoint(line.left + 60, y) === host) return { x: line.left + 60, y: y + 6 };
  }
  throw new Error('no card is in the window');
};

/** Lightness from 0 to 255 of the card's background, just inside its upper edge. */
async function paper(page: Page, nth = 4): Promise<number> {
  const place = await page.evaluate(placeInCard, nth);
  const [lightness = 0] = await lightnesses(page, { ...place, width: 1, height: 1 });
  return lightness;
}

/** The difference, of 255, between the colour under the letters of a name (without descenders) and the background. */
async function underline(page: Page, nth: number): Promise<number> {
  const strip = await page.evaluate((index) => {
    const { left, bottom, width } = document.querySelectorAll('span')[index]?.getClientRects()[0] ?? new DOMRect();
    return { x: left, y: bottom - 1, width, height: 5 };
  }, nth);
  const seen = await lightnesses(page, strip);
  return Math.max(...seen) - Math.min(...seen);
}

/** Lightness from 0 to 255 of each pixel in this part of the window. */
async function lightnesses(page: Page, part: Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>): Promise<number[]> {
  const image = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (data, { x, y, width, height }) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const scale = bitmap.width / innerWidth;
      const pixels = context?.getImageData(x * scale, y * scale, width * scale, height * scale).data ?? [];
      return Array.from({ length: pixels.length / 4 }, (_, i) => {
        const [r = 0, g = 0, b = 0] = pixels.slice(i * 4, i * 4 + 3);
        return (r + g + b) / 3;
      });
    },
    image,
    part,
  );
}

inEachBrowser('the card', (harness) => {
  beforeAll(() => harness.store({ openDelay: 100 })); // the delay is tested in page-pointer.test.ts
  test('is light on a light page and dark on a dark one, whatever the system prefers; marks have the colour of their text', async () => {
    const box = 'p:nth-of-type(3) { background: #16181c; color: #e4e4e4 }';
    const light = await harness.openArticle(article(`html { background: #fff; color: #111 } ${box}`));
    await light.report();
    expect(await underline(light.page, 2)).toBeGreaterThan(60);
    expect(await openCard(light)).toMatch(/Altman/);
    await light.screenshot('look-light');
    expect(await paper(light.page)).toBeGreaterThan(220);
    const dark = await harness.openArticle(article('html { background: #16181c; color: #e4e4e4 } a { color: #8cf }'));
    expect(await openCard(dark)).toMatch(/Altman/);
    await dark.screenshot('look-dark');
    expect(await paper(dark.page)).toBeLessThan(70);
    // Without a background colour, the text's own colour decides.
    await dark.page.evaluate(() =>
      document.documentElement.style.setProperty('background', 'linear-gradient(#000, #333)'),
    );
    await dark.press('Escape');
    await dark.moveAway();
    expect(await openCard(dark, 3)).toMatch(/Altman/);
    expect(await paper(dark.page, 3)).toBeLessThan(70);
  });

  test('fits a window of 320 pixels and one of 320 by 256 (zoom of 400 %), off the line that it explains', async () => {
    const opened = await harness.openArticle(article(''));
    for (const [width, height, name] of [
      [320, 640, 'look-narrow'],
      [320, 256, 'look-zoomed'],
    ] as const) {
      await opened.page.setViewport({ width, height });
      await opened.moveAway();
      await waitForCard(opened.page, null);
      expect(await openCard(opened)).toMatch(/Altman/);
      await opened.screenshot(name);
      const { points, onLine, onEdge } = await opened.page.evaluate(cover, 4);
      expect(points).toBeGreaterThan(200);
      expect({ onLine, onEdge }).toEqual({ onLine: 0, onEdge: 0 });
    }
  });

  test('is beside the line, and close to it, in transformed and scrolled containers, in enlarged pages and in columns from right to left', async () => {
    for (const [style, attributes, name] of [
      [
        'body { transform: perspective(900px) rotateY(12deg) translate(40px, 30px) rotate(-2deg) scale(0.9) }',
        '',
        'look-transformed',
      ],
      ['article { height: 420px; overflow: auto }', '', 'look-scrolled'],
      ['html { zoom: 1.5 }', '', 'look-enlarged'],
      ['', 'dir="rtl"', 'look-rtl'],
    ] as const) {
      const opened = await harness.openArticle(article(style, attributes));
      await opened.page.evaluate(() => document.querySelector('article')?.scrollBy({ top: 60, behavior: 'instant' }));
      expect(await openCard(opened, 1)).toMatch(/Altman/);
      await opened.screenshot(name);
      const { points, onLine, gap } = await opened.page.evaluate(cover, 1);
      expect(points).toBeGreaterThan(500);
      expect(onLine).toBe(0);
      expect(gap, name).toBeLessThan(20);
    }
  });

  test('follows its name when the page scrolls or moves it, and closes when the name has left the window or went below a header; a wheel over it does not scroll the page', async () => {
    const opened = await harness.openArticle(
      article('h1 { background: #fff; height: 4em; position: sticky; top: 0 } article { padding-bottom: 500px }'),
    );
    await openCard(opened);
    const start = await opened.page.evaluate(() => scrollY);
    await opened.page.mouse.wheel({ deltaY: 60 });
    await opened.page.waitForFunction((y) => scrollY > y, {}, start);
    await eventually(() => opened.page.evaluate(cover, 4)).toMatchObject({ onLine: 0 });
    const { x, y } = await opened.page.evaluate(placeInCard, 4);
    await opened.page.mouse.move(x, y);
    const before = await opened.page.evaluate(() => scrollY);
    await opened.page.mouse.wheel({ deltaY: -200 });
    await passes(opened.page, 150);
    expect(await opened.page.evaluate(() => scrollY)).toBe(before);
    await opened.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await opened.page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await opened.moveAway();
    expect(await waitForCard(opened.page, null)).toBeNull();
    await opened.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    expect(await openCard(opened, 1)).toMatch(/Altman/);
    await opened.page.evaluate(() => document.body.style.setProperty('padding-top', '90px'));
    const isBeside = async () => {
      const { onLine, gap } = await opened.page.evaluate(cover, 1);
      return onLine === 0 && gap < 20;
    };
    await eventually(isBeside).toBe(true);
    await opened.page.evaluate(() => {
      const { top = 0 } = document.querySelectorAll('span')[1]?.getBoundingClientRect() ?? {};
      window.scrollBy({ top: top - 60, behavior: 'instant' });
    });
    expect(await waitForCard(opened.page, null)).toBeNull();
  });

  test('does not open while the reader drags', async () => {
    const opened = await harness.openArticle(article(''));
    await opened.report();
    await opened.hover('Part 4');
    await opened.page.mouse.down();
    await opened.hover('Sam Altman', 4);
    expect(await cardAfter(opened.page, 900)).toBeNull();
    await opened.page.mouse.up();
  });
});

inEachBrowser(
  'the card',
  (harness) => {
    test('uses the reader’s forced colours, and only first mentions are marked then', async () => {
      const opened = await harness.openArticle(article(''));
      await opened.report();
      const client = await opened.page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: 'dark' },
        ],
      });
      // The page is read again, as in a browser that had this mode from the start.
      await opened.page.evaluate(() => document.querySelector('p')?.append(' A new sentence.'));
      const repeats = () => opened.page.evaluate(() => CSS.highlights.get('noted-person-again')?.size ?? 0);
      await eventually(repeats).toBe(0);
      expect(await openCard(opened, 0)).toMatch(/Altman/);
      await opened.screenshot('look-forced-colours');
      expect(await paper(opened.page, 0)).toBeLessThan(20);
    });

    test('and the marks are not printed', async () => {
      const opened = await harness.openArticle(article(''));
      await openCard(opened);
      const line = () => getComputedStyle(document.body, '::highlight(noted-person)').textDecorationLine;
      expect(await opened.page.evaluate(line)).toBe('underline');
      const client = await opened.page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { media: 'print' });
      expect(await opened.page.evaluate(line)).toBe('none');
      expect((await opened.page.evaluate(cover, 4)).points).toBe(0);
      await opened.screenshot('look-print');
    });
  },
  { browsers: ['chrome'] },
);
