import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DateSource, type HowFound, STATED_WHERE } from '../../src/article/article-model.ts';
import { english } from '../../src/ui/english.ts';
import { sayHow } from '../../src/ui/say-how.ts';
import { translatorFrom } from '../../src/ui/translate.ts';

const LOCALES = new URL('../../extension/_locales/', import.meta.url);
const inLocale = (locale: string) =>
  translatorFrom(JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), 'utf8')));
const german = inLocale('de');
const published: DateSource = { where: 'json-ld', name: 'datePublished' };
const address: DateSource = { where: 'address' };

const CASES: readonly (readonly [HowFound, string])[] = [
  [{ type: 'stated', source: published }, 'JSON-LD datePublished'],
  [{ type: 'stated', source: address }, 'Adresse der Seite'],
  [{ type: 'unconfirmed', source: address }, 'Adresse der Seite (sonst nirgends bestätigt)'],
  [{ type: 'confirmed', source: published, by: address }, 'JSON-LD datePublished (bestätigt: Adresse der Seite)'],
  [{ type: 'note', quote: 'published on May 17, confirmed' }, 'Anmerkung im Artikel: „published on May 17, confirmed“'],
  [
    { type: 'last-change', change: { type: 'stated', source: { where: 'meta', name: 'dateModified' } } },
    'letzte Änderung, da die Veröffentlichung nirgends genannt ist: meta dateModified',
  ],
  [{ type: 'reader' }, 'von Ihnen angegeben'],
];

test.each(CASES)('how a date was found is described in the reader’s language: %j', (how, said) => {
  expect(sayHow(how, german)).toBe(said);
});

test('a place without a name of its own is described in English', () => {
  expect(sayHow({ type: 'unconfirmed', source: { where: 'time' } }, english)).toBe(
    '<time> by the headline, which nothing else confirms',
  );
});

describe.each(readdirSync(LOCALES))('in %s', (locale) => {
  const t = inLocale(locale);

  test.each([...STATED_WHERE, 'address'] as const)('a date from %s has words, and no message is missing', (where) => {
    for (const source of [{ where }, { where, name: 'named' }]) {
      const said = sayHow({ type: 'stated', source }, t);
      expect(said).toMatch(/\S/);
      expect(said).not.toMatch(/^(?:how|popup)[A-Z]/);
    }
  });
});
