import { expect, test } from 'vitest';
import { DEFAULTS } from '../../src/settings/model.ts';
import { rebase } from '../../src/settings/rebase.ts';

const seen = { ...DEFAULTS, sitesOff: ['a.example', 'b.example'] };

test('a site that is taken out here leaves alone what another window put in meanwhile', () => {
  const latest = { ...seen, sitesOff: ['a.example', 'b.example', 'c.example'] };
  expect(rebase({ sitesOff: ['b.example'] }, seen, latest)).toEqual({ sitesOff: ['b.example', 'c.example'] });
});

test('a site that is put in here does not bring back what another window took out meanwhile', () => {
  const latest = { ...seen, sitesOff: ['b.example'] };
  const patch = { sitesOff: ['a.example', 'b.example', 'c.example'] };
  expect(rebase(patch, seen, latest)).toEqual({ sitesOff: ['b.example', 'c.example'] });
});

test('the last entry taken out puts the list back to its default', () => {
  expect(rebase({ sitesOff: undefined }, seen, seen)).toEqual({ sitesOff: undefined });
});

test('a veto is known by all that it says', () => {
  const here = { entity: 'test:x', scope: { type: 'always' } } as const;
  const there = { entity: 'test:x', scope: { type: 'site', host: 'a.example' } } as const;
  const before = { ...DEFAULTS, vetoes: [here] };
  expect(rebase({ vetoes: undefined }, before, { ...before, vetoes: [here, there] })).toEqual({ vetoes: [there] });
});

test('single values are taken as they are', () => {
  expect(rebase({ theme: 'dark' }, seen, { ...seen, theme: 'light' })).toEqual({ theme: 'dark' });
});
