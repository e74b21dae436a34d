import { expect, test } from 'vitest';
import { differenceOf, sayDifference } from '../../../src/facts/registers/difference.ts';
import { readRegister } from '../../../src/facts/registers/read.ts';
import type { PersonRecord, Register } from '../../../src/facts/registers/register-model.ts';
import { writeRegister } from '../../../src/facts/registers/write.ts';

const ada: PersonRecord = {
  p: 'A1',
  name: 'Ada Lind',
  src: ['r:A1'],
  roles: [
    ['harbour-master', '2020-01-03', null, { party: 'X' }],
    ['clerk', '2010', '2020-01-03'],
  ],
};
const bo: PersonRecord = { p: 'B2', name: 'Bo Berg', src: ['r:B2'], roles: [['clerk', '2020-01-03', null]] };
const register: Register = {
  head: {
    id: 'town',
    title: 'Town offices',
    language: 'en',
    licence: 'CC0-1.0',
    attribution: 'The town',
    origin: 'town/offices@1',
    asOf: '2026-01-01',
    revision: 1,
    recorded: '2026-01-02',
    sources: { r: { publisher: 'The town', title: '{name}', url: 'https://town.example/{key}', grade: 'A' } },
    parties: { X: 'X Party' },
  },
  offices: [
    { o: 'harbour-master', name: 'Harbour master', seats: 1, now: true },
    { o: 'clerk', name: 'Clerk', seats: 1, now: true },
  ],
  people: [bo, ada],
  laws: [],
};
const withPeople = (...people: readonly PersonRecord[]): Register => ({ ...register, people });

test('a register is one record a line, sorted, with the oldest role first, and reads back the same', () => {
  const text = writeRegister(register);
  const lines = text.trimEnd().split('\n');
  expect(lines.slice(1).map((line) => line.slice(0, 21))).toEqual([
    '{"o":"clerk","name":"',
    '{"o":"harbour-master"',
    '{"p":"A1","name":"Ada',
    '{"p":"B2","name":"Bo ',
  ]);
  expect(lines[3]).toContain('"roles":[["clerk","2010","2020-01-03"],["harbour-master"');
  expect(writeRegister(readRegister(text, 'town.jsonl'))).toBe(text);
});

test('the order of the records that come in does not change a byte', () => {
  const turned = { ...register, people: [ada, bo], offices: [...register.offices].reverse() };
  expect(writeRegister(turned)).toBe(writeRegister(register));
});

test.each<[string, Register, RegExp]>([
  ['two records with one id', withPeople(ada, ada), /town\.jsonl \(A1\): is the id of two records/],
  ['an empty name', withPeople({ ...ada, name: ' ' }), /\(A1\): has no name/],
  [
    'an end before the start',
    withPeople({ ...bo, roles: [['clerk', '2020-05', '2020-04-30']] }),
    /\(B2\): clerk: ends on 2020-04-30, before/,
  ],
  ['an unknown office', withPeople({ ...bo, roles: [['mayor', null, null]] }), /"mayor", which is no office/],
  [
    'a role without a source',
    withPeople({ p: 'C3', name: 'C', roles: [['clerk', '2020', null]] }),
    /clerk: has no source/,
  ],
  ['a source without a template', withPeople({ ...bo, src: ['z:1'] }), /"z:1", for which the head has no template/],
  [
    'a party nobody spelt out',
    withPeople({ ...bo, roles: [['clerk', '2020', null, { party: 'Y' }]] }),
    /the party "Y"/,
  ],
])('%s is never written', (_, bad, message) => {
  expect(() => writeRegister(bad)).toThrow(message);
});

test('a line that does not fit the model is named when the register is read', () => {
  const text = writeRegister(register).replace('"name":"Clerk"', '"nom":"Clerk"');
  expect(() => readRegister(text, 'town.jsonl')).toThrow(/town\.jsonl:2: /);
});

test('the report lists who came, which role ended and whose name changed', () => {
  const later = withPeople(
    {
      ...ada,
      name: 'Ada Lind-Berg',
      roles: [
        ['harbour-master', '2020-01-03', '2025-06-01', { party: 'X' }],
        ['clerk', '2010', '2020-01-03'],
      ],
    },
    bo,
    { p: 'C3', name: 'Cy Dal', src: ['r:C3'], roles: [['harbour-master', '2025-06-01', null]] },
  );
  const difference = differenceOf(register, later);
  expect(difference.added).toEqual(['Cy Dal (C3)']);
  expect(difference.renamed).toEqual(['A1: Ada Lind → Ada Lind-Berg']);
  expect(difference.rolesEnded).toEqual(['Ada Lind-Berg (A1): harbour-master from 2020-01-03 ended 2025-06-01']);
  expect(sayDifference(differenceOf(later, later))).toEqual([]);
});
