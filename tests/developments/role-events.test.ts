import { expect, test } from 'vitest';
import { deathOf, roleChanges } from '../../src/developments/role-events.ts';
import { entityRef } from '../../src/facts/fact-model.ts';
import type { PersonRecord, RoleRecord } from '../../src/facts/registers/register-model.ts';
import { factsOfRegister } from '../../src/facts/source/register.ts';
import { libraryOf } from '../facts/fixture.ts';
import { governor, house, person, register } from '../facts/registers/world.ts';

const said = (people: readonly PersonRecord[], id = 'a'): readonly string[] => {
  const library = libraryOf(factsOfRegister(register('us-congress', [house('Ohio'), governor('Ohio')], people)));
  return roleChanges(entityRef('us-congress', id), library)
    .map(({ event }) => event)
    .map(({ date, text }) => `${date} ${text}`)
    .sort();
};
const ada = (...roles: RoleRecord[]): PersonRecord => person('a', 'Ada Lind', roles);

test('a time in office begins and ends, each with the link to the record', () => {
  const people = [ada(['us-representative-Ohio', '2011-01-03', '2019-01-03', { party: 'R' }])];
  expect(said(people)).toEqual([
    '2011-01-03 Ada Lind became US representative for Ohio.',
    '2019-01-03 Ada Lind’s time as US representative for Ohio ended.',
  ]);
  const library = libraryOf(factsOfRegister(register('us-congress', [house('Ohio')], people)));
  const [event] = roleChanges(entityRef('us-congress', 'a'), library).map(({ event }) => event);
  expect(event?.sources[0]?.url).toBe('https://people.example/a');
  expect(event?.changes).toEqual([{ entity: 'us-congress:a', what: 'role' }]);
});

test('the next holder of a single seat is the successor', () => {
  const bo = person('b', 'Bo Berg', [['us-governor-Ohio', '2019-01-14', null]]);
  expect(said([ada(['us-governor-Ohio', '2011-01-10', '2019-01-14']), bo])).toContain(
    '2019-01-14 Bo Berg succeeded Ada Lind as Governor of Ohio.',
  );
  const acting = person('b', 'Bo Berg', [['us-governor-Ohio', '2019-01-14', null, { q: ['acting'] }]]);
  expect(said([ada(['us-governor-Ohio', '2011-01-10', '2019-01-14']), acting])).toContain(
    '2019-01-14 Ada Lind’s time as Governor of Ohio ended.',
  );
});

test('a successor who came weeks later is named with the day, because the seat was empty until then', () => {
  const bo = person('b', 'Bo Berg', [['us-governor-Ohio', '2019-03-04', null]]);
  expect(said([ada(['us-governor-Ohio', '2011-01-10', '2019-01-14']), bo])).toContain(
    '2019-01-14 Ada Lind’s time as Governor of Ohio ended, and Bo Berg followed on 4 March 2019.',
  );
});

test('a change of party within a term is neither an end nor a beginning', () => {
  const people = [
    ada(
      ['us-representative-Ohio', '2011-01-03', '2014-05-01', { party: 'R' }],
      ['us-representative-Ohio', '2014-05-01', '2019-01-03', { party: 'D' }],
    ),
  ];
  expect(said(people)).toHaveLength(2);
});

test('a change of party that is known to the month is neither an end nor a beginning, even in two steps', () => {
  const people = [
    ada(
      ['us-representative-Ohio', '2014-06-05', '2026-01', { party: 'R' }],
      ['us-representative-Ohio', '2026-01', '2026-01', { party: 'D' }],
      ['us-representative-Ohio', '2026-01', null, { party: 'R' }],
    ),
  ];
  expect(said(people)).toEqual(['2014-06-05 Ada Lind became US representative for Ohio.']);
});

test('who is elected for another seat of the same house does not leave the house', () => {
  const people = [
    ada(['us-representative-Ohio', '2015-05-07', '2024-05-30'], ['us-representative-Iowa', '2024-07-04', '2025-02-01']),
  ];
  const library = libraryOf(factsOfRegister(register('us-congress', [house('Ohio'), house('Iowa')], people)));
  const changes = roleChanges(entityRef('us-congress', 'a'), library);
  expect(changes.map(({ how, event }) => `${how} ${event.text}`)).toEqual([
    'began Ada Lind became US representative for Ohio.',
    'stayed Ada Lind became US representative for Iowa.',
    'ended Ada Lind’s time as US representative for Iowa ended.',
  ]);
});

test('who comes back to an office becomes its holder again', () => {
  const people = [ada(['us-governor-Ohio', '2003-01-10', '2007-01-10'], ['us-governor-Ohio', '2011-01-10', null])];
  expect(said(people)).toContain('2011-01-10 Ada Lind became Governor of Ohio again.');
});

test('a start or end that is unknown, or known only to the year, makes no event', () => {
  expect(said([ada(['us-governor-Ohio', null, '2007'])])).toEqual([]);
  expect(said([ada(['us-governor-Ohio', '2003', null])])).toEqual([]);
});

test('one time in office in the words of two registers is listed once', () => {
  const state = { o: 'state', name: 'US secretary of state', seats: 1, country: 'US' };
  const other = { o: 'q1', name: 'United States Secretary of State', country: 'US' };
  const a = register('us-executive', [state], [person('a', 'Ada Lind', [['state', '2009-01-21', '2013-02-01']])]);
  const b = register(
    'cabinets',
    [other],
    [{ ...person('b', 'Ada Lind', [['q1', '2009-01-22', '2013-02-01']]), same: ['us-executive:a'] }],
  );
  const library = libraryOf(factsOfRegister(a), factsOfRegister(b));
  expect(
    roleChanges(entityRef('us-executive', 'a'), library)
      .map(({ event }) => event)
      .map(({ text }) => text),
  ).toEqual(['Ada Lind became US secretary of state.', 'Ada Lind’s time as US secretary of state ended.']);
});

test('a death is an event with the page that states it first, and replaces the end of an office without a successor', () => {
  const people = [
    {
      ...ada(['us-representative-Ohio', '2011-01-03', '2018-08-25']),
      life: ['1936', '2018-08-25'] as [string, string],
    },
  ];
  expect(said(people)).toEqual(['2011-01-03 Ada Lind became US representative for Ohio.']);
  const library = libraryOf(factsOfRegister(register('us-congress', [house('Ohio')], people)));
  expect(deathOf(entityRef('us-congress', 'a'), library)).toMatchObject({
    date: '2018-08-25',
    text: 'Ada Lind died.',
    about: ['us-congress:a'],
    sources: [{ url: 'https://people.example/a' }],
  });
});

test('there is no event of a death that is unknown, or known to the year', () => {
  const people = [{ ...ada(), life: ['1936', '2018'] as [string, string] }, person('b', 'Bo Berg', [])];
  const library = libraryOf(factsOfRegister(register('us-congress', [house('Ohio')], people)));
  expect(deathOf(entityRef('us-congress', 'a'), library)).toBeNull();
  expect(deathOf(entityRef('us-congress', 'b'), library)).toBeNull();
});
