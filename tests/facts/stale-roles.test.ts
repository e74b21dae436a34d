import { expect, test } from 'vitest';
import { staleRoles } from '../../src/facts/stale-roles.ts';
import { type Edit, load } from './fixture.ts';

const stale = (...edits: readonly Edit[]): readonly string[] => {
  const loaded = load(...edits);
  if (!loaded.ok) throw new Error('the facts of the test do not load');
  return staleRoles(loaded.facts);
};

const ANNA = 'people/anna-lindqvist.yaml';

test('a role that is called current is listed once nobody has confirmed it for half a year', () => {
  expect(stale([ANNA, 'confirmed: 2025-12-01', 'confirmed: 2025-06-30'])).toEqual([
    'harbour:anna-lindqvist: chief executive of Harbour Works, 2025-06-30',
  ]);
});

test('and not while it has been confirmed in the last half-year, as precisely as that is known', () => {
  expect(stale()).toEqual([]);
  expect(stale([ANNA, 'confirmed: 2025-12-01', 'confirmed: 2025'])).toEqual([]);
});
