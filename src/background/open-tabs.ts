import browser from 'webextension-polyfill';
import { putContentScript } from '../settings/page-script.ts';

/**
 * Starts Afterword in the tabs that were open before it could work in them. Before this version of it came: Firefox starts
 * it by itself, Chromium leaves them with a script whose extension is gone, or with none. Before the reader gave access:
 * both leave them as they are. Tabs that the browser has put to sleep load it when they wake.
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
