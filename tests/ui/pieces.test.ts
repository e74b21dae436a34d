import { expect, test } from 'vitest';
import arabic from '../../extension/_locales/ar/messages.json' with { type: 'json' };
import { partialDate } from '../../src/dates/partial-date.ts';
import type { StateLine } from '../../src/facts/fact-model.ts';
import { sayStateLine } from '../../src/ui/say.ts';
import { positions } from '../../src/ui/scale.tsx';
import { shortDate } from '../../src/ui/short-date.ts';
import { safeUrl } from '../../src/ui/source-link.tsx';
import { count, directionOf, translatorFrom } from '../../src/ui/translate.ts';

test.each([
  ['2024', 'en', '2024'],
  ['2024-05', 'en', 'May 2024'],
  ['2024-05-17', 'en', '17 May 2024'],
  ['2024-05-18T23:30-04:00', 'en', '18 May 2024'],
  ['2024-05-17', 'en-US', 'May 17, 2024'],
  ['2024-05', 'de', 'Mai 2024'],
  ['0050', 'en', '50'],
])('%s in a column reads, in %s, "%s"', (date, locale, words) => {
  expect(shortDate(partialDate(date), locale)).toBe(words);
});

test.each([
  ['2024-05-15', 'role حتى يومين قبل هذا المقال'],
  ['2024-05-14', 'role حتى ثلاثة أيام قبل هذا المقال'],
  ['2024-05-16', 'role حتى اليوم السابق لهذا المقال'],
])('days before an article have the plural forms of the language: until %s', (on, words) => {
  const when = { type: 'ended', on: partialDate(on), around: false } as const;
  const line: StateLine = { what: 'role', when, sources: [], pack: 'test', asOf: partialDate('2026') };
  expect(sayStateLine(line, partialDate('2024-05-17'), translatorFrom(arabic), 'ar')).toBe(words);
});

test('the timeline places each development between the article and now', () => {
  const [from, to] = [partialDate('2024-01-01'), partialDate('2024-12-31')];
  expect(positions(from, to, [partialDate('2024-07-01')])[0]).toBeCloseTo(0.5, 1);
  expect(positions(from, to, [partialDate('2023-01-01'), partialDate('2025')])).toEqual([]);
  expect(positions(from, to, [from, to])).toEqual([0.02, 0.98]);
  expect(positions(from, from, [from])).toEqual([]);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'chrome://settings',
  '',
  '//x',
  'nonsense',
])('no link is made of %j', (url) => {
  expect(safeUrl(url)).toBeNull();
});

test('only a web address becomes a link', () => {
  expect(safeUrl('https://news.example/a?b#c')).toBe('https://news.example/a?b#c');
});

test('a counted phrase takes the form and the digits of the language', () => {
  const t = translatorFrom({
    times_one: { message: '$1 time' },
    times_few: { message: '$1 few' },
    times_other: { message: '$1 times in $2' },
  });
  expect(count(t, 'en', 'times', 1)).toBe('1 time');
  expect(count(t, 'en', 'times', 1200, 'all')).toBe('1,200 times in all');
  expect(count(t, 'pl', 'times', 3)).toBe('3 few');
  expect(count(t, 'de', 'times', 3, 'x')).toBe('3 times in x');
});

test('an inserted value is not read as a placeholder', () => {
  const t = translatorFrom({ cost: { message: '$1 costs $$$2' } });
  expect(t('cost', '$2', '5')).toBe('$2 costs $5');
  expect(t('missing')).toBe('missing');
});

test('the direction follows the language, whatever its region or script', () => {
  expect(['ar', 'ar-EG', 'he_IL', 'fa', 'AR'].map(directionOf)).toEqual(Array(5).fill('rtl'));
  expect(['en', 'de', 'fr-CA', 'arn'].map(directionOf)).toEqual(Array(4).fill('ltr'));
});
