import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../src/article/article-model.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { Development } from '../../src/developments/development-model.ts';
import { type Developments, developmentsOf } from '../../src/developments/rank.ts';
import {
  type Entity,
  type EntityKind,
  entityRef,
  eventRef,
  idIn,
  type TimelineEvent,
} from '../../src/facts/fact-model.ts';
import type { Mention } from '../../src/linking/mention-model.ts';
import { libraryOf, packHead } from '../facts/fixture.ts';

const entity = (id: string, kind: EntityKind): Entity => ({
  id: entityRef('test', id),
  kind,
  name: id.toUpperCase(),
  aliases: [],
  description: '',
  roles: [],
  statuses: [],
  proceedings: [],
  memberships: [],
  sources: [],
});

type Sketch = Partial<Omit<TimelineEvent, 'date' | 'about'>> & {
  readonly date: string;
  readonly about?: readonly string[];
};

function events(sketches: Readonly<Record<string, Sketch>>): readonly TimelineEvent[] {
  return Object.entries(sketches).map(([id, { date, ...rest }]) => ({
    text: id,
    changes: [],
    weight: 2,
    sources: [],
    ...rest,
    id: eventRef('test', id),
    about: (rest.about ?? ['works']).map((one) => entityRef('test', one)),
    date: partialDate(date),
  }));
}

/** The listed ones first, then the asides: their order, whether they belong to the story or not. */
function rank(...input: Parameters<typeof found>): readonly Development[] {
  const { listed, asides } = found(...input);
  return [...listed, ...asides];
}

/** Finds the developments among these events for an article of 17 May 2024 that names the entities in these blocks (0 is the headline). */
function found(
  sketches: Readonly<Record<string, Sketch>>,
  named: Readonly<Record<string, readonly number[]>>,
  on: string | null = '2024-05-17',
): Developments {
  const entities = [
    entity('works', 'organisation'),
    entity('anna', 'person'),
    entity('olaf', 'person'),
    entity('act', 'law'),
  ];
  const facts = libraryOf({ head: packHead(), entities, timeline: events(sketches), corrections: [] });
  const paragraphs: Block[] = Array.from({ length: 20 }, () => ({ kind: 'paragraph', text: '' }));
  const published =
    on === null ? null : { date: partialDate(on), how: { type: 'stated', source: { where: 'line' } } as const };
  const article: Article = {
    url: 'https://gazette.example/',
    host: 'gazette.example',
    title: '',
    language: 'en',
    published,
    modified: null,
    blocks: [{ kind: 'heading', text: '', hints: { level: 1 } }, ...paragraphs],
  };
  const mentions = Object.entries(named).flatMap(([id, blocks]): Mention[] =>
    blocks.map((block) => ({ block, start: 0, end: 1, entity: entityRef('test', id), why: { type: 'name' } as const })),
  );
  return developmentsOf({ article, mentions, published }, facts);
}

const ids = (developments: readonly Development[]): readonly string[] => developments.map(({ id }) => idIn(id));

describe('what counts as later', () => {
  const all = {
    before: { date: '2024-05-16' },
    'same-day': { date: '2024-05-17' },
    'same-month': { date: '2024-05' },
    'same-year': { date: '2024' },
    'day-after': { date: '2024-05-18' },
    'month-after': { date: '2024-06' },
    'year-after': { date: '2025' },
  };
  test('is only what must have happened after the article’s day', () => {
    expect([...ids(rank(all, { works: [0] }))].sort()).toEqual(['day-after', 'month-after', 'year-after']);
  });
  test('goes by the day in the place where the article was written', () => {
    expect(ids(rank(all, { works: [0] }, '2024-05-17T23:59-10:00'))).toContain('day-after');
    expect(ids(rank(all, { works: [0] }, '2024-05-18T00:01+10:00'))).not.toContain('day-after');
  });
  test('is nothing where the article’s date is not known', () => {
    expect(rank(all, { works: [0] }, null)).toEqual([]);
  });
  test('is nothing about anybody whom the article does not name', () => {
    expect(rank(all, { anna: [0] })).toEqual([]);
  });
});

describe('what comes first', () => {
  const both = {
    'about-anna': { date: '2024-06-01', about: ['anna'] },
    'about-olaf': { date: '2024-06-01', about: ['olaf'] },
  };
  test('is about whom the headline names', () => {
    expect(ids(rank(both, { anna: [9], olaf: [0] }))).toEqual(['about-olaf', 'about-anna']);
    expect(ids(rank(both, { anna: [0], olaf: [9] }))).toEqual(['about-anna', 'about-olaf']);
  });
  test('is about whom the lead names', () => {
    expect(ids(rank(both, { anna: [9], olaf: [1] }))).toEqual(['about-olaf', 'about-anna']);
  });
  test('is about whom the article names more often', () => {
    expect(ids(rank(both, { anna: [9], olaf: [9, 10, 11, 12] }))).toEqual(['about-olaf', 'about-anna']);
  });
  test('is about a law rather than a company named as often', () => {
    const sketches = { company: { date: '2024-06-01', about: ['works'] }, law: { date: '2024-06-01', about: ['act'] } };
    expect(ids(rank(sketches, { works: [9], act: [9] }))).toEqual(['law', 'company']);
  });
  test('is about someone of whom little else is known, before a household name', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`old-${index}`, { date: '2020', about: ['anna'] }]),
    );
    expect(ids(rank({ ...many, ...both }, { anna: [9], olaf: [9] }))).toEqual(['about-olaf', 'about-anna']);
  });
  test('changes a stated fact', () => {
    const sketches = {
      said: { date: '2024-06-01', about: ['anna'] },
      left: { date: '2024-06-01', about: ['anna'], changes: [{ entity: 'test:anna', what: 'role' }] },
    } as const;
    expect(ids(rank(sketches, { anna: [9] }))).toEqual(['left', 'said']);
  });
  test('followed sooner', () => {
    expect(ids(rank({ late: { date: '2026-01-01' }, soon: { date: '2024-05-20' } }, { works: [0] }))).toEqual([
      'soon',
      'late',
    ]);
  });
  test('is a turning point rather than routine', () => {
    expect(
      ids(
        rank(
          { routine: { date: '2024-06-01', weight: 1 }, turning: { date: '2024-06-01', weight: 3 } },
          { works: [0] },
        ),
      ),
    ).toEqual(['turning', 'routine']);
  });
  test('makes room for another entity after several about one', () => {
    const sketches = {
      ...Object.fromEntries(
        Array.from({ length: 6 }, (_, index) => [`anna-${index}`, { date: '2024-06-01', about: ['anna'] }]),
      ),
      ...Object.fromEntries(
        Array.from({ length: 6 }, (_, index) => [`olaf-${index}`, { date: '2024-06-01', about: ['olaf'] }]),
      ),
    };
    const firstOfOlaf = ids(rank(sketches, { anna: [0, 9, 10], olaf: [0, 9] })).findIndex((id) =>
      id.startsWith('olaf'),
    );
    expect(firstOfOlaf).toBeLessThan(6);
  });
});

describe('a list that can be read', () => {
  test('has the steps of a chain as one development, headed by the outcome', () => {
    const sketches = {
      proposed: { date: '2024-06-01', about: ['act'], chain: 'act' },
      adopted: { date: '2024-09-01', about: ['act'], chain: 'act' },
      'struck-down': { date: '2025-03-01', about: ['act'], chain: 'act', weight: 3 },
      other: { date: '2025-01-01', about: ['act'] },
    } as const;
    const developments = rank(sketches, { act: [0] });
    expect(ids(developments)).toEqual(['struck-down', 'other']);
    expect(developments[0]?.earlier).toEqual(['test:adopted', 'test:proposed']);
    expect(developments[1]).not.toHaveProperty('earlier');
  });
  test('does not let a late aside head a chain', () => {
    const sketches = {
      struck: { date: '2024-06-01', about: ['act', 'anna'], chain: 'act', weight: 3 },
      aside: { date: '2025-06-01', about: ['anna'], chain: 'act', weight: 1 },
    } as const;
    const [head] = rank(sketches, { act: [0], anna: [9] });
    expect(head?.id).toBe('test:struck');
    expect(head?.earlier).toEqual(['test:aside']);
  });
  test('names an event once, however many of its entities are mentioned', () => {
    expect(ids(rank({ both: { date: '2024-06-01', about: ['anna', 'olaf'] } }, { anna: [0], olaf: [1] }))).toEqual([
      'both',
    ]);
  });
  test('leaves out what hardly concerns the article', () => {
    const sketches = {
      central: { date: '2024-06-01', about: ['act'], weight: 3, changes: [{ entity: 'test:act', what: 'status' }] },
      aside: { date: '2026-01-01', about: ['works'], weight: 1 },
    } as const;
    const { listed } = found(sketches, { act: [0, 1, 2, 3, 9, 10, 11], works: [9] });
    expect(ids(listed)).toEqual(['central']);
  });
  test('is at most a hundred long', () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`e-${index}`, { date: '2024-06-01' }]));
    expect(rank(many, { works: [0] })).toHaveLength(100);
  });
});

test('a development names whom it concerns, entities of the article first, and why it is listed', () => {
  const [development] = rank(
    { e: { date: '2024-06-01', about: ['olaf', 'works', 'anna'], reported: true, sensitive: true } },
    { anna: [0], works: [9] },
  );
  expect(development).toMatchObject({
    about: ['test:anna', 'test:works', 'test:olaf'],
    why: 'concerns ANNA and WORKS, mentioned in this article',
    reported: true,
    sensitive: true,
  });
});
