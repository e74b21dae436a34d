import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleOf } from './page.ts';

/** A page in the shape of a publishing system or a paper, and the dates that a careful reader finds on it. */
type DatedPage = {
  readonly file: string;
  readonly name: string;
  readonly path?: string;
  /** The beginning of the date, because a time may follow; null where the page states none. */
  readonly published: string | null;
  /** As `published`. Left out where the page does not test it. */
  readonly modified?: string | null;
};

const FOLDER = join(import.meta.dirname, 'dated');
const fileOf = (...path: string[]): string => readFileSync(join(FOLDER, ...path), 'utf8');
/** Three sentences of a story for each language. */
const STORIES: Readonly<Record<string, readonly string[]>> = JSON.parse(fileOf('stories.json'));

/** The page with its story. Its file leaves the story out, because only the rest differs between pages. */
function htmlOf(group: string, file: string): string {
  const html = fileOf(group, file);
  const language = /<html lang="(\w{0,2})/.exec(html)?.[1] ?? '';
  const text = (STORIES[language] ?? STORIES.nb ?? []).join(' ');
  return html.replace('<!-- story -->', [text, text, text].map((paragraph) => `<p>${paragraph}</p>`).join('\n'));
}

function expectDate(date: string | undefined, expected: string | null): void {
  if (expected === null) expect(date).toBeUndefined();
  else expect(date?.slice(0, expected.length), date).toBe(expected);
}

const groups = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(groups.map(({ name }) => name))('dates of %s', (group) => {
  const pages: readonly DatedPage[] = JSON.parse(fileOf(group, 'expected.json'));

  test('each page of the folder has an expectation', () => {
    const files = readdirSync(join(FOLDER, group)).filter((file) => file.endsWith('.html'));
    expect(pages.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  test.each(pages)('$name', ({ file, path = '/town/harbour-plan', published, modified }) => {
    const { article } = articleOf(htmlOf(group, file), `https://news.example.com${path}`);
    expectDate(article.published?.date, published);
    if (modified !== undefined) expectDate(article.modified?.date, modified);
  });
});
