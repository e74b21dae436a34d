import type { OfficeRecord, PersonRecord, Register, RoleRecord } from '../../../src/facts/registers/register-model.ts';

/** A register for a test: offices by id, people with roles. */
export function register(
  id: string,
  offices: readonly OfficeRecord[],
  people: readonly PersonRecord[],
  asOf = '2026-01-01',
): Register {
  return {
    head: {
      id,
      title: id,
      language: 'en',
      licence: 'CC0-1.0',
      attribution: id,
      origin: id,
      asOf,
      revision: 1,
      recorded: '2026-01-02',
      sources: { r: { publisher: id, title: '{name}', url: 'https://people.example/{key}', grade: 'A' } },
      parties: { R: 'Republican', D: 'Democrat' },
    },
    offices,
    people,
    laws: [],
  };
}

/** A person with an id of their own in a source that no other register has. */
export const person = (
  p: string,
  name: string,
  roles: RoleRecord[],
  more: Partial<PersonRecord> = {},
): PersonRecord => ({
  p,
  name,
  src: [`r:${p}`],
  roles,
  ...more,
});

export const house = (state: string): OfficeRecord => ({
  o: `us-representative-${state}`,
  name: `US representative for ${state}`,
  place: state,
  country: 'US',
  body: 'us-house',
  seats: 1,
  now: true,
});
export const governor = (state: string): OfficeRecord => ({
  o: `us-governor-${state}`,
  name: `Governor of ${state}`,
  place: state,
  country: 'US',
  seats: 1,
  now: true,
});
export const stateHouse = (state: string): OfficeRecord => ({
  o: `us-state-legislator-${state}`,
  name: `member of the house of ${state}`,
  place: state,
  country: 'US',
  now: true,
});
