import { expect, test } from 'vitest';
import { checkConsistency, unexplained } from '../../../src/facts/registers/consistency.ts';
import type { PersonRecord, RoleRecord } from '../../../src/facts/registers/register-model.ts';
import { governor, house, person, register, stateHouse } from './world.ts';

const offices = [
  house('ohio'),
  governor('ohio'),
  stateHouse('ohio'),
  { o: 'us-president', name: 'President', seats: 1, country: 'US', now: true } as const,
];
const findingsOf = (...people: PersonRecord[]): readonly string[] =>
  checkConsistency([register('us', offices, people)]).map((finding) => `${finding.check}: ${finding.message}`);
const held = (p: string, ...roles: RoleRecord[]): PersonRecord => person(p, p.toUpperCase(), roles);

test('two holders of one seat are found, a handover and an acting holder are not', () => {
  expect(
    findingsOf(
      held('a', ['us-governor-ohio', '2010-01-01', '2014-06-01']),
      held('b', ['us-governor-ohio', '2014-01-05', null]),
    ),
  ).toEqual(['two holders: Governor of ohio: A (to 2014-06-01) and B (from 2014-01-05) for 147 days']);
  expect(
    findingsOf(
      held('a', ['us-governor-ohio', '2010-01-01', '2014-06-01']),
      held('b', ['us-governor-ohio', '2014-06-01', null]),
    ),
  ).toEqual([]);
  const acting: RoleRecord = ['us-governor-ohio', '2014-01-05', '2014-05-05', { q: ['acting'] }];
  expect(findingsOf(held('a', ['us-governor-ohio', '2010-01-01', '2014-06-01']), held('b', acting))).toEqual([]);
});

test('a year that may fit is not a contradiction', () => {
  expect(
    findingsOf(
      held('a', ['us-governor-ohio', '2010-01-01', '2014']),
      held('b', ['us-governor-ohio', '2014-01-05', null]),
    ),
  ).toEqual([]);
});

test('a role with an unknown end is held only on the days on which it was seen', () => {
  const open: RoleRecord = ['us-governor-ohio', '2010-01-01', null, { open: true, seen: ['2010-01-01', '2012-01-01'] }];
  expect(findingsOf(held('a', open), held('b', ['us-governor-ohio', '2014-01-05', null]))).toEqual([]);
  expect(findingsOf(held('a', open), held('b', ['us-governor-ohio', '2011-01-05', null]))).toHaveLength(1);
});

test('a gap between heads of government is found, a short one and one after an unknown end are not', () => {
  const next: RoleRecord = ['us-president', '2014-01-20', null];
  expect(findingsOf(held('a', ['us-president', '2010-01-20', '2013-01-20']), held('b', next))).toEqual([
    'gap: President: nobody from 2013-01-20 to 2014-01-20 (B)',
  ]);
  expect(findingsOf(held('a', ['us-president', '2010-01-20', '2014-01-10']), held('b', next))).toEqual([]);
  const open: RoleRecord = ['us-president', '2010-01-20', null, { open: true, seen: ['2010-01-20', '2012-01-20'] }];
  expect(findingsOf(held('a', open), held('b', next))).toEqual([]);
});

test('a role outside a lifetime or before the age of 18 is found', () => {
  expect(findingsOf({ ...held('a', ['us-governor-ohio', '2010-01-01', '2014']), life: ['1995', null] })).toEqual([
    'lifetime: A: born in 1995, Governor of ohio from 2010-01-01',
  ]);
  expect(
    findingsOf({ ...held('a', ['us-governor-ohio', '2010-01-01', '2014-01-01']), life: ['1950', '2012-05-05'] }),
  ).toEqual(['lifetime: A: died on 2012-05-05, Governor of ohio to 2014-01-01']);
});

test('a seat in two parliaments at once is found across registers that name one person', () => {
  const federal = register('us', offices, [held('a', ['us-representative-ohio', '2010-01-01', '2014-01-01'])]);
  const state = register('states', offices, [
    { ...held('a', ['us-state-legislator-ohio', '2011-01-01', '2012-01-01']), same: ['us:a'] },
  ]);
  expect(checkConsistency([federal, state]).map(({ check, about }) => [check, about])).toEqual([
    ['two parliaments', 'us:a'],
  ]);
});

test('a known exception explains its finding alone, and is named once it explains nothing', () => {
  const findings = checkConsistency([
    register('us', offices, [
      held('a', ['us-governor-ohio', '2010-01-01', '2014-06-01']),
      held('b', ['us-governor-ohio', '2014-01-05', null]),
    ]),
  ]);
  const exception = (about: string) => ({
    value: { check: 'two holders' as const, about, reason: 'both claimed it' },
    at: { file: 'exceptions.yaml', line: 0 },
  });
  expect(unexplained(findings, [exception('us:us-governor-ohio')])).toEqual({ findings: [], stale: [] });
  const other = exception('us:us-governor-maine');
  expect(unexplained(findings, [other])).toEqual({ findings, stale: [other] });
});
