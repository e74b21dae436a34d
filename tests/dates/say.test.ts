import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, firstDay, lastDay } from '../../src/dates/distance.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { sayDate } from '../../src/dates/say.ts';

describe('a date is shown as precisely as it is known, and no more', () => {
  test.each([
    ['2024', 'en', '2024'],
    ['2024-05', 'en', 'May 2024'],
    ['2024-05-17', 'en', '17 May 2024'],
    ['2024-05-17', 'en-US', 'May 17, 2024'],
    ['2024-05-17', 'en_US', 'May 17, 2024'],
    ['2024-05-17', 'de', '17. Mai 2024'],
    ['2024-05', 'fr', 'mai 2024'],
    ['2024-05-17', 'ja', '2024年5月17日'],
    ['0999-12-31', 'en', '31 December 999'],
    ['2024-12-31', 'not a locale', expect.stringContaining('2024')],
  ])('%s in %s', (date, locale, expected) => {
    expect(sayDate(partialDate(date), locale)).toEqual(expected);
  });

  test.each([
    ['2024-05-18T19:30-04:00', '18 May 2024 at 19:30 (UTC−4)'],
    ['2024-05-18T19:30Z', '18 May 2024 at 19:30 (UTC)'],
    ['2024-05-18T00:05+05:30', '18 May 2024 at 0:05 (UTC+5:30)'],
    ['2024-05-18T19:30', '18 May 2024 at 19:30'],
  ])('%s stays in the zone in which it was stated', (date, expected) => {
    expect(sayDate(partialDate(date), 'en-GB')).toBe(expected);
  });
});

describe('distances', () => {
  test('are whole days, across months, leap days and changes of the clock', () => {
    expect(daysBetween(partialDate('2024-02-28'), partialDate('2024-03-01'))).toBe(2);
    expect(daysBetween(partialDate('2024-03-30'), partialDate('2024-04-01'))).toBe(2);
    expect(daysBetween(partialDate('2024-05-17'), partialDate('2024-05-16T23:59-10:00'))).toBe(-1);
  });
  test('are those of the calendar on every day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(firstDay(partialDate(date.toISOString().slice(0, 10)))).toBe(Math.floor(date.getTime() / 86_400_000));
        },
      ),
    );
  });
  test('are unknown where a day is unknown', () => {
    expect(daysBetween(partialDate('2024-05'), partialDate('2024-05-17'))).toBeNull();
  });
  test('a month or year reaches from its first to its last day', () => {
    expect(lastDay(partialDate('2024-02')) - firstDay(partialDate('2024-02'))).toBe(28);
    expect(lastDay(partialDate('2023')) - firstDay(partialDate('2023'))).toBe(364);
  });
});
