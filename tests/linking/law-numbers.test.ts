import { describe, expect, test } from 'vitest';
import { withSpellings } from '../../src/facts/law-number.ts';
import { entity, gazetteerOf, linkText } from './helpers.ts';

const GAZETTEER = gazetteerOf([
  entity('order', 'policy', 'Executive Order 14110', withSpellings('Executive Order 14110')),
  entity('law', 'law', 'Harbour Depth Act of 2022', withSpellings('Public Law 117-169')),
  entity('bill', 'law', 'H.R. 9925, Dredging Act', ['H.R. 9925']),
]);
const marked = (text: string): string[] =>
  linkText([text], { gazetteer: GAZETTEER }).mentions.map(({ start, end }) => text.slice(start, end));

describe('a number with its kind is the law', () => {
  test.each([
    'Executive Order 14110',
    'Executive Order No. 14110',
    'E.O. 14110',
    'EO 14110',
    'Public Law 117-169',
    'Public Law 117–169',
    'Public Law No. 117-169',
    'Pub. L. 117-169',
    'P.L. 117-169',
    'H.R. 9925',
    'H.R.9925',
    'HR 9925',
    'H. R. 9925',
  ])('%s', (number) => {
    expect(marked(`They read ${number} at night.`)).toEqual([number]);
  });
});

describe('a number of another kind, longer, or alone is not', () => {
  test.each([
    '14110',
    'Order 14110',
    'Executive Order 141101',
    '117-169',
    'Public Law 117-1690',
    'H.R. 99251',
    'Flight 9925',
  ])('%s', (number) => {
    expect(marked(`They read ${number} at night.`)).toEqual([]);
  });
});
