import browser, { type Tabs } from 'webextension-polyfill';
import type { AccessMessage } from '../messages.ts';
import { putContentScript } from '../settings/page-script.ts';
import { showOnToolbar } from './toolbar.ts';

/** In the storage that the browser empties whenever it stops the extension: installed, updated, enabled, browser started. */
const STARTED = 'started';

/**
 * Starts Afterword in the tabs that were open before this run of it began, once a run: no event tells of an extension that
 * was disabled and is enabled again, but its worker is started then. Firefox does the same by itself for the sites of the
 * manifest; Chromium leaves open tabs with a script whose extension is gone, or with none.
 */
export async function annotateOnStart(): Promise<void> {
  const known = await browser.storage.session.get(STARTED);
  if (known[STARTED]) return;
  await browser.storage.session.set({ [STARTED]: true });
  await annotateOpenTabs();
}

/**
 * Starts Afterword in the open tabs that it may work in and does not yet: the reader has just given access. Tabs that the
 * browser has put to sleep load it when they wake.
 */
export async function annotateOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      // The address is told only of pages that Afterword may run in.
      if (id === undefined || !/^https?:/.test(url ?? '')) return;
      await putContentScript({ tabId: id }).catch((error: unknown) =>
        console.debug('Afterword: an open tab has to be loaded again', error),
      );
    }),
  );
}

/**
 * Has the content scripts in these tabs leave that run where the reader has taken access back: the browser lets them run on until
 * their page is left, and takes messages to them. Which these are the browser alone knows (a site may be covered by
 * another grant, a tab by a click on the button), so every document that it lets us into is given a stamp first.
 */
export async function leaveRevoked(tabs: readonly Tabs.Tab[]): Promise<void> {
  const stamp = crypto.randomUUID();
  const message: AccessMessage = { type: 'access', stamp };
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      // The address is told only of pages that may be read. Into others nothing is put: Chromium would wait for the reader's
      // leave instead of refusing.
      if (url) {
        const target = { tabId: id, allFrames: true };
        const how = { target, func: putStamp, args: [stamp], injectImmediately: true };
        await browser.scripting.executeScript(how).catch(() => undefined);
      }
      const left: unknown = await browser.tabs.sendMessage(id, message).catch(() => undefined);
      if (left === true) await showOnToolbar(id, 'none');
    }),
  );
}

/** Runs in a page. */
function putStamp(stamp: string): void {
  Reflect.set(globalThis, Symbol.for('afterword.access'), stamp);
}
