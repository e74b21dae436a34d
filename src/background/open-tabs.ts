import browser from 'webextension-polyfill';
import type { ContentMessage } from '../messages.ts';
import { putGate } from '../settings/page-script.ts';
import { showOnToolbar } from './toolbar.ts';

/**
 * A key in session storage, which the browser empties whenever the extension stops: on install, update, enabling,
 * browser start.
 */
const STARTED = 'started';

/**
 * Starts Afterword in the tabs that are older than this run, once in a run. Chromium leaves such tabs with a script
 * whose extension is gone, or with no script. Firefox itself starts the scripts of the manifest's sites. No event
 * reports that a disabled extension was enabled again, but its worker starts then.
 */
export async function annotateOnStart(): Promise<void> {
  const known = await browser.storage.session.get(STARTED);
  if (known[STARTED]) return;
  await browser.storage.session.set({ [STARTED]: true });
  await annotateOpenTabs();
}

/**
 * Starts Afterword in open tabs in which it may now run but does not run yet, because the reader has just given access.
 * Tabs that the browser has put to sleep load it when they wake.
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
 * Makes every content script ask whether it may still run. The reader has revoked access somewhere, but the browser
 * lets scripts run until their page is left.
 */
export async function askWhoMayStay(): Promise<void> {
  const message: ContentMessage = { type: 'access' };
  const tabs = await browser.tabs.query({ discarded: false });
  for (const { id } of tabs) if (id !== undefined) browser.tabs.sendMessage(id, message).catch(() => undefined);
}

/**
 * True if a document may still be read, by a grant for its address or by a click on the button in its tab. Only in
 * these two cases does the browser give the tab's address. No script is injected to find out, because Chromium would
 * then ask the reader instead of refusing.
 */
export async function mayRead(tabId: number, frameId: number, url = ''): Promise<boolean> {
  const { url: ofTab } = await browser.tabs.get(tabId);
  // A document without its own address belongs to the page around it.
  const own = isOfWeb(url) ? url : ofTab;
  const may = own !== undefined && (originOf(own) === originOf(ofTab) || (await isGranted(own)));
  if (!may && frameId === 0) await showOnToolbar(tabId, 'none');
  return may;
}

const isOfWeb = (url = ''): boolean => /^https?:/.test(url);
const originOf = (url: string | undefined): string | null => (url && URL.canParse(url) ? new URL(url).origin : null);
const isGranted = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [`${new URL(url).protocol}//${new URL(url).hostname}/*`] });
