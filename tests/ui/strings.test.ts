import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hardCoded } from './hard-coded.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const LOCALES = join(ROOT, 'extension/_locales');

type Messages = Record<string, { message: string; description?: string }>;
const readMessages = (locale: string): Messages =>
  JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));

const locales = readdirSync(LOCALES);
const english = readMessages('en');
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, 'src', path), 'utf8') }));
const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');

const PLURAL = /_(zero|one|two|few|many|other)$/;
const withoutPlural = (key: string) => key.replace(PLURAL, '');
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

test('every English string is used', () => {
  const literals = new Set(
    sources.flatMap(({ text }) => [...text.matchAll(/['"`](\w+)['"`]/g)].map((match) => match[1])),
  );
  const named = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]));
  // Keys with a number at the end are built from a stem ("sayNumber" and 2).
  const stems = new Set(sources.flatMap(({ text }) => [...text.matchAll(/`(\w+)\$\{/g)].map((match) => match[1])));
  const unused = Object.keys(english).filter((key) => {
    const stem = withoutPlural(key);
    return !literals.has(key) && !literals.has(stem) && !named.has(key) && !stems.has(stem.replace(/\d+$/, ''));
  });
  expect(unused).toEqual([]);
});

test('every string that code requests exists in English', () => {
  const asked = sources.flatMap(({ path, text }) => [
    ...[...text.matchAll(/\b(?:t|getMessage)\(\s*'(\w+)'/g)].map((match) => ({ path, key: match[1] ?? '' })),
    ...[...text.matchAll(/\bcount\(\s*\w+,\s*\w+,\s*'(\w+)'/g)].map((match) => ({ path, key: `${match[1]}_other` })),
    ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => ({ path: 'manifest.json', key: match[1] ?? '' })),
  ]);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter(({ key }) => !(key in english))).toEqual([]);
});

test('no text for the reader is written in the source', () => {
  const found = sources
    .filter(({ path }) => path.endsWith('.tsx'))
    .flatMap(({ path, text }) => hardCoded(text, (word) => word in english).map((words) => `${path}: ${words}`));
  expect(found.filter((line) => !line.endsWith(': example.com'))).toEqual([]);
});

test('where something is inserted into a sentence, translators read what that is', () => {
  const inserts = Object.entries(english).filter(([, { message }]) => /\$\d/.test(message));
  expect(inserts.filter(([, { description }]) => !description).map(([key]) => key)).toEqual([]);
});

test.each([
  ['<p>Hello</p>', 'Hello'],
  ['<p>{name} says hello</p>', ' says hello'],
  ['<p>Hello, {name}</p>', 'Hello, '],
  ['<p>Hello<br />world</p>', 'world'],
  ["<p>{on ? t('on') : null} again</p>", ' again'],
  ['<button type="button" title="Press">{t("press")}</button>', 'Press'],
  ['<input aria-label="Your name" />', 'Your name'],
])('words in the source are seen in %s', (jsx, words) => {
  expect(hardCoded(`export const View = ({ name, on, t }) => (${jsx});`)).toContain(words);
});

describe.each(locales.filter((locale) => locale !== 'en'))('in %s', (locale) => {
  const messages = readMessages(locale);
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

  test('every string of the English file is there, in every plural form of the language, and no other', () => {
    const wanted = new Set(
      Object.keys(english).flatMap((key) =>
        PLURAL.test(key) ? categories.map((category) => `${withoutPlural(key)}_${category}`) : [key],
      ),
    );
    expect(Object.keys(messages).sort()).toEqual([...wanted].sort());
  });

  test('every string has words, and the placeholders of the English one', () => {
    const faults = Object.entries(messages).flatMap(([key, { message }]) => {
      const original = PLURAL.test(key) ? english[`${withoutPlural(key)}_other`] : english[key];
      const wanted = placeholders(original?.message ?? '');
      // "once" and "a day before" may omit the number.
      const optional = PLURAL.test(key) ? ['$1'] : [];
      const given = placeholders(message);
      const lost = wanted.filter((mark) => !given.includes(mark) && !optional.includes(mark));
      const foreign = given.filter((mark) => !wanted.includes(mark));
      return [
        ...(message.trim() === '' ? [`${key} is empty`] : []),
        ...lost.map((mark) => `${key} lacks ${mark}`),
        ...foreign.map((mark) => `${key} has ${mark}, which the English text lacks`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('little is left in English', () => {
    const same = Object.keys(messages).filter((key) => messages[key]?.message === english[key]?.message);
    expect(same.length / Object.keys(messages).length, same.join(', ')).toBeLessThan(0.1);
  });
});

test('no string has an exclamation mark or an emoji', () => {
  const found = locales.flatMap((locale) =>
    Object.entries(readMessages(locale))
      .filter(([, { message }]) => /[!¡]|\p{Emoji_Presentation}/u.test(message))
      .map(([key, { message }]) => `${locale} ${key}: ${message}`),
  );
  expect(found).toEqual([]);
});

/** The quotation marks that are not those of the language. */
const QUOTES: Readonly<Record<string, RegExp>> = {
  en: /["'«»„]/,
  de: /["'«»”]/,
  fr: /["'„“”]/,
  es: /["'„“”]/,
  ar: /["'„“”]/,
};

/** Words that a language avoids because it has another word for the same thing. */
const NOT_THE_WORD: Readonly<Record<string, RegExp>> = {
  en: /\b(?:hovercard|tooltip|bubble)\b/i,
  de: /\bHinweis|\bMensch\b|\bReiter\b|\bWebseite|\bOptionen\b|\bTatsache/,
  fr: /\b(?:cartes?|consigné|options|paramètres|site web|popup)\b/i,
  es: /\b(?:(?<!bases? de )datos(?! de)|configuración|sitio web|sucesos?|tarjetas?|popup)\b/i,
  ar: /اللسان|الضبط|ملاحظات التحرير|هيئة التحرير|التسلسل الزمني/,
};

describe.each(locales)('in %s', (locale) => {
  const messages = Object.entries(readMessages(locale)).map(([key, { message }]) => ({ key, message }));

  test('quotation marks are those of the language', () => {
    expect(QUOTES, `add a row for ${locale} to QUOTES in this file`).toHaveProperty(locale);
    expect(messages.filter(({ message }) => QUOTES[locale]?.test(message))).toEqual([]);
  });

  test('one thing is called by one word', () => {
    expect(messages.filter(({ message }) => NOT_THE_WORD[locale]?.test(message))).toEqual([]);
  });

  test('there are no doubled spaces and no spaces at an end, and three full stops are an ellipsis', () => {
    expect(messages.filter(({ message }) => /\s\s|^\s|\s$|\.\.\./.test(message))).toEqual([]);
  });
});

test('before French double punctuation there is a space that does not break', () => {
  const breaking = Object.entries(readMessages('fr')).filter(([, { message }]) => / [:;?»]|« | \?/.test(message));
  expect(breaking.map(([key]) => key)).toEqual([]);
});
