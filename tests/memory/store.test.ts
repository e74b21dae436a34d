import { deleteDB, openDB } from 'idb';
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { isSameVersion } from '../../src/memory/compare.ts';
import { type Limits, openStore, type Store } from '../../src/memory/store.ts';
import type { Version } from '../../src/memory-model.ts';

const DAY = 86_400_000;
const LIMITS: Limits = { days: 90, bytes: 50_000_000 };
const KEY = 'news.example/story';

let number = 0;
let opened: Store[] = [];
afterEach(() => {
  for (const store of opened) store.close();
  opened = [];
});

/** A store of its own for each test; `clock` is what it takes for the time. */
/** A busy machine may take longer than a moment to open a database, so only tests of what never opens are impatient. */
function fresh(clock = { now: 1_000 * DAY }, name = `memory-${number++}`, patience = 30_000) {
  const store = openStore(() => clock.now, name, patience);
  opened.push(store);
  return { store, clock, name };
}

const version = (text: string, title = 'A story'): Version => ({
  url: 'https://news.example/story',
  site: 'news.example',
  title,
  language: 'en',
  published: null,
  modified: null,
  blocks: [
    { kind: 'heading', text: title },
    { kind: 'paragraph', text },
  ],
  notes: [],
});

const what = (key: string, kept: Version, visit: string) => ({ key, version: kept, visit, isSame: isSameVersion });

const openRaw = (name: string) => openDB(name);

describe('a read version is kept', () => {
  test('once for each text; the same text read again only moves the day of its last reading', async () => {
    const { store, clock } = fresh();
    await store.keep(what(KEY, version('The first text of the story.'), 'v1'), LIMITS);
    clock.now += DAY;
    await store.keep(what(KEY, version('The first  text of the story.'), 'v2'), LIMITS);
    clock.now += DAY;
    await store.keep(what(KEY, version('The second text of the story.'), 'v3'), LIMITS);
    const { value, fault } = await store.versionsOf(KEY);
    expect(fault).toBeNull();
    expect(value.map(({ readAt, lastReadAt, visit }) => [readAt / DAY, lastReadAt / DAY, visit])).toEqual([
      [1000, 1001, 'v1'],
      [1002, 1002, 'v3'],
    ]);
    expect((await store.read(value[1]?.id ?? 0)).value?.version.blocks[1]?.text).toBe('The second text of the story.');
  });

  test('by two tabs at once as one version', async () => {
    const { store, name, clock } = fresh();
    const { store: other } = fresh(clock, name);
    await Promise.all(
      [store, other, store, other].map((one, i) => one.keep(what(KEY, version('One text.'), `v${i}`), LIMITS)),
    );
    expect((await store.versionsOf(KEY)).value).toHaveLength(1);
  });

  test('for the set number of days, and not a day longer', async () => {
    const { store, clock } = fresh();
    await store.keep(what(KEY, version('Old.'), 'v1'), LIMITS);
    clock.now += 89 * DAY;
    await store.keep(what('news.example/other', version('Other.'), 'v2'), LIMITS);
    expect((await store.versionsOf(KEY)).value).toHaveLength(1);
    clock.now += 2 * DAY;
    await store.keep(what('news.example/third', version('Third.'), 'v3'), LIMITS);
    expect((await store.versionsOf(KEY)).value).toEqual([]);
    expect((await store.size()).value.versions).toBe(2);
  });

  test('for the set number of days, even if nothing more is kept', async () => {
    const { store, clock } = fresh();
    await store.keep(what(KEY, version('Old.'), 'v1'), LIMITS);
    clock.now += 89 * DAY;
    expect(await store.expire(LIMITS)).toEqual({ value: 0, fault: null });
    clock.now += 2 * DAY;
    expect(await store.expire(LIMITS)).toEqual({ value: 1, fault: null });
    expect((await store.size()).value).toEqual({ versions: 0, bytes: 0 });
  });

  test('within the set size: the longest unread is deleted first, and the newest never', async () => {
    const { store, clock } = fresh();
    const limits = { days: 90, bytes: 12_000 };
    for (let i = 0; i < 6; i++) {
      await store.keep(what(`news.example/${i}`, version(`${i}${'x'.repeat(1500)}`), 'v'), limits);
      clock.now += 1000;
    }
    const { versions, bytes } = (await store.size()).value;
    expect(bytes).toBeLessThanOrEqual(12_000);
    expect(versions).toBe(3);
    expect((await store.versionsOf('news.example/5')).value).toHaveLength(1);
    await store.keep(what(KEY, version('y'.repeat(100_000)), 'v'), limits);
    expect((await store.versionsOf(KEY)).value).toHaveLength(1);
  });

  test('although the clock is set back: nothing is deleted, and the order is the order of reading', async () => {
    const { store, clock } = fresh();
    await store.keep(what(KEY, version('First text here.'), 'v1'), LIMITS);
    clock.now -= 400 * DAY;
    await store.keep(what(KEY, version('Second text here, which says more.'), 'v2'), LIMITS);
    const { value } = await store.versionsOf(KEY);
    expect(value.map(({ visit }) => visit)).toEqual(['v1', 'v2']);
  });

  test('although the clock is set back: a version read "in the future" counts as read now, and the next one is newer', async () => {
    const { store, clock } = fresh();
    const limits = { days: 90, bytes: 9_000 };
    await store.keep(what('news.example/0', version(`0${'x'.repeat(1500)}`), 'v'), limits);
    clock.now -= 400 * DAY;
    for (let i = 1; i < 4; i++) {
      await store.keep(what(`news.example/${i}`, version(`${i}${'x'.repeat(1500)}`), 'v'), limits);
      clock.now += 1000;
    }
    const left = await Promise.all([0, 1, 2, 3].map(async (i) => (await store.versionsOf(`news.example/${i}`)).value));
    expect(left.map(({ length }) => length)).toEqual([0, 0, 1, 1]);
    clock.now += 91 * DAY;
    expect((await store.expire(limits)).value).toBe(2);
  });
});

describe('a version that the reader deletes is gone', () => {
  test('a page, a site, everything', async () => {
    const { store } = fresh();
    for (const key of ['a.example/1', 'a.example/2', 'b.example/1', 'c.example/1']) {
      await store.keep(what(key, version(`Text of ${key}.`), 'v'), LIMITS);
    }
    expect((await store.forget({ type: 'page', key: 'a.example/1' })).value).toBe(1);
    expect((await store.versionsOf('a.example/1')).value).toEqual([]);
    expect((await store.forget({ type: 'site', site: 'a.example' })).value).toBe(1);
    expect((await store.size()).value.versions).toBe(2);
    expect((await store.forget({ type: 'everything' })).value).toBe(2);
    expect((await store.size()).value).toEqual({ versions: 0, bytes: 0 });
  });

  test('and everything can be read out before', async () => {
    const { store } = fresh();
    await store.keep(what('a.example/1', version('One.'), 'v'), LIMITS);
    await store.keep(what('b.example/1', version('Two.'), 'v'), LIMITS);
    const texts: (string | undefined)[] = [];
    expect((await store.each(({ version: { blocks } }) => texts.push(blocks[1]?.text))).value).toBe(2);
    expect(texts).toEqual(['One.', 'Two.']);
  });
});

describe('no call throws, and each names its fault, where', () => {
  test('a record is damaged: the others are read, and the article can be kept again', async () => {
    const { store, name } = fresh();
    await store.keep(what(KEY, version('One.'), 'v1'), LIMITS);
    await store.keep(what('b.example/1', version('Two.'), 'v1'), LIMITS);
    const raw = await openRaw(name);
    await raw.put('versions', { id: 1, key: KEY, title: 7 });
    await raw.put('texts', 'torn', 2);
    await raw.put('totals', 'many', 'bytes');
    raw.close();
    expect(await store.versionsOf(KEY)).toMatchObject({ value: [], fault: { why: 'unreadable' } });
    expect(await store.read(2)).toMatchObject({ value: null, fault: { why: 'unreadable' } });
    expect((await store.each(() => undefined)).fault?.why).toBe('unreadable');
    expect((await store.keep(what(KEY, version('One.'), 'v2'), LIMITS)).value?.visit).toBe('v2');
    expect((await store.keep(what('b.example/1', version('Two.'), 'v2'), LIMITS)).value?.visit).toBe('v2');
    expect((await store.forget({ type: 'everything' })).fault).toBeNull();
  });

  test('the database is of a newer version', async () => {
    const { store, name } = fresh();
    (await openDB(name, 99)).close();
    expect(await store.keep(what(KEY, version('One.'), 'v'), LIMITS)).toMatchObject({
      value: null,
      fault: { why: 'newer' },
    });
    expect((await store.versionsOf(KEY)).fault?.why).toBe('newer');
  });

  test('an old tab keeps the database open while this version wants to upgrade it', async () => {
    const name = `memory-${number++}`;
    // The database of an older version, in a tab that does not close it.
    const request = indexedDB.open(name, 1);
    const old = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    indexedDB.deleteDatabase(name);
    const { store } = fresh(undefined, name, 2000);
    const outcome = await store.versionsOf(KEY); // would never resolve if it waited for the old tab
    expect(['blocked', 'unavailable']).toContain(outcome.fault?.why);
    old.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await store.keep(what(KEY, version('One.'), 'v'), LIMITS)).fault).toBeNull();
  });

  test('another tab upgrades or deletes the database: this one allows it, and works afterwards', async () => {
    const { store, name } = fresh();
    await store.keep(what(KEY, version('One.'), 'v1'), LIMITS);
    await deleteDB(name); // resolves only when no connection blocks it
    expect(await store.versionsOf(KEY)).toEqual({ value: [], fault: null });
    expect((await store.keep(what(KEY, version('Two.'), 'v2'), LIMITS)).value?.visit).toBe('v2');
  });

  test('the browser has no room: the oldest version is deleted', async () => {
    const { store } = fresh();
    for (let i = 0; i < 8; i++) await store.keep(what(`a.example/${i}`, version(`Text ${i}.`), 'v'), LIMITS);
    const failing = failWrites('QuotaExceededError', 1);
    expect((await store.keep(what(KEY, version('One.'), 'v'), LIMITS)).fault).toBeNull();
    failing.stop();
    expect((await store.versionsOf('a.example/0')).value).toEqual([]);
    expect((await store.versionsOf(KEY)).value).toHaveLength(1);
  });

  test('there is no room at all: kept versions stay', async () => {
    const { store } = fresh();
    for (let i = 0; i < 4; i++) await store.keep(what(`a.example/${i}`, version(`Text ${i}.`), 'v'), LIMITS);
    const failing = failWrites('QuotaExceededError', 9);
    expect((await store.keep(what(KEY, version('One.'), 'v'), LIMITS)).fault?.why).toBe('full');
    failing.stop();
    expect((await store.size()).value.versions).toBe(4);
  });

  test('the worker is stopped in the middle of a write: all of it is stored, or nothing', async () => {
    const { store } = fresh();
    await store.keep(what(KEY, version('One.'), 'v1'), LIMITS);
    const failing = failWrites('AbortError', 2, 'texts');
    expect((await store.keep(what(KEY, version('Two, and more than two.'), 'v2'), LIMITS)).fault?.why).toBe('lost');
    failing.stop();
    const { value } = await store.versionsOf(KEY);
    expect(value).toHaveLength(1);
    expect((await store.read(value[0]?.id ?? 0)).value?.version.blocks[1]?.text).toBe('One.');
    expect((await store.size()).value.versions).toBe(1);
  });

  test('there is no IndexedDB', async () => {
    const real = globalThis.indexedDB;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    try {
      const { store } = fresh();
      expect(await store.keep(what(KEY, version('One.'), 'v'), LIMITS)).toMatchObject({
        value: null,
        fault: { why: 'unavailable' },
      });
      expect((await store.size()).fault?.why).toBe('unavailable');
    } finally {
      globalThis.indexedDB = real;
    }
  });

  test('the database never opens', async () => {
    const real = globalThis.indexedDB;
    globalThis.indexedDB = new Proxy(real, {
      get: (target, name) =>
        name === 'open' ? () => Object.assign(new EventTarget(), { result: null }) : Reflect.get(target, name),
    });
    try {
      const { store } = fresh(undefined, undefined, 300);
      expect((await store.versionsOf(KEY)).fault?.why).toBe('unavailable');
    } finally {
      globalThis.indexedDB = real;
    }
  });
});

/** Makes the next writes to a table fail as in a browser: the transaction is undone. */
function failWrites(error: string, times: number, table = 'versions') {
  const { add, put } = IDBObjectStore.prototype;
  let left = times;
  const wrap = (original: typeof put) =>
    function failing(this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === table && left > 0) {
        left--;
        throw new DOMException('made to fail', error);
      }
      return original.apply(this, args);
    };
  IDBObjectStore.prototype.add = wrap(add);
  IDBObjectStore.prototype.put = wrap(put);
  return {
    stop() {
      IDBObjectStore.prototype.add = add;
      IDBObjectStore.prototype.put = put;
    },
  };
}
