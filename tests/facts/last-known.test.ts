import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { viewOf } from '../../src/entity-view.ts';
import { currentState, stateAsOf } from '../../src/facts/as-of.ts';
import type { Entity, EntityRef, Office, PackHead, Role, State } from '../../src/facts/fact-model.ts';
import type { Library } from '../../src/facts/library.ts';
import { whatLine } from '../../src/ui/card/what-line.ts';
import { english } from '../../src/ui/english.ts';
import { sayStateLine } from '../../src/ui/say.ts';
import { libraryOf, packHead, role, SOURCE } from './fixture.ts';

const entity = (id: EntityRef, name: string, roles: readonly Role[], office?: Office): Entity => ({
  ...{ id, kind: office ? 'office' : 'person', name, roles, ...(office && { office }) },
  ...{ aliases: [{ text: name }], description: '', statuses: [], proceedings: [], memberships: [], sources: [SOURCE] },
});
const pack = (head: Partial<PackHead>, ...entities: readonly Entity[]) => ({
  ...{ head: packHead(head), entities, timeline: [], corrections: [] },
});
const library = (...entities: readonly Entity[]): Library =>
  libraryOf(pack({ id: 'p', asOf: partialDate('2026-01-31') }, ...entities));
function of(shelf: Library, ref: EntityRef): Entity {
  const found = shelf.entity(ref);
  if (!found) throw new Error(`no ${ref}`);
  return found;
}
const said = ({ lines }: State): readonly string[] => lines.map((line) => sayStateLine(line, null, english, 'en'));
const stateOf = (shelf: Library, ref: EntityRef): State => currentState(of(shelf, ref), shelf);
const seen = (first: string, last: string) => ({ seen: [partialDate(first), partialDate(last)] as const });
const WARDEN = entity('p:warden', 'Warden of the Piers', [], { seats: 1 });
const warden = (from: string, last: string, more: Partial<Role> = {}): Role =>
  role('Warden of the Piers', from, null, { office: 'p:warden', ...seen(from, last), ...more });

describe('an office that a register stopped listing, without a successor', () => {
  const shelf = library(entity('p:ann', 'Ann Example', [warden('2014-09-29', '2021-08-19')]), WARDEN);

  test('is known for the last day on which the register listed it, and not for now', () => {
    const state = stateOf(shelf, 'p:ann');
    expect(said(state)).toEqual(['Warden of the Piers since 29 September 2014 (last confirmed 19 August 2021)']);
    expect(state).toMatchObject({ asOf: '2021-08-19', knownIn: '2021' });
  });

  test('is known for that day also in an article of a later day', () => {
    expect(said(stateAsOf(of(shelf, 'p:ann'), partialDate('2023-05-01'), shelf))).toEqual([
      'Warden of the Piers since 29 September 2014 (last confirmed 19 August 2021)',
    ]);
  });

  test('has its last known year in the line under the name', () => {
    const view = viewOf('p:ann', { published: partialDate('2020-01-01'), count: 1, since: [] }, shelf);
    expect(view && whatLine(view, english)).toEqual({ text: 'Warden of the Piers (2021)', isFact: true });
  });

  test('shows its last known holder on the card of the office', () => {
    expect(said(stateOf(shelf, 'p:warden'))).toEqual([
      'Ann Example since 29 September 2014 (last confirmed 19 August 2021)',
    ]);
  });

  test('shows no holder on the card of the office whom the register stopped listing before another', () => {
    const later = entity('p:bo', 'Bo Example', [warden('2019-01-01', '2024-05-30')]);
    const earlier = entity('p:ann', 'Ann Example', [warden('2014-09-29', '2017-03-28')]);
    const many = entity('p:warden', 'Warden of the Piers', [], {});
    expect(said(stateOf(library(earlier, later, many), 'p:warden'))).toEqual([
      'Bo Example since 1 January 2019 (last confirmed 30 May 2024)',
    ]);
  });
});

describe('the day of now', () => {
  const held = (confirmed: string): Role => ({
    ...role('Warden of the Piers', '2023-01-01', null, { office: 'p:warden' }),
    ...{ current: true, confirmed: partialDate(confirmed) },
  });
  const ofRole = (one: Role): State =>
    stateOf(
      libraryOf(
        pack({ id: 'p', asOf: partialDate('2026-01-31') }),
        pack({ id: 'old', asOf: partialDate('2022-12-25') }, entity('old:ann', 'Ann Example', [one])),
      ),
      'old:ann',
    );

  test('is the day of the source if a row is newer than its register', () => {
    expect(ofRole(held('2025-12-01'))).toMatchObject({ asOf: '2025-12-01' });
    expect(ofRole(held('2025-12-01')).knownIn).toBeUndefined();
  });

  test('is last known if the source is more than half a year older than the newest pack', () => {
    expect(ofRole(held('2025-06-30'))).toMatchObject({ asOf: '2025-06-30', knownIn: '2025' });
  });

  test('is the last day of an office that ended after the last day of its pack', () => {
    const shelf = library(
      entity('p:ann', 'Ann Example', [role('Warden of the Piers', '2020-01-01', '2026-05-09')]),
      WARDEN,
    );
    expect(stateOf(shelf, 'p:ann').asOf).toBe('2026-05-09');
  });

  test('is that of the pack if the source is a little older than the pack', () => {
    const shelf = library(entity('p:ann', 'Ann Example', [held('2025-11-15')]), WARDEN);
    expect(stateOf(shelf, 'p:ann').asOf).toBe('2026-01-31');
    expect(stateOf(shelf, 'p:ann').knownIn).toBeUndefined();
  });
});

test('a minister of a government that a new head of government replaced is only last known', () => {
  const since = (from: string, office: EntityRef, confirmed: string): Role => ({
    ...role('a post', from, null, { office }),
    ...{ current: true, confirmed: partialDate(confirmed) },
  });
  const shelf = library(
    entity('p:prime-minister', 'First Warden', [], { seats: 1 }),
    WARDEN,
    entity('p:head', 'Di Example', [since('2026-01-20', 'p:prime-minister', '2026-01-25')]),
    entity('p:old', 'Ed Example', [since('2024-07-05', 'p:warden', '2026-01-12')]),
    entity('p:new', 'Flo Example', [since('2026-01-20', 'p:warden', '2026-01-20')]),
  );
  expect(stateOf(shelf, 'p:old')).toMatchObject({ asOf: '2026-01-12', knownIn: '2026' });
  expect(stateOf(shelf, 'p:new').knownIn).toBeUndefined();
  expect(stateOf(shelf, 'p:head').knownIn).toBeUndefined();
});
