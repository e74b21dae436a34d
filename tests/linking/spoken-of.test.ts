import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { EntityRef } from '../../src/facts/fact-model.ts';
import { NOTHING_KNOWN } from '../../src/linking/offices/meanings.ts';
import type { ProfileRole } from '../../src/linking/people/profile.ts';
import type { Setting } from '../../src/linking/people/who.ts';
import { entity, gazetteerOf, marked } from './helpers.ts';
import { role } from './office-holders.ts';

/** Invented office-holders: an id and a name, the office, and the role in it. */
const HOLDERS: readonly (readonly [id: string, name: string, office: string, role: ProfileRole])[] = [
  ['scot', 'Isla Dunmore', 'scotland', role('Scottish First Minister', '2020-05-01', null, { country: 'GB' })],
  ['welsh', 'Gwen Penrhos', 'wales', role('Welsh First Minister', '2020-05-01', null, { country: 'GB' })],
  ['canadian', 'Luc Sorel', 'canada', role('Prime Minister of Canada', '2019-05-01', null, { country: 'CA' })],
  ['chancellor', 'Odile Valmy', 'germany', role('Chancellor of Germany', '2020-11-22', null, { country: 'DE' })],
  ['finance', 'Paul Brisk', 'treasury', role('Chancellor of the Exchequer', '2020-05-01', null, { country: 'GB' })],
  ['home', 'Mary Cotton', 'home-office', role('Home Secretary', '2020-05-01', null, { country: 'GB' })],
  [
    'senator',
    'Elizabeth Tarn',
    'senate-ma',
    role('US senator for Massachusetts', '2013-01-03', null, {
      place: 'Massachusetts',
      party: 'Democrat',
      body: 'us-senate',
    }),
  ],
  ['husband', 'Edgar Tarn', 'president', role('President of the United States', '1993-01-20', '2001-01-20')],
];
const OFFICES: Readonly<Record<string, readonly [name: string, country: string | null, aliases: readonly string[]]>> = {
  scotland: ['Scottish First Minister', 'GB', ['first minister of Scotland']],
  wales: ['Welsh First Minister', 'GB', ['first minister of Wales']],
  canada: ['Prime Minister of Canada', 'CA', ['prime minister of Canada', 'premier of Canada']],
  germany: ['Chancellor of Germany', 'DE', ['chancellor of Germany']],
  treasury: ['Chancellor of the Exchequer', 'GB', ['chancellor']],
  'home-office': ['Home Secretary', 'GB', ['home secretary']],
  'senate-ma': ['US senator for Massachusetts', 'US', []],
  president: ['President of the United States', 'US', ['president of United States']],
};
const gazetteer = gazetteerOf([
  ...HOLDERS.map(([id, name]) => entity(id, 'person', name)),
  ...Object.entries(OFFICES).map(([id, [name, , aliases]]) => entity(id, 'office', name, [...aliases])),
]);
const holder = (ref: EntityRef) => HOLDERS.find(([id]) => `test:${id}` === ref);
const holdersOf = (asked: EntityRef): EntityRef[] =>
  HOLDERS.flatMap(([id, , office]): EntityRef[] => (`test:${office}` === asked ? [`test:${id}`] : []));

const setting = (home: string | null, isEnglish: boolean): Setting => ({
  ...NOTHING_KNOWN,
  day: partialDate('2022-05-17'),
  home,
  isEnglish,
  profileOf: (person) => {
    const found = holder(person);
    const isHead = found !== undefined && !['treasury', 'home-office', 'senate-ma'].includes(found[2]);
    return found && { entity: person, needsTitle: false, guarded: false, isHead, roles: [found[3]] };
  },
  offices: {
    ...NOTHING_KNOWN.offices,
    countryOf: (office) => OFFICES[office.slice('test:'.length)]?.[1] ?? null,
    holderOn: (office) => holdersOf(office)[0] ?? null,
    holders: holdersOf,
    nameOf: (person) => holder(person)?.[1] ?? '',
    namesOf: (person) => [holder(person)?.[1] ?? ''],
  },
});
const marks = (text: string, home: string | null = 'GB', language = 'en'): string[] =>
  marked(text, { gazetteer, setting: setting(home, language === 'en'), language });

describe('“the First Minister” of a British paper', () => {
  test.each([
    ['of the holder whom the text named', 'Gwen Penrhos spoke. The First Minister left.', ['First Minister=wales']],
    ['of the part that the text names', 'Scotland waits. The First Minister left.', ['First Minister=scotland']],
    ['of nobody, if the text speaks of two', 'Gwen Penrhos met Isla Dunmore. The First Minister left.', []],
    ['of nobody, if the text names neither', 'The First Minister left.', []],
  ])('is that %s', (_, text, expected) => {
    expect(marks(text).filter((mark) => mark.startsWith('First'))).toEqual(expected);
  });
});

test('“the premier” is not the prime minister of a country whose provinces have premiers', () => {
  expect(marks('Luc Sorel met the premier of a province. The premier left.', 'CA')).toEqual(['Luc Sorel=canadian']);
});

test('each office of a list with one article is marked', () => {
  expect(marks('The Chancellor, Home Secretary and others agreed.')).toEqual([
    'Chancellor=treasury',
    'Home Secretary=home-office',
  ]);
  expect(marks('The former Chancellor and Home Secretary agreed.')).toEqual([]);
});

test('“Kanzlerin” shows the country of a surname in any paper', () => {
  expect(marks('Kanzlerin Valmy sprach.', null, 'de')).toEqual(['Valmy=chancellor']);
});

describe('a member of Congress without a full name', () => {
  test.each([
    ['is marked with party and state', 'Sen. Tarn (D-Mass.) spoke.', ['Tarn=senator']],
    ['is not marked with another state', 'Sen. Tarn (D-Ohio) spoke.', []],
    ['is not marked without them', 'Sen. Tarn spoke.', []],
  ])('%s', (_, text, expected) => {
    expect(marks(text, 'US')).toEqual(expected);
  });
});

describe('another form of a given name', () => {
  test.each([
    ['means the person beside a title', 'Democratic Sen. Liz Tarn voted.', ['Liz Tarn=senator']],
    ['means nobody without evidence', 'Liz Tarn sold flowers.', []],
    ['means nobody if it is no form of that name', 'Democratic Sen. Pam Tarn voted.', []],
  ])('%s', (_, text, expected) => {
    expect(marks(text, 'US')).toEqual(expected);
  });
});

test('a title decides between two people of a surname, even after the nearer name of the other', () => {
  expect(marks('Sen. Elizabeth Tarn, a Democrat, spoke. Edgar Tarn was there. Senator Tarn left.', 'US')).toEqual([
    'Elizabeth Tarn=senator',
    'Edgar Tarn=husband',
    'Tarn=senator',
  ]);
});

describe('a surname shortly before the full name', () => {
  test.each([
    [
      'means the person who says something',
      'Valmy said no. Chancellor Odile Valmy left.',
      ['Valmy=chancellor', 'Odile Valmy=chancellor'],
    ],
    [
      'means the person after an honorific',
      'It was Ms Valmy. Chancellor Odile Valmy left.',
      ['Valmy=chancellor', 'Odile Valmy=chancellor'],
    ],
    ['means nobody elsewhere', 'The road to Valmy is long. Chancellor Odile Valmy left.', ['Odile Valmy=chancellor']],
    [
      'means nobody beside a namesake',
      'Valmy said no. Chancellor Odile Valmy met Rob Valmy.',
      ['Odile Valmy=chancellor'],
    ],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

test('a place with a noun in lower case is not the person whose name it has', () => {
  expect(marks('Staff of the Odile Valmy hospital crossed the Isla Dunmore bridge.')).toEqual([]);
});

test('a preposition ends another phrase before a title', () => {
  expect(marks('The bill goes to the White House for President Edgar Tarn to sign.', 'US')).toEqual([
    'Edgar Tarn=husband',
  ]);
});

describe('words after a name that are no calling', () => {
  test.each(['Odile Valmy is a sexist.', 'Odile Valmy, literally took a flamethrower for it.'])('are: %s', (text) => {
    expect(marks(text)).toEqual(['Odile Valmy=chancellor']);
  });
  test('are “chef” in French', () => {
    expect(marks('Odile Valmy, chef du groupe, parle.', null, 'fr')).toEqual(['Odile Valmy=chancellor']);
  });
});
