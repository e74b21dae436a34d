import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Article } from '../../src/article/model.ts';
import { fakeBrowser } from '../settings/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
fake.browser = fakeBrowser();

const { answerFromMemory } = await import('../../src/background/memory.ts');
const { lastFull } = await import('../../src/memory/full.ts');
const { saveSettings } = await import('../../src/settings/settings.ts');

const article: Article = {
  url: 'https://news.example/private',
  site: 'news.example',
  title: 'A story',
  language: 'en',
  published: null,
  modified: null,
  blocks: [{ kind: 'paragraph', text: 'The council voted on Monday to put off the terminal.' }],
};
const message = <T extends 'recall' | 'remember'>(type: T, visit: string) => ({
  type,
  article,
  visit,
  canonical: null,
});

test('nothing is kept or looked up in a private window, nor while the memory is off', async () => {
  await answerFromMemory(message('remember', 'off'), false);
  await saveSettings({ memory: true });
  await answerFromMemory(message('remember', 'private'), true);
  expect(await answerFromMemory(message('recall', 'later'), false)).toMatchObject({ versions: 0 });
  await answerFromMemory(message('remember', 'open'), false);
  expect(await answerFromMemory(message('recall', 'later'), false)).toMatchObject({ versions: 1 });
  expect(await answerFromMemory(message('recall', 'private'), true)).toMatchObject({ versions: 0 });
});

test('that there was no room for an article is known to every page of the extension, until there is room again', async () => {
  await saveSettings({ memory: true });
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function () {
    this.transaction.abort();
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const other = { ...message('remember', 'full'), article: { ...article, url: 'https://news.example/full' } };
  expect(await answerFromMemory(other, false)).toMatchObject({ fault: { why: 'full' } });
  expect(await lastFull()).toEqual({ why: 'full', detail: 'no room' });
  IDBObjectStore.prototype.add = add;
  expect(await answerFromMemory(other, false)).toMatchObject({ fault: null, versions: 1 });
  expect(await lastFull()).toBeNull();
});
