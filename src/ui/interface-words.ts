import { isolating, type Messages, type Translate, translatorFrom } from './translate.ts';

/** The languages of the interface: the folders of extension/_locales. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The words of an interface, and the locale of its dates and numbers. */
export type Words = { readonly t: Translate; readonly locale: string };

/** The part of `browser.i18n` that is used here. */
type I18n = {
  getMessage(key: string, subs: string[]): string;
  getUILanguage(): string;
};

/** A script of words/ stores the messages of its language under this name. */
const WORDS_KEY = 'afterword-words';

/**
 * Returns the words that the browser chooses. If they are in the browser's language, the locale is the browser's
 * ("de-AT"). Otherwise it is that of the words: a Hebrew browser gets English words and English dates, from left to
 * right.
 */
export function browserWords(i18n: I18n): Words {
  const own = i18n.getMessage('wordsLanguage', []);
  const ui = i18n.getUILanguage();
  const locale = own === '' || languageOf(ui) === own ? ui : own;
  return { locale, t: isolating((key, ...subs) => i18n.getMessage(key, subs), locale) };
}

/** Returns the words of the script of words/ that ran here last. Null if none ran. */
export function leftWords(): Words | null {
  const left: unknown = Reflect.get(globalThis, WORDS_KEY);
  if (!isLeft(left)) return null;
  return { locale: left.language, t: isolating(translatorFrom(left.messages), left.language) };
}

/**
 * Loads the words that the reader chose. `auto` means the browser's. The extension's pages may fetch nothing, so other
 * languages come as scripts. If a script fails, the browser's words are used.
 *
 * @param file returns the address of a file of the extension
 */
export async function loadWords(
  i18n: I18n,
  language: Language | 'auto',
  file: (path: string) => string,
): Promise<Words> {
  const words = browserWords(i18n);
  if (language === 'auto' || languageOf(words.locale) === language) return words;
  if (leftWords()?.locale !== language) await runScript(file(wordsFile(language)));
  return leftWords() ?? words;
}

/** The script with the words of a language, by its path in the build. */
export const wordsFile = (language: Language): string => `words/${language}.js`;

/**
 * Returns the text of that script. It stores the messages, without the notes for translators, where {@link leftWords}
 * looks.
 */
export function wordsScript(language: Language, messages: Messages): string {
  const bare = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, { message }]));
  return `Reflect.set(globalThis,${JSON.stringify(WORDS_KEY)},${JSON.stringify({ language, messages: bare })});\n`;
}

const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? '';

/** Runs a script of the extension in this page. Never rejects. */
export function runScript(src: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => resolve();
    document.head.append(script);
  });
}

type Left = { readonly language: string; readonly messages: Messages };

const isLeft = (left: unknown): left is Left =>
  typeof left === 'object' && left !== null && 'language' in left && 'messages' in left;
