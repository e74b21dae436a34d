import browser from 'webextension-polyfill';

/** The extension's id is gone as soon as it was updated, switched off or removed under this page. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
