import browser from 'webextension-polyfill';
import type { Settings } from '../settings/settings.ts';
import { loadWords, type Words } from '../ui/interface-words.ts';

/** The popup's words in the language that the reader chose. */
export const wordsFor = ({ language }: Pick<Settings, 'language'>): Promise<Words> =>
  loadWords(browser.i18n, language, browser.runtime.getURL);
