import browser from 'webextension-polyfill';
import { putContentScript } from '../settings/page-script.ts';
import { patternsOf } from '../settings/patterns.ts';
import type { PopupTab } from './ask.ts';

/**
 * Runs Afterword in this tab until the tab leaves the page. `activeTab`, granted by opening the popup, allows this. It
 * must not be called if a content script already answers. Rejects if the browser forbids it.
 */
export const annotateOnce = (tab: PopupTab): Promise<void> => putContentScript({ tabId: tab.id });

/**
 * Asks the reader for lasting access to a host and its subdomains. It must be called in the click itself, before any
 * `await`, because browsers refuse later requests. Resolves to the reader's answer. The worker watches the browser's
 * permissions and registers the scripts.
 */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(host) });
}
