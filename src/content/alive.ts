import browser from 'webextension-polyfill';

/** Whether the extension is still there. Its id disappears when it is updated, disabled or removed under this page. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
