import { expect, test } from 'vitest';
import { cardText, eventually, waitForCard } from './card-text.ts';
import { type Harness, inEachBrowser } from './harness.ts';
import { story } from './story.ts';
import { cardAfter } from './time-in-page.ts';

const ARTICLE = story('Sam Altman', {
  head: '<style>body { max-width: 40em; margin: 2em auto; font: 18px/1.5 serif }</style>',
});

type Api = {
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

inEachBrowser('the card script', (harness) => {
  test('is never loaded on a page with marks whose reader rests on none', async () => {
    const { page, tab, hover, report } = await harness.openArticle(ARTICLE);
    expect((await report()).state).toBe('ready');
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    await hover('what would become', 2);
    // The mouse crosses the page and two of the names.
    await page.mouse.move(640, 80);
    await page.mouse.move(640, 700, { steps: 8 });
    expect(await cardAfter(page, 600)).toBeNull();
    expect(await hasCardScript(harness, tab.id)).toBe(false);
  });

  test('is loaded before the delay is over, and the card opens when it is', async () => {
    await harness.store({ openDelay: 4000 });
    try {
      const { page, tab, hover, report } = await harness.openArticle(ARTICLE);
      await report();
      expect(await hasCardScript(harness, tab.id)).toBe(false);
      await hover('Sam Altman', 1);
      await eventually(() => hasCardScript(harness, tab.id)).toBe(true);
      expect(await cardText(page)).toBeNull();
      expect(await waitForCard(page, /Altman/)).toMatch(/Altman/);
    } finally {
      await harness.store({ openDelay: 400 });
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
