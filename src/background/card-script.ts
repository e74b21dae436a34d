import browser from 'webextension-polyfill';
import type { Settings } from '../settings/model.ts';
import { wordsFile } from '../ui/words.ts';

/**
 * Puts the card's script into a frame, next to the content script that asks for it and in the same world. Rejects where
 * the browser does not let us (a grant that ended, a frame that is gone): that page has no card.
 * Before it come the words of the language that the reader chose; without them the card speaks the browser's.
 */
export async function putCardScript(
  tabId: number,
  frameId: number,
  { language }: Pick<Settings, 'language'>,
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const words = language === 'auto' ? [] : [wordsFile(language)];
  await browser.scripting.executeScript({ target, files: [...words, 'card.js'], injectImmediately: true });
}
