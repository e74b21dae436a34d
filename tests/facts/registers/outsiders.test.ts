import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOutsiders } from '../../../src/facts/outsiders.ts';

test('the list of names that mostly mean somebody else is sound', () => {
  const names = readOutsiders(readFileSync('extension/facts/outsiders.yaml', 'utf8'), 'outsiders.yaml');
  expect(names.map(({ name }) => name)).toContain('Michael Moore');
});

test('a name that is listed twice, or without a reason, is refused', () => {
  const row = '- { name: Bo Berg, means: a singer, guard: evidence }\n';
  expect(() => readOutsiders(row + row.replace('Bo', 'BO'), 'o.yaml')).toThrow(/o\.yaml \(BO Berg\): is listed twice/);
  expect(() => readOutsiders('- { name: Bo Berg, guard: evidence }', 'o.yaml')).toThrow(/o\.yaml: 0\.means/);
});
