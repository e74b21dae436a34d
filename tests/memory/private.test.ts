import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { analyse } from '../../src/analysis.ts';
import type { Article } from '../../src/article/article-model.ts';
import { fakeBrowser } from '../settings/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
fake.browser = fakeBrowser();

const { keepInMemory, recallWhileReading } = await import('../../src/background/memory.ts');
const { lastFull } = await import('../../src/memory/full.ts');
const { saveSettings } = await import('../../src/settings/settings.ts');

const article: Article = {
  url: 'https://news.example/private',
  host: 'news.example',
  title: 'A story',
  language: 'en',
  published: null,
  modified: null,
  blocks: [{ kind: 'paragraph', text: 'The council voted on Monday to put off the terminal.' }],
};
const visit = (name: string) => ({ visit: name, canonical: null });
const message = (name: string) => ({ type: 'remember', article, notes: [], ...visit(name) }) as const;
const ANALYSIS = analyse(article, null);
const answer = { kind: 'article', article, runs: [], analysis: ANALYSIS } as const;

test('nothing is kept or looked up in a private window, nor while the memory is off', async () => {
  const recall = async (name: string, isPrivate: boolean, memory = true) => {
    const read = await recallWhileReading(article.url, visit(name), { memory }, isPrivate)(answer);
    return read.kind === 'article' ? read.recollection?.versions : null;
  };
  await keepInMemory(message('off'), false);
  await saveSettings({ memory: true });
  await keepInMemory(message('private'), true);
  expect(await recall('later', false)).toBe(0);
  await keepInMemory(message('open'), false);
  expect(await recall('later', false)).toBe(1);
  expect(await recall('private', true)).toBeUndefined();
  expect(await recall('off', false, false)).toBeUndefined();
});

test('an answer with an article has the changes since it was read, with the notes that the analysis found', async () => {
  const url = 'https://news.example/changed';
  const blocks = [...article.blocks, { kind: 'paragraph', text: 'Correction: The vote was on Tuesday.' }] as const;
  await keepInMemory({ ...message('first'), article: { ...article, url } }, false);
  const later = { ...article, url, blocks };
  const read = await recallWhileReading(
    url,
    visit('second'),
    { memory: true },
    false,
  )({
    ...answer,
    article: later,
    analysis: analyse(later, null),
  });
  expect(read).toMatchObject({ recollection: { isKnown: true, changes: [{ type: 'note', how: 'added' }] } });
  const none = { kind: 'not-article', why: { reason: 'no-body' }, passed: false } as const;
  expect(await recallWhileReading(url, visit('third'), { memory: true }, false)(none)).toBe(none);
});

test('every page of the extension knows that there was no room for an article, until there is room again', async () => {
  await saveSettings({ memory: true });
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function () {
    this.transaction.abort();
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const other = { ...message('full'), article: { ...article, url: 'https://news.example/full' } };
  expect(await keepInMemory(other, false)).toMatchObject({ fault: { why: 'full' } });
  expect(await lastFull()).toEqual({ why: 'full', detail: 'no room' });
  IDBObjectStore.prototype.add = add;
  expect(await keepInMemory(other, false)).toMatchObject({ fault: null, versions: 1 });
  expect(await lastFull()).toBeNull();
});
