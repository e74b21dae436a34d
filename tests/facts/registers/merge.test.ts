import { expect, test } from 'vitest';
import { mergeRegisters } from '../../../src/facts/registers/merge.ts';
import type { PersonRecord, Register } from '../../../src/facts/registers/register-model.ts';
import { governor, house, person, register, stateHouse } from './world.ts';

const congress = (...people: PersonRecord[]): Register =>
  register('us-congress', [house('ohio'), house('maine'), house('utah')], people);
const states = (...people: PersonRecord[]): Register =>
  register('us-states', [governor('ohio'), governor('maine'), stateHouse('ohio')], people);
const cabinets = (...people: PersonRecord[]): Register =>
  register('cabinets', [{ o: 'minister', name: 'Minister', place: 'Peru', country: 'PE' }], people);
const leaders = (...people: PersonRecord[]): Register =>
  register('world-leaders', [{ o: 'pe-president', name: 'President of Peru', place: 'Peru', country: 'PE' }], people);

const sameOf = (registers: readonly Register[], decisions: Parameters<typeof mergeRegisters>[1] = []) =>
  mergeRegisters(registers, decisions).registers.flatMap(({ head, people }) =>
    people.flatMap((one) => (one.same ? [`${head.id}:${one.p} = ${one.same.join()}`] : [])),
  );

const repOhio = person('A1', 'Ada Lind', [['us-representative-ohio', '2011-01-03', '2019-01-03', { party: 'R' }]]);

test('a page of the person that two registers cite makes them one, whatever the names', () => {
  const other = person('A1', 'A. M. Lind', [['us-governor-ohio', '2020-01-03', null]]);
  expect(sameOf([congress(repOhio), states(other)])).toEqual(['us-states:A1 = us-congress:A1']);
});

test('a Wikidata id makes two records one', () => {
  const a = { ...repOhio, q: 'Q7' };
  const b = person('x', 'Ada Lindqvist', [['minister', '2001-02-03', '2002-02-03']], { q: 'Q7' });
  expect(sameOf([congress(a), cabinets(b)])).toEqual(['cabinets:x = us-congress:A1']);
});

test('a name with two facts makes two records one, and the reason names them', () => {
  const next = person('g', 'Ada M. Lind', [['us-governor-ohio', '2019-01-14', null, { party: 'R' }]]);
  const { merges } = mergeRegisters([congress(repOhio), states(next)], []);
  expect(merges.map((merge) => merge.reason)).toEqual([
    'name and ohio, left US representative for ohio on 2019-01-03, Governor of ohio from 2019-01-14, both in US, Republican',
  ]);
});

test('a name alone, or with one fact, keeps two records apart', () => {
  const elsewhere = person('g', 'Ada Lind', [['us-governor-maine', '2023-01-14', null]]);
  expect(sameOf([congress(repOhio), states(elsewhere)])).toEqual([]);
  const sameState = person('g', 'Ada Lind', [['us-state-legislator-ohio', '2023-01-14', null, { party: 'R' }]], {
    tier: 2,
  });
  expect(sameOf([congress(repOhio), states(sameState)])).toEqual([]);
});

test('two people of one register are never one, even where both fit a third record', () => {
  const twin = person('A2', 'Ada Lind', [['us-representative-maine', '2011-01-03', '2019-01-03', { party: 'R' }]]);
  const third = person('g', 'Ada Lind', [['us-governor-ohio', '2019-01-14', null, { party: 'R' }]]);
  expect(sameOf([congress(repOhio, twin), states(third)])).toEqual(['us-states:g = us-congress:A1']);
});

test('what cannot be one person is not: other birth years, other Wikidata ids, Jr. and Sr., two parliaments at once', () => {
  const next = (more: Partial<PersonRecord>, name = 'Ada Lind') =>
    states(person('g', name, [['us-governor-ohio', '2019-01-14', null, { party: 'R' }]], more));
  expect(sameOf([congress({ ...repOhio, life: ['1950', null] }), next({ life: ['1970', null] })])).toEqual([]);
  expect(sameOf([congress({ ...repOhio, q: 'Q1' }), next({ q: 'Q2' })])).toEqual([]);
  expect(sameOf([congress({ ...repOhio, also: ['Ada Lind Sr.'] }), next({}, 'Ada Lind Jr.')])).toEqual([]);
  const legislator = person('l', 'Ada Lind', [['us-state-legislator-ohio', '2012-01-03', '2018-01-03']], {
    life: ['1950', null],
  });
  expect(sameOf([congress({ ...repOhio, life: ['1950', null] }), states(legislator)])).toEqual([]);
});

test('country and the day of taking office are facts among registers of the world', () => {
  const a = person('a', 'Luz Rey', [['pe-president', '2020-11-17', null]]);
  const b = person('b', 'Luz Rey', [['minister', '2020-11-17', '2021-07-28']]);
  const later = person('c', 'Luz Rey', [['minister', '2021-08-01', '2022-07-28']]);
  expect(sameOf([leaders(a), cabinets(b)])).toEqual(['cabinets:b = world-leaders:a']);
  expect(sameOf([leaders(a), cabinets(later)])).toEqual([]);
});

test('a decision by hand joins or parts two records, and one about nobody stops the run', () => {
  const at = { file: 'merges.yaml', line: 0 };
  const namesake = states(person('g', 'Ada Lind', [['us-governor-maine', '2023-01-14', null]]));
  const same = { value: { same: ['us-congress:A1', 'us-states:g'] as [string, string], why: 'biography' }, at };
  expect(sameOf([congress(repOhio), namesake], [same])).toEqual(['us-states:g = us-congress:A1']);
  const fits = states(person('g', 'Ada Lind', [['us-governor-ohio', '2019-01-14', null, { party: 'R' }]]));
  const different = {
    value: { different: ['us-congress:A1', 'us-states:g'] as [string, string], why: 'mother and daughter' },
    at,
  };
  expect(sameOf([congress(repOhio), fits], [different])).toEqual([]);
  const stray = { value: { same: ['us-congress:A1', 'us-states:nobody'] as [string, string], why: 'x' }, at };
  expect(() => mergeRegisters([congress(repOhio), fits], [stray])).toThrow(/names us-states:nobody/);
});

test('an earlier result does not outlive its reason', () => {
  const stale = person('g', 'Bo Berg', [['us-governor-maine', '2023-01-14', null]], { same: ['us-congress:A1'] });
  expect(sameOf([congress(repOhio), states(stale)])).toEqual([]);
});
