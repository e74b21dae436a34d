import browser from 'webextension-polyfill';
import type { Settings } from '../settings/settings-model.ts';
import { wordsFile } from '../ui/interface-words.ts';

/**
 * Injects the card's script into a frame, in the world of the content script that asks for it. Rejects if the browser
 * refuses, because a grant ended or a frame is gone. That page then has no card. The words of the reader's language are
 * injected first. Without them the card uses the browser's language.
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
