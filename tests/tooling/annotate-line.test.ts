import { expect, test } from 'vitest';
import { annotateLine, failureLine } from '../../src/cli/annotate-line.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { PageReport } from '../../src/messages.ts';

const source = {
  url: 'https://a.example/',
  publisher: 'A',
  title: 'T',
  date: partialDate('2024-07'),
  grade: 'A',
} as const;
const ready: PageReport = {
  state: 'ready',
  article: {
    url: 'https://a.example/story',
    host: 'a.example',
    title: 'A story',
    language: 'en',
    published: null,
    modified: null,
    blocks: [
      { kind: 'paragraph', text: 'Ann Example resigned.', hints: { small: true } },
      { kind: 'paragraph', text: 'Update: something.' },
    ],
  },
  analysis: {
    published: {
      date: partialDate('2024-05-17'),
      how: { type: 'stated', source: { where: 'json-ld', name: 'datePublished' } },
    },
    modified: { date: partialDate('2024-05-18T19:30-04:00'), how: { type: 'newest-note' } },
    mentions: [{ block: 0, start: 0, end: 11, entity: 'test:ann', why: { type: 'name' } }],
    entities: {
      'test:ann': {
        id: 'test:ann',
        name: 'Ann Example',
        kind: 'person',
        description: 'An example.',
        sources: [source],
        atPublication: {
          asOf: partialDate('2024-05-17'),
          lines: [
            {
              what: 'chair',
              when: { type: 'status', on: partialDate('2024'), around: false },
              sources: [],
              pack: 'test',
              asOf: partialDate('2026-01-01'),
            },
          ],
        },
        now: { asOf: partialDate('2026-01-01'), lines: [] },
        packs: ['test'],
        factsAsOf: partialDate('2026-01-01'),
        count: 1,
        since: ['test:e1'],
      },
    },
    notes: [
      {
        kind: 'update',
        label: 'Update',
        text: 'Update: something.',
        date: null,
        blocks: [1],
        how: 'label',
        why: ['label'],
      },
    ],
    developments: [
      {
        id: 'test:e1',
        date: partialDate('2024-07'),
        text: 'It went on.',
        about: ['test:ann'],
        sources: [source],
        why: 'about Ann Example',
      },
    ],
    status: ['date-from-notes'],
    factsAsOf: partialDate('2026-01-01'),
    packs: {},
  },
  timings: { read: 1.5 },
};
const say = (_: unknown, then: boolean) => (then ? 'She was chair.' : 'Nothing is on record.');

test('a report is printed in the documented shape', () => {
  const line = annotateLine('a.html', 'https://a.example/story', ready, say);
  expect(line).toMatchObject({
    file: 'a.html',
    url: 'https://a.example/story',
    article: {
      title: 'A story',
      language: 'en',
      published: { date: '2024-05-17', precision: 'day', how: 'JSON-LD datePublished' },
      modified: { date: '2024-05-18T19:30-04:00', precision: 'instant', how: 'the newest note in the article' },
      blocks: [
        { kind: 'paragraph', text: 'Ann Example resigned.' },
        { kind: 'paragraph', text: 'Update: something.' },
      ],
    },
    notes: [
      {
        kind: 'update',
        label: 'Update',
        text: 'Update: something.',
        date: null,
        precision: null,
        blocks: [1],
        how: 'label',
      },
    ],
    mentions: [
      {
        block: 0,
        start: 0,
        end: 11,
        text: 'Ann Example',
        entity: 'ann',
        ref: 'test:ann',
        why: 'matched the name “Ann Example”',
      },
    ],
    entities: {
      ann: { name: 'Ann Example', kind: 'person', then: 'She was chair.', now: 'Nothing is on record.', count: 1 },
    },
    developments: [{ id: 'e1', date: '2024-07', precision: 'month', about: ['ann'], sources: [source] }],
    status: ['date-from-notes'],
    timings: { read: 1.5 },
  });
  expect(line.article?.blocks[0]).not.toHaveProperty('hints');
});

test('a page that is no article prints its line, with the reason in words', () => {
  const report: PageReport = {
    state: 'not-article',
    url: 'u',
    why: { reason: 'no-article', signs: [{ type: 'headline' }, { type: 'linked-type', name: 'Product' }] },
    timings: { read: 0.2 },
  };
  const line = annotateLine('a.html', 'u', report, say);
  expect(line).toMatchObject({
    article: null,
    mentions: [],
    status: ['not-an-article'],
    message: '+ it has a headline, − its linked data says Product',
    timings: { read: 0.2 },
  });
});

test('a page that opted out says so', () => {
  const report: PageReport = {
    state: 'not-article',
    url: 'u',
    why: { reason: 'opted-out' },
    timings: {},
  };
  expect(annotateLine('a.html', 'u', report, say).status).toEqual(['opted-out']);
});

test('a file that cannot be read still has its line, whole in shape', () => {
  const line = failureLine('gone.html', null, 'no such file');
  expect(line).toMatchObject({
    file: 'gone.html',
    url: null,
    article: null,
    status: ['error'],
    message: 'no such file',
  });
  expect(Object.keys(line)).toEqual(
    expect.arrayContaining(['notes', 'mentions', 'entities', 'developments', 'timings']),
  );
});

test('an office has its holder on the article’s day, and entities with one id in two packs stay distinct', () => {
  if (ready.state !== 'ready') throw new Error('the fixture is an article');
  const { 'test:ann': ann } = ready.analysis.entities;
  if (!ann) throw new Error('the fixture has Ann');
  const office = { id: 'b:chair', name: 'chair', kind: 'office', wikidata: 'Q1' } as const;
  const line = annotateLine(
    'a.html',
    'https://a.example/story',
    {
      ...ready,
      analysis: {
        ...ready.analysis,
        mentions: [
          { block: 0, start: 0, end: 11, entity: 'test:ann', why: { type: 'name' } },
          { block: 0, start: 0, end: 3, entity: 'b:chair', holder: 'b:ann', why: { type: 'name' } },
        ],
        entities: {
          'test:ann': ann,
          'b:ann': { ...ann, id: 'b:ann' },
          'b:chair': { ...ann, ...office, holder: { id: 'b:ann', name: 'Ann', wikidata: 'Q2' } },
        },
      },
    },
    say,
  );
  expect(line.mentions[0]).toMatchObject({ entity: 'test:ann', ref: 'test:ann' });
  expect(line.mentions[1]).toMatchObject({ entity: 'chair', office: 'b:chair', holder: 'b:ann', asOf: '2024-05-17' });
  expect(line.mentions[0]).not.toHaveProperty('asOf');
  expect(Object.keys(line.entities)).toEqual(['test:ann', 'b:ann', 'chair']);
  expect(line.entities.chair).toMatchObject({ wikidata: 'Q1', holder: { ref: 'b:ann', name: 'Ann', wikidata: 'Q2' } });
});
