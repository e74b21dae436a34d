import { expect, test } from 'vitest';
import { addDays, spanOf, withoutFutureEnd, withoutNewYear } from '../../../src/facts/registers/dates.ts';
import { foldName, isShortFor, namesOf } from '../../../src/facts/registers/names.ts';

test.each([
  [
    'the usual name leads, and the first name is a form',
    { first: 'Charles', middle: 'E.', last: 'Schumer', usual: 'Chuck Schumer', formal: 'Charles E. Schumer' },
    'Chuck Schumer',
    ['Charles Schumer'],
  ],
  [
    'a middle name of the usual form is never left out',
    { first: 'Eddie', middle: 'Bernice', last: 'Johnson', usual: 'Eddie Bernice Johnson' },
    'Eddie Bernice Johnson',
    [],
  ],
  [
    'without a usual form the nickname leads',
    { first: 'Ronald', middle: 'E.', last: 'Paul', nickname: 'Ron', formal: 'Ron Paul' },
    'Ron Paul',
    ['Ronald Paul'],
  ],
  [
    'what tells a page of an encyclopedia from others is no part of the name',
    { first: 'Mike', last: 'Rogers', usual: 'Mike Rogers (Alabama politician)' },
    'Mike Rogers',
    [],
  ],
  [
    'a suffix may be left out',
    { first: 'Angus', middle: 'S.', last: 'King', suffix: 'Jr.', usual: 'Angus King', formal: 'Angus S. King, Jr.' },
    'Angus King',
    ['Angus King Jr.'],
  ],
  [
    'initials and a last name alone are no form',
    { first: 'J.', middle: 'Luis', last: 'Correa', usual: 'Lou Correa', formal: 'J. Luis Correa' },
    'Lou Correa',
    ['J. Luis Correa'],
  ],
  [
    'a nickname in brackets or quotes is a form',
    { first: 'Nicole (Nikki)', last: 'Budzinski', formal: 'Nicole "Nikki" Budzinski' },
    'Nikki Budzinski',
    ['Nicole Budzinski'],
  ],
])('%s', (_, parts, name, also) => {
  expect(namesOf(parts)).toEqual({ name, also });
});

test('a suffix that distinguishes two people is never left out', () => {
  const kennedy = { first: 'Robert', middle: 'F.', last: 'Kennedy', suffix: 'Jr', usual: 'Robert F. Kennedy Jr.' };
  const { name, also } = namesOf(kennedy, { keepSuffix: true });
  expect(name).toBe('Robert F. Kennedy Jr.');
  expect(also.every((form) => form.endsWith('Jr.'))).toBe(true);
});

test('names are compared without accents, case and punctuation', () => {
  expect(foldName('Jesús G. “Chuy” García')).toBe('jesus g chuy garcia');
  expect(foldName("O'Rourke")).toBe(foldName('O’Rourke'));
  expect(isShortFor('bob', 'robert')).toBe(true);
  expect(isShortFor('bob', 'bill')).toBe(false);
});

test('placeholder days keep only the known part of the date', () => {
  expect(withoutNewYear('2023-01-01')).toBe('2023');
  expect(withoutNewYear('2023-01-03')).toBe('2023-01-03');
  expect(withoutFutureEnd('2030-01-01', '2026-08-05')).toBeNull();
  expect(withoutFutureEnd('2026-08-05', '2026-08-05')).toBe('2026-08-05');
  expect(spanOf('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
});
