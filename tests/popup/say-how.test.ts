import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayHow } from '../../src/popup/say-how.ts';
import { english } from '../../src/ui/english.ts';
import { translatorFrom } from '../../src/ui/translate.ts';

const german = translatorFrom(
  JSON.parse(readFileSync(new URL('../../extension/_locales/de/messages.json', import.meta.url), 'utf8')),
);

test.each([
  ['JSON-LD datePublished', 'JSON-LD datePublished'],
  ["the page's address", 'Adresse der Seite'],
  ["the page's address, which nothing else confirms", 'Adresse der Seite (sonst nirgends bestätigt)'],
  ["JSON-LD datePublished, confirmed by the page's address", 'JSON-LD datePublished (bestätigt: Adresse der Seite)'],
  ['a note in the article: “published on May 17, confirmed”', 'Anmerkung im Artikel: „published on May 17, confirmed“'],
  ['set by you', 'von Ihnen angegeben'],
])('how a date was found is said in the reader’s language: %s', (how, said) => {
  expect(sayHow(how, german)).toBe(said);
});

test('in English it is said as the reading of pages says it', () => {
  expect(sayHow('<time> by the headline, which nothing else confirms', english)).toBe(
    '<time> by the headline, which nothing else confirms',
  );
});
