import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Browser as PuppeteerBrowser } from 'puppeteer-core';
import type { PageReport } from '../messages.ts';
import { type SavedPage, serveSaved } from './saved-page.ts';

/** A page of the extension that has no scripts of its own. From it, the extension's browser API is called. */
export type Console = {
  /** Calls a function in the extension page, as `Page.evaluate` does. Its arguments and result are plain JSON. */
  readonly call: Page['evaluate'];
};

/** One tab of a {@link Session}. */
export type Tab = {
  readonly page: Page;
  /** The tab's number in the extension's own API. */
  readonly id: number;
  /** Serves a saved page at its address and waits for its document. Every other request is refused. */
  readonly openSaved: (saved: SavedPage, timeoutMs?: number) => Promise<void>;
  /** The extension's report on the page, requested as the popup requests it. Rejects if no answer comes in time. */
  readonly report: (timeoutMs?: number) => Promise<PageReport>;
  readonly close: () => Promise<void>;
};

/** The part of the extension API that the console calls. Chromium names it `chrome`, Firefox `browser`. */
type Api = {
  readonly tabs: {
    readonly query: (filter: object) => Promise<{ id?: number }[]>;
    readonly sendMessage: (tabId: number, message: unknown, to: { frameId: number }) => Promise<unknown>;
    readonly remove: (tabId: number) => Promise<void>;
  };
};
type WithApi = { readonly browser?: Api; readonly chrome?: Api };

/** Opens a blank tab and finds its number: the number that did not exist before. Two calls must not overlap. */
export async function openTab(browser: PuppeteerBrowser, console: Console): Promise<Tab> {
  const before = new Set(await tabIds(console));
  const page = await browser.newPage();
  const id = (await tabIds(console)).find((tabId) => !before.has(tabId));
  if (id === undefined) throw new Error('The browser opened a tab that the extension cannot see.');
  // A page with a dialog stops until the dialog is answered.
  page.on('dialog', (dialog) => {
    const answered = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
    answered.catch(() => {}); // the dialog closes with its page
  });
  return {
    page,
    id,
    openSaved: (saved, timeoutMs = 15_000) => serveSaved(page, saved, timeoutMs),
    report: (timeoutMs = 15_000) => report(console, id, timeoutMs),
    // page.close() would wait without end if the page's script never ends.
    close: () => console.call(removeTab, id),
  };
}

const tabIds = (console: Console): Promise<number[]> =>
  console.call(async () => {
    const { browser, chrome } = globalThis as WithApi;
    const tabs = await (browser ?? chrome)?.tabs.query({});
    return (tabs ?? []).flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
  });

const removeTab = async (tabId: number): Promise<void> => {
  const { browser, chrome } = globalThis as WithApi;
  await (browser ?? chrome)?.tabs.remove(tabId);
};

/**
 * Runs in the extension page. Returns null while no content script answers. The answer is sent as text. If an object
 * occurs twice, WebDriver BiDi (Firefox) sends it only once, and puppeteer 24 makes the second occurrence undefined.
 */
const askOnce = async (tabId: number): Promise<string | null> => {
  const { browser, chrome } = globalThis as WithApi;
  const answer = await (browser ?? chrome)?.tabs
    .sendMessage(tabId, { type: 'report' }, { frameId: 0 })
    .catch(() => null);
  return answer ? JSON.stringify(answer) : null;
};

/** Asks until a content script answers. Content scripts start only when the document is idle. */
async function report(console: Console, tabId: number, timeoutMs: number): Promise<PageReport> {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    // The time is measured here. The extension page is a background tab, and the browser slows down its timers.
    const answer = await Promise.race([console.call(askOnce, tabId), sleep(end - Date.now())]);
    if (answer) return JSON.parse(answer) as PageReport; // our own content script's answer
    await sleep(30);
  }
  throw new Error(
    `The page did not answer within ${timeoutMs / 1000} s: its scripts never rest, or no content script runs in it.`,
  );
}
