import type { Page } from 'puppeteer-core';
import { bundle } from './bundle.ts';

/** The name of the reading memory's database. */
export const DATABASE = 'afterword-memory';

/** Bundles the store itself, for a page of the extension with the browser's own database. */
export const bundleStore = (): Promise<string> =>
  bundle(
    `export { openStore } from './src/memory/store.ts'; export { isSameVersion } from './src/memory/compare.ts';`,
    'memoryUnderTest',
  );

/** Runs `work` in the page, with `store`, `keep(key, text)`, and helpers that call IndexedDB directly. */
export const within = <T>(page: Pick<Page, 'evaluate'>, script: string, work: string): Promise<T> =>
  page.evaluate<[], () => Promise<T>>(`(async () => {
    ${script}
    const { openStore, isSameVersion } = memoryUnderTest;
    const store = openStore(Date.now, '${DATABASE}', 4000);
    const limits = { days: 90, bytes: 50_000_000 };
    const version = (text) => ({ url: 'https://a.example/x', site: 'a.example', title: 'A story', language: 'en',
      published: null, modified: null, blocks: [{ kind: 'paragraph', text }], notes: [] });
    const keep = (key, text, visit = text) => store.keep({ key, version: version(text), visit, isSame: isSameVersion }, limits);
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const raw = (version, upgrade) => {
      const request = indexedDB.open('${DATABASE}', version);
      if (upgrade) request.onupgradeneeded = () => upgrade(request.result);
      return settled(request);
    };
    ${work}
  })()`);
