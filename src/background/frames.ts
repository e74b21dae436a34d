import browser from 'webextension-polyfill';
import type { ContentMessage, FrameMessage } from '../messages.ts';
import { putContentScript } from '../settings/page-script.ts';

/**
 * Starts the content script in one of the frames that stand in a tab's page. Resolves to the frame's id, or to null where
 * the browser does not let us in: the frame is of a site that the reader has not granted, or it has gone.
 */
export async function openFrame(tabId: number, { index, above }: FrameMessage): Promise<number | null> {
  try {
    const probed = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: receive,
      args: [index, JSON.stringify(above)],
      injectImmediately: true, // a frame that never finishes loading must not hold up the others
    });
    const frameId = probed.find(({ result }) => result === true)?.frameId;
    if (frameId === undefined) return null;
    await putContentScript({ tabId, frameIds: [frameId] });
    return frameId;
  } catch (error) {
    console.debug('Afterword: a frame cannot be read', error);
    return null;
  }
}

/** Hands a message of the page's content script on to that of a frame; undefined where none answers. */
export const tellFrame = (tabId: number, frameId: number, message: ContentMessage): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);

/** Runs in every frame of the tab: the one that is meant knows itself by its number, which no page can forge. */
function receive(index: number, above: string): boolean {
  if (window.parent !== window.top || window.parent === window || window.parent[index] !== window) return false;
  Reflect.set(globalThis, Symbol.for('afterword.above'), above);
  return true;
}
