import { expect, test } from 'vitest';
import { NOT_ARTICLES } from '../../src/cli/sample/not-articles.ts';
import { eventually } from './card-text.ts';
import { type Harness, inEachBrowser, type OpenArticle } from './harness.ts';
import { story } from './story.ts';

const ARTICLE = story('Sam Altman');
const SHOP = NOT_ARTICLES.find(({ name }) => name === 'shop list 1') ?? { html: '', url: '' };

/** Which of our scripts a content script's world has, and what was seen there since {@link spy}. */
type Seen = { readonly gate: boolean; readonly content: boolean; readonly observers: number; readonly timers: number };
type Target = { readonly target: { readonly tabId: number } };
type Message = { readonly type?: unknown };
type Sender = { readonly tab?: { readonly id?: number } };
type Api = {
  readonly runtime: {
    readonly onMessage: { readonly addListener: (each: (message: Message, sender: Sender) => undefined) => void };
  };
  readonly scripting: {
    readonly executeScript: <T>(how: Target & { readonly func: () => T }) => Promise<{ readonly result: T }[]>;
  };
  readonly action: { readonly getTitle: (of: { readonly tabId: number }) => Promise<string> };
};
type WithApi = { readonly browser?: Api; readonly chrome?: Api };

/**
 * Notes, from now on, the tabs whose page was looked at. The first script then sends `arrive`, which every page of the
 * extension gets. The toolbar button cannot show it, because its first title is the one of a page that is no article.
 */
const noteLooks = (harness: Harness): Promise<void> =>
  harness.session().console.call(() => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const lookedAt: unknown[] = [];
    if (!Reflect.has(globalThis, 'lookedAt'))
      (browser ?? chrome)?.runtime.onMessage.addListener(({ type }, { tab }) => {
        if (type === 'arrive') (Reflect.get(globalThis, 'lookedAt') as unknown[]).push(tab?.id);
        return undefined;
      });
    Reflect.set(globalThis, 'lookedAt', lookedAt);
  });

const wasLookedAt = (harness: Harness, tabId: number): Promise<boolean> =>
  harness.session().console.call((id) => (Reflect.get(globalThis, 'lookedAt') as unknown[]).includes(id), tabId);

/** Counts, from now on, the observers and timers that our scripts start in a tab. */
const spy = (harness: Harness, tabId: number): Promise<unknown> =>
  harness.session().console.call(async (id) => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const func = (): boolean => {
      const observing = new Set<unknown>();
      const timers = new Set<unknown>();
      const { observe, disconnect } = MutationObserver.prototype;
      MutationObserver.prototype.observe = function (...of) {
        observing.add(this);
        return observe.apply(this, of);
      };
      MutationObserver.prototype.disconnect = function () {
        observing.delete(this);
        return disconnect.apply(this);
      };
      const [set, clear] = [globalThis.setTimeout.bind(globalThis), globalThis.clearTimeout.bind(globalThis)];
      Reflect.set(globalThis, 'setTimeout', (run: () => void, delay?: number) => {
        const timer: unknown = set(() => {
          timers.delete(timer);
          run();
        }, delay);
        timers.add(timer);
        return timer;
      });
      Reflect.set(globalThis, 'clearTimeout', (timer: number) => {
        timers.delete(timer);
        clear(timer);
      });
      Reflect.set(globalThis, 'afterwordSpy', { observing, timers });
      return true;
    };
    return (browser ?? chrome)?.scripting.executeScript({ target: { tabId: id }, func });
  }, tabId);

const see = async (harness: Harness, tabId: number): Promise<Seen | undefined> =>
  harness.session().console.call(async (id) => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const func = () => {
      const { observing, timers } = (globalThis as { afterwordSpy?: Record<'observing' | 'timers', Set<unknown>> })
        .afterwordSpy ?? { observing: new Set(), timers: new Set() };
      const has = (name: string) => typeof Reflect.get(globalThis, Symbol.for(name)) === 'function';
      return {
        gate: has('afterword.gate'),
        content: has('afterword'),
        observers: observing.size,
        timers: timers.size,
      };
    };
    const [frame] = (await (browser ?? chrome)?.scripting.executeScript({ target: { tabId: id }, func })) ?? [];
    return frame?.result;
  }, tabId);

const titleOf = (harness: Harness, tabId: number): Promise<string | undefined> =>
  harness.session().console.call(async (id) => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    return (browser ?? chrome)?.action.getTitle({ tabId: id });
  }, tabId);

const fill = ({ page }: OpenArticle, html: string): Promise<void> =>
  page.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    document.body.replaceChildren(...body.childNodes);
  }, html);
const marks = ({ page }: OpenArticle) => page.evaluate(() => CSS.highlights.size);

inEachBrowser('the first script', (harness) => {
  /** Opens a page that is no article, and waits until the first script has looked at it. */
  async function openShop(): Promise<OpenArticle> {
    await noteLooks(harness);
    const opened = await harness.openArticle(SHOP.html, SHOP.url);
    await eventually(() => wasLookedAt(harness, opened.tab.id)).toBe(true);
    return opened;
  }

  test('is all that a page gets if it is not an article, until the popup asks', async () => {
    const { tab, report } = await openShop();
    expect(await see(harness, tab.id)).toMatchObject({ gate: true, content: false });
    expect(await report()).toMatchObject({ state: 'not-article', why: { reason: 'no-article' } });
    expect(await see(harness, tab.id)).toMatchObject({ content: true });
  });

  test('lets in an article that a page fills in later', async () => {
    const opened = await openShop();
    await fill(opened, ARTICLE);
    await eventually(() => marks(opened)).toBeGreaterThan(0);
  });

  test('leaves a page that rests without an observer of its tree and without a timer, and sees what comes all the same', async () => {
    const opened = await openShop();
    await spy(harness, opened.tab.id);
    await opened.page.evaluate(() => window.dispatchEvent(new Event('scroll')));
    await eventually(async () => (await see(harness, opened.tab.id))?.observers).toBe(1);
    await eventually(() => see(harness, opened.tab.id)).toMatchObject({ observers: 0, timers: 0 });
    expect(await see(harness, opened.tab.id)).toMatchObject({ content: false });
    await opened.page.evaluate(() => history.pushState(null, '', '/town/another-page'));
    await fill(opened, ARTICLE);
    await eventually(() => marks(opened)).toBeGreaterThan(0);
  });

  test('is all that a page gets where Afterword is off, and brings the rest when it is on again', async () => {
    await harness.store({ sitesOff: ['vox.com'] });
    const opened = await harness.openArticle(ARTICLE);
    await eventually(() => titleOf(harness, opened.tab.id)).toMatch(/off/i);
    expect(await see(harness, opened.tab.id)).toMatchObject({ gate: true, content: false });
    await harness.store({ sitesOff: [] });
    await eventually(() => marks(opened)).toBeGreaterThan(0);
  });
});
