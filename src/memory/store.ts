import type { IDBPTransaction } from 'idb';
import { type Extent, type Fault, hostOfKey, type Kept, type Snapshot, type Version } from '../memory-model.ts';
import { connect, type Database, type Tables } from './database.ts';
import { readKept, readVersion } from './schema.ts';

/** The result of a call. With a fault, the value is what is still known (nothing, an empty list). */
export type Outcome<T> = { readonly value: T; readonly fault: Fault | null };

export type Limits = {
  /** For how many days a version is kept after its last reading. */
  readonly days: number;
  /** About how many bytes are kept in all. */
  readonly bytes: number;
};

/** The limits that the reader has set. */
export const limitsOf = (set: { readonly memoryDays: number; readonly memoryMegabytes: number }): Limits => ({
  days: set.memoryDays,
  bytes: set.memoryMegabytes * 1_000_000,
});

export type Keeping = {
  readonly key: string;
  readonly version: Version;
  /** The page load in which it was read. */
  readonly visit: string;
  /**
   * True if two versions have the same text. The caller provides the function, so that pages which only list and forget
   * need not load it.
   */
  readonly isSame: (before: Version, after: Version) => boolean;
};

export type Store = {
  /** The versions of one article, oldest first. */
  readonly versionsOf: (key: string) => Promise<Outcome<Kept[]>>;
  readonly read: (id: number) => Promise<Outcome<Snapshot | null>>;
  /** Keeps a version. If the newest version has the same text, only records that it was read again. */
  readonly keep: (what: Keeping, limits: Limits) => Promise<Outcome<Kept | null>>;
  /** Deletes the versions in `extent`. Resolves to their number. */
  readonly forget: (extent: Extent) => Promise<Outcome<number>>;
  /** Deletes versions that are too old, or for which there is no room. Resolves to their number. */
  readonly expire: (limits: Limits) => Promise<Outcome<number>>;
  /** The number of kept versions, and about how many bytes they take. */
  readonly size: () => Promise<Outcome<{ versions: number; bytes: number }>>;
  /** Every version with its text, oldest first, one at a time: all of them at once may not fit into memory. */
  readonly each: (visit: (snapshot: Snapshot) => void) => Promise<Outcome<number>>;
  readonly close: () => void;
};

/** The database's name. */
export const MEMORY_NAME = 'afterword-memory';
const DAY = 86_400_000;
const ALL = ['versions', 'texts', 'totals'] as const;

type Writing = IDBPTransaction<Tables, (typeof ALL)[number][], 'readwrite'>;

const unreadable = (count: number): Fault | null =>
  count === 0 ? null : { why: 'unreadable', detail: `${count} damaged record${count === 1 ? '' : 's'}` };

/**
 * Opens the store of read versions in this browser's own database. Every call is one transaction. So if a worker is
 * stopped in the middle, everything stays as it was. No call rejects. Versions are ordered by when they were kept, not
 * by clocks.
 */
export function openStore(now: () => number = Date.now, name = MEMORY_NAME, patience?: number): Store {
  const connection = connect(name, patience);

  async function run<T>(fallback: T, work: (database: Database) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const outcome = await connection.use(work);
    return outcome.done ? outcome.value : { value: fallback, fault: outcome.fault };
  }

  return {
    versionsOf: (key) =>
      run<Kept[]>([], async (database) => {
        const records = await database.getAllFromIndex('versions', 'key', key);
        const kept = records.flatMap((record) => readKept(record) ?? []);
        return { value: kept, fault: unreadable(records.length - kept.length) };
      }),

    read: (id) =>
      run<Snapshot | null>(null, async (database) => {
        const reading = database.transaction(['versions', 'texts']);
        const found = await snapshotOf(reading.objectStore('versions').get(id), reading.objectStore('texts').get(id));
        return found === 'damaged' ? { value: null, fault: unreadable(1) } : { value: found, fault: null };
      }),

    async keep(what, limits) {
      const once = (share: number) =>
        run<Kept | null>(null, (database) => keepIn(database, what, limits, now(), share));
      const first = await once(1);
      // The browser has less room than the reader allowed. So the oldest quarter is deleted, if that helps.
      return first.fault?.why === 'full' ? once(0.75) : first;
    },

    expire: (limits) =>
      run(0, async (database) => {
        const writing = database.transaction(ALL.slice(), 'readwrite');
        const value = await expireIn(writing, limits, now(), -1);
        await writing.done;
        return { value, fault: null };
      }),

    forget: (extent) => run(0, (database) => forgetIn(database, extent)),

    size: () =>
      run({ versions: 0, bytes: 0 }, async (database) => {
        const [versions, bytes] = await Promise.all([database.count('versions'), database.get('totals', 'bytes')]);
        return { value: { versions, bytes: typeof bytes === 'number' ? bytes : 0 }, fault: null };
      }),

    each: (visitEach) => run(0, (database) => visitIn(database, visitEach)),

    close: connection.close,
  };
}

/** Joins a version's row and its text. Null if both are missing. */
async function snapshotOf(row: Promise<unknown>, stored: Promise<unknown>): Promise<Snapshot | null | 'damaged'> {
  const [line, text] = await Promise.all([row, stored]);
  if (line === undefined && text === undefined) return null;
  const kept = readKept(line);
  const version = readVersion(text);
  return kept && version ? { ...kept, version } : 'damaged';
}

async function visitIn(database: Database, visit: (snapshot: Snapshot) => void): Promise<Outcome<number>> {
  const ids = await database.getAllKeys('versions');
  let read = 0;
  for (const id of ids) {
    const found = await snapshotOf(database.get('versions', id), database.get('texts', id));
    if (!found || found === 'damaged') continue;
    visit(found);
    read++;
  }
  return { value: read, fault: unreadable(ids.length - read) };
}

async function keepIn(
  database: Database,
  { key, version, visit, isSame }: Keeping,
  limits: Limits,
  now: number,
  share: number,
): Promise<Outcome<Kept>> {
  const writing = database.transaction(ALL.slice(), 'readwrite');
  try {
    if (share < 1) await shrink(writing, share);
    const versions = writing.objectStore('versions');
    const records = await versions.index('key').getAll(key);
    const kept = records.flatMap((record) => readKept(record) ?? []);
    const newest = kept.at(-1);
    const text = newest && readVersion(await writing.objectStore('texts').get(newest.id));
    let line: Kept;
    if (newest && text && isSame(text, version)) {
      line = { ...newest, lastReadAt: now };
      await versions.put(line);
    } else {
      const size = sizeOf(version);
      const before = await total(writing);
      const fresh = { key, site: hostOfKey(key), title: version.title, readAt: now, lastReadAt: now, visit, size };
      const id = await versions.add(fresh);
      line = { ...fresh, id };
      await writing.objectStore('texts').put(version, id);
      await writing.objectStore('totals').put(before + size, 'bytes');
    }
    await expireIn(writing, limits, now, line.id);
    await writing.done;
    return { value: line, fault: unreadable(records.length - kept.length) };
  } catch (error) {
    await abandon(writing);
    throw error;
  }
}

/** Undoes a failed transaction. Returns the transaction's own reason if it has one (usually a full disk). */
async function abandon(writing: Writing): Promise<void> {
  try {
    writing.abort();
  } catch {
    // It has already ended.
  }
  await writing.done.catch((reason: unknown) => {
    if (reason instanceof DOMException && reason.name === 'QuotaExceededError') throw reason;
  });
}

/** Each character takes at most two bytes in either browser's store. A row and its keys take some hundred bytes. */
const sizeOf = (version: Version): number =>
  version.blocks.reduce((sum, { text }) => sum + text.length * 2 + 40, 400 + 2 * version.title.length) +
  version.notes.reduce((sum, { text }) => sum + text.length * 2 + 80, 0);

/** Returns the number of bytes kept. If the stored total is missing or damaged, the bytes are counted again. */
async function total(writing: Writing): Promise<number> {
  const bytes = await writing.objectStore('totals').get('bytes');
  if (typeof bytes === 'number' && Number.isFinite(bytes) && bytes >= 0) return bytes;
  const records = await writing.objectStore('versions').getAll();
  return records.reduce((sum: number, record) => sum + (readKept(record)?.size ?? 0), 0);
}

/**
 * Deletes versions that were not read for too long. Then deletes the longest unread until the rest fits. Never deletes
 * the version `spared`.
 */
async function expireIn(writing: Writing, limits: Limits, now: number, spared: number): Promise<number> {
  await bringBack(writing, now);
  const oldest = now - limits.days * DAY;
  return dropOldest(writing, spared, (bytes, lastReadAt) => lastReadAt < oldest || bytes > limits.bytes);
}

/**
 * A clock that was set back leaves times in the future. Versions with such times would never expire, and a version read
 * now would count as older. So these times become now. Among equal times the index keeps the order in which versions
 * were kept.
 */
async function bringBack(writing: Writing, now: number): Promise<void> {
  const future = IDBKeyRange.lowerBound(now, true);
  const versions = writing.objectStore('versions');
  for (const id of await versions.index('lastReadAt').getAllKeys(future)) {
    const kept = readKept(await versions.get(id));
    if (kept) await versions.put({ ...kept, readAt: Math.min(kept.readAt, now), lastReadAt: now });
  }
}

async function dropOldest(
  writing: Writing,
  spared: number,
  mustGo: (bytes: number, lastReadAt: number) => boolean,
): Promise<number> {
  let bytes = await total(writing);
  const before = bytes;
  let gone = 0;
  let cursor = await writing.objectStore('versions').index('lastReadAt').openCursor();
  while (cursor && mustGo(bytes, cursor.key)) {
    if (cursor.primaryKey !== spared) {
      bytes -= readKept(cursor.value)?.size ?? 0;
      gone++;
      await writing.objectStore('texts').delete(cursor.primaryKey);
      await cursor.delete();
    }
    cursor = await cursor.continue();
  }
  if (bytes !== before) await writing.objectStore('totals').put(Math.max(0, bytes), 'bytes');
  return gone;
}

/**
 * Deletes the oldest versions until this share of all bytes is left. It runs in the transaction that needs the room,
 * and is undone with it.
 */
async function shrink(writing: Writing, share: number): Promise<void> {
  const limit = (await total(writing)) * share;
  await dropOldest(writing, -1, (bytes) => bytes > limit);
}

async function forgetIn(database: Database, extent: Extent): Promise<Outcome<number>> {
  const writing = database.transaction(ALL.slice(), 'readwrite');
  const versions = writing.objectStore('versions');
  if (extent.type === 'everything') {
    const count = await versions.count();
    await Promise.all(ALL.map((name) => writing.objectStore(name).clear()));
    await writing.done;
    return { value: count, fault: null };
  }
  const index = extent.type === 'page' ? 'key' : 'site';
  const ids = await versions.index(index).getAllKeys(extent.type === 'page' ? extent.key : extent.site);
  const bytes = await total(writing);
  let freed = 0;
  for (const id of ids) {
    freed += readKept(await versions.get(id))?.size ?? 0;
    await versions.delete(id);
    await writing.objectStore('texts').delete(id);
  }
  await writing.objectStore('totals').put(Math.max(0, bytes - freed), 'bytes');
  await writing.done;
  return { value: ids.length, fault: null };
}
