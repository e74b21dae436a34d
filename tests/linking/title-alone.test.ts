import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { EntityRef } from '../../src/facts/fact-model.ts';
import { NOTHING_KNOWN } from '../../src/linking/offices/meanings.ts';
import type { Setting } from '../../src/linking/people/who.ts';
import { entity, gazetteerOf, marked } from './helpers.ts';
import { role } from './office-holders.ts';

/** Invented heads of two countries, and the offices that a text may name by their titles alone. */
const HOLDERS: Readonly<Record<string, { readonly holders: readonly string[]; readonly country: string }>> = {
  'test:us-president': { holders: ['test:grantley', 'test:oldham'], country: 'US' },
  'test:us-state': { holders: ['test:merrow'], country: 'US' },
  'test:fr-president': { holders: ['test:valmy'], country: 'FR' },
  'test:gb-home': { holders: ['test:thorne'], country: 'GB' },
  'test:fr-interior': { holders: ['test:thorne'], country: 'FR' },
};
const PEOPLE: Readonly<Record<string, string>> = {
  'test:grantley': 'Ulla Grantley',
  'test:oldham': 'Piers Oldham',
  'test:merrow': 'Ines Merrow',
  'test:valmy': 'Odile Valmy',
  'test:thorne': 'Otto Thornbeck',
};
const gazetteer = gazetteerOf([
  ...Object.entries(PEOPLE).map(([ref, name]) => entity(ref.slice(5), 'person', name)),
  entity('us-president', 'office', 'President of the United States', ['president of United States', 'US president']),
  entity('us-state', 'office', 'US secretary of state', ['secretary of state of United States']),
  entity('fr-president', 'office', 'President of France', [
    'president of France',
    'French president',
    "France's president",
  ]),
  entity('gb-home', 'office', 'home secretary'),
  entity('fr-interior', 'office', 'interior minister of France', ['interior minister of France']),
  entity('addy', 'person', 'Adela Ocasio-Vale', [{ text: 'Addy', case: true, context: ['Downing Street'] }]),
]);
const officesHeldBy = (person: EntityRef): string[] =>
  Object.entries(HOLDERS).flatMap(([office, { holders }]) => (holders.includes(person) ? office : []));

const setting = (home: string | null): Setting => ({
  ...NOTHING_KNOWN,
  day: partialDate('2024-05-17'),
  home,
  profileOf: (person) =>
    PEOPLE[person] === undefined
      ? undefined
      : {
          entity: person,
          needsTitle: false,
          guarded: false,
          isHead: true,
          roles: officesHeldBy(person).map((office) =>
            role('president', '2020-01-01', null, { country: HOLDERS[office]?.country ?? null }),
          ),
        },
  offices: {
    ...NOTHING_KNOWN.offices,
    countryOf: (office) => HOLDERS[office]?.country ?? null,
    holderOn: (office) => (HOLDERS[office]?.holders[0] as EntityRef | undefined) ?? null,
    holders: (office) => (HOLDERS[office]?.holders ?? []) as EntityRef[],
    nameOf: (person) => PEOPLE[person] ?? person,
    namesOf: (person) => [PEOPLE[person] ?? (person === 'test:addy' ? 'Adela Ocasio-Vale' : person)],
  },
});
/** The offices that a text names, as "surface=office". */
const offices = (text: string | readonly string[], home: string | null = null): string[] =>
  marked(text, { gazetteer, setting: setting(home) }).filter((mark) => HOLDERS[`test:${mark.split('=')[1]}`]);

describe('“the president”', () => {
  test('is whoever was named before as the holder on the day', () => {
    expect(offices('Ulla Grantley flew home. The president slept.')).toEqual(['president=us-president']);
    expect(offices('Ulla Grantley flew home. The President slept.')).toEqual(['President=us-president']);
  });

  test('is the American one in an article about Washington alone', () => {
    expect(offices('Aides left the White House. The president slept.')).toEqual(['president=us-president']);
    expect(offices('Aides left the White House for Rome. The president slept.')).toEqual([]);
    expect(offices('Piers Oldham left the White House. The president slept.')).toEqual([]);
  });

  test.each([
    'The president slept.',
    'Piers Oldham wrote a book. The president slept.',
    'Ulla Grantley flew home. A president slept.',
    'Ulla Grantley met Odile Valmy. The president slept.',
    'Ulla Grantley met the French president. The president slept.',
    'Ulla Grantley met the president of the rowing club. The president slept.',
    'Ulla Grantley met the club president. The president slept.',
    'Ulla Grantley met Brumm University President Ada Vale. The president slept.',
    'Ulla Grantley flew home. The former president slept.',
  ])('is left alone where it may be another: %s', (text) => {
    expect(offices(text).filter((mark) => mark.startsWith('president'))).toEqual([]);
  });
});

describe('“the secretary of state”', () => {
  test('is the American one in an American paper, or where the article speaks of the United States alone', () => {
    expect(offices('The secretary of state slept.', 'US')).toEqual(['secretary of state=us-state']);
    expect(offices('Flags flew over the Pentagon. The secretary of state slept.')).toEqual([
      'secretary of state=us-state',
    ]);
  });

  test.each<[string, string | null]>([
    ['The secretary of state slept.', null],
    ['Flags flew over Ohio. The secretary of state slept.', 'US'],
    ['Flags flew over the Pentagon. MPs met the secretary of state.', null],
    ['The secretary of state for health slept.', 'US'],
    ['The secretary of state in the Brumm administration slept.', 'US'],
    ['The secretary of state slept.', 'GB'],
  ])('is left alone elsewhere: %s (%s)', (text, home) => {
    expect(offices(text, home)).toEqual([]);
  });
});

test('an office takes the country of the one before it in the paragraph', () => {
  const text = 'France’s president came with the interior minister.';
  expect(offices(text)).toEqual(['France’s president=fr-president', 'interior minister=fr-interior']);
  expect(offices([...text.split(' came '), 'The interior minister slept.'])).toEqual([
    'France’s president=fr-president',
  ]);
});

test('an office in a film is nobody’s', () => {
  expect(offices('The home secretary, played by Ada Vale, dances.', 'GB')).toEqual([]);
});

describe('a surname', () => {
  test('may follow an office or a nickname alone', () => {
    const people = (text: string): string[] => marked(text, { gazetteer, setting: setting('GB') });
    expect(people('The home secretary slept. Thornbeck had danced.')).toEqual([
      'home secretary=gb-home',
      'Thornbeck=thorne',
    ]);
    expect(people('Downing Street waited, and Addy came. Ocasio-Vale had danced.')).toEqual([
      'Addy=addy',
      'Ocasio-Vale=addy',
    ]);
    expect(people('Addy came. Ocasio-Vale had danced.')).toEqual([]);
  });
});

test('an office that has no country in its name counts for its country', () => {
  expect(offices('The home secretary slept.', 'GB')).toEqual(['home secretary=gb-home']);
  expect(offices('The home secretary slept.')).toEqual([]);
});
