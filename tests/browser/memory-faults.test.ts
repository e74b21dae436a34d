import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { PageReport } from '../../src/messages.ts';
import { inEachBrowser } from './harness.ts';
import { pressOn } from './press.ts';
import { scrollToEnd } from './scroll-to-end.ts';
import { shows, showsNot } from './shows.ts';
import { bundleStore, DATABASE, within } from './store-in-page.ts';

const BASE = 'https://www.vox.com/faults';

/** An invented article. */
const story = (
  number: string,
) => `<!doctype html><html lang="en"><title>Ferry piers</title><style>p { margin: 40vh 0 }</style>
<article><h1>The ferry piers of the bay</h1>
<p>The harbour board met on Tuesday evening to weigh a plan that would close the old ferry pier for two years, and it heard from ${number} people before it rose.</p>
<p>Nobody in the room spoke against the repairs themselves, but shop owners along the quay said that they had learned of the closing from a poster on a lamp post.</p>
<p>Engineers told the board that the piles under the pier have lost a third of their width since they were last measured, and that a hard winter could finish them.</p>
<p>The board will vote next month, once the port has said where the ferries would land in the meantime and who would pay for the buses that take people there.</p>
</article></html>`;

inEachBrowser('the reading memory', ({ session, openArticle, openExtensionPage }) => {
  let bundle = '';
  beforeAll(async () => {
    bundle = await bundleStore();
    const options = await openExtensionPage('options.html');
    await shows(options, 'Remember what I read');
    await pressOn(options, 'section[aria-labelledby=memory] input[type=checkbox]');
    await shows(options, 'Kept.');
    await options.close();
  });
  /** Works on the database in a page of the extension that is always open and does nothing by itself. */
  const inDatabase = <T>(work: string) => within<T>({ evaluate: session().console.call }, bundle, work);
  beforeEach(() => inDatabase(`await settled(indexedDB.deleteDatabase('${DATABASE}'));`));

  /** Opens a page, makes it count as read until this many versions are kept, and leaves it open. */
  const read = async (number: string, path: string, count = 1) => {
    const { page, report, tab } = await openArticle(story(number), `${BASE}/${path}`);
    const { state } = await report();
    if (state !== 'ready') throw new Error(`the page is ${state}`);
    await scrollToEnd(page);
    await expect.poll(versions).toBe(count);
    return { page, tab, report };
  };
  const versions = () => inDatabase<number>('return (await store.size()).value.versions;');
  /** Returns the number of versions of its article that a page reports. */
  const versionsIn = async ({ report }: { report: () => Promise<PageReport> }) => {
    const found = await report();
    return found.state === 'ready' ? found.recollection?.versions : found.state;
  };
  /** Returns the messages of this tab's popup and of the options page, once they contain `words`. */
  const shown = async (tab: number, words: string) => {
    const popup = await openExtensionPage(`popup.html?tab=${tab}`);
    await shows(popup, words);
    await popup.close();
  };
  const shownInOptions = async (words: string) => {
    const options = await openExtensionPage('options.html');
    await shows(options, words);
    await options.close();
  };

  test('keeps one version of an article that two tabs show at once', async () => {
    const [one, two] = [
      await openArticle(story('forty'), `${BASE}/two`),
      await openArticle(story('forty'), `${BASE}/two?utm_source=x`),
    ];
    await Promise.all([one.report(), two.report()]);
    for (const { page } of [one, two]) {
      await scrollToEnd(page);
    }
    await expect.poll(() => versionsIn(one)).toBe(1);
    await expect.poll(() => versionsIn(two)).toBe(1);
    expect(await versions()).toBe(1);
    await Promise.all([one.tab.close(), two.tab.close()]);
  });

  test('does not keep a forgotten article again while its page is still open', async () => {
    const { page, tab, report } = await read('forty', 'forgotten');
    const popup = await openExtensionPage(`popup.html?tab=${tab.id}`);
    await shows(popup, 'Forget this article');
    await popup.evaluate(() => {
      [...document.querySelectorAll('button')].find((each) => each.textContent === 'Forget this article')?.click();
    });
    await shows(popup, 'Forgotten.');
    await showsNot(popup, 'Forget this article');
    await popup.close();
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent =
        'A living page grows by a paragraph, and is read again by whoever watches it for changes of its text.';
      document.querySelector('article')?.append(more);
    });
    await expect.poll(async () => JSON.stringify(await report())).toContain('A living page grows');
    await scrollToEnd(page);
    await report(); // waits for the keeping that the scroll began
    expect(await versions()).toBe(0);
    await tab.close();
  });

  test('is whole after its writer was stopped in the middle of writing', async () => {
    for (let times = 0; times < 3; times++) {
      const writer = await openExtensionPage('options.html');
      await within(
        writer,
        bundle,
        `void (async () => { for (let i = 0; ; i++) await keep('a.example/' + i, 'word '.repeat(400) + i); })();`,
      );
      await expect.poll(versions).toBeGreaterThan(3 + 3 * times);
      await writer.close();
    }
    const found = await inDatabase<{ lines: number; texts: number; bytes: number; sum: number; fault: unknown }>(
      `const sizes = [];
       const { value: texts, fault } = await store.each(({ size }) => sizes.push(size));
       const { versions: lines, bytes } = (await store.size()).value;
       return { lines, texts, bytes, sum: sizes.reduce((a, b) => a + b, 0), fault };`,
    );
    expect(found.fault).toBeNull();
    expect(found.lines).toBeGreaterThan(3);
    expect(found.texts).toBe(found.lines);
    expect(found.bytes).toBe(found.sum);
  });

  test('reports damage to the reader, and the undamaged part still works', async () => {
    await (await read('forty', 'damaged')).tab.close();
    await inDatabase(
      `const database = await raw();
       const writing = database.transaction(['texts'], 'readwrite');
       writing.objectStore('texts').put('torn', 1);
       await new Promise((resolve) => { writing.oncomplete = resolve; });
       database.close();`,
    );
    const { tab } = await openArticle(story('fifty'), `${BASE}/damaged`);
    await shown(tab.id, 'Some of what is kept is damaged');
    await tab.close();
    await (await read('sixty', 'damaged', 2)).tab.close();
  });

  test('lets a newer version upgrade the database, and shows the reader a message', async () => {
    await (await read('forty', 'newer')).tab.close(); // the worker has the database open
    await inDatabase(`(await raw(99, () => {})).close();`);
    const { tab } = await openArticle(story('forty'), `${BASE}/newer`);
    await shown(tab.id, 'written by a newer version of Afterword');
    await shownInOptions('written by a newer version of Afterword');
    await tab.close();
    const kept = await inDatabase<number>(
      `const database = await raw();
       const count = await settled(database.transaction(['versions']).objectStore('versions').count());
       database.close();
       return count;`,
    );
    expect(kept).toBe(1); // nothing was touched
  });

  test('does not wait for a tab that keeps the database: the reader gets a message, and later it works again', async () => {
    await (await read('forty', 'blocked')).tab.close();
    const holder = await openExtensionPage('options.html');
    // An old tab keeps the database open while another one wants to delete it.
    await within(holder, bundle, `globalThis.held = await raw(); void indexedDB.deleteDatabase('${DATABASE}');`);
    const { tab } = await openArticle(story('forty'), `${BASE}/blocked`);
    await Promise.all([shown(tab.id, 'no database'), shownInOptions('no database')]);
    await tab.close();
    await holder.close();
    await (await read('fifty', 'blocked')).tab.close();
  });

  test('keeps all versions when the browser has no room for more', async () => {
    const page = await openExtensionPage('options.html');
    // Does what a browser does on a full disk: it rejects the write and undoes the transaction.
    const outcome = await within<{ why: string | undefined; before: number; after: number; again: string | undefined }>(
      page,
      bundle,
      `for (let i = 0; i < 5; i++) await keep('a.example/' + i, 'word '.repeat(200) + i);
       const before = (await store.size()).value.versions;
       const { add } = IDBObjectStore.prototype;
       IDBObjectStore.prototype.add = function () {
         this.transaction.abort();
         throw new DOMException('no room', 'QuotaExceededError');
       };
       const { fault } = await keep('a.example/new', 'word '.repeat(200));
       IDBObjectStore.prototype.add = add;
       const after = (await store.size()).value.versions;
       return { why: fault?.why, before, after, again: (await keep('a.example/new', 'word')).fault?.why };`,
    );
    expect(outcome).toEqual({ why: 'full', before: 5, after: 5, again: undefined });
    // The worker's record (tests/memory/private.test.ts) is shown in the options until all is deleted.
    await within(page, bundle, `await (globalThis.browser ?? chrome).storage.session.set({ memoryFull: 'no room' });`);
    await page.close();
    await shownInOptions('has no room for more');
  });
});
