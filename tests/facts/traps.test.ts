import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dangerousAliases } from '../../src/facts/review/danger.ts';
import { sourceOf } from '../shipped-facts.ts';

const SHARED = join(import.meta.dirname, '../../../shared/research/facts/traps.json');

/** Entries of the research that are about wording and dates in copied pages, not about a name that means two things. */
const NOT_NAMES = [
  'Could 17/18, 2024',
  'final month / this week / two weeks in the past',
  'previous chief scientist / former chief scientist',
  'Microsoft-backed OpenAI',
  // Garbled forms that mean one thing only.
  'efficient altruism',
  'synthetic common intelligence',
  'superalignment workforce',
  'offboarding paperwork',
  'vested fairness',
  'EA Discussion board',
];

const loaded = sourceOf('ai');

test('every dangerous form of a name in the fact base has a guard', () => {
  const dangerous = dangerousAliases(loaded.sources);
  expect(dangerous.length).toBeGreaterThan(50);
  expect(dangerous.filter(({ guards }) => guards.length === 0).map(({ text }) => text)).toEqual([]);
});

test('every trap that the research found is in traps.yaml with its guard', () => {
  if (!existsSync(SHARED)) {
    console.log(`not run: ${SHARED} is not here`);
    return;
  }
  const found: readonly { readonly surface: string }[] = JSON.parse(readFileSync(SHARED, 'utf8'));
  const covered = new Set(loaded.sources.traps?.value.map(({ surface }) => surface));
  const missing = found
    .filter(({ surface }) => !NOT_NAMES.includes(surface))
    .flatMap(({ surface }) => surface.split(' / '))
    .filter((surface) => !covered.has(surface));
  expect(missing).toEqual([]);
});
