import browser from 'webextension-polyfill';
import type { ContentMessage } from '../messages.ts';
import { putGate } from '../settings/page-script.ts';
import { showOnToolbar } from './toolbar.ts';

/** In the storage that the browser empties whenever it stops the extension: installed, updated, enabled, browser started. */
const STARTED = 'started';

/**
 * Starts Afterword once a run in the tabs that were open before this run. Chromium leaves such tabs with a script whose
 * extension is gone, or with none; Firefox starts the scripts of the manifest's sites itself. No event says that a disabled
 * extension was enabled again, but its worker starts then.
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
      // The browser gives the address only of pages that Afterword may run in.
      if (id === undefined || !isOfWeb(url)) return;
      await putGate({ tabId: id }).catch((error: unknown) =>
        console.debug('Afterword: an open tab has to be loaded again', error),
      );
    }),
  );
}

/**
 * Has every content script ask whether it may still run: the reader has taken access back somewhere, and the browser lets
 * scripts run on until their page is left.
 */
export async function askWhoMayStay(): Promise<void> {
  const message: ContentMessage = { type: 'access' };
  const tabs = await browser.tabs.query({ discarded: false });
  for (const { id } of tabs) if (id !== undefined) browser.tabs.sendMessage(id, message).catch(() => undefined);
}

/**
 * Whether a document may still be read: by a grant for its address, or for a while after a click on the button in its tab. The
 * browser gives the tab's address in both cases and in no other. No script is put into the tab to find out, because Chromium
 * would ask the reader instead of refusing.
 */
export async function mayRead(tabId: number, frameId: number, url = ''): Promise<boolean> {
  const { url: ofTab } = await browser.tabs.get(tabId);
  // A document without an address of its own is of the page around it.
  const own = isOfWeb(url) ? url : ofTab;
  const may = own !== undefined && (originOf(own) === originOf(ofTab) || (await isGranted(own)));
  if (!may && frameId === 0) await showOnToolbar(tabId, 'none');
  return may;
}

const isOfWeb = (url = ''): boolean => /^https?:/.test(url);
const originOf = (url: string | undefined): string | null => (url && URL.canParse(url) ? new URL(url).origin : null);
const isGranted = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [`${new URL(url).protocol}//${new URL(url).hostname}/*`] });
