import { expect, test } from 'vitest';
import { DATED_LINES } from './dated-lines.ts';
import { DATED_PAGES, htmlOf } from './dated-pages.ts';
import { DATED_SHAPES } from './dated-shapes.ts';
import { articleOf } from './page.ts';

test.each([...DATED_PAGES, ...DATED_SHAPES, ...DATED_LINES])('$lang: $name', (page) => {
  const { published, modified } = articleOf(
    htmlOf(page),
    `https://news.example.com${page.path ?? '/town/harbour-plan'}`,
  ).article;
  const begins = (date: string | undefined, expected: string | null): void => {
    if (expected === null) expect(date).toBeUndefined();
    else expect(date?.slice(0, expected.length), date).toBe(expected);
  };
  begins(published?.date, page.published);
  if (page.modified !== undefined) begins(modified?.date, page.modified);
});
