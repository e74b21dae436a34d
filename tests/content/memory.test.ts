// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Article } from '../../src/article/model.ts';
import { createReadingMemory } from '../../src/content/memory.ts';

const article = (url: string, text: string): Article => ({
  url,
  site: 'news.example',
  title: 'The ferry',
  language: 'en',
  published: null,
  modified: null,
  blocks: [{ kind: 'paragraph', text }],
});
const FIRST = 'https://news.example/ferry';
const NEXT = 'https://news.example/pier';

let kept: string[] = [];
const memory = () =>
  createReadingMemory(
    document,
    {
      recall: async () => ({
        key: '',
        isKnown: false,
        readAt: null,
        changes: [],
        limits: [],
        versions: 0,
        fault: null,
      }),
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

test('a text that still shows under the next story’s address is not kept as that story', async () => {
  const { seen, keep, reset, rest } = memory();
  await seen(article(FIRST, 'The ferry sails.'));
  keep();
  reset(); // as the address changes
  await seen(article(NEXT, 'The ferry sails.'));
  keep();
  await rest();
  expect(kept).toEqual([`${FIRST} The ferry sails.`]);
  await seen(article(NEXT, 'The pier is closed.'));
  keep();
  await rest();
  expect(kept).toEqual([`${FIRST} The ferry sails.`, `${NEXT} The pier is closed.`]);
});

test('nor where the first story did not count as read, and the title has gone on', async () => {
  const { seen, keep, reset, rest } = memory();
  await seen(article(FIRST, 'The ferry sails.'));
  reset();
  document.title = 'The pier';
  await seen(article(NEXT, 'The ferry sails.'));
  keep();
  await rest();
  expect(kept).toEqual([]);
});

test('an address that is only put right is that of the article', async () => {
  const { seen, keep, reset, rest } = memory();
  await seen(article(FIRST, 'The ferry sails.'));
  reset();
  await seen(article(`${FIRST}-sails`, 'The ferry sails.'));
  keep();
  await rest();
  expect(kept).toEqual([`${FIRST}-sails The ferry sails.`]);
});
