import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { NOTHING_KNOWN } from '../../src/linking/offices/meanings.ts';
import { entity, gazetteerOf, linkText } from './helpers.ts';

const GAZETTEER = gazetteerOf([
  entity('bill', 'law', 'Dredging of Deep Harbours Act', [
    { text: 'H.R. 9925', from: partialDate('2025-01-03'), to: partialDate('2027-01-03') },
  ]),
  entity('lady', 'person', 'Anna Lindqvist', [{ text: 'Baroness Lindqvist', from: partialDate('2020-05-01') }]),
]);
const marks = (text: string, day: string | null): number =>
  linkText([text], {
    gazetteer: GAZETTEER,
    setting: { ...NOTHING_KNOWN, day: day === null ? null : partialDate(day) },
  }).mentions.length;

describe('a form of a name counts on the days on which it was in use', () => {
  test.each<[string, string | null, number]>([
    ['The House passed H.R. 9925.', '2025-06-01', 1],
    ['The House passed H.R. 9925.', '2019-06-01', 0],
    ['The House passed H.R. 9925.', '2027-06-01', 0],
    ['The House passed H.R. 9925.', null, 0],
    ['They asked Baroness Lindqvist.', '2022-01-01', 1],
    ['They asked Baroness Lindqvist.', '2015-01-01', 0],
    ['They asked Baroness Lindqvist.', null, 1],
    ['The House passed the Dredging of Deep Harbours Act.', '2019-06-01', 1],
  ])('%s (%s)', (text, day, expected) => {
    expect(marks(text, day)).toBe(expected);
  });
});

describe('words that many policies share name one only near its own time', () => {
  const policies = gazetteerOf([
    entity('dues-reform', 'law', 'Harbour Dues Act of 2024', [
      { text: 'dues reform', context: ['minister'] },
      { text: 'HDA', context: ['minister'] },
    ]),
  ]);
  const count = (text: string, day: string | null, first: string | undefined = '2024-03-01'): number =>
    linkText([text], {
      gazetteer: policies,
      setting: { ...NOTHING_KNOWN, day: day === null ? null : partialDate(day) },
      firstStepOf: () => (first === undefined ? undefined : partialDate(first)),
    }).mentions.length;

  test('years before its first step they mean another one', () => {
    expect(count('The minister defended the dues reform.', '2019-06-01')).toBe(0);
  });
  test('it is discussed before its first step', () => {
    expect(count('The minister defended the dues reform.', '2022-06-01')).toBe(1);
  });
  test('without a day, time decides nothing', () => {
    expect(count('The minister defended the dues reform.', null)).toBe(1);
  });
  test('an abbreviation and the full name are its own at any time', () => {
    expect(count('The minister defended the HDA.', '2019-06-01')).toBe(1);
    expect(count('The Harbour Dues Act of 2024 was a plan.', '2019-06-01')).toBe(1);
  });
});
