import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../src/memory/compare.ts';
import { type Row, sectionsOf } from '../../src/memory/rows.ts';
import type { KeptNote, Version } from '../../src/memory-model.ts';
import { saidBy } from './pairs.ts';

const PARAGRAPH =
  'The tide mill has not turned since the spring of 1961, when its wheel was sold to a collector from the south who never fetched it.';
const OTHER = 'The council will decide in May whether the building is to be kept, and at whose cost, said its clerk.';
const NOTE = 'Update: This article now says when the council decides.';

const version = (
  texts: readonly string[],
  notes: readonly KeptNote[] = [],
  language: string | null = 'en',
): Version => ({
  url: 'https://news.example/mill',
  site: 'news.example',
  title: 'A mill stands still',
  language,
  published: null,
  modified: null,
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  notes,
});

describe('a paragraph that became part of a note', () => {
  const swallowed = PARAGRAPH.replace('1961', '1967');
  const note: KeptNote = { kind: 'update', text: `${NOTE}\n${swallowed}`, date: null, blocks: [1, 2] };
  const changes = compareVersions(version([OTHER, PARAGRAPH]), version([OTHER, NOTE, swallowed], [note])).changes;

  test('is compared with the paragraph that it was before', () => {
    expect(changes.map(({ type }) => type)).toEqual(['note', 'rewritten']);
    expect(changes.map(saidBy)[1]).toContain('1967');
  });
  test('is not listed as part of the note', () => {
    expect(changes[0]).toMatchObject({ type: 'note', how: 'added', text: NOTE });
  });
});

describe('an edit without a note is called unannounced', () => {
  const edit = (language: string | null, text = PARAGRAPH, from = '1961', to = '1967') =>
    compareVersions(version([text], [], language), version([text.replace(from, to)], [], language)).changes;
  test.each(['en', 'de-AT', 'nb', null])('in a language whose notes are found: %s', (language) => {
    expect(edit(language)).toMatchObject([{ type: 'rewritten', unannounced: true }]);
  });
  test.each(['tr', 'vi-VN'])('but not in one whose notes are not found: %s', (language) => {
    expect(edit(language)).toHaveLength(1);
    expect(edit(language)[0]).not.toHaveProperty('unannounced');
  });
  test('nor where the letters belong to no such language, whatever language the page states', () => {
    const russian =
      'Мельница не работает с весны 1961 года, когда её колесо продали собирателю с юга, который за ним не приехал.';
    expect(edit('en', russian)).toHaveLength(1);
    expect(edit('en', russian)[0]).not.toHaveProperty('unannounced');
  });
});

describe('rows that are shown', () => {
  const row = (type: Row['type']): Row => ({ type, kind: 'paragraph', runs: [] });
  const rows = (pattern: string) => [...pattern].map((sign) => row(sign === '+' ? 'added' : 'same'));
  test.each([
    [
      '.....+.....',
      [
        [true, 4],
        [false, 3],
        [true, 4],
      ],
    ],
    ['..+....+.', [[false, 9]]],
    [
      '+......',
      [
        [false, 2],
        [true, 5],
      ],
    ],
    ['.....', [[true, 5]]],
    ['..', [[false, 2]]],
    ['', []],
  ])('leave long unchanged stretches folded: "%s"', (pattern, expected) => {
    expect(sectionsOf(rows(pattern)).map((section) => [section.isFolded, section.rows.length])).toEqual(expected);
  });
});
