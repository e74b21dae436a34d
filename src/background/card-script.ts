import browser from 'webextension-polyfill';

/**
 * Puts the card's script into a frame, next to the content script that asks for it and in the same world. Rejects where
 * the browser does not let us (a grant that ended, a frame that is gone): that page has no card.
 */
export async function putCardScript(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['card.js'], injectImmediately: true });
}
