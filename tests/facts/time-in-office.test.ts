import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { currentState, stateAsOf } from '../../src/facts/as-of.ts';
import type { Entity, EntityRef, Office, Role, State } from '../../src/facts/fact-model.ts';
import type { Library } from '../../src/facts/library.ts';
import { english } from '../../src/ui/english.ts';
import { sayStateLine } from '../../src/ui/say.ts';
import { libraryOf, packHead, role, SOURCE } from './fixture.ts';

const entity = (id: EntityRef, name: string, roles: readonly Role[], office?: Office): Entity => ({
  ...{ id, kind: office ? 'office' : 'person', name, roles, ...(office && { office }) },
  ...{ aliases: [{ text: name }], description: '', statuses: [], proceedings: [], memberships: [], sources: [SOURCE] },
});
const library = (...entities: readonly Entity[]): Library =>
  libraryOf({ head: packHead({ id: 'p', asOf: partialDate('2026-01-31') }), entities, timeline: [], corrections: [] });
const said = ({ lines }: State): readonly string[] => lines.map((line) => sayStateLine(line, null, english, 'en'));
const now = (shelf: Library, ref: EntityRef) => said(currentState(of(shelf, ref), shelf));
const on = (day: string, shelf: Library, ref: EntityRef) => said(stateAsOf(of(shelf, ref), partialDate(day), shelf));
function of(shelf: Library, ref: EntityRef): Entity {
  const found = shelf.entity(ref);
  if (!found) throw new Error(`no ${ref}`);
  return found;
}

describe('a seat began on the first day of the unbroken time in it', () => {
  test('even if the register does not know the party of a part of that time', () => {
    const seat = (from: string, to: string | null, party?: string) =>
      role('MP for Harbour North', from, to, party ? { party } : {});
    const shelf = library(
      entity('p:ann', 'Ann Example', [
        seat('2012-11-15', '2024-07-31', 'Pier'),
        seat('2024-07-31', '2025-07-30'),
        { ...seat('2025-07-30', null, 'Pier and Quay'), current: true, confirmed: partialDate('2026-01-31') },
      ]),
    );
    expect(now(shelf, 'p:ann')).toEqual([
      'MP for Harbour North, Pier and Quay since 15 November 2012 (last confirmed 31 January 2026)',
    ]);
  });

  test('even if only the month of a change of party is known', () => {
    const seat = (from: string, to: string | null, party: string) => role('MP for Harbour North', from, to, { party });
    const shelf = library(
      entity('p:ann', 'Ann Example', [
        seat('1997-05-01', '2024-07-23', 'Pier'),
        seat('2024-07-23', '2025-09', 'independent'),
        { ...seat('2025-09', null, 'Pier'), current: true, confirmed: partialDate('2026-01-31') },
      ]),
    );
    expect(now(shelf, 'p:ann')).toEqual([
      'MP for Harbour North, Pier since 1 May 1997 (last confirmed 31 January 2026)',
    ]);
  });
});

test('after the last snapshot of a register, an office that the snapshot shows is as held then as it is now', () => {
  const seen = [partialDate('2025-05-06'), partialDate('2026-01-31')] as const;
  const shelf = library(
    entity('p:ann', 'Ann Example', [role('Warden of the Piers', '2025-05-06', null, { seen, office: 'p:warden' })]),
    entity('p:warden', 'Warden of the Piers', [], { seats: 1 }),
  );
  const held = 'Warden of the Piers since 6 May 2025 (last confirmed 31 January 2026)';
  expect(on('2026-03-03', shelf, 'p:ann')).toEqual([held]);
  expect(now(shelf, 'p:ann')).toEqual([held]);
  expect(on('2026-03-03', shelf, 'p:warden')).toEqual([
    'Ann Example since 6 May 2025 (last confirmed 31 January 2026)',
  ]);
});

describe('an end that the register lacks', () => {
  const seen = (last: string) => ({
    seen: [partialDate('2015-01-01'), partialDate(last)] as const,
    office: 'p:head' as const,
  });
  const shelf = (...others: readonly Role[]) =>
    library(
      entity('p:ann', 'Ann Example', [role('President of Harbourland', '2015-01-01', null, seen('2020-01-31'))]),
      entity('p:bo', 'Bo Sample', others),
      entity('p:head', 'President of Harbourland', [], { seats: 1 }),
    );
  const next = role('President of Harbourland', '2020-06-04', '2024-06-04', { office: 'p:head' });

  test('is past if somebody else took up the only seat later', () => {
    expect(now(shelf(next), 'p:ann')).toEqual(['formerly President of Harbourland']);
    expect(on('2021-01-01', shelf(next), 'p:ann')).toEqual(['formerly President of Harbourland']);
    expect(on('2021-01-01', shelf(next), 'p:head')).toEqual(['Bo Sample since 4 June 2020']);
  });

  test('is unknown before that day, or if somebody only acts for the holder: the last confirmation is given', () => {
    const unknown = ['President of Harbourland since 1 January 2015 (last confirmed 31 January 2020)'];
    expect(on('2020-05-01', shelf(next), 'p:ann')).toEqual(unknown);
    expect(now(shelf({ ...next, qualifiers: ['acting'] }), 'p:ann')).toEqual(unknown);
  });
});

test('the last holder of an office is known even if the end is after the last day of the register', () => {
  const held = (from: string, to: string) => role('Warden of the Piers', from, to, { office: 'p:warden' });
  const shelf = library(
    entity('p:ann', 'Ann Example', [held('2023-08-31', '2024-07-05')]),
    entity('p:bo', 'Bo Sample', [held('2024-07-05', '2026-07-20')]),
    entity('p:warden', 'Warden of the Piers', [], { seats: 1 }),
  );
  expect(now(shelf, 'p:warden')).toEqual(['Bo Sample until 20 July 2026']);
});
