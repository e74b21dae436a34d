import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article-model.ts';
import { exportMemory } from '../../src/memory/export.ts';
import { versionsReadBefore } from '../../src/memory/pick.ts';
import { lookUp, recollect, remember } from '../../src/memory/recall.ts';
import { isSentenceChanged } from '../../src/memory/sentence.ts';
import { openStore, type Store } from '../../src/memory/store.ts';
import { versionOf } from '../../src/memory/version.ts';
import { counted, type Kept } from '../../src/memory-model.ts';
import type { Visit } from '../../src/messages.ts';

const HOUR = 3_600_000;
const LIMITS = { days: 90, bytes: 1_000_000 };

const article = (text: string): Article => ({
  url: 'https://news.example/story?utm_source=x',
  host: 'news.example',
  title: 'The wall moves',
  language: 'en',
  published: null,
  modified: null,
  blocks: [
    { kind: 'heading', text: 'The wall moves' },
    { kind: 'paragraph', text },
  ],
});

let number = 0;
const fresh = (clock: { now: number }) => openStore(() => clock.now, `recall-${number++}`);
const recall = async (store: Store, read: Article, visit: Visit, now: number) =>
  recollect(store, await lookUp(store, read.url, visit, now), versionOf(read, []));
const visit = (name: string) => ({ visit: name, canonical: null });

const FIRST = 'The council voted on Monday to put off the terminal. The wall has moved by eleven centimetres.';
const SECOND = 'The council voted on Monday to put off the terminal. The wall has moved by seven centimetres.';

describe('coming back to an article', () => {
  test('shows the changes since, for the whole visit, and not again on the next', async () => {
    const clock = { now: 1000 * HOUR };
    const store = fresh(clock);
    expect(await recall(store, article(FIRST), visit('a'), clock.now)).toMatchObject({ isKnown: false, readAt: null });
    expect(await remember(store, article(FIRST), [], visit('a'), LIMITS)).toEqual({ versions: 1, fault: null });
    expect(await recall(store, article(FIRST), visit('a'), clock.now)).toMatchObject({ isKnown: false, versions: 1 });
    const readAt = clock.now;
    clock.now += 5 * HOUR;
    const there = await recall(store, article(SECOND), visit('b'), clock.now);
    expect(there).toMatchObject({ key: 'news.example/story', readAt, versions: 1, changes: [{ type: 'rewritten' }] });
    await remember(store, article(SECOND), [], visit('b'), LIMITS);
    expect((await recall(store, article(SECOND), visit('b'), clock.now)).changes).toHaveLength(1);
    // Reloading does not count as coming back; another day does.
    expect((await recall(store, article(SECOND), visit('c'), clock.now + 60_000)).changes).toHaveLength(1);
    const unchanged = await recall(store, article(SECOND), visit('d'), clock.now + 24 * HOUR);
    expect(unchanged).toMatchObject({ isKnown: true, readAt: null, changes: [] });
    store.close();
  });

  test('shows nothing and keeps nothing if the article was cut for its length', async () => {
    const store = fresh({ now: 1 });
    await remember(store, { ...article(FIRST), truncated: true }, [], visit('a'), LIMITS);
    expect((await store.size()).value.versions).toBe(0);
    store.close();
  });

  test('can be exported: all kept versions are one JSON file', async () => {
    const store = fresh({ now: 1000 * HOUR });
    await remember(store, article(FIRST), [], visit('a'), LIMITS);
    await remember(store, article(SECOND), [], visit('b'), LIMITS);
    const file: unknown = JSON.parse((await exportMemory(store)).parts.join(''));
    expect(file).toMatchObject({ format: 'afterword-memory', articles: [{ key: 'news.example/story' }, {}] });
    store.close();
  });
});

describe('the version compared with', () => {
  const kept = (id: number, readAt: number, visitName: string): Kept => ({
    id,
    key: 'k',
    site: 's',
    title: 't',
    readAt,
    lastReadAt: readAt,
    visit: visitName,
    size: 1,
  });
  test('is chosen by the order of keeping, even if the clock was set back', () => {
    const now = 1000 * HOUR;
    expect(versionsReadBefore([kept(1, now + 900 * HOUR, 'a'), kept(2, now - 2 * HOUR, 'b')], 'c', now)[0]?.id).toBe(2);
    expect(versionsReadBefore([kept(1, now + 900 * HOUR, 'a')], 'c', now)[0]?.id).toBe(1);
  });
  test('is never one of this visit', () => {
    expect(versionsReadBefore([kept(1, 5, 'a')], 'a', 9 * HOUR)).toEqual([]);
  });
});

test('a card shows changes of its own sentence only', () => {
  const start = SECOND.indexOf('seven');
  const changes = [
    {
      type: 'rewritten' as const,
      runs: [],
      place: null,
      marks: [{ block: 1, start, end: start + 5 }],
    },
  ];
  const mention = (text: string, block = 1) => ({
    block,
    start: SECOND.indexOf(text),
    end: SECOND.indexOf(text) + text.length,
  });
  expect(isSentenceChanged(changes, SECOND, mention('wall'))).toBe(true);
  expect(isSentenceChanged(changes, SECOND, mention('council'))).toBe(false);
  expect(isSentenceChanged(changes, SECOND, mention('wall', 0))).toBe(false);
});

test('a changed date of update is listed but not counted', () => {
  const moved = { type: 'date' as const, from: null, to: null, place: null, marks: [] };
  expect(counted([{ ...moved, which: 'modified' }])).toBe(0);
  expect(counted([{ ...moved, which: 'published' }])).toBe(1);
});
