import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { entityRef, eventRef } from '../../src/facts/fact-model.ts';
import { libraryOf, packHead } from '../facts/fixture.ts';
import { developIn, entity, type Line, source } from './develop.ts';

// Which later events of a company and its people are listed. Much happens to a company, and most of it is unrelated to
// the story.

const entities = [
  entity('works', 'organisation', 'Sample Works'),
  entity('mill', 'organisation', 'Sample Mill'),
  entity('ada', 'person', 'Ada Reed'),
  entity('bo', 'person', 'Bo Lund'),
  entity('quay', 'product', 'Quay'),
  entity('suit', 'case', 'Dockers v. Sample Works'),
  entity('pledge', 'policy', 'Quay Pledge'),
  entity('secrecy', 'policy', 'Secrecy Clause'),
];
const events = [
  { id: 'sued', about: ['suit', 'works', 'ada'], text: 'Dockers sued Sample Works and Ada Reed.' },
  { id: 'letter', about: ['ada', 'works', 'pledge', 'secrecy'], text: 'Ada Reed answered a letter on two rules.' },
  { id: 'petition', about: ['pledge', 'ada', 'works', 'secrecy'], text: 'Ada Reed pledged to end the Secrecy Clause.' },
  { id: 'soon', on: '2024-05-21', about: ['suit', 'works', 'ada'], text: 'Ada Reed was back at Sample Works.' },
  { id: 'both', about: ['ada', 'bo', 'works'], text: 'Ada Reed and Bo Lund met again at Sample Works.' },
  { id: 'funded', about: ['works'], text: 'Sample Works announced funding by a bank.' },
  { id: 'merger', about: ['works', 'mill'], text: 'Sample Works bought Sample Mill.' },
  { id: 'mill-sold', about: ['mill', 'quay'], text: 'Sample Mill bought Quay.' },
  ...[1, 2, 3, 4, 5, 6, 7].map((n) => ({ id: `ada-${n}`, about: ['ada', 'works'], text: `Ada Reed did thing ${n}.` })),
];
const timeline = events.map((event) => ({
  id: eventRef('test', event.id),
  text: event.text,
  about: event.about.map((id) => entityRef('test', id)),
  date: partialDate('on' in event ? event.on : '2025-02-01'),
  changes: [],
  weight: event.id === 'both' ? (1 as const) : (3 as const),
  sources: [source],
}));
const library = libraryOf({ head: packHead(), entities, timeline, corrections: [] });
const listedIn = (lines: readonly Line[]) => developIn(library, lines).listed;

const ada = (text: string) => ({ text, of: 'ada', name: 'Ada Reed' });
const bo = (text: string) => ({ text, of: 'bo', name: 'Bo Lund' });
const works = (text: string) => ({ text, of: 'works', name: 'Sample Works' });
const quay = (text: string) => ({ text, of: 'quay', name: 'Quay' });
const mill = (text: string) => ({ text, of: 'mill', name: 'Sample Mill' });

const ABOUT_ADA = [
  ada('Ada Reed opens a canteen'),
  works('Sample Works has a canteen.'),
  ada('Ada Reed likes soup.'),
  works('Sample Works is large.'),
  quay('Quay is a crane.'),
];

describe('a story about one person and a company', () => {
  const listed = listedIn(ABOUT_ADA);

  test('lists at most five of the events that only likely belong to it', () => {
    expect(listed.length).toBe(5);
  });

  test('lists no lawsuit that it does not name, and nothing about two rules that it does not name', () => {
    expect(listed).not.toContain('sued');
    expect(listed).not.toContain('letter');
  });

  test('lists a new pledge about a rule that it names, and not where it names none', () => {
    const secrecy = { text: 'The Secrecy Clause holds.', of: 'secrecy', name: 'Secrecy Clause' };
    expect(listedIn([...ABOUT_ADA, secrecy])).toContain('petition');
    expect(listed).not.toContain('petition');
  });

  test('lists what the same people do within ten days', () => {
    expect(listed).toContain('soon');
  });
});

test('a story between two people lists what concerns both of them', () => {
  const listed = listedIn([
    ada('Ada Reed answers a rival'),
    bo('Bo Lund had asked.'),
    works('Both were at Sample Works.'),
    ada('Ada Reed is calm.'),
  ]);
  expect(listed, 'one of them is in the headline').toContain('ada-1');
  const between = listedIn([
    ada('Ada Reed answers Bo Lund'),
    bo('Bo Lund had asked.'),
    works('Both were at Sample Works.'),
    ada('Ada Reed is calm.'),
  ]);
  expect(between).toContain('both');
  expect(between.filter((id) => id.startsWith('ada-'))).toEqual([]);
});

test('a story whose headline names one company lists nothing of another one that it names often', () => {
  const rest = [
    quay('Quay is a crane.'),
    mill('Sample Mill has a crane.'),
    mill('Sample Mill is old.'),
    mill('Sample Mill is red.'),
  ];
  expect(
    listedIn([works('Sample Works shows a crane'), ...rest, quay('Quay is new.'), quay('Quay is tall.')]),
  ).not.toContain('mill-sold');
});

describe('a story about a lawsuit', () => {
  const canteen = [
    ada('Ada Reed runs it.'),
    ada('Ada Reed was away.'),
    quay('Quay is a crane.'),
    works('Sample Works said no.'),
  ];

  test('follows the case whose parties it names, though nobody writes the name of the case', () => {
    const listed = listedIn([
      works('Dockers sue Sample Works'),
      works('Dockers took Sample Works to court.'),
      ...canteen,
    ]);
    expect([...listed].sort()).toEqual(['soon', 'sued']);
  });

  test('lists nothing else about the company and its people, where the case is unknown', () => {
    const lines = (title: string) => [
      works(title),
      works('Farmers and Sample Works disagree.'),
      ...canteen,
      ada('Ada Reed left.'),
    ];
    expect(listedIn(lines('Farmers sue Sample Works'))).toEqual([]);
    expect(listedIn(lines('Farmers meet Sample Works'))).toContain('ada-1');
    expect(listedIn(lines('Farmers consider suing Sample Works'))).toContain('ada-1');
  });
});

describe('a story about a round of funding', () => {
  test('lists later funding, in other words, and nothing else about the company', () => {
    const lines = (title: string) => [
      works(title),
      works('The sum is the highest so far for Sample Works.'),
      ada('Ada Reed was glad.'),
      ada('Ada Reed said so.'),
      ada('Ada Reed left.'),
      quay('Quay is a crane.'),
    ];
    expect(listedIn(lines('Sample Works raises $9 million'))).toEqual(['funded']);
    expect(listedIn(lines('Sample Works has a good year'))).not.toContain('funded');
  });

  test('lists what two companies of the headline agree later', () => {
    const both = (title: string) => [
      works(title),
      mill(title),
      works('Sample Works met Sample Mill.'),
      ada('Ada Reed spoke.'),
    ];
    expect(listedIn(both('Sample Works invests in Sample Mill'))).toContain('merger');
    expect(listedIn(both('Sample Works invests in Sample Mill'))).not.toContain('ada-1');
  });
});
