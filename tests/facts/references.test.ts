import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFacts } from '../../src/facts/load.ts';
import { sayProblem } from '../../src/facts/problem.ts';
import { type Edit, problems, writeFacts } from './fixture.ts';

const ANNA = 'people/anna-lindqvist.yaml';
const OLAF = 'people/olaf-berg.yaml';
const sameAs = (id: string): Edit => [OLAF, 'kind: person', `kind: person\nsameAs: [${id}]`];

test('two people may have one full name', () => {
  expect(problems([OLAF, 'name: Olaf Berg', 'name: Anna Lindqvist'])).toEqual([]);
});

test('an entity of a missing pack cannot be checked, and may be named', () => {
  expect(problems(sameAs('registers-elsewhere:B000944'))).toEqual([]);
});

test('an entity of a pack beside this one is checked', () => {
  const dir = writeFacts([sameAs('coast:olaf-bergh')]);
  const coast = join(dir, '../coast/people');
  mkdirSync(coast, { recursive: true });
  writeFileSync(join(coast, '../pack.yaml'), '');
  writeFileSync(join(coast, 'olaf-berg.yaml'), '');
  const loaded = loadFacts(dir);
  expect(loaded.ok ? [] : loaded.problems.map(sayProblem)).toEqual([
    `${OLAF}:3: sameAs.1: "coast:olaf-bergh" is the id of no entity of the pack coast: did you mean olaf-berg?`,
  ]);
});

test.each<[string, readonly Edit[], RegExp]>([
  ['sameAs of its own pack', [sameAs('anna-lindqvist')], /sameAs\.1: "anna-lindqvist" is in this pack/],
  [
    'one id of Wikidata for two entities',
    [
      [OLAF, 'kind: person', 'kind: person\nwikidata: Q1'],
      [ANNA, 'kind: person', 'kind: person\nwikidata: Q1'],
    ],
    /olaf-berg\.yaml:3: wikidata: Q1 is also that of anna-lindqvist/,
  ],
  [
    'a correction about nobody',
    [['corrections.yaml', '- on: 2026-01-02\n  about: [olaf-borg]\n  was: It said so.\n  now: It says this.\n']],
    /corrections\.yaml:2: 1\.about\.1: "olaf-borg" is the id of no entity: did you mean olaf-berg\?/,
  ],
])('%s', (_, edits, expected) => {
  expect(problems(...edits).join('\n')).toMatch(expected);
});
