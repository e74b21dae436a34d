import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingsText } from '../../src/facts/readings.ts';

const reading = { pack: 'coast', on: '2026-11-30', by: 'a stranger', statements: 60, untrueTooStrongOrOutOfDate: 3 };

test('a reading is printed with its day, its rate and who read', () => {
  expect(readingsText([reading, { ...reading, pack: 'hills' }], 'coast')).toBe(
    'Read on 2026-11-30: 3 of 60 statements untrue, too strong or out of date (5.0 %), by a stranger.',
  );
});

test('a pack without readings is reported as such', () => {
  expect(readingsText([reading], 'moor')).toBe('No sample of this pack has been read.');
});

test('a file of readings with a missing field, or text instead of a number, is refused', () => {
  expect(() => readingsText([{ ...reading, statements: '60' }], 'coast')).toThrow('Expected number');
});

test('the readings that docs/facts.md gives can be printed for the AI pack', () => {
  const kept: unknown = JSON.parse(readFileSync('docs/figures/facts-readings.json', 'utf8'));
  expect(readingsText(kept, 'ai').split('\n').length).toBeGreaterThanOrEqual(3);
});
