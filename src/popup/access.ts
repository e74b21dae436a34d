import browser from 'webextension-polyfill';
import { putContentScript } from '../settings/page-script.ts';
import { patternsOf } from '../settings/patterns.ts';
import type { PopupTab } from './ask.ts';

/**
 * Runs Afterword in this tab until the tab leaves the page. `activeTab`, which opening the popup granted, allows it. Do
 * not call it where a content script answers already. Rejects where the browser forbids it.
 */
export const annotateOnce = (tab: PopupTab): Promise<void> => putContentScript({ tabId: tab.id });

/**
 * Asks the reader for lasting access to a host and its subdomains. Call it in the click itself, before any `await`,
 * because browsers refuse later requests. Resolves to the reader's answer. The worker watches the browser's permissions
 * and registers the scripts.
 */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(host) });
}
