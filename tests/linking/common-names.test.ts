import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { EntityRef } from '../../src/facts/fact-model.ts';
import { NOTHING_KNOWN } from '../../src/linking/offices/meanings.ts';
import type { Profile } from '../../src/linking/people/profile.ts';
import { entity, gazetteerOf, marked } from './helpers.ts';

/** Invented people. No person of these names is meant. */
const setting = {
  ...NOTHING_KNOWN,
  day: partialDate('2024-05-17'),
  offices: { ...NOTHING_KNOWN.offices, nameOf: () => 'Steve Brown' },
};

describe('a person of a pack of the news, without an office', () => {
  const broadcaster = gazetteerOf([entity('elm-broadcaster', 'person', 'Tony Elmsworth', [])]);
  test.each([
    ['Rep. Tony Elmsworth spoke.', []],
    ['Tony Elmsworth spoke.', ['Tony Elmsworth=elm-broadcaster']],
    ['The director Tony Elmsworth spoke.', ['Tony Elmsworth=elm-broadcaster']],
  ])('is not meant where the text names a member of a parliament: %s', (text, expected) => {
    expect(
      marked(text, {
        gazetteer: broadcaster,
        setting: { ...setting, titlesOf: () => ['director-general of a broadcaster'] },
      }),
    ).toEqual(expected);
  });
});

describe('a common name of somebody in office', () => {
  const common: Omit<Profile, 'entity'> = {
    needsTitle: false,
    guarded: false,
    isHead: false,
    roles: [
      {
        titles: ['US senator for Ohio'],
        from: partialDate('2011-01-03'),
        to: null,
        party: 'Democratic',
        place: 'Ohio',
        country: 'US',
        body: 'us-senate',
      },
    ],
  };
  const one = gazetteerOf([entity('brown-ohio', 'person', 'Steve Brown', [])]);
  const inOffice = { ...setting, profileOf: (ref: EntityRef): Profile => ({ entity: ref, ...common }) };
  test.each([
    ['Steve Brown won the match.', []],
    ['Steve Brown won the election.', ['Steve Brown=brown-ohio']],
    ['Sen. Steve Brown won the match.', ['Steve Brown=brown-ohio']],
    ['Steve Brown, the Quillon chairman, spoke of the election.', []],
    ['Steve Brown of the Harbour Boys spoke of the election.', []],
    ['Steve Brown, a friend of the mayor, spoke of the election.', ['Steve Brown=brown-ohio']],
    ['Steve M. Brown spoke of the election.', []],
    ['Sen. Steve M. Brown spoke of the match.', ['Steve M. Brown=brown-ohio']],
    ['Rep. Steve Brown, R-Ala., spoke of the election.', []],
  ])('needs an article on politics, and no other post or middle initial: %s', (text, expected) => {
    expect(marked(text, { gazetteer: one, setting: inOffice })).toEqual(expected);
  });
});

test('a place that is named after a person is not a mention of the person', () => {
  const one = gazetteerOf([entity('brown-ohio', 'person', 'Steve Brown', [])]);
  for (const place of ['Intercontinental Airport', 'Presidential Library', 'Memorial Medical Center'])
    expect(marked(`They met at Steve Brown ${place} today.`, { gazetteer: one, setting })).toEqual([]);
  expect(marked('They met Steve Brown Monday at the airport.', { gazetteer: one, setting })).toEqual([
    'Steve Brown=brown-ohio',
  ]);
});
