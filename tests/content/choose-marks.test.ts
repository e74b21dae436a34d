import { describe, expect, test } from 'vitest';
import type { EntityView } from '../../src/analysis-model.ts';
import type { Block } from '../../src/article/article-model.ts';
import { chooseMarks } from '../../src/content/choose-marks.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { type EntityKind, type EntityRef, idIn } from '../../src/facts/fact-model.ts';

const view = (id: EntityRef, kind: EntityKind): EntityView => ({
  id,
  kind,
  name: id,
  description: '',
  sources: [],
  atPublication: null,
  now: { asOf: partialDate('2026'), lines: [] },
  packs: ['test'],
  factsAsOf: partialDate('2026'),
  count: 1,
  since: [],
});
const block = (kind: Block['kind']): Block => ({ kind, text: 'Ada Example and the Example Act, Ada Example again' });
const mention = (entity: EntityRef, at: number, start = 0) => ({
  entity,
  block: at,
  start,
  end: start + 3,
  why: { type: 'name' } as const,
});

const BLOCKS = [block('heading'), block('paragraph'), block('paragraph'), block('heading'), block('paragraph')];
const ANALYSIS = {
  entities: { 'test:ada': view('test:ada', 'person'), 'test:act': view('test:act', 'law') },
  mentions: [
    mention('test:ada', 0),
    mention('test:ada', 1),
    mention('test:act', 1, 20),
    mention('test:ada', 2),
    mention('test:ada', 4),
    mention('test:act', 4, 9),
  ],
};
const shape = (marks: ReturnType<typeof chooseMarks>) =>
  marks.map(({ mention: { entity, block: at }, again }) => `${idIn(entity)}@${at}${again ? ' again' : ''}`);

describe('what is marked', () => {
  test('the first mention in each section is strong, and later mentions are repeats', () => {
    const marks = chooseMarks(BLOCKS, ANALYSIS, { marks: 'all', kinds: 'all' });
    expect(shape(marks)).toEqual(['ada@0', 'ada@1 again', 'act@1', 'ada@2 again', 'ada@4', 'act@4']);
  });

  test('a reader who wants first mentions only sees no repeats', () => {
    const marks = chooseMarks(BLOCKS, ANALYSIS, { marks: 'first', kinds: 'all' });
    expect(shape(marks)).toEqual(['ada@0', 'act@1', 'ada@4', 'act@4']);
  });

  test('a reader who wants no marks gets none', () => {
    expect(chooseMarks(BLOCKS, ANALYSIS, { marks: 'none', kinds: 'all' })).toEqual([]);
  });

  test('kinds that the reader left out are not marked', () => {
    const marks = chooseMarks(BLOCKS, ANALYSIS, { marks: 'all', kinds: ['law'] });
    expect(shape(marks)).toEqual(['act@1', 'act@4']);
    expect(marks.map(({ group }) => group)).toEqual(['policy', 'policy']);
  });

  test('a mention of an entity that the analysis does not describe is not marked', () => {
    const marks = chooseMarks(
      BLOCKS,
      { ...ANALYSIS, mentions: [mention('test:nobody', 0)] },
      { marks: 'all', kinds: 'all' },
    );
    expect(marks).toEqual([]);
  });
});
