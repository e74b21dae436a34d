import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyInput, Page, Viewport } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import type { Browser } from '../../src/cli/derive-manifest.ts';
import { launch, type Session } from '../../src/cli/launch.ts';
import { rectsOf } from '../../src/cli/rects-of.ts';
import type { Tab } from '../../src/cli/tab.ts';
import type { ContentMessage, PageReport } from '../../src/messages.ts';

/** What a test file gets of one browser. Use it inside tests and hooks only: the browser starts in `beforeAll`. */
export type Harness = {
  readonly browser: Browser;
  readonly session: () => Session;
  /** A new tab with this page, read by the extension. Tabs are closed when the file is done. */
  readonly openArticle: (
    html: string | Uint8Array,
    url?: string,
    frames?: Readonly<Record<string, string>>,
    type?: string,
  ) => Promise<OpenArticle>;
  /**
   * The first of these documents (by `http:` address) in a new tab, with no driver between it and the browser: a page that
   * can go to the back-forward cache, be loaded ahead, frozen and discarded.
   */
  readonly openServed: (documents: Readonly<Record<string, string>>) => Promise<OpenArticle>;
  /** Puts settings into the extension's own storage, as its options page does. */
  readonly store: (settings: object) => Promise<void>;
  /** A page of the extension in its own tab: `popup.html?tab=3`. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
};

export type OpenArticle = {
  readonly tab: Tab;
  readonly page: Page;
  /** What the extension has on the page, as the popup sees it. */
  readonly report: () => Promise<PageReport>;
  /** Rests the real mouse on the nth place (from 0) where this text stands in the page; scrolls there first. */
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
  /** Run the shipped build, with its list of sites, instead of the development build. */
  readonly shipped?: boolean;
  readonly browsers?: readonly Browser[];
  readonly viewport?: Viewport;
  /** See {@link launch}; all of a file's calls for one build agree on it. */
  readonly ownUi?: boolean;
};

/** Where a page is shown when a test does not care: a host that the shipped build knows too. */
export const ARTICLE_URL = 'https://www.vox.com/a-page';

/** The browsers of this file, each started when it is first needed and closed when the file is done. */
const sessions = new Map<string, Promise<Session>>();
afterAll(async () => {
  await Promise.all([...sessions.values()].map(async (session) => (await session).close()));
});

function start(browser: Browser, { shipped = false, ownUi = false }: HarnessOptions): Promise<Session> {
  const folder = join(ROOT, 'dist', shipped ? browser : `dev-${browser}`);
  const session = sessions.get(folder) ?? launch({ browser, folder, ownUi });
  sessions.set(folder, session);
  return session;
}

/**
 * Declares the same tests for each real browser, with a fresh profile for each file. All calls in a file share one
 * browser of a kind, and with it what its extension has stored.
 *
 *     inEachBrowser('the card', (browser) => { test('opens …', async () => { … }) })
 */
export function inEachBrowser(name: string, define: (harness: Harness) => void, options: HarnessOptions = {}): void {
  const viewport = options.viewport ?? { width: 1280, height: 900 };
  for (const browser of options.browsers ?? (['chrome', 'firefox'] as const)) {
    describe(`${name} in ${browser}`, () => {
      let session: Session | undefined;
      const running = () => {
        if (!session) throw new Error('The browser is not running yet: use the harness inside tests and hooks.');
        return session;
      };
      beforeAll(async () => {
        session = await start(browser, options);
      });
      define({
        browser,
        session: running,
        openArticle: (html, url = ARTICLE_URL, frames = {}, type = undefined) =>
          openArticle(running(), viewport, (tab) => tab.openSaved({ html, url, frames, ...(type && { type }) })),
        openServed: (documents) => {
          for (const [url, html] of Object.entries(documents)) running().served.set(url, html);
          const [first = 'about:blank'] = Object.keys(documents);
          return openArticle(running(), viewport, ({ page }) => page.goto(first, { waitUntil: 'domcontentloaded' }));
        },
        store: (settings) => running().console.call(storeIn, settings),
        openExtensionPage: (path) => running().openExtensionPage(path),
      });
    });
  }
}

async function openArticle(
  session: Session,
  viewport: Viewport,
  load: (tab: Tab) => Promise<unknown>,
): Promise<OpenArticle> {
  const tab = await session.openTab();
  const { page } = tab;
  await page.setViewport(viewport);
  await page.bringToFront();
  await load(tab);
  return {
    tab,
    page,
    report: () => tab.report(),
    hover: async (text, nth = 0) => {
      const rect = (await rectsOf(page, text, nth))[nth];
      if (!rect) throw new Error(`"${text}" (place ${nth}) is not on the page.`);
      const x = rect.x + rect.width / 2;
      const y = rect.y + rect.height / 2;
      await page.mouse.move(x - 3, y, { steps: 2 }); // a pointer arrives, it does not appear
      await page.mouse.move(x, y);
    },
    moveAway: async () => {
      await page.mouse.move(2, 2);
      // the pointer is looked at once a frame: a test that moves on within that frame was never away
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

/** The calls that are made here of the extension's API; Chromium names it `chrome`, Firefox `browser`. */
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
