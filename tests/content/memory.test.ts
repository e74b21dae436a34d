// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Article } from '../../src/article/article-model.ts';
import { createReadingMemory } from '../../src/content/memory.ts';

const article = (url: string, text: string): Article => ({
  url,
  host: 'news.example',
  title: 'The ferry',
  language: 'en',
  published: null,
  modified: null,
  blocks: [{ kind: 'paragraph', text }],
});
const read = (shown: Article) => ({ article: shown, analysis: { notes: [] } });
const FIRST = 'https://news.example/ferry';
const NEXT = 'https://news.example/pier';

let kept: string[] = [];
const memory = () =>
  createReadingMemory(
    document,
    {
      remember: async ({ url, blocks }) => {
        kept.push(`${url} ${blocks[0]?.text}`);
        return { versions: 1, fault: null };
      },
    },
    () => undefined,
  );

beforeEach(() => {
  kept = [];
  document.title = 'The ferry';
});

test('a text that is still shown under the next story’s address is not kept as that story', async () => {
  const { seen, keep, reset, rest } = memory();
  seen(read(article(FIRST, 'The ferry sails.')), null);
  keep();
  reset(); // as when the address changes
  seen(read(article(NEXT, 'The ferry sails.')), null);
  keep();
  await rest();
  expect(kept).toEqual([`${FIRST} The ferry sails.`]);
  seen(read(article(NEXT, 'The pier is closed.')), null);
  keep();
  await rest();
  expect(kept).toEqual([`${FIRST} The ferry sails.`, `${NEXT} The pier is closed.`]);
});

test('nor if the first story did not count as read, and the title is already the next one’s', async () => {
  const { seen, keep, reset, rest } = memory();
  seen(read(article(FIRST, 'The ferry sails.')), null);
  reset();
  document.title = 'The pier';
  seen(read(article(NEXT, 'The ferry sails.')), null);
  keep();
  await rest();
  expect(kept).toEqual([]);
});

test('a corrected address is still the address of the article', async () => {
  const { seen, keep, reset, rest } = memory();
  seen(read(article(FIRST, 'The ferry sails.')), null);
  reset();
  seen(read(article(`${FIRST}-sails`, 'The ferry sails.')), null);
  keep();
  await rest();
  expect(kept).toEqual([`${FIRST}-sails The ferry sails.`]);
});

test('an answer sent before a version was kept does not undo the keeping', async () => {
  const { seen, keep, rest, recollection } = memory();
  const nothing = { key: 'k', isKnown: false, readAt: null, changes: [], limits: [], versions: 0, fault: null };
  seen(read(article(FIRST, 'The ferry sails.')), nothing);
  keep();
  await rest();
  expect(recollection()?.versions).toBe(1);
  seen(read(article(FIRST, 'The ferry sails at noon.')), nothing);
  expect(recollection()?.versions).toBe(1);
});
