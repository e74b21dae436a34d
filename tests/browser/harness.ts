import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyInput, Page, Viewport } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import type { Browser } from '../../src/cli/derive-manifest.ts';
import { replacePage, type Session } from '../../src/cli/launch.ts';
import { rectsOf } from '../../src/cli/rects-of.ts';
import type { Tab } from '../../src/cli/tab.ts';
import type { ContentMessage, PageReport } from '../../src/messages.ts';
import { eventually } from './card-text.ts';
import { closeTabs, type Found, foundIn, restore } from './freshen.ts';
import { keepFailure, type Watched, watch } from './keep-failure.ts';
import { getsFocus, type Lent } from './kept-tab.ts';
import { PATIENCE } from './patience.ts';
import { idsOf, share, shared, shippedOfFile, sized, withOwnUi } from './share.ts';

/** A test file's functions for one browser. Use them inside tests and hooks only: the browser starts in `beforeAll`. */
export type Harness = {
  readonly browser: Browser;
  readonly session: () => Session;
  /**
   * Opens a tab with this page, which the extension reads. After a test, its tabs are closed, or left and used again
   * (kept-tab.ts).
   */
  readonly openArticle: (
    html: string | Uint8Array,
    url?: string,
    frames?: Readonly<Record<string, string>>,
    type?: string,
  ) => Promise<OpenArticle>;
  /**
   * Opens the first of these documents (by `http:` address) in a new tab, without a driver's interception. Only such a
   * page can go to the back-forward cache, be prerendered, frozen and discarded.
   */
  readonly openServed: (documents: Readonly<Record<string, string>>) => Promise<OpenArticle>;
  /** No other test gets the article tabs that the test has now. */
  readonly giveUpTabs: () => void;
  /** Stores settings in the extension's own storage, as its options page does. */
  readonly store: (settings: object) => Promise<void>;
  /** A page of the extension in its own tab: `popup.html?tab=3`. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
};

export type OpenArticle = {
  readonly tab: Tab;
  readonly page: Page;
  /** Resolves to the extension's report on the page, as the popup gets it. */
  readonly report: () => Promise<PageReport>;
  /** Rests the driver's mouse on the nth place (from 0) of this text in the page; scrolls there first. */
  readonly hover: (text: string, nth?: number) => Promise<void>;
  /** Moves the mouse to the corner of the window. */
  readonly moveAway: () => Promise<void>;
  readonly press: (key: KeyInput) => Promise<void>;
  /** Sends a message to the page's content script, as the worker does for a command and the popup for a jump. */
  readonly send: (message: ContentMessage) => Promise<void>;
  /** Writes `output/<browser>-<name>.png` of what the window shows. */
  readonly screenshot: (name: string) => Promise<void>;
};

export type HarnessOptions = {
  /** Uses the shipped build, with its list of sites, instead of the development build. */
  readonly shipped?: boolean;
  readonly browsers?: readonly Browser[];
  readonly viewport?: Viewport;
  /** See {@link launch}. */
  readonly ownUi?: boolean;
};

/** The address of a page where a test needs no particular one. The shipped build knows the host too. */
export const ARTICLE_URL = 'https://www.vox.com/a-page';

/**
 * Declares the same tests for each real browser. Each file begins without tabs and with nothing stored; all calls in a
 * file share a browser, and with it what its extension has stored. Calls with `shipped` or `ownUi` have one of their own.
 *
 *     inEachBrowser('the card', (browser) => { test('opens …', async () => { … }) })
 */
export function inEachBrowser(name: string, define: (harness: Harness) => void, options: HarnessOptions = {}): void {
  const { viewport = { width: 1280, height: 900 }, shipped = false, ownUi = false } = options;
  for (const browser of options.browsers ?? (['chrome', 'firefox'] as const)) {
    describe(`${name} in ${browser}`, () => {
      const ofFile = ownUi ? withOwnUi(browser, shipped) : shipped ? shippedOfFile(browser) : null;
      let session: Session | undefined;
      const running = () => {
        if (!session) throw new Error('The browser is not running yet: use the harness inside tests and hooks.');
        return session;
      };
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures it wants, and takes no other
      beforeAll(async ({}, { file }) => {
        session = watching(await (ofFile?.open() ?? share(browser, file.filepath)));
      });
      const opened: Watched[] = [];
      /** The same, with every tab watched that a test opens. */
      const watching = (own: Session): Session => ({
        ...own,
        openTab: async () => {
          const tab = await own.openTab();
          opened.push(watch(tab.page, tab));
          return tab;
        },
      });
      let before: Found = { tabs: [], stored: '{}' };
      /** The kept tabs before the test. */
      let own: readonly number[] = [];
      /** The errors of the first try. */
      let known = 0;
      const passed = () => (ofFile ? undefined : shared.get(browser)?.passed);
      const tabForPage = async (): Promise<Tab> => {
        const lent = await passed()?.articles.take(viewport);
        return lent ? noted(lent).tab : sized(await running().openTab(), viewport);
      };
      const noted = (lent: Lent): Lent => {
        if (!opened.includes(lent.watched)) opened.push(lent.watched);
        return lent;
      };
      const inKeptTab = async (path: string): Promise<Page | null> => {
        const lent = await passed()?.own.take('own');
        if (!lent) return null;
        const { page } = noted(lent).watched;
        await page.bringToFront();
        await replacePage(page, running().baseUrl + path);
        // Firefox moves the focus to another tab some time after it shows that tab. A key before that is lost.
        await eventually(() => page.evaluate(() => document.hasFocus())).toBe(true);
        return lent.tab.page;
      };
      let lastOpened: Promise<unknown> = Promise.resolve();
      /** A page of the extension in a kept tab. Null if no test runs now. Two pages at once would take the focus from each other. */
      const ownPage = (path: string): Promise<Page | null> => {
        const page = lastOpened.then(() => inKeptTab(path));
        lastOpened = page.catch(() => {});
        return page;
      };
      beforeEach(async ({ task: { result } }) => {
        known = result?.errors?.length ?? 0;
        own = idsOf(passed());
        before = await foundIn(running());
        passed()?.articles.begin();
        passed()?.own.begin();
      });
      afterEach(async ({ task: { result, fullTestName } }) => {
        const errors = result?.errors?.slice(known).map(({ stack, message }) => stack ?? message) ?? [];
        const hasFailed = errors.length > 0;
        if (hasFailed && known === 0) await keepFailure(fullTestName, errors, opened);
        opened.length = 0;
        await passed()?.articles.end(hasFailed);
        await passed()?.own.end(hasFailed);
        await closeTabs(running(), [...before.tabs.filter((id) => !own.includes(id)), ...idsOf(passed())]);
        if (hasFailed) await restore(running(), before);
      });
      afterAll(async () => {
        await ofFile?.close();
      });
      define({
        browser,
        session: running,
        openArticle: async (html, url = ARTICLE_URL, frames = {}, type = undefined) =>
          openArticle(running(), await tabForPage(), (tab) =>
            tab.openSaved({ html, url, frames, ...(type && { type }) }, PATIENCE),
          ),
        openServed: async (documents) => {
          for (const [url, html] of Object.entries(documents)) running().served.set(url, html);
          const [first = 'about:blank'] = Object.keys(documents);
          const tab = await sized(await running().openTab(), viewport);
          return openArticle(running(), tab, ({ page }) => page.goto(first, { waitUntil: 'domcontentloaded' }));
        },
        giveUpTabs: () => passed()?.articles.giveUp(),
        store: (settings) => running().console.call(storeIn, settings),
        openExtensionPage: async (path) => {
          const kept = await ownPage(path);
          if (kept) return kept;
          const page = await running().openExtensionPage(path);
          page.setDefaultTimeout(PATIENCE);
          opened.push(watch(page, null));
          return page;
        },
      });
    });
  }
}

async function openArticle(session: Session, tab: Tab, load: (tab: Tab) => Promise<unknown>): Promise<OpenArticle> {
  const { page } = tab;
  await page.bringToFront();
  await load(tab);
  await getsFocus(page); // a key before that is lost
  return {
    tab,
    page,
    report: () => tab.report(PATIENCE),
    hover: async (text, nth = 0) => {
      const rect = (await rectsOf(page, text, nth))[nth];
      if (!rect) throw new Error(`"${text}" (place ${nth}) is not on the page.`);
      const x = rect.x + rect.width / 2;
      const y = rect.y + rect.height / 2;
      await page.mouse.move(x - 3, y, { steps: 2 }); // a real pointer moves to its place, so two steps
      await page.mouse.move(x, y);
    },
    moveAway: async () => {
      await page.mouse.move(2, 2);
      // the extension reads the pointer once a frame, so within that frame the pointer never left
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    },
    press: (key) => page.keyboard.press(key),
    send: (message) => session.console.call(sendTo, tab.id, message),
    screenshot: async (name) => {
      const folder = join(ROOT, 'output');
      await mkdir(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${session.browser}-${name}.png`) });
    },
  };
}

/** The part of the extension's API that is called here; Chromium names it `chrome`, Firefox `browser`. */
type Api = {
  readonly storage: { readonly sync: { readonly set: (items: object) => Promise<void> } };
  readonly tabs: { readonly sendMessage: (id: number, message: unknown) => Promise<void> };
};
type WithApi = { readonly browser?: Api; readonly chrome?: Api };

/** Runs in the extension page. */
const storeIn = async (settings: object): Promise<void> => {
  const { browser, chrome } = globalThis as WithApi;
  await (browser ?? chrome)?.storage.sync.set(settings);
};

/** Runs in the extension page. */
const sendTo = async (tabId: number, message: unknown): Promise<void> => {
  const { browser, chrome } = globalThis as WithApi;
  await (browser ?? chrome)?.tabs.sendMessage(tabId, message);
};
