import { describe, expect, test } from 'vitest';
import { aroundOf } from '../../src/linking/around.ts';
import { cuesOf } from '../../src/linking/cues.ts';
import { readArticle } from '../../src/linking/reading.ts';

/** The cues around the name between asterisks. */
function cuesIn(marked: string) {
  const [before = '', name = '', after = ''] = marked.split('*');
  const text = before + name + after;
  const reading = readArticle({ title: '', language: 'en', blocks: [{ kind: 'paragraph', text }] });
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
    ['Then-Senator *Ada Vale* wrote.', { post: 'senator', past: true }],
    ['The former justice minister *Ada Vale* wrote.', { post: 'minister', past: true }],
    ['U.S. District Judge *Ada Vale* ruled.', { post: 'judge', countries: ['US'] }],
  ])('%s', (text, expected) => {
    expect(cuesIn(text)[0]).toMatchObject(expected);
  });

  test.each([
    'Afterwards *Ada Vale* went home.',
    'She met *Ada Vale*, who said nothing.',
    'The minister resigned. *Ada Vale* went home.',
    'The minister resigned, and so did *Ada Vale*.',
  ])('nothing: %s', (text) => {
    expect(cuesIn(text)).toEqual([]);
  });
});
