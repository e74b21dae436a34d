import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseEnd, phraseTokens } from '../../src/linking/names/phrases.ts';
import { PhraseIndex } from '../../src/linking/occurrences.ts';
import { readForLinking } from '../../src/linking/reading.ts';

const WORDS = [
  'GPT',
  '4o',
  'mini',
  'us',
  'US',
  'São',
  'Paulo',
  'Straße',
  'strasse',
  '東京',
  'Élysée',
  'a',
  '100%',
  'percent',
];
const JOINS = [' ', '-', '', ', '];
const words = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINS)), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join('').trim());
const articles = fc.tuple(fc.array(words, { maxLength: 4 }), words).map(([texts, title]) => ({
  title,
  language: null,
  blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })),
}));

test('the index finds a phrase at the same places as a comparison with every word', () => {
  let found = 0;
  fc.assert(
    fc.property(articles, fc.array(words, { minLength: 1, maxLength: 3 }), (article, phrases) => {
      const reading = readForLinking(article);
      const index = new PhraseIndex(reading);
      for (const phrase of phrases.flatMap((one) => [one, one.split(/[ ,-]/)[0] ?? ''])) {
        const expected = reading.texts.flatMap((_, block) => {
          const end = reading.from[block + 1] ?? 0;
          const tokens = Array.from(
            { length: end - (reading.from[block] ?? 0) },
            (_, i) => (reading.from[block] ?? 0) + i,
          );
          return tokens.filter((first) => phraseEnd(reading, phraseTokens(phrase), first, end) >= 0);
        });
        const places = index.occurrences(phrase);
        const got: number[] = [];
        for (let at = places.atOrAfter(0); at; at = places.atOrAfter(at.first + 1)) got.push(at.first);
        expect(got).toEqual(expected);
        found += got.length;
      }
    }),
    { numRuns: 500, seed: 20_261_130 },
  );
  expect(found).toBeGreaterThan(200);
});

test.each([
  ['São Paulo', 'Der Plan für Sao-Paulo und SãoPaulo'],
  ['Владимир', 'вчера владимир выступил, Владимир молчал'],
  ['Straße', 'Die Strasse, die straße'],
])('the phrase “%s” is found twice in “%s”', (phrase, text) => {
  const reading = readForLinking({ title: '', language: null, blocks: [{ kind: 'paragraph', text }] });
  expect(new PhraseIndex(reading).occurrences(phrase).count).toBe(2);
});
