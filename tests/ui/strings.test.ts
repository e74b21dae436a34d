import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

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
  // Keys with a number at the end are put together from a stem ("sayNumber" and 2).
  const stems = new Set(sources.flatMap(({ text }) => [...text.matchAll(/`(\w+)\$\{/g)].map((match) => match[1])));
  const unused = Object.keys(english).filter((key) => {
    const stem = withoutPlural(key);
    return !literals.has(key) && !literals.has(stem) && !named.has(key) && !stems.has(stem.replace(/\d+$/, ''));
  });
  expect(unused).toEqual([]);
});

test('every string that is asked for exists in English', () => {
  const asked = sources.flatMap(({ path, text }) => [
    ...[...text.matchAll(/\b(?:t|getMessage)\(\s*'(\w+)'/g)].map((match) => ({ path, key: match[1] ?? '' })),
    ...[...text.matchAll(/\bcount\(\s*\w+,\s*\w+,\s*'(\w+)'/g)].map((match) => ({ path, key: `${match[1]}_other` })),
    ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => ({ path: 'manifest.json', key: match[1] ?? '' })),
  ]);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter(({ key }) => !(key in english))).toEqual([]);
});

test('what is shown to the reader is not written in the source', () => {
  const inText = /(?:>|\})\s*([^<>{}=;()'"`]*\p{L}{2,}[^<>{}=;()'"`]*?)\s*<\/\w/gu;
  const inLabels = /\s(?:title|placeholder|label|alt|aria-label|aria-valuetext)="([^"]*\p{L}{2,}[^"]*)"/gu;
  const found = sources
    .filter(({ path }) => path.endsWith('.tsx'))
    .flatMap(({ path, text }) =>
      [inText, inLabels].flatMap((shown) => [...text.matchAll(shown)].map((match) => `${path}: ${match[1]}`)),
    );
  expect(found.filter((line) => !line.endsWith(': example.com'))).toEqual([]);
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

  test('every string puts in what the English one puts in', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      const original = PLURAL.test(key) ? english[`${withoutPlural(key)}_other`] : english[key];
      const wanted = placeholders(original?.message ?? '');
      // "once" and "a day before" may leave the number unsaid.
      const given = placeholders(message);
      const optional = PLURAL.test(key) ? ['$1'] : [];
      expect(
        wanted.filter((mark) => !given.includes(mark) && !optional.includes(mark)),
        key,
      ).toEqual([]);
      expect(
        given.filter((mark) => !wanted.includes(mark)),
        key,
      ).toEqual([]);
    }
  });

  test('little is left in English', () => {
    const same = Object.keys(messages).filter((key) => messages[key]?.message === english[key]?.message);
    expect(same.length / Object.keys(messages).length, same.join(', ')).toBeLessThan(0.1);
  });
});

test('no string shouts', () => {
  for (const locale of locales) {
    for (const [key, { message }] of Object.entries(readMessages(locale))) {
      expect(message, `${locale} ${key}`).not.toMatch(/[!¡]|\p{Emoji_Presentation}/u);
    }
  }
});
