import { expect, test } from 'vitest';
import type { Knowledge } from '../../src/analysis.ts';
import { whyOf } from '../../src/cli/why.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { libraryOf } from '../facts/fixture.ts';
import { CAST, gazetteerOf } from '../linking/helpers.ts';

const known: Knowledge = { library: libraryOf(), gazetteer: gazetteerOf(CAST) };
const article = (...texts: string[]) => ({
  url: 'https://a.example/story',
  title: '',
  language: 'en',
  blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })),
});

test('each place of a name is listed with its mark, or with the reason why it has none', () => {
  const places = whyOf(
    'altman',
    article('Altman sang.', 'Sam Altman left. Robert Altman filmed. The Altmanesque film.'),
    partialDate('2024-05-17'),
    known,
  );
  expect(places.map(({ block, start, text, marked }) => [block, start, text, marked?.ref ?? null])).toEqual([
    [0, 0, 'Altman', null],
    [1, 4, 'Altman', 'test:sam-altman'],
    [1, 24, 'Altman', null],
  ]);
  expect(places[0]?.notMarked).toEqual([{ refs: ['test:sam-altman'], why: expect.stringContaining('full name') }]);
  expect(places[2]?.notMarked[0]?.why).toContain('Robert Altman');
});

test('a name that no pack has, and one with punctuation, are searched all the same', () => {
  const [odd, ...others] = whyOf('Zed (C++)', article('Zed  (C++) and Zed.'), null, known);
  expect(others).toEqual([]);
  expect(odd).toMatchObject({ start: 0, end: 10, marked: null, notMarked: [] });
  expect(whyOf('Zed', article('Zed and Zeds.'), null, known)).toMatchObject([
    { start: 0, marked: null, notMarked: [] },
  ]);
});
