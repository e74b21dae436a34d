import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { PackSummary } from '../../src/packs/pack-model.ts';
import { openPackStore, type PackStore } from '../../src/packs/store.ts';

let count = 0;
let open: PackStore[] = [];
afterEach(() => {
  for (const store of open) store.close();
  open = [];
});

/** Makes a lock manager that all tabs of a browser share. */
function lockManager(): Pick<LockManager, 'request'> {
  const held = new Set<string>();
  const request = async (name: string, _: unknown, work: (lock: unknown) => unknown) => {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({ name });
    } finally {
      held.delete(name);
    }
  };
  return { request } as unknown as Pick<LockManager, 'request'>; // the part of it that the store uses
}

function fresh(name = `packs-${count++}`, locks = lockManager()) {
  const store = openPackStore({ name, now: () => 5, patience: 30_000, locks });
  open.push(store);
  return { store, name, locks };
}

const summary = (id: string, revision = 1): PackSummary => ({
  id,
  title: `The pack ${id}`,
  language: 'en',
  licence: 'CC0-1.0',
  attribution: 'A sample',
  origin: 'hand-written',
  asOf: partialDate('2026-10-05'),
  revision,
  recorded: partialDate('2026-10-06'),
  entities: 2,
  events: 1,
  names: 3,
  bytes: 0,
});
const bytesOf = (length: number, of = 7) => new Uint8Array(length).fill(of);
const pack = (id: string, bytes: Uint8Array, replaces: number | null = null, revision = 1) => ({
  summary: { ...summary(id, revision), bytes: bytes.length },
  bytes,
  replaces,
});
const listed = async (store: PackStore) => (await store.list()).value.map(({ id, revision }) => `${id} ${revision}`);

describe('a reader’s pack', () => {
  test('is kept in parts, with its progress reported, and read back byte for byte', async () => {
    const { store } = fresh();
    const bytes = Uint8Array.from({ length: 2_500_000 }, (_, at) => at % 251);
    const progress: number[] = [];
    expect(await store.keep({ ...pack('boats', bytes), onProgress: (done) => progress.push(done) })).toBeNull();
    expect(progress).toEqual([1 << 20, 2 << 20, 2_500_000]);
    const [kept] = (await store.list()).value;
    expect(kept).toMatchObject({ id: 'boats', addedAt: 5, bytes: 2_500_000 });
    const read = kept && (await store.read(kept)).value;
    expect(read && Buffer.compare(read, bytes)).toBe(0);
  });

  test('is replaced by its update at once, and removed whole', async () => {
    const { store, name } = fresh();
    await store.keep(pack('boats', bytesOf(10)));
    const [first] = (await store.list()).value;
    expect(await store.keep(pack('boats', bytesOf(20, 8), first?.number, 2))).toBeNull();
    expect(await listed(store)).toEqual(['boats 2']);
    const [second] = (await store.list()).value;
    expect(second && (await store.read(second)).value).toEqual(bytesOf(20, 8));
    expect(await store.remove('boats')).toBeNull();
    expect(await listed(store)).toEqual([]);
    const database = await openDB(name);
    expect(await database.count('parts')).toBe(0);
    database.close();
  });
});

describe('a pack that is only half stored', () => {
  test('after an interrupted import: it is never listed, and deleted at the next start', async () => {
    const { store, name } = fresh();
    await store.keep(pack('boats', bytesOf(10)));
    const database = await openDB(name);
    const number = await database.add('packs', { ...summary('piers'), addedAt: 6 });
    await database.put('parts', bytesOf(5), [number, 0]);
    database.close();
    expect(await listed(store)).toEqual(['boats 1']);
    expect((await store.sweep()).value).toBe(1);
    expect((await store.sweep()).value).toBe(0);
    expect(await listed(store)).toEqual(['boats 1']);
  });

  test('after a disk became full: the earlier version stays, and the fault is reported', async () => {
    const { store, name } = fresh();
    await store.keep(pack('boats', bytesOf(10)));
    const [first] = (await store.list()).value;
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<IDBObjectStore['put']>) {
      if (this.name === 'parts' && ++puts > 1) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
    const fault = await store.keep(pack('boats', bytesOf(3_000_000), first?.number, 2));
    IDBObjectStore.prototype.put = put;
    expect(fault).toEqual({ why: 'storage', fault: { why: 'full', detail: 'no room' } });
    expect(await listed(store)).toEqual(['boats 1']);
    const database = await openDB(name);
    expect([await database.count('packs'), await database.count('parts')]).toEqual([1, 1]);
    database.close();
  });

  test('while two tabs import: the second gets "busy", and a sweep leaves the first alone', async () => {
    const locks = lockManager();
    const { store, name } = fresh(undefined, locks);
    const { store: other } = fresh(name, locks);
    const first = store.keep(pack('boats', bytesOf(3_000_000)));
    expect(await other.keep(pack('boats', bytesOf(10)))).toEqual({ why: 'busy' });
    expect((await other.sweep()).value).toBe(0);
    expect(await first).toBeNull();
    expect(await listed(other)).toEqual(['boats 1']);
  });

  test('is refused where another tab changed the pack since the reader was asked', async () => {
    const { store } = fresh();
    await store.keep(pack('boats', bytesOf(10)));
    expect(await store.keep(pack('boats', bytesOf(20), null, 2))).toEqual({ why: 'overtaken', pack: 'boats' });
    expect(await listed(store)).toEqual(['boats 1']);
  });

  test('after the database was deleted during an import: nothing is kept, and the reader gets a message', async () => {
    const { store, name } = fresh();
    let deleted = false;
    const fault = await store.keep({
      ...pack('boats', bytesOf(3_000_000)),
      onProgress: () => {
        if (!deleted) void deleteDB(name);
        deleted = true;
      },
    });
    expect(fault).toMatchObject({ why: 'storage', fault: { why: 'lost' } });
    expect(await listed(store)).toEqual([]);
    await store.sweep();
    const database = await openDB(name);
    expect(await database.count('parts')).toBe(0);
    database.close();
  });

  test('in the database: a damaged row is no pack, and one with a missing part cannot be read', async () => {
    const { store, name } = fresh();
    await store.keep(pack('boats', bytesOf(10)));
    await store.keep(pack('piers', bytesOf(10)));
    const database = await openDB(name);
    const rows: unknown[] = await database.getAll('packs');
    await database.put('packs', { ...(rows[0] as object), asOf: 'soon' });
    await database.clear('parts');
    database.close();
    expect(await listed(store)).toEqual(['piers 1']);
    const [kept] = (await store.list()).value;
    expect(kept && (await store.read(kept)).value).toBeNull();
  });
});
