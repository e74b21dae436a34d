import { expect, test } from 'vitest';
import { cardText, eventually, waitForCard } from './card-text.ts';
import { type Harness, inEachBrowser } from './harness.ts';

/** Original prose; the names and facts are those of the fact base. */
const ARTICLE = `<!doctype html><html lang="en"><head><title>A long day</title>
<meta property="article:published_time" content="2024-05-17T10:00:00Z">
<style>body { max-width: 40em; margin: 2em auto; font: 18px/1.5 serif }</style></head>
<body><main><article><h1>A long day at the company</h1>${Array.from(
  { length: 5 },
  (
    _,
    i,
  ) => `<p>Part ${i + 1}: <span>Sam Altman</span> was in the room. The people who had worked there began to ask what
would become of the work that they had been promised time for, and nobody in the building had an answer for them.</p>`,
).join('')}</article></main></body></html>`;

type Api = {
  readonly storage: { readonly sync: { readonly set: (items: object) => Promise<void> } };
  readonly scripting: {
    readonly executeScript: (how: { target: { tabId: number }; func: () => boolean }) => Promise<{ result: boolean }[]>;
  };
};
type WithApi = { readonly browser?: Api; readonly chrome?: Api };

/** Whether card.js has run in the content script's world of a tab. */
const hasCardScript = (harness: Harness, tabId: number): Promise<boolean | undefined> =>
  harness.session().console.call(async (id) => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const func = () => Reflect.has(globalThis, Symbol.for('afterword.card'));
    const [frame] = (await (browser ?? chrome)?.scripting.executeScript({ target: { tabId: id }, func })) ?? [];
    return frame?.result;
  }, tabId);

const setDelay = (harness: Harness, openDelay: number) =>
  harness.session().console.call(async (delay) => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    await (browser ?? chrome)?.storage.sync.set({ openDelay: delay });
  }, openDelay);

inEachBrowser('the card script', (harness) => {
  test('is never loaded on a page whose reader rests on no mark, marks and all', async () => {
    const { page, tab, hover, report } = await harness.openArticle(ARTICLE);
    expect((await report()).state).toBe('ready');
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    await hover('what would become', 2);
    // Once over the page, as a reader's mouse does, across two of the names.
    await page.mouse.move(640, 80);
    await page.mouse.move(640, 700, { steps: 8 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await cardText(page)).toBeNull();
    expect(await hasCardScript(harness, tab.id)).toBe(false);
  });

  test('is there before the delay is over, and the card with it when it is', async () => {
    await setDelay(harness, 4000);
    try {
      const { page, tab, hover, report } = await harness.openArticle(ARTICLE);
      await report();
      expect(await hasCardScript(harness, tab.id)).toBe(false);
      const started = performance.now();
      await hover('Sam Altman', 1);
      await eventually(() => hasCardScript(harness, tab.id)).toBe(true);
      expect(performance.now() - started).toBeLessThan(4000);
      expect(await cardText(page)).toBeNull();
      expect(await waitForCard(page, /Altman/)).toMatch(/Altman/);
    } finally {
      await setDelay(harness, 400);
    }
  });
});

inEachBrowser(
  'the card script of the shipped build',
  (harness) => {
    test('comes to a news site that the manifest names', async () => {
      const { page, hover, report } = await harness.openArticle(ARTICLE);
      expect((await report()).state).toBe('ready');
      await hover('Sam Altman', 1);
      expect(await waitForCard(page, /Altman/)).toMatch(/Altman/);
    });
  },
  { shipped: true },
);
