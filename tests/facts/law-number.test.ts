import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LawNumber, parseLawNumber, spellingsOf, withSpellings } from '../../src/facts/law-number.ts';

const CHAMBERS = ['H.R.', 'S.', 'H.J.Res.', 'S.J.Res.', 'H.Res.', 'S.Res.', 'H.Con.Res.', 'S.Con.Res.'] as const;
const number = fc.integer({ min: 1, max: 20_000 });
const law: fc.Arbitrary<LawNumber> = fc.oneof(
  number.map((one): LawNumber => ({ kind: 'executive order', number: one })),
  fc
    .tuple(fc.integer({ min: 57, max: 150 }), number)
    .map(([congress, one]): LawNumber => ({ kind: 'public law', congress, number: one })),
  fc
    .tuple(fc.constantFrom(...CHAMBERS), number)
    .map(([chamber, one]): LawNumber => ({ kind: 'bill', chamber, number: one })),
);

test('every spelling of a number is read as that number', () => {
  fc.assert(
    fc.property(law, (one) => {
      for (const spelling of spellingsOf(one)) expect(parseLawNumber(spelling)).toEqual(one);
    }),
  );
});

test('two numbers have no spelling in common', () => {
  fc.assert(
    fc.property(law, law, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      const forms = new Set(spellingsOf(one));
      expect(spellingsOf(other).filter((form) => forms.has(form))).toEqual([]);
    }),
  );
});

test('any text is read or refused, and never with a number that is not in it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = parseLawNumber(text);
      if (found) expect(text.replaceAll(',', '')).toContain(String(found.number));
    }),
  );
});

describe('spellings of the press', () => {
  test.each<[string, LawNumber]>([
    ['Executive Order 14110', { kind: 'executive order', number: 14110 }],
    ['Executive Order No. 14,110', { kind: 'executive order', number: 14110 }],
    ['E.O. 14110', { kind: 'executive order', number: 14110 }],
    ['Pub. L. 117–169', { kind: 'public law', congress: 117, number: 169 }],
    ['H.R. 9925', { kind: 'bill', chamber: 'H.R.', number: 9925 }],
    ['H.R.9925', { kind: 'bill', chamber: 'H.R.', number: 9925 }],
    ['S.J. Res. 52', { kind: 'bill', chamber: 'S.J.Res.', number: 52 }],
  ])('%s', (text, expected) => {
    expect(parseLawNumber(text)).toEqual(expected);
  });
});

test.each([
  '14110',
  '117-169',
  'H.R.',
  'Executive Order',
  'Public Law 117',
  'Executive Order 117-169',
  'Boeing 737',
  'H.R. 0',
  'H.R. 1,0',
])('“%s” is no number with its kind', (text) => {
  expect(parseLawNumber(text)).toBeNull();
  expect(withSpellings(text)).toEqual([text]);
});

test('an index holds three spellings of an order, and matching finds the others', () => {
  expect(withSpellings('Executive Order 14110')).toEqual([
    'Executive Order 14110',
    'Executive Order No. 14110',
    'E.O. 14110',
  ]);
});
