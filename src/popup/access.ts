import browser from 'webextension-polyfill';
import { putContentScript } from '../settings/page-script.ts';
import { patternsOf } from '../settings/patterns.ts';
import type { PopupTab } from './ask.ts';

/**
 * Runs Afterword in this tab until it goes to another page: by `activeTab`, which opening the popup gave. Not to be
 * called where a content script answers already. Rejects where the browser forbids it.
 */
export const annotateOnce = (tab: PopupTab): Promise<void> => putContentScript({ tabId: tab.id });

/**
 * Asks the reader for lasting access to a host and its subdomains. Call it in the click itself, before any `await`: the
 * browsers take a question that comes later for one that nobody asked. Resolves to the reader's answer. The worker
 * follows the browser's own list of permissions and registers the scripts.
 */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(host) });
}
