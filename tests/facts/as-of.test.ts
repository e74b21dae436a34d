import { describe, expect, test } from 'vitest';
import { type PartialDate, partialDate } from '../../src/dates/partial-date.ts';
import { currentState, stateAsOf } from '../../src/facts/as-of.ts';
import type { Entity, Role, Source, Status } from '../../src/facts/fact-model.ts';
import { english } from '../../src/ui/english.ts';
import { sayStateLine } from '../../src/ui/say.ts';
import { libraryOf, packHead } from './fixture.ts';

const day = (text: string | null): PartialDate | null => (text === null ? null : partialDate(text));

function source(date: string | null): Source {
  return { url: 'https://gazette.example/', publisher: 'The Gazette', title: 'A page', date: day(date), grade: 'A' };
}

type RoleSketch = {
  title?: string;
  at?: string;
  from?: string;
  to?: string;
  confirmed?: string;
  seen?: readonly string[];
};

const role = ({
  title = 'director',
  at = 'Harbour Works',
  from,
  to,
  confirmed,
  seen = ['2025-01-01'],
}: RoleSketch): Role => ({
  title,
  organisation: at,
  organisationId: 'test:harbour-works',
  from: day(from ?? null),
  to: day(to ?? null),
  current: confirmed !== undefined,
  confirmed: day(confirmed ?? null),
  sources: seen.map(source),
});

const status = (word: string, from: string): Status => ({
  status: word,
  from: partialDate(from),
  text: `It was ${word}.`,
  sources: [source(from)],
});

function entity(facts: Partial<Entity>): Entity {
  return {
    id: 'test:x',
    kind: 'person',
    name: 'Anna Lindqvist',
    aliases: [],
    description: '',
    roles: [],
    statuses: [],
    proceedings: [],
    memberships: [],
    sources: [],
    ...facts,
  };
}

const base = (...entities: readonly Entity[]) =>
  libraryOf({ head: packHead(), entities, timeline: [], corrections: [] });

/** The card's lines for a day, or for now where no day is given. */
function said(one: Entity, on?: string, ...others: readonly Entity[]): readonly string[] {
  const article = on === undefined ? null : partialDate(on);
  const facts = base(one, ...others);
  const { lines } = article ? stateAsOf(one, article, facts) : currentState(one, facts);
  return lines.map((line) => sayStateLine(line, article, english, 'en'));
}

const person = (...roles: readonly RoleSketch[]): Entity => entity({ roles: roles.map(role) });

describe('a role as of a day', () => {
  const past = person({ from: '2020-03-01', to: '2024-05-15' });
  const cases: readonly (readonly [what: string, who: Entity, on: string, expected: readonly string[]])[] = [
    ['held', past, '2022-07-01', ['director at Harbour Works since 1 March 2020']],
    ['on its first day', past, '2020-03-01', ['director at Harbour Works since 1 March 2020']],
    ['before it began', past, '2020-02-29', []],
    ['on its last day', past, '2024-05-15', ['director at Harbour Works until the day of this article']],
    ['the day after', past, '2024-05-16', ['director at Harbour Works until the day before this article']],
    ['two days after', past, '2024-05-17', ['director at Harbour Works until two days before this article']],
    ['six days after', past, '2024-05-21', ['director at Harbour Works until six days before this article']],
    ['a week after', past, '2024-05-22', ['director at Harbour Works until 15 May 2024']],
    [
      'an article at an hour in its own zone',
      past,
      '2024-05-17T23:30-04:00',
      ['director at Harbour Works until two days before this article'],
    ],
    ['an article of which only the month is known', past, '2024-05', ['director at Harbour Works until 15 May 2024']],
    ['an article of which only the year is known', past, '2022', ['director at Harbour Works since 1 March 2020']],
    [
      'ends in the month of the article',
      person({ from: '2020', to: '2024-05' }),
      '2024-05-17',
      ['director at Harbour Works until around May 2024'],
    ],
    [
      'ends in the year of the article',
      person({ from: '2020', to: '2024' }),
      '2024-05-17',
      ['director at Harbour Works until around 2024'],
    ],
    [
      'ended in the month before',
      person({ from: '2020', to: '2024-04' }),
      '2024-05-17',
      ['director at Harbour Works until April 2024'],
    ],
    [
      'begins in the month of the article',
      person({ from: '2024-05', confirmed: '2025' }),
      '2024-05-17',
      ['director at Harbour Works from around May 2024'],
    ],
    [
      'begins in the year of the article',
      person({ from: '2024', confirmed: '2025' }),
      '2024-05-17',
      ['director at Harbour Works from around 2024'],
    ],
    ['begins in the month after', person({ from: '2024-06', confirmed: '2025' }), '2024-05-17', []],
    [
      'end not known, its sources older than the article',
      person({ from: '2020', seen: ['2023-01-05'] }),
      '2024-05-17',
      ['formerly director at Harbour Works'],
    ],
    [
      'end not known, its sources newer than the article',
      person({ from: '2020', seen: ['2025-01-05'] }),
      '2024-05-17',
      ['director at Harbour Works since 2020 (it is not known until when)'],
    ],
    ['neither end known, its sources newer than the article', person({ seen: ['2025-01-05'] }), '2024-05-17', []],
    [
      'beginning not known, a source of that time',
      person({ to: '2024-08-01', seen: ['2024-05-17', '2024-08-02'] }),
      '2024-05-17',
      ['director at Harbour Works'],
    ],
    [
      'beginning not known, no source of that time',
      person({ to: '2024-08-01', seen: ['2024-08-02'] }),
      '2024-05-17',
      [],
    ],
    [
      'still held, the article newer than the last confirmation',
      person({ from: '2020', confirmed: '2023-02-01' }),
      '2024-05-17',
      ['director at Harbour Works since 2020 (last confirmed 1 February 2023)'],
    ],
    [
      'two held at once',
      person(
        { from: '2020', confirmed: '2025' },
        { title: 'chair', at: 'Coast Board', from: '2021', confirmed: '2025' },
      ),
      '2024-05-17',
      ['chair of Coast Board since 2021', 'director at Harbour Works since 2020'],
    ],
    [
      'one held, one ended shortly before',
      person(
        { from: '2020', to: '2024-05-01' },
        { title: 'chair', at: 'Coast Board', from: '2021', confirmed: '2025' },
      ),
      '2024-05-17',
      ['chair of Coast Board since 2021', 'director at Harbour Works until 1 May 2024'],
    ],
    [
      'one held, one ended long before',
      person({ from: '2010', to: '2012' }, { title: 'chair', at: 'Coast Board', from: '2021', confirmed: '2025' }),
      '2024-05-17',
      ['chair of Coast Board since 2021'],
    ],
    [
      'a gap between two: only the last before it',
      person(
        { from: '2010', to: '2012' },
        { title: 'surveyor', from: '2013', to: '2023-12' },
        { title: 'chair', from: '2024-09', confirmed: '2025' },
      ),
      '2024-05-17',
      ['surveyor at Harbour Works until December 2023'],
    ],
    [
      'left and came back: said once',
      person({ from: '2020', to: '2024-05-10' }, { from: '2024-05-14', confirmed: '2025' }),
      '2024-05-17',
      ['director at Harbour Works since 14 May 2024'],
    ],
  ];
  test.each(cases)('%s', (_, who, on, expected) => {
    expect(said(who, on)).toEqual(expected);
  });
});

describe('now', () => {
  test('a current role has the date of its last confirmation', () => {
    expect(said(person({ from: '2024-05-28', confirmed: '2026-01-16' }))).toEqual([
      'director at Harbour Works since 28 May 2024 (last confirmed 16 January 2026)',
    ]);
    expect(said(person({ confirmed: '2025' }))).toEqual(['director at Harbour Works (last confirmed 2025)']);
  });
  test('without a current role the last one is shown with its end', () => {
    expect(said(person({ from: '2010', to: '2012' }, { title: 'surveyor', to: '2024-04' }))).toEqual([
      'surveyor at Harbour Works until April 2024',
    ]);
  });
  test('an end that is not known is "formerly"', () => {
    expect(said(person({ from: '2010' }))).toEqual(['formerly director at Harbour Works']);
  });
  test('no day of "now" is given by its distance from an article', () => {
    expect(said(person({ from: '2020', to: '2026-01-30' }))).toEqual([
      'director at Harbour Works until 30 January 2026',
    ]);
  });
  test('without facts there is no line', () => {
    expect(said(person())).toEqual([]);
  });
});

describe('a status as of a day', () => {
  const law = entity({
    kind: 'law',
    statuses: [
      status('proposed', '2021-04-21'),
      status('adopted', '2024-05'),
      status('in force', '2024-08-01'),
      status('applies', '2027-08-02'),
    ],
  });
  const cases: readonly (readonly [what: string, on: string | undefined, expected: readonly string[]])[] = [
    ['before the first step nothing is known', '2021-04-20', []],
    ['after a step it holds', '2023-01-01', ['proposed, 21 April 2021']],
    [
      'in the month of a step it may hold, and the one before is told too',
      '2024-05-17',
      ['adopted, around May 2024', 'proposed, 21 April 2021'],
    ],
    ['on the day of a step both are told', '2024-08-01', ['in force, on the day of this article', 'adopted, May 2024']],
    [
      'now it is the last step that has come; one still to come is not told as done',
      undefined,
      ['in force, 1 August 2024'],
    ],
  ];
  test.each(cases)('%s', (_, on, expected) => {
    expect(said(law, on)).toEqual(expected);
  });
  test('a status has the sentence of its step', () => {
    expect(stateAsOf(law, partialDate('2023'), base(law)).lines.map(({ detail }) => detail)).toEqual([
      'It was proposed.',
    ]);
  });
});

test('members are those of the last list on or before the day, with its date', () => {
  const board = entity({
    kind: 'team',
    memberships: [
      { asOf: partialDate('2023-11-16'), members: ['Anna Lindqvist', 'Olaf Berg'], sources: [] },
      { asOf: partialDate('2024-03-08'), members: ['Anna Lindqvist'], sources: [] },
    ],
  });
  expect(said(board, '2023-11-15')).toEqual([]);
  expect(said(board, '2023-12-01')).toEqual(['Anna Lindqvist, Olaf Berg (as of 16 November 2023)']);
  expect(said(board)).toEqual(['Anna Lindqvist (as of 8 March 2024)']);
});

test('an organisation names its leaders on the day, from the roles of people', () => {
  const works = entity({ id: 'test:harbour-works', kind: 'organisation', name: 'Harbour Works' });
  const first = { ...person({ title: 'chief executive', from: '2020', to: '2023-11-17' }), id: 'test:a' as const };
  const second = {
    ...person({ title: 'interim chief executive', from: '2023-11-17', to: '2023-11-20' }),
    id: 'test:b' as const,
    name: 'Olaf Berg',
  };
  const part = {
    ...person({ title: 'chief executive of Harbour Works Salvage', from: '2020', confirmed: '2025' }),
    id: 'test:c' as const,
    name: 'Eva Holm',
  };
  expect(said(works, '2023-11-16', first, second, part)).toEqual(['chief executive: Anna Lindqvist since 2020']);
  expect(said(works, '2023-11-17', first, second, part)).toEqual([
    'chief executive: Anna Lindqvist until the day of this article',
    'interim chief executive: Olaf Berg since 17 November 2023',
  ]);
  expect(said(works, '2023-11-18', first, second, part)).toEqual([
    'interim chief executive: Olaf Berg since 17 November 2023',
  ]);
});
