import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/settings/settings-model.ts';
import { browserWords, LANGUAGES, leftWords, wordsScript } from '../../src/ui/interface-words.ts';
import { translatorFrom } from '../../src/ui/translate.ts';

const LOCALES = new URL('../../extension/_locales', import.meta.url).pathname;
const messagesOf = (locale: string) => JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));

/** Makes the `i18n` of a browser whose interface is in the language `ui`, but which took the messages of `words`. */
const i18n = (ui: string, words: string) => {
  const t = translatorFrom(messagesOf(words));
  return { getMessage: (key: string, subs: string[]) => t(key, ...subs), getUILanguage: () => ui };
};

test('every language with words can be chosen, and no other', () => {
  expect([...LANGUAGES].sort()).toEqual(readdirSync(LOCALES).sort());
  expect([...FIELDS.language.options].sort()).toEqual(['auto', ...LANGUAGES].sort());
});

test.each([...LANGUAGES])('the messages of %s name their own language', (language) => {
  expect(messagesOf(language).wordsLanguage.message).toBe(language);
});

test.each([
  ['de-AT', 'de', 'de-AT'],
  ['en-US', 'en', 'en-US'],
  ['he', 'en', 'en'],
  ['pl', 'en', 'en'],
])('in a browser in %s with words in %s, dates and numbers are of %s', (ui, words, locale) => {
  expect(browserWords(i18n(ui, words)).locale).toBe(locale);
});

test('inserted values are isolated in a sentence from right to left, and nowhere else', () => {
  const site = 'sample.example';
  expect(browserWords(i18n('ar', 'ar')).t('statusOff', site)).toContain(`\u2068${site}\u2069`);
  expect(browserWords(i18n('de', 'de')).t('statusOff', site)).toBe(`Afterword ist für ${site} ausgeschaltet.`);
});

test('a phrase of isolated parts has the direction of the interface, not of its first part', () => {
  const { t } = browserWords(i18n('ar', 'ar'));
  expect(t('popupThen', t('sayStatus', 'in force', '2023'))).toBe(
    'حينها: \u2067\u2068in force\u2069، \u20682023\u2069\u2069',
  );
});

describe('the script of a language', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'afterword-words'));

  test('stores its words where the page and the card look for them', () => {
    expect(leftWords()).toBeNull();
    new Function(wordsScript('fr', messagesOf('fr')))();
    expect(leftWords()?.locale).toBe('fr');
    expect(leftWords()?.t('statusOff', 'sample.example')).toBe('Afterword est désactivé pour sample.example.');
  });

  test('has no notes for translators', () => {
    expect(wordsScript('en', messagesOf('en'))).not.toContain('description');
  });

  test('is ignored if another value is in its place', () => {
    for (const left of [null, 7, 'fr', { language: 'fr' }]) {
      Reflect.set(globalThis, 'afterword-words', left);
      expect(leftWords()).toBeNull();
    }
  });
});
