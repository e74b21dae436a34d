import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { entityRef, eventRef } from '../../src/facts/fact-model.ts';
import { libraryOf, packHead } from '../facts/fixture.ts';
import { developIn, entity, FILLER, type Line, role, source } from './develop.ts';

const PREMIER = role('premier of Samplia', 'premier', '2020-01-10', '2025-03-04');
const SEAT = role('member for Oldport', 'oldport', '2015-05-01', '2024-06-01');
const entities = [
  entity('vela', 'person', 'Vela Moor', { roles: [SEAT, PREMIER] }),
  entity('tarn', 'person', 'Tarn Hill', {
    roles: [
      role('premier of Samplia', 'premier', '2025-03-05', null),
      role('outreach chair of the Sand Party', 'outreach', '2025-01-01', null),
    ],
  }),
  entity('orin', 'person', 'Orin Fell', {
    roles: [
      role('president of Farland', 'president', '2021-01-10', '2024-08-01'),
      role('president of Farland', 'president', '2025-09-01', null),
    ],
  }),
  entity('mara', 'person', 'Mara Tide', {
    roles: [
      role('President of Nearland', 'nearland', '2022-01-10', '2025-01-10'),
      role('leader of the Tide Party', 'tide-leader', '2019-01-10', null),
    ],
  }),
  entity('kaya', 'person', 'Kaya Ruhn', { life: { died: partialDate('2025-08-01') } }),
  entity('nearland', 'office', 'President of Nearland', { office: { place: 'Nearland', country: 'XZ', seats: 1 } }),
  entity('tide-leader', 'office', 'leader of the Tide Party', { office: { country: 'XZ' } }),
  entity('president', 'office', 'President of Farland', { office: { place: 'Farland', country: 'XY', seats: 1 } }),
  entity('premier', 'office', 'Premier of Samplia', { office: { place: 'Samplia', country: 'XX', seats: 1 } }),
  entity('oldport', 'office', 'member for Oldport', { office: { body: 'samplia-house', country: 'XX', seats: 1 } }),
  entity('outreach', 'office', 'outreach chair of the Sand Party', { office: { country: 'XX' } }),
  entity('works', 'organisation', 'Sample Works'),
  entity('quay', 'product', 'Quay'),
  ...['mill', 'yard', 'pier'].map((id) => entity(id, 'organisation', `Sample ${id}`)),
  entity('act', 'law', 'Harbour Act'),
];
const timeline = [
  { id: 'works-sued', about: ['works'], text: 'Dock owners sued Sample Works over unpaid mooring charges in Oldport.' },
  { id: 'works-funded', about: ['works'], text: 'Sample Works announced funding.' },
  { id: 'works-quay', about: ['works', 'quay'], text: 'Sample Works withdrew Quay.' },
  ...[1, 2, 3].map((n) => ({ id: `works-${n}`, about: ['works', 'quay'], text: `Sample Works did thing ${n}.` })),
  { id: 'works-pledge', about: ['works', 'quay', 'mill', 'yard', 'pier'], text: 'Five makers made a pledge.' },
  { id: 'act-repealed', about: ['act'], text: 'Parliament repealed the Harbour Act.' },
].map((event) => ({
  ...event,
  id: eventRef('test', event.id),
  about: event.about.map((id) => entityRef('test', id)),
  date: partialDate('2025-02-01'),
  changes: event.id === 'act-repealed' ? [{ entity: entityRef('test', 'act'), what: 'status' as const }] : [],
  weight: 2 as const,
  sources: [source],
}));
const head = { ...packHead(), origin: 'a register' };
const library = libraryOf({ head, entities, timeline, corrections: [] });

const develop = (lines: readonly Line[]) => developIn(library, lines);

const ABOUT_VELA = [
  { text: 'Premier Vela Moor opens the harbour', of: 'vela', name: 'Vela Moor' },
  { text: 'The premier, Vela Moor, cut a ribbon.', of: 'vela', name: 'Vela Moor' },
] as const;

describe('somebody who returned to an office', () => {
  const ORIN = { of: 'orin', name: 'Orin Fell' } as const;
  const LEFT = 'role-orin-president-ended-2024-08-01';
  const RETURNED = 'role-orin-president-began-2025-09-01';

  test('is followed to the return where the headline names them', () => {
    const { listed, folded } = develop([
      { ...ORIN, text: 'Orin Fell signs a treaty' },
      { ...ORIN, text: 'President Orin Fell.' },
    ]);
    expect(listed).toEqual([LEFT]);
    expect(folded, 'listed under the end of the first time').toEqual([RETURNED]);
  });

  test('is followed to the end of that time only where the story is about something else', () => {
    const often = Array.from({ length: 6 }, () => ({ ...ORIN, text: 'President Orin Fell spoke of the treaty.' }));
    const { listed, asides } = develop(['A treaty is signed', ...often]);
    expect(listed).toEqual([LEFT]);
    expect(asides).toEqual([RETURNED]);
  });
});

describe('somebody who has died', () => {
  const kaya = (text: string) => ({ text, of: 'kaya', name: 'Kaya Ruhn' });

  test('has the death listed where the story is about the person, and not where the person is named in passing', () => {
    const about = [kaya('Kaya Ruhn gives a speech'), kaya('Kaya Ruhn spoke for an hour.'), ...FILLER];
    expect(develop(about).listed).toEqual(['death-kaya']);
    expect(develop(['Snow in Samplia', ...FILLER, kaya('Kaya Ruhn skied.')])).toMatchObject({
      listed: [],
      asides: ['death-kaya'],
    });
  });
});

describe('somebody in office', () => {
  test('who is in the headline is followed to the end of the office that the article names, and no other', () => {
    const { listed, asides } = develop(ABOUT_VELA);
    expect(listed).toEqual(['role-vela-premier-ended-2025-03-04']);
    expect(asides).toEqual(['role-vela-oldport-ended-2024-06-01']);
  });

  test('who is named once below lists nothing', () => {
    const passing = { text: 'Premier Vela Moor sent a card.', of: 'vela', name: 'Vela Moor' };
    const { listed, asides } = develop(['A cat won a prize', ...FILLER, passing]);
    expect(listed).toEqual([]);
    expect(asides).toContain('role-vela-premier-ended-2025-03-04');
  });

  test('a person named twice is the subject of a short report, but not of a long one', () => {
    const twice = [
      { text: 'The premier, Vela Moor, opened the harbour.', of: 'vela', name: 'Vela Moor' },
      { text: 'Premier Vela Moor then cut a ribbon.', of: 'vela', name: 'Vela Moor' },
    ] as const;
    const ended = 'role-vela-premier-ended-2025-03-04';
    expect(develop(['A harbour opens', ...twice, 'It rained.']).listed).toEqual([ended]);
    expect(develop(['A harbour opens', ...twice, ...FILLER]).listed).toEqual([]);
  });

  test('a person who is in the headline only within another word is not the subject', () => {
    const { listed } = develop([
      { text: 'An anti-Moor song wins', of: 'vela', name: 'Moor' },
      'The song is long.',
      ...FILLER,
      { text: 'Premier Vela Moor has not listened.', of: 'vela', name: 'Vela Moor' },
    ]);
    expect(listed).toEqual([]);
  });

  test('who is only named in compound words is no subject', () => {
    const compound = Array.from({ length: 8 }, () => ({ text: 'It is a Moor-era rule.', of: 'vela', name: 'Moor' }));
    expect(develop(['A rule is old', ...compound]).listed).toEqual([]);
  });

  test('to whom the headline only compares somebody is no subject', () => {
    const line = { text: 'The premier, Vela Moor, is absent.', of: 'vela', name: 'Vela Moor' };
    const bold = { text: 'A mayor is bolder than Vela Moor', of: 'vela', name: 'Vela Moor' };
    expect(develop([bold, 'A bridge closes.', ...FILLER, line]).listed).toEqual([]);
    expect(develop([{ ...bold, text: 'A mayor meets Vela Moor' }, 'A bridge closes.', ...FILLER, line]).listed).toEqual(
      ['role-vela-premier-ended-2025-03-04'],
    );
  });

  test('who leads a country and does not open the story is named in passing', () => {
    const mara = { text: 'President Mara Tide has heard of it.', of: 'mara', name: 'Mara Tide' };
    const left = ['role-mara-nearland-ended-2025-01-10'];
    expect(develop(['A bridge closes', FILLER[0] ?? '', mara, mara, mara, ...FILLER]).listed).toEqual([]);
    expect(develop(['A bridge closes', mara, FILLER[0] ?? '', mara, mara, ...FILLER]).listed).toEqual(left);
  });

  test('whom the article calls the leader of a party is followed to the end of a higher office too', () => {
    const { listed } = develop([
      { text: 'Mara Tide speaks to the Tide Party', of: 'mara', name: 'Mara Tide' },
      { text: 'Mara Tide, leader of the Tide Party, spoke for an hour.', of: 'mara', name: 'Mara Tide' },
    ]);
    expect(listed).toEqual(['role-mara-nearland-ended-2025-01-10']);
  });

  test('a handover between two whom the story is about is one line', () => {
    const both = [
      { text: 'Vela Moor debates her rival', of: 'vela', name: 'Vela Moor' },
      { text: 'Tarn Hill, the rival of Premier Moor, spoke first.', of: 'tarn', name: 'Tarn Hill' },
      { text: 'Tarn Hill asked for a vote.', of: 'tarn', name: 'Tarn Hill' },
      { text: 'Then Tarn Hill left.', of: 'tarn', name: 'Tarn Hill' },
      { text: 'Premier Vela Moor stayed.', of: 'vela', name: 'Vela Moor' },
    ];
    expect(develop(both).listed).toEqual(['role-vela-premier-ended-2025-03-04']);
  });

  test('a change of the office that the article names comes before all else', () => {
    const { listed } = develop([
      { text: 'Premier Vela Moor defends the Harbour Act', of: 'vela', name: 'Vela Moor' },
      { text: 'The Harbour Act is disputed.', of: 'act', name: 'Harbour Act' },
      { text: 'Under the Harbour Act ships pay.', of: 'act', name: 'Harbour Act' },
      { text: 'The Harbour Act is new.', of: 'act', name: 'Harbour Act' },
    ]);
    expect(listed).toEqual(['role-vela-premier-ended-2025-03-04', 'act-repealed']);
  });
});

describe('a company', () => {
  const works = (text: string) => ({ text, of: 'works', name: 'Sample Works' });

  test('that a story is about lists what is of the same matter', () => {
    const { listed } = develop([
      works('Sample Works raises mooring charges'),
      works('Owners of docks in Oldport have not paid Sample Works, which says that charges are unpaid.'),
      works('Sample Works will wait.'),
    ]);
    expect(listed).toEqual(['works-sued']);
  });

  test('that a story is about lists a short event whose few words it has', () => {
    const { listed } = develop([
      works('Sample Works seeks funding'),
      works('Sample Works announced that it asks for money.'),
      works('Sample Works will wait.'),
    ]);
    expect(listed).toEqual(['works-funded']);
  });

  test('that a story is about does not list what is of another matter', () => {
    const { listed, asides } = develop([
      works('Sample Works opens a canteen'),
      works('Cooks at Sample Works serve soup.'),
      works('Sample Works has ten tables.'),
    ]);
    expect(listed).toEqual([]);
    expect(asides).toContain('works-sued');
  });

  test('lists what concerns it and its product where the story is about both', () => {
    const quay = (text: string) => ({ text, of: 'quay', name: 'Quay' });
    const { listed } = develop([
      works('Sample Works shows a crane'),
      quay('Its name is Quay.'),
      works('Sample Works is proud.'),
      quay('With Quay one can lift.'),
      quay('Few need Quay.'),
      ...FILLER,
      { text: 'The Harbour Act does not forbid it.', of: 'act', name: 'Harbour Act' },
    ]);
    expect(listed).toContain('works-quay');
    expect(listed).not.toContain('works-sued');
    expect(listed, 'of five makers the story names two').not.toContain('works-pledge');
  });
});

test('a law named twice from the lead on lists its end; one named once at the end of the text does not', () => {
  const act = (text: string) => ({ text, of: 'act', name: 'Harbour Act' });
  expect(develop(['Ships wait', act('The Harbour Act decides.'), act('So says the Harbour Act.')]).listed).toEqual([
    'act-repealed',
  ]);
  expect(develop(['Ships wait', ...FILLER, act('So says the Harbour Act.')]).listed).toEqual([]);
});

test('a law named once lists its end where the first paragraph names it', () => {
  const act = { text: 'The Harbour Act decides.', of: 'act', name: 'Harbour Act' };
  expect(develop(['Ships wait', act, ...FILLER]).listed).toEqual(['act-repealed']);
  expect(develop(['Ships wait', ...FILLER.slice(0, 1), act, ...FILLER]).listed).toEqual([]);
});
