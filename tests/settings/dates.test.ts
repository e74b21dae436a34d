import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article-model.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { correctDate, dateByHand, tidyDate, withDateByHand } from '../../src/settings/dates.ts';
import { DEFAULTS, MOST_DATES, readStored } from '../../src/settings/settings-model.ts';
import { importPatch } from '../../src/settings/transfer.ts';

const url = 'https://news.example/a';
const may = partialDate('2024-05');
const article: Article = {
  url,
  host: 'news.example',
  title: 'A title',
  language: 'en',
  published: {
    date: partialDate('2020-01-01'),
    how: { type: 'stated', source: { where: 'json-ld', name: 'datePublished' } },
  },
  modified: null,
  blocks: [],
};

test('the reader’s date of a page replaces the page’s own, and no other page gets it', () => {
  const settings = { dates: correctDate([], url, may) };
  expect(withDateByHand(article, settings).published).toEqual({ date: may, how: { type: 'reader' } });
  expect(withDateByHand({ ...article, published: null }, settings).published).toEqual({
    date: may,
    how: { type: 'reader' },
  });
  const other = { ...article, url: 'https://news.example/b' };
  expect(withDateByHand(other, settings)).toBe(other);
});

test('a second date for a page replaces the first one, and a date taken back is gone', () => {
  const twice = correctDate(correctDate([], url, may), url, partialDate('2023'));
  expect(twice).toEqual([{ url, date: '2023' }]);
  expect(correctDate(twice, url, null)).toEqual([]);
  expect(dateByHand({ dates: [] }, url)).toBeNull();
});

test('the newest five hundred pages are remembered', () => {
  let dates: ReturnType<typeof correctDate> = [];
  for (let page = 0; page <= MOST_DATES; page++) dates = correctDate(dates, `${url}/${page}`, may);
  expect(dates).toHaveLength(500);
  expect(dateByHand({ dates }, `${url}/0`)).toBeNull();
  expect(dateByHand({ dates }, `${url}/500`)).toBe(may);
  expect(readStored({ dates }).unfit).toEqual([]);
});

test.each([
  ['a day that is none', [{ url, date: '2024-02-31' }]],
  ['a time of day', [{ url, date: '2024-05-17T12:00Z' }]],
  ['no address', [{ date: '2024' }]],
  ['an endless address', [{ url: `${url}${'x'.repeat(3000)}`, date: '2024' }]],
])('a stored date with %s falls back', (_what, dates) => {
  expect(readStored({ dates })).toEqual({ set: {}, unfit: ['dates'] });
});

test('an import merges dates by page, where the file wins, and packs switched off without duplicates', () => {
  const current = { ...DEFAULTS, dates: [{ url, date: may }], packsOff: ['a'] };
  const set = { dates: [{ url, date: partialDate('2023') }], packsOff: ['b', 'a'] };
  expect(importPatch(current, set, 'merge')).toEqual({ dates: set.dates, packsOff: ['a', 'b'] });
});

test.each([
  ['2024', '2024'],
  [' 2024-5 ', '2024-05'],
  ['2024/5/7', '2024-05-07'],
  ['2024.05.17', '2024-05-17'],
  ['٢٠٢٤-٠٥-١٧', '2024-05-17'],
  ['۲۰۲۴', '2024'],
])('a reader who types “%s” means %s', (typed, date) => {
  expect(tidyDate(typed)).toBe(date);
});
