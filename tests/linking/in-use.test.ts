import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { NOTHING_KNOWN } from '../../src/linking/meanings.ts';
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
