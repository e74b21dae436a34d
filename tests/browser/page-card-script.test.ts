import { expect, test } from 'vitest';
import { eventually, waitForCard } from './card-text.ts';
import { type Harness, inEachBrowser } from './harness.ts';
import { story } from './story.ts';
import { cardAfter } from './time-in-page.ts';

const ARTICLE = story('Sam Altman', {
  head: '<style>body { max-width: 40em; margin: 2em auto; font: 18px/1.5 serif }</style>',
});

type Api = {
  readonly scripting: {
    readonly executeScript: <T>(how: { target: { tabId: number }; func: () => T }) => Promise<{ result: T }[]>;
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

/** When the pointer first moved, the script was there, and the card was shown, by the page's own clock. */
type Times = { moved: number; script: number; card: number };

/** Records from now on in the content script's world. A driver would look too seldom. */
const recordTimes = (harness: Harness, tabId: number): Promise<unknown> =>
  harness.session().console.call(async (id) => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const func = () => {
      const times: Times = { moved: 0, script: 0, card: 0 };
      Reflect.set(globalThis, 'afterwordTimes', times);
      const moved = ({ timeStamp }: Event) => {
        times.moved ||= timeStamp;
      };
      addEventListener('pointermove', moved, true);
      setInterval(() => {
        if (Reflect.has(globalThis, Symbol.for('afterword.card'))) times.script ||= performance.now();
        if (document.querySelector('html > div')) times.card ||= performance.now();
      }, 10);
      return times;
    };
    return (browser ?? chrome)?.scripting.executeScript({ target: { tabId: id }, func });
  }, tabId);

/** The times, once the card was seen. */
async function timesIn(harness: Harness, tabId: number): Promise<Times> {
  const none: Times = { moved: 0, script: 0, card: 0 };
  let times = none;
  const look = async () => {
    const call = async (id: number) => {
      const { browser, chrome } = globalThis as unknown as WithApi;
      const func = () => Reflect.get(globalThis, 'afterwordTimes') as Times;
      const [frame] = (await (browser ?? chrome)?.scripting.executeScript({ target: { tabId: id }, func })) ?? [];
      return frame?.result;
    };
    times = (await harness.session().console.call(call, tabId)) ?? none;
    return times.card;
  };
  await eventually(look).toBeGreaterThan(0);
  return times;
}

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
    const delay = 4000; // a busy machine loads the script late
    await harness.store({ openDelay: delay });
    try {
      const { page, tab, hover, report } = await harness.openArticle(ARTICLE);
      await report();
      await recordTimes(harness, tab.id);
      await hover('Sam Altman', 1);
      expect(await waitForCard(page, /Altman/)).toMatch(/Altman/);
      const { moved, script, card } = await timesIn(harness, tab.id);
      expect(script).toBeGreaterThan(moved);
      expect(script).toBeLessThan(moved + delay);
      expect(card).toBeGreaterThanOrEqual(moved + delay);
    } finally {
      await harness.store({ openDelay: 400 });
    }
  });
});
