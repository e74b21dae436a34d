import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { cardText, eventually, waitForCard } from './card-text.ts';
import { inEachBrowser, type OpenArticle } from './harness.ts';
import { DATED, FILLER, marked, paragraphs } from './story.ts';

const TEXT = `<article><h1>A long day at the company</h1>${paragraphs('Sam Altman', 9)}</article>`;
const STORY = `<!doctype html><html lang="en"><head><title>A long day</title>${DATED}</head><body>${TEXT}</body></html>`;
const around = (frame: string, head = '') => `<!doctype html><html lang="en"><head><title>A long day</title>${head}
<style>body { margin: 0 } iframe { border: 0; width: 100%; height: 800px }</style></head><body>${frame}</body></html>`;
const inSrcdoc = (html: string, attributes = '') =>
  around(`<iframe ${attributes} srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`, DATED);

const innerFrame = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (!frame) throw new Error('the page has no frame');
  return frame;
};
/** Rests the mouse on the second name; the frame starts at the upper left corner of the window. */
async function hoverInFrame({ page }: OpenArticle, frame = innerFrame(page)): Promise<void> {
  const { x, y } = await frame.evaluate(() => {
    const { left, top } = document.querySelectorAll('span')[1]?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 20, y: top + 8 };
  });
  await page.mouse.move(x - 3, y, { steps: 2 });
  await page.mouse.move(x, y);
}

inEachBrowser('an article in a frame', (harness) => {
  beforeAll(() => harness.store({ openDelay: 100 })); // the delay is tested in page-pointer.test.ts
  const KINDS: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['written into the page (srcdoc)', inSrcdoc(`<!doctype html>${TEXT}`), {}],
    [
      'of the same origin',
      around('<iframe src="/inner"></iframe>', DATED),
      { 'https://www.vox.com/inner': `<!doctype html><body>${TEXT}` },
    ],
  ];
  test.each(KINDS)('%s is marked and has its card, dated by the page around it', async (_, html, frames) => {
    const opened = await harness.openArticle(html, undefined, frames);
    const { page, report, screenshot, moveAway } = opened;
    const frame = innerFrame(page);
    await eventually(() => frame.evaluate(marked)).toEqual(Array(9).fill('Sam Altman'));
    const found = await report();
    expect(found).toMatchObject({
      state: 'ready',
      article: { url: 'https://www.vox.com/a-page', title: 'A long day at the company' },
      analysis: { published: { date: '2024-05-17T10:00Z' } },
    });
    await hoverInFrame(opened);
    expect(await waitForCard(frame, /Altman/)).toMatch(/Sam Altman.*Then.*Now/s);
    await screenshot('page-frame');
    await moveAway();
    await page.mouse.move(600, 790);
    expect(await waitForCard(frame, null)).toBeNull();
    expect(await page.evaluate(() => [document.documentElement.children.length, CSS.highlights.size])).toEqual([2, 0]);
  });

  test('in a frame as tall as itself has its card inside the window', async () => {
    const opened = await harness.openArticle(inSrcdoc(STORY).replace('height: 800px', 'height: 3000px'));
    const { page } = opened;
    const frame = innerFrame(page);
    await eventually(() => frame.evaluate(marked)).toHaveLength(9);
    // The second name is just above the lower edge of the window.
    await frame.evaluate(() => {
      document.body.style.paddingTop = '700px';
    });
    await hoverInFrame(opened);
    expect(await waitForCard(frame, /Altman/)).toMatch(/Altman/);
    const covered = await frame.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      const at = [...Array(300).keys()].map((i) => i * 10);
      return at.filter((y) => document.elementFromPoint(150, y) === host);
    });
    expect(covered.length).toBeGreaterThan(5);
    expect(Math.max(...covered)).toBeLessThan(900);
  });

  test('of another origin that the reader granted is marked and has its card', async () => {
    const opened = await harness.openArticle(
      around('<iframe src="https://stories.example/2024/a-story"></iframe>'),
      undefined,
      { 'https://stories.example/2024/a-story': STORY },
    );
    const frame = innerFrame(opened.page);
    await eventually(() => frame.evaluate(marked)).toHaveLength(9);
    expect(await opened.report()).toMatchObject({
      state: 'ready',
      article: { url: 'https://stories.example/2024/a-story' },
    });
    await hoverInFrame(opened);
    expect(await waitForCard(innerFrame(opened.page), /Altman/)).toMatch(/Altman/);
  });

  const inFrame = (url: string, head = '') => around(`<iframe src="${url}"></iframe>`, head);
  const NESTED: readonly (readonly [string, string, Readonly<Record<string, string>>, string])[] = [
    [
      'of the same origin',
      inFrame('/outer', DATED),
      { 'https://www.vox.com/outer': inFrame('/inner'), 'https://www.vox.com/inner': `<!doctype html><body>${TEXT}` },
      'https://www.vox.com/a-page',
    ],
    [
      'of other origins that the reader granted',
      inFrame('https://portal.example/'),
      { 'https://portal.example/': inFrame('https://stories.example/a'), 'https://stories.example/a': STORY },
      'https://stories.example/a',
    ],
    [
      'of the same origin and one of another in it',
      inFrame('/outer'),
      { 'https://www.vox.com/outer': inFrame('https://stories.example/a'), 'https://stories.example/a': STORY },
      'https://stories.example/a',
    ],
  ];
  test.each(NESTED)(
    'in a frame %s is marked, dated and has its card; off with the page around it',
    async (...given) => {
      const [, html, frames, url] = given;
      const opened = await harness.openArticle(html, undefined, frames);
      await eventually(() => opened.page.frames().length).toBe(3);
      const frame = innerFrame(opened.page).childFrames()[0] as Frame; // the frames were just counted
      await eventually(() => frame.evaluate(marked)).toHaveLength(9);
      const found = await opened.report();
      expect(found).toMatchObject({
        state: 'ready',
        article: { url, host: new URL(url).hostname },
        analysis: { published: { date: '2024-05-17T10:00Z' } },
      });
      await hoverInFrame(opened, frame);
      expect(await waitForCard(frame, /Altman/)).toMatch(/Altman/);
      await harness.store({ sitesOff: ['vox.com'] });
      await eventually(() => frame.evaluate(marked)).toEqual([]);
      expect((await opened.report()).state).toBe('off');
      await harness.store({ sitesOff: [] });
      await eventually(() => frame.evaluate(marked)).toHaveLength(9);
    },
  );

  test('four frames deep is not read', async () => {
    const urls = ['a', 'b', 'c', 'd'].map((name) => `https://${name}.example/`);
    const frames = Object.fromEntries(urls.map((url, i) => [url, urls[i + 1] ? inFrame(urls[i + 1] ?? '') : STORY]));
    const opened = await harness.openArticle(inFrame(urls[0] ?? ''), undefined, frames);
    await eventually(() => opened.page.frames().length).toBe(5);
    expect((await opened.report()).state).toBe('not-article');
  });

  test('that is sandboxed and runs no script of its own is marked and has its card', async () => {
    const opened = await harness.openArticle(inSrcdoc(STORY, 'sandbox=""'));
    const found = await opened.report();
    expect(found.state).toBe('ready');
    await hoverInFrame(opened);
    expect(await waitForCard(innerFrame(opened.page), /Altman/)).toMatch(/Altman/);
  });

  test('that is added later is found then', async () => {
    const opened = await harness.openArticle(around('<div></div>'));
    expect((await opened.report()).state).toBe('not-article');
    await opened.page.evaluate((html) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = html;
      document.querySelector('div')?.append(frame);
    }, STORY);
    await eventually(async () => (await opened.report()).state).toBe('ready');
    expect(await innerFrame(opened.page).evaluate(marked)).toHaveLength(9);
  });

  test('loses its marks when the reader switches the site off, and gets them back with it', async () => {
    const opened = await harness.openArticle(inSrcdoc(STORY));
    await eventually(() => innerFrame(opened.page).evaluate(marked)).toHaveLength(9);
    await harness.store({ sitesOff: ['vox.com'] });
    await eventually(() => innerFrame(opened.page).evaluate(marked)).toEqual([]);
    expect((await opened.report()).state).toBe('off');
    await harness.store({ sitesOff: [] });
    await eventually(() => innerFrame(opened.page).evaluate(marked)).toHaveLength(9);
  });

  test('is not read beside an article of the page itself, nor if it is small', async () => {
    const opened = await harness.openArticle(
      STORY.replace(
        '</article>',
        `</article><iframe width="300" height="250" srcdoc="<p>Sam Altman. ${FILLER}"></iframe>`,
      ),
    );
    expect(await opened.report()).toMatchObject({ state: 'ready' });
    expect(await opened.page.evaluate(marked)).toHaveLength(9);
    expect(await innerFrame(opened.page).evaluate(marked)).toEqual([]);
    expect(await cardText(opened.page)).toBeNull();
  });
});
