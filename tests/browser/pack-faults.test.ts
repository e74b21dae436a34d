import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { inEachBrowser } from './harness.ts';
import { chooser, example, press, TITLE } from './pack-page.ts';
import { shows, showsNot } from './shows.ts';

const choose = chooser();
const DATABASE = 'afterword-packs';

/** Keeps three parts in the page's own store on a disk with room for one. Returns the outcome. */
async function keepOnFullDisk(page: Page): Promise<unknown> {
  const script = await bundle(`export { openPackStore } from './src/packs/store.ts';`, 'packsUnderTest');
  return page.evaluate<[], () => Promise<unknown>>(`(async () => {
    ${script}
    const store = packsUnderTest.openPackStore();
    const before = (await store.list()).value;
    const { put } = IDBObjectStore.prototype;
    let parts = 0;
    // Does what a browser does on a full disk: it rejects the write and undoes the transaction.
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name !== 'parts' || ++parts < 2) return put.apply(this, given);
      this.transaction.abort();
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const { number, ...kept } = before[0];
    const summary = { ...kept, revision: 2, bytes: 3_000_000 };
    const fault = await store.keep({ summary, bytes: new Uint8Array(3_000_000), replaces: number });
    IDBObjectStore.prototype.put = put;
    const after = (await store.list()).value;
    const whole = (await store.read(after[0])).value;
    const left = (await store.sweep()).value;
    store.close();
    return { why: fault.fault.why, revisions: after.map(({ revision }) => revision), readable: whole !== null, left };
  })()`);
}

/** Returns the number of packs in the database, from the browser itself. */
const rowsIn = (page: Page): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => reject(new Error('there is no database'));
        opening.onsuccess = () => {
          const counting = opening.result.transaction('packs').objectStore('packs').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    DATABASE,
  );

inEachBrowser('readers’ packs, when something goes wrong', ({ openExtensionPage }) => {
  const openOptions = async () => {
    const page = await openExtensionPage('options.html');
    await shows(page, 'Add a pack');
    return page;
  };
  const removePack = async (page: Page) => {
    await press(page, 'Remove');
    await shows(page, `Remove ${TITLE}?`);
    await press(page, 'Remove');
    await shows(page, 'The pack was removed.');
  };

  test('if two tabs add one pack, the second waits and then shows the first one’s pack', async () => {
    const [first, second] = [await openOptions(), await openOptions()];
    await choose(second, 'second.pack', example(2));
    await shows(second, 'Add this pack?');
    await first.evaluate((name) => {
      const turn = (go: () => void) => Object.assign(globalThis, { go });
      void navigator.locks.request(`${name} ${name}`, () => new Promise<void>(turn));
    }, DATABASE);
    await expect.poll(() => first.evaluate(() => typeof Reflect.get(globalThis, 'go'))).toBe('function');
    await press(second, 'Add');
    await shows(second, 'Another tab is adding a pack');
    await first.evaluate(() => Reflect.get(globalThis, 'go')());

    await choose(second, 'second.pack', example(2));
    await shows(second, 'Add this pack?');
    await choose(first, 'first.pack', example(1));
    await shows(first, 'Add this pack?');
    await press(first, 'Add');
    await shows(first, `Added: ${TITLE} (1).`);
    await press(second, 'Add');
    await shows(second, 'another tab has changed it');
    await removePack(first);
    await first.close();
    await second.close();
  });

  test('a disk that becomes full in the middle of an update leaves the earlier pack unchanged', async () => {
    const page = await openOptions();
    await choose(page, 'sample.pack', example(1));
    await shows(page, 'Add this pack?');
    await press(page, 'Add');
    await shows(page, `Added: ${TITLE} (1).`);
    expect(await keepOnFullDisk(page)).toEqual({ why: 'full', revisions: [1], readable: true, left: 0 });
    await removePack(page);
    await page.close();
  });

  test('a database that is deleted while the page is open is created again for the next pack', async () => {
    const page = await openOptions();
    await choose(page, 'sample.pack', example(1));
    await shows(page, 'Add this pack?');
    await press(page, 'Add');
    await shows(page, `Added: ${TITLE} (1).`);
    const other = await openOptions();
    await other.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
      DATABASE,
    );
    await choose(page, 'sample.pack', example(1));
    await shows(page, 'Add this pack?');
    await press(page, 'Add');
    await showsNot(page, 'Add this pack?');
    await expect.poll(() => rowsIn(other)).toBe(1);
    await removePack(page);
    await other.close();
    await page.close();
  });
});
