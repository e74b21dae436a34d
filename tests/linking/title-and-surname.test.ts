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
  ['older', 'Ada Grantley', 'us-president', role('President of the United States', '1989-01-20', '1993-01-20')],
  ['younger', 'Ulla Grantley', 'us-president', role('President of the United States', '2001-01-20', '2009-01-20')],
  ['later', 'Piers Oldham', 'us-president', role('President of the United States', '2009-01-20', '2017-01-20')],
  ['defender', 'Ines Merrow', 'us-defence', role('US Secretary of Defense', '2001-01-20', '2006-12-18')],
  ['chancellor', 'Odile Valmy', 'de-chancellor', role('Chancellor of Germany', '2005-11-22', null, { country: 'DE' })],
];
const gazetteer = gazetteerOf([
  ...HOLDERS.map(([id, name]) => entity(id, 'person', name)),
  entity('us-president', 'office', 'President of the United States', ['president of United States']),
  entity('us-defence', 'office', 'US Secretary of Defense', ['defense secretary']),
  entity('de-chancellor', 'office', 'Chancellor of Germany', ['chancellor of Germany']),
]);
const holder = (ref: EntityRef) => HOLDERS.find(([id]) => `test:${id}` === ref);

const setting = (day: string | null, home: string): Setting => ({
  ...NOTHING_KNOWN,
  day: day === null ? null : partialDate(day),
  home,
  isEnglish: home === 'US',
  profileOf: (person) => {
    const found = holder(person);
    const isHead = found?.[2] !== 'us-defence';
    return found && { entity: person, needsTitle: false, guarded: false, isHead, roles: [found[3]] };
  },
  offices: {
    ...NOTHING_KNOWN.offices,
    countryOf: (office) => (office === 'test:us-defence' ? 'US' : null),
    holders: (asked) =>
      HOLDERS.flatMap(([id, , office]): EntityRef[] => (`test:${office}` === asked ? [`test:${id}`] : [])),
    namesOf: (person) => [holder(person)?.[1] ?? ''],
  },
});
/** The people that a text names, as "surface=id". */
const people = (text: string, day: string | null, home = 'US'): string[] =>
  marked(text, { gazetteer, setting: setting(day, home), language: home === 'US' ? 'en' : 'de' }).filter(
    (mark) => !/=(?:us|de)-/.test(mark),
  );

describe('the surname before “administration”', () => {
  test.each([
    ['of the president of the day', 'The Grantley administration waited.', '2003-05-17', ['Grantley=younger']],
    ['of a recent president', 'The former Oldham administration waited.', '2019-05-17', ['Oldham=later']],
    ['of nobody, long after the office', 'The Grantley administration waited.', '2024-05-17', []],
    ['of nobody, without a day', 'The Grantley administration waited.', null, []],
    ['of nobody, in a longer name', 'The Mayor Grantley administration waited.', '2003-05-17', []],
  ])('is that %s', (_, text, day, expected) => {
    expect(people(text, day)).toEqual(expected);
  });
});

test('a surname after the title of a department is its head of that time', () => {
  expect(people('Defense Secretary Merrow spoke. Merrow left.', '2003-05-17')).toEqual([
    'Merrow=defender',
    'Merrow=defender',
  ]);
  expect(people('Deputy Defense Secretary Merrow spoke.', '2003-05-17')).toEqual([]);
});

test('a surname after “Kanzlerin” in a German text is the chancellor’s', () => {
  expect(people('Kanzlerin Valmy reist. Valmy spricht.', '2012-05-17', 'DE')).toEqual([
    'Valmy=chancellor',
    'Valmy=chancellor',
  ]);
});
