import { expect, test } from 'vitest';
import { rebase } from '../../src/settings/rebase.ts';
import { DEFAULTS } from '../../src/settings/settings-model.ts';

const seen = { ...DEFAULTS, sitesOff: ['a.example', 'b.example'] };

test('removing a site here keeps a site that another window added meanwhile', () => {
  const latest = { ...seen, sitesOff: ['a.example', 'b.example', 'c.example'] };
  expect(rebase({ sitesOff: ['b.example'] }, seen, latest)).toEqual({ sitesOff: ['b.example', 'c.example'] });
});

test('adding a site here does not bring back a site that another window removed meanwhile', () => {
  const latest = { ...seen, sitesOff: ['b.example'] };
  const patch = { sitesOff: ['a.example', 'b.example', 'c.example'] };
  expect(rebase(patch, seen, latest)).toEqual({ sitesOff: ['b.example', 'c.example'] });
});

test('removing the last entry resets the list to its default', () => {
  expect(rebase({ sitesOff: undefined }, seen, seen)).toEqual({ sitesOff: undefined });
});

test('a veto is identified by all of its fields', () => {
  const here = { entity: 'test:x', scope: { type: 'always' } } as const;
  const there = { entity: 'test:x', scope: { type: 'site', host: 'a.example' } } as const;
  const before = { ...DEFAULTS, vetoes: [here] };
  expect(rebase({ vetoes: undefined }, before, { ...before, vetoes: [here, there] })).toEqual({ vetoes: [there] });
});

test('single values are taken unchanged', () => {
  expect(rebase({ theme: 'dark' }, seen, { ...seen, theme: 'light' })).toEqual({ theme: 'dark' });
});
