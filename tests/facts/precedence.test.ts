import { expect, test } from 'vitest';
import { type PartialDate, partialDate } from '../../src/dates/partial-date.ts';
import type { Grade, Role, StateLine } from '../../src/facts/fact-model.ts';
import { arrange, type Claim, compareClaims, isSameRoleWithEnd } from '../../src/facts/precedence.ts';
import { packHead } from './fixture.ts';

type Sketch = readonly [confirmed: string | null, grade: Grade | null, made: 'by hand' | 'compiled'];
const claim = ([confirmed, grade, made]: Sketch): Claim => ({
  confirmed: confirmed === null ? null : partialDate(confirmed),
  grade,
  isCompiled: made === 'compiled',
});

test.each<[string, first: Sketch, second: Sketch]>([
  ['the newer confirmation', ['2026-06-15', 'B', 'compiled'], ['2026-03-01', 'A', 'by hand']],
  ['a confirmation before none', ['2020', 'C', 'compiled'], [null, 'A', 'by hand']],
  ['of one day, the better grade', ['2026-06-15', 'A', 'compiled'], ['2026-06-15', 'B', 'by hand']],
  ['of days that may be one, the better grade', ['2026-06', 'A', 'compiled'], ['2026-06-15', 'B', 'by hand']],
  ['a grade before none', ['2026', 'C', 'compiled'], ['2026', null, 'by hand']],
  ['of one grade, the one written by hand', ['2026-06-15', 'A', 'by hand'], ['2026-06-15', 'A', 'compiled']],
])('of two statements comes first: %s', (_, first, second) => {
  expect(compareClaims(claim(first), claim(second))).toBeLessThan(0);
  expect(compareClaims(claim(second), claim(first))).toBeGreaterThan(0);
});

const HEADS = {
  hand: packHead({ id: 'hand', origin: 'hand-written', asOf: partialDate('2026-03-01') }),
  register: packHead({ id: 'register', origin: 'made/data@1', asOf: partialDate('2026-06-15') }),
};
const headOf = (pack: string) => (pack === 'hand' || pack === 'register' ? HEADS[pack] : undefined);
const line = (pack: keyof typeof HEADS, what: string, since: string | null): StateLine => ({
  what,
  when: { type: 'current', since: since as PartialDate | null, confirmed: null },
  sources: [],
  pack,
  asOf: HEADS[pack].asOf,
});

test('two packs that contradict each other are both kept, the newer one first', () => {
  const lines = [
    line('hand', 'chair of the Coast Board', '2020'),
    line('register', 'chair of the Coast Board', '2021'),
  ];
  expect(arrange(lines, headOf).map(({ pack }) => pack)).toEqual(['register', 'hand']);
});

test('two packs that say the same share a line, which knows the day best and names both', () => {
  const [only, ...others] = arrange(
    [line('hand', 'US secretary of commerce', '2021-03-03'), line('register', 'secretary of commerce', '2021-03')],
    headOf,
  );
  expect(others).toEqual([]);
  expect(only).toMatchObject({ pack: 'hand', also: ['register'], when: { since: '2021-03-03' } });
});

test('two packs that name the country at different places of one office share a line', () => {
  const lines = [
    line('hand', 'US Chair of the Coast Bank', '2014-02-03'),
    line('register', 'chair of the US Coast Bank', '2014-02-03'),
  ];
  expect(arrange(lines, headOf)).toHaveLength(1);
});

test('the lines of one pack keep their order and stay together', () => {
  const lines = [line('hand', 'b', '2020'), line('hand', 'a', '2019'), line('register', 'c', '2018')];
  expect(arrange(lines, headOf).map(({ what }) => what)).toEqual(['c', 'b', 'a']);
  expect(arrange(lines.slice(0, 2), headOf)).toEqual(lines.slice(0, 2));
});

test('one office with the party and without it is one line, which names the party', () => {
  const lines = [
    line('hand', 'governor of Kelp Coast', '2021-08-24'),
    line('register', 'Governor of Kelp Coast, Green', '2021-08-24'),
  ];
  expect(arrange(lines, headOf).map(({ what }) => what)).toEqual(['Governor of Kelp Coast, Green']);
});

test('one office with the party is one line, even if one pack does not know its first day', () => {
  const lines = [
    line('hand', 'senator for Kelp Coast', null),
    line('register', 'senator for Kelp Coast, Green', '1981-01-05'),
  ];
  const said = arrange(lines, headOf);
  expect(said.map(({ what }) => what)).toEqual(['senator for Kelp Coast, Green']);
});

test('one role with a year as its end, and with the day, is one role', () => {
  const role = (to: string): Role => ({
    title: 'warden',
    organisation: null,
    office: 'hand:warden',
    from: partialDate('2025-01-25'),
    to: partialDate(to),
    current: false,
    confirmed: null,
    sources: [],
  });
  expect(isSameRoleWithEnd(role('2026-03-24'), role('2026'))).toBe(true);
  expect(isSameRoleWithEnd(role('2026'), role('2026-03-24'))).toBe(false);
  expect(isSameRoleWithEnd(role('2026-03-24'), role('2025'))).toBe(false);
});

test('a longer office is not the shorter one with a party', () => {
  const lines = [
    line('hand', 'minister of ports', '2021-08-24'),
    line('register', 'minister of ports, piers and harbours, Green', '2021-08-24'),
  ];
  expect(arrange(lines, headOf)).toHaveLength(2);
});
