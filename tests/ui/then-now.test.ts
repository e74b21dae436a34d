import { expect, test } from 'vitest';
import type { EntityView } from '../../src/analysis-model.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { StateLine } from '../../src/facts/fact-model.ts';
import { compare } from '../../src/ui/card/then-now.ts';
import { whatLine } from '../../src/ui/card/what-line.ts';
import { english } from '../../src/ui/english.ts';
import { MIRA } from './fixtures.ts';

const [SAMPLE] = MIRA.now.lines;
const line = (what: string, when: StateLine['when']): StateLine => {
  if (!SAMPLE) throw new Error('the sample has a line of now');
  return { ...SAMPLE, links: [], what, when };
};
const held = (since: string, confirmed: string | null = null): StateLine =>
  line('President of Harbourland', {
    type: 'current',
    since: partialDate(since),
    confirmed: confirmed === null ? null : partialDate(confirmed),
  });
const view = (then: readonly StateLine[], now: readonly StateLine[]): EntityView => ({
  ...MIRA,
  description: '',
  atPublication: { asOf: partialDate('2017-06-23'), lines: then },
  now: { ...MIRA.now, lines: now },
});

test('an office that somebody left and took up again is shown then and now, not as still held', () => {
  const seen = compare(view([held('2017-01-20')], [held('2025-01-20', '2026-01-31')]));
  expect(seen.type).toBe('changed');
});

test('a former office that somebody took up again and left again is shown then and now', () => {
  const until = (on: string) => line('Minister of Piers', { type: 'ended', on: partialDate(on), around: false });
  expect(compare(view([until('2017-01-13')], [until('2025-01-20')])).type).toBe('changed');
  expect(compare(view([until('2017-01-13')], [until('2017-01-13')]))).toMatchObject({ type: 'same', holds: false });
});

test('an office held without a break is still held', () => {
  const seen = compare(view([held('2017-01-20')], [held('2017-01-20', '2026-01-31')]));
  expect(seen).toMatchObject({ type: 'same', holds: true });
});

test('an office that passed on, on an unknown day, is a former office in the line below the name', () => {
  const gone = line('President of Harbourland', { type: 'ended', on: null, around: false });
  expect(whatLine(view([held('2015-01-20')], [gone]), english).text).toBe('formerly President of Harbourland');
});
