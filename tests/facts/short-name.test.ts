import { expect, test } from 'vitest';
import { withShortName } from '../../src/facts/short-name.ts';
import { entity } from '../linking/helpers.ts';

/** Invented names. */
const formsOf = (name: string, ...aliases: string[]) =>
  withShortName(
    entity(
      'one',
      'person',
      name,
      aliases.map((text) => ({ text })),
    ),
  ).aliases.map(({ text }) => text);

test.each([
  ['Peter T. Quillon', 'Peter Quillon'],
  ['Walter B. Quillon Jr.', 'Walter Quillon'],
])('news writes %s as %s', (name, short) => {
  expect(formsOf(name)).toContain(short);
});

test.each(['Peter Quillon', 'P. T. Quillon', 'Peter Tom Quillon'])('%s has no shorter form', (name) => {
  const one = entity('one', 'person', name, []);
  expect(withShortName(one)).toBe(one);
});
