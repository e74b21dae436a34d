import { describe, expect, test } from 'vitest';
import { aroundOf } from '../../src/linking/around.ts';
import { cuesOf } from '../../src/linking/people/cues.ts';
import { readForLinking } from '../../src/linking/reading.ts';

/** The cues around the name between asterisks. */
function cuesIn(marked: string, language = 'en') {
  const [before = '', name = '', after = ''] = marked.split('*');
  const text = before + name + after;
  const reading = readForLinking({ title: '', language, blocks: [{ kind: 'paragraph', text }] });
  return cuesOf(aroundOf(reading, { block: 0, start: before.length, end: before.length + name.length }));
}

describe('what the words around a name call its bearer', () => {
  test.each([
    ['Sen. *Ada Vale* spoke.', { post: 'senator', places: [], party: null }],
    ['On Monday Ohio Gov. *Ada Vale* spoke.', { post: 'governor', places: ['Ohio'] }],
    ['The British Foreign Secretary *Ada Vale* flew home.', { post: 'secretary', countries: ['GB'] }],
    ['Japan’s prime minister, *Ada Vale*, flew home.', { post: 'minister', countries: ['JP'] }],
    ['Critics of *Ada Vale* (D-Calif.) wrote.', { post: null, places: ['California'], party: 'Democrat' }],
    ['Critics of *Ada Vale*, R-La., wrote.', { places: ['Louisiana'], party: 'Republican' }],
    ['A letter by *Ada Vale*, the Labour leader, came.', { post: 'leader', party: 'labour' }],
    ['A letter by *Ada Vale*, a Republican from Ohio, came.', { places: ['Ohio'], party: 'republican' }],
    ['A letter by *Ada Vale*, MP for Makerfield, came.', { post: 'member', places: ['Makerfield'] }],
    ['The journalist *Ada Vale* wrote.', { calling: 'journalist' }],
    ['It was actor *Ada Vale* who wrote.', { calling: 'actor' }],
    ['Bluesman *Ada Vale* played.', { calling: 'Bluesman' }],
    ['Calf roper *Ada Vale* rode.', { calling: 'roper' }],
    ['Then left tackle *Ada Vale* fell.', { calling: 'tackle' }],
    ['A letter by *Ada Vale*, the owner of the ballpark, came.', { calling: 'owner' }],
    ['A letter by *Ada Vale*, star of the film, came.', { calling: 'star' }],
    ['A letter by *Ada Vale*, who pitched for the club, came.', { calling: ', who pitched', past: true }],
    ['A letter by *Ada Vale* (the president) came.', { post: 'president' }],
    ['A letter by *Ada Vale*, the Quillon chairman, came.', { post: 'chairman', elsewhere: 'chairman' }],
    ['A letter by *Ada Vale*, the party chairman, came.', { post: 'chairman', elsewhere: null }],
    ['A letter by *Ada Vale*, the country lantern, came.', { elsewhere: 'lantern' }],
    ['A letter by *Ada Vale* of the Harbour Boys came.', { elsewhere: 'of the Harbour Boys' }],
    ['Then-Senator *Ada Vale* wrote.', { post: 'senator', past: true }],
    ['The former justice minister *Ada Vale* wrote.', { post: 'minister', past: true }],
    ['U.S. District Judge *Ada Vale* ruled.', { post: 'judge', countries: ['US'] }],
    ['*Ada Vale*, 19, swam.', { age: 19 }],
    ['*Ada Vale* (aged 16) swam.', { age: 16 }],
    ['The 17-year-old *Ada Vale* swam.', { age: 17 }],
    ['*Ada Vale* is the borough’s longest-serving MP.', { post: 'member' }],
    ['*Ada Vale* the goalkeeper, saved two.', { calling: 'goalkeeper' }],
  ])('%s', (text, expected) => {
    expect(cuesIn(text)[0]).toMatchObject(expected);
  });

  test('an apposition may follow the age', () => {
    expect(cuesIn('*Ada Vale*, 19, the swimmer from Paisley, won.')).toMatchObject([
      { age: 19 },
      { calling: 'swimmer' },
    ]);
  });

  test.each(['Across the corridor, *Ada Vale* took the desk.', 'Otto Cook frowned, *Ada Vale* read.'])(
    'words before a comma that are no noun phrase call nobody anything: %s',
    (text) => {
      expect(cuesIn(text)).toEqual([]);
    },
  );

  test('two nouns joined by “and” are two cues, and a department of two fields is one', () => {
    expect(cuesIn('*Ada Vale*, the Scottish secretary and Liberal Democrat MP, spoke.')).toMatchObject([
      { post: 'secretary', countries: ['GB-SCT'] },
      { post: 'member', party: 'democrat' },
    ]);
    expect(cuesIn('*Ada Vale*, the work and pensions secretary, spoke.')).toMatchObject([{ post: 'secretary' }]);
  });

  test.each([
    'Afterwards *Ada Vale* went home.',
    'She met *Ada Vale*, who said nothing.',
    'The minister resigned. *Ada Vale* went home.',
    'The minister resigned, and so did *Ada Vale*.',
    'A letter by *Ada Vale*, the daughter of a miner, came.',
    'A letter by *Ada Vale*, a rising star of the party, came.',
    'A letter by *Ada Vale*, the architect of the tax bill, came.',
    'A letter by *Ada Vale*, Senator Ben Quill and others came.',
    'A letter by *Ada Vale* of the United States came.',
    'In the summer *Ada Vale* went home.',
    'A letter by *Ada Vale*, who played a role in the talks, came.',
  ])('nothing: %s', (text) => {
    expect(cuesIn(text)).toEqual([]);
  });
});

test.each([
  ['de', 'Die Regierung unter *Ada Vale* hat entschieden.'],
  ['de', 'Er lehnte ab, aber *Ada Vale* kam.'],
  ['fr', 'Il faut aider *Ada Vale*.'],
  ['es', 'El señor *Ada Vale* calla.'],
])('an English ending of callings calls nobody anything in another language (%s): %s', (language, text) => {
  expect(cuesIn(text, language)).toEqual([]);
});

describe('a list of names', () => {
  test.each([
    ['Steve Baker, *Ada Vale* and Cy Example left.', 'en'],
    ['*Ada Vale*, Ana Pastor (Fomento) y otros.', 'es'],
    ['Cy Example à la Justice, *Ada Vale* à la Défense.', 'fr'],
  ])('gives no calling, although a name in it ends like one: %s', (text, language) => {
    expect(cuesIn(text, language)).toEqual([]);
  });
});
