import { expect, test } from 'vitest';
import { parseDateWords } from '../../src/dates/date-words.ts';

const found = (text: string, language: string | null): string[] =>
  parseDateWords(text, language).map(({ date }) => date);

test.each([
  ['en', '2023 February 9', '2023-02-09'],
  ['en', '2023-Feb-09', '2023-02-09'],
  ['en', '2023, February 9th', '2023-02-09'],
  ['en', '2023 Feb. 9, 10:15 am', '2023-02-09T10:15'],
  ['en', 'Feb-09-2023', '2023-02-09'],
  ['de', '2023 Februar 9', '2023-02-09'],
  ['fr', '2023/février/9', '2023-02-09'],
  ['en', '2023-Feb', '2023-02'],
])('in %s the year may stand first: "%s"', (language, text, date) => {
  expect(found(text, language)).toEqual([date]);
});

test.each([
  // 5 April 2022 was a Tuesday, 4 May 2022 a Wednesday
  ['en', 'Tue, 04/05/2022 - 09:12', '2022-04-05T09:12'],
  ['en', 'Wednesday 04/05/2022', '2022-05-04'],
  ['en-US', 'Wednesday 04/05/2022', '2022-05-04'],
  ['en', '04/05/2022 (Tue)', '2022-04-05'],
  ['en', '04/05/2022, Wednesday', '2022-05-04'],
  [null, 'Mittwoch, 04/05/2022', '2022-05-04'],
  ['fr-CA', 'mardi 04/05/2022', '2022-04-05'],
  ['en', '(Wed.) 04-05-2022', '2022-05-04'],
])('in %s the weekday settles the order of "%s"', (language, text, date) => {
  expect(found(text, language)).toEqual([date]);
});

test.each([
  ['en', '04.05.22, 9:12 EDT', '2022-04-05T09:12-04:00'],
  ['en', '04/05/2022 9:12 am PT', '2022-04-05T09:12-07:00'],
  ['en', '04/05/2022 09:12 BST', '2022-05-04T09:12+01:00'],
  ['en', '04/05/2022 09:12 AEST', '2022-05-04T09:12+10:00'],
  ['de', '04.05.22, 9:12 EDT', '2022-05-04T09:12-04:00'],
  ['en', '04.25.2022', '2022-04-25'],
])('in %s the zone of the clock settles the order of "%s"', (language, text, date) => {
  expect(found(text, language)).toEqual([date]);
});

test.each([
  ['en', '04/05/2022'],
  ['en', 'Friday, 04/05/2022'], // neither was a Friday
  ['en', '04/05/2022 09:12 UTC'],
  ['en', 'In 2023 March said so'],
])('in %s nothing settles "%s"', (language, text) => {
  expect(found(text, language)).toEqual([]);
});
