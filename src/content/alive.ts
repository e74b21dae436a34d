import browser from 'webextension-polyfill';

/** True while the extension exists. Its id disappears when it is updated, disabled or removed under this page. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
