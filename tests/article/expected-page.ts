import { expect } from 'vitest';
import type { Article } from '../../src/article/article-model.ts';

/** A page of a kind, and what a careful reader would read on it. */
export type PageExpectation = {
  readonly file: string;
  readonly url?: string;
  /** Read only in a browser, because the page needs its layout. */
  readonly browser?: true;
  readonly expect: Expected;
};

export type Expected = {
  /** The beginning of the day or month; null: none is stated. */
  readonly published?: string | null;
  readonly title?: string;
  /** `textHas`: each is part of a block. `textHasNot`: none is. `blockStarts`: a block begins with each. */
  readonly textHas?: readonly string[];
  readonly textHasNot?: readonly string[];
  readonly blockStarts?: readonly string[];
};

const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** Compares an article, its dates settled, with what is expected of it. White space counts as one space. */
export function expectReading(
  { title, published, blocks }: Pick<Article, 'title' | 'published' | 'blocks'>,
  { published: day, title: headline, textHas = [], textHasNot = [], blockStarts = [] }: Expected,
): void {
  const texts = blocks.map(({ text }) => plain(text));
  if (headline !== undefined) expect(plain(title)).toBe(headline);
  if (day !== undefined) expect(published === null ? null : published.date.slice(0, day?.length ?? 10)).toBe(day);
  for (const text of textHas)
    expect(
      texts.some((block) => block.includes(text)),
      `"${text}" in ${texts.join('\n')}`,
    ).toBe(true);
  for (const text of textHasNot) expect(texts.filter((block) => block.includes(text))).toEqual([]);
  for (const text of blockStarts)
    expect(
      texts.some((block) => block.startsWith(text)),
      `"${text}" opens one of ${texts.join('\n')}`,
    ).toBe(true);
}
