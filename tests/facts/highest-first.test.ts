import { expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { currentState, stateAsOf } from '../../src/facts/as-of.ts';
import type { Entity, EntityRef, Office, Role, State } from '../../src/facts/fact-model.ts';
import type { Library } from '../../src/facts/library.ts';
import { english } from '../../src/ui/english.ts';
import { sayStateLine } from '../../src/ui/say.ts';
import { libraryOf, packHead, role, SOURCE } from './fixture.ts';

const entity = (
  id: EntityRef,
  kind: Entity['kind'],
  name: string,
  roles: readonly Role[],
  office?: Office,
): Entity => ({
  ...{ id, kind, name, roles, ...(office && { office }) },
  ...{ aliases: [{ text: name }], description: '', statuses: [], proceedings: [], memberships: [], sources: [SOURCE] },
});
const library = (...entities: readonly Entity[]): Library =>
  libraryOf({ head: packHead({ id: 'p', asOf: partialDate('2026-01-31') }), entities, timeline: [], corrections: [] });
const said = ({ lines }: State): readonly string[] => lines.map((line) => sayStateLine(line, null, english, 'en'));
const of = (shelf: Library, ref: EntityRef): Entity => {
  const found = shelf.entity(ref);
  if (!found) throw new Error(`no ${ref}`);
  return found;
};

const SEAT = role('MP for Harbour North', '2001-06-07', '2024-05-30');
const HEAD = role('Prime Minister of Harbourland', '2010-05-11', '2016-07-13');

test('of two roles held, the higher office comes first, however the pack orders them', () => {
  const shelf = library(entity('p:ann', 'person', 'Ann Example', [SEAT, HEAD]));
  expect(said(stateAsOf(of(shelf, 'p:ann'), partialDate('2012-01-01'), shelf))).toEqual([
    'Prime Minister of Harbourland since 11 May 2010',
    'MP for Harbour North since 7 June 2001',
  ]);
});

test('a held office comes before an ended one, even if that was higher', () => {
  const shelf = library(entity('p:ann', 'person', 'Ann Example', [SEAT, HEAD]));
  expect(said(stateAsOf(of(shelf, 'p:ann'), partialDate('2016-08-01'), shelf))).toEqual([
    'MP for Harbour North since 7 June 2001',
    'Prime Minister of Harbourland until 13 July 2016',
  ]);
});

test('a person without an office is shown with the highest former office and the last office that ended', () => {
  const shelf = library(entity('p:ann', 'person', 'Ann Example', [SEAT, HEAD]));
  expect(said(currentState(of(shelf, 'p:ann'), shelf))).toEqual([
    'Prime Minister of Harbourland until 13 July 2016',
    'MP for Harbour North until 30 May 2024',
  ]);
});

test('an office whose end became known long after the last day of its pack is the last one, and not an older one', () => {
  const pier = role('Minister of Piers', '2018-06-26', '2021-05-20');
  const head = role('Prime Minister of Harbourland', '2025-01-20', '2027-05-08');
  const shelf = library(entity('p:bo', 'person', 'Bo Sample', [pier, head]));
  expect(said(currentState(of(shelf, 'p:bo'), shelf))).toEqual(['Prime Minister of Harbourland until 8 May 2027']);
});

test.each([
  ['2026-01-31', '31 January 2026'],
  ['2026-01-29', '29 January 2026'],
])(
  'a role that the last snapshot of its register has (%s) is held, and its last confirmation is that day',
  (last, confirmed) => {
    const seen = [partialDate('2017-05-14'), partialDate(last)] as const;
    const before = role('Minister of Piers', '2014-08-26', '2016-08-30');
    const shelf = library(
      entity('p:bo', 'person', 'Bo Sample', [
        before,
        role('President of Harbourland', '2017-05-14', null, { seen, office: 'p:head' }),
      ]),
      entity('p:head', 'office', 'President of Harbourland', [], { seats: 1 }),
    );
    expect(said(currentState(of(shelf, 'p:bo'), shelf))).toEqual([
      `President of Harbourland since 14 May 2017 (last confirmed ${confirmed})`,
    ]);
    expect(said(currentState(of(shelf, 'p:head'), shelf))).toEqual([
      `Bo Sample since 14 May 2017 (last confirmed ${confirmed})`,
    ]);
  },
);

test('a role without a known end that began after the last known end comes first, with its last confirmation', () => {
  const seen = [partialDate('2017-05-14'), partialDate('2020-01-31')] as const;
  const before = role('Minister of Piers', '2014-08-26', '2016-08-30');
  const shelf = library(
    entity('p:bo', 'person', 'Bo Sample', [before, role('President of Harbourland', '2017-05-14', null, { seen })]),
  );
  expect(said(currentState(of(shelf, 'p:bo'), shelf))).toEqual([
    'President of Harbourland since 14 May 2017 (last confirmed 31 January 2020)',
  ]);
});

test('an office that nobody is known to hold has its last holder, with the end', () => {
  const shelf = library(
    entity('p:cy', 'person', 'Cy Example', [role('warden', '2014', '2020-03-01', { office: 'p:warden' })]),
    entity('p:warden', 'office', 'Warden of the Piers', [], { seats: 1 }),
  );
  expect(said(currentState(of(shelf, 'p:warden'), shelf))).toEqual(['Cy Example until 1 March 2020']);
  expect(said(stateAsOf(of(shelf, 'p:warden'), partialDate('2013'), shelf))).toEqual([]);
});
