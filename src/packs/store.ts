import type { IDBPDatabase } from 'idb';
import type { Fault } from '../memory-model.ts';
import { connectPacks, PACKS_NAME, type Tables } from './database.ts';
import type { KeptPack, PackFault, PackSummary } from './pack-model.ts';
import { type PackRow, readRow } from './schema.ts';

type Database = IDBPDatabase<Tables>;

/** The result of a call. With a fault, the value is what is still known (nothing, an empty list). */
export type Outcome<T> = { readonly value: T; readonly fault: Fault | null };

/** A pack to keep, and how. */
export type Keeping = {
  readonly summary: PackSummary;
  readonly bytes: Uint8Array;
  /** The import that this one replaces, as the options page showed it. Null if it replaces none. */
  readonly replaces: number | null;
  /** Called with the number of bytes kept so far. */
  readonly onProgress?: (bytes: number) => void;
};

export type PackStore = {
  /** The packs that are completely kept, in the order of their imports. */
  readonly list: () => Promise<Outcome<KeptPack[]>>;
  /** The bytes of an import. Null if it is not completely kept. */
  readonly read: (kept: Pick<KeptPack, 'number' | 'bytes'>) => Promise<Outcome<Uint8Array | null>>;
  /**
   * Keeps a pack: first its row, then its bytes in parts. Only then does it replace an earlier import. Resolves to null
   * on success.
   */
  readonly keep: (what: Keeping) => Promise<PackFault | null>;
  readonly remove: (id: string) => Promise<Fault | null>;
  /** Deletes the remains of interrupted imports. Resolves to their number. */
  readonly sweep: () => Promise<Outcome<number>>;
  readonly close: () => void;
};

/** Bytes of one part. Each part has its own transaction, so that no transaction keeps the disk busy for long. */
const PART_SIZE = 1 << 20;
/** This lock allows one import at a time over all tabs. It also stops `sweep` from deleting a running import. */
const LOCK = 'afterword-packs';

type Options = {
  readonly name?: string;
  readonly now?: () => number;
  readonly patience?: number;
  /** Absent if the browser has no locks. Imports of two tabs then differ only by their numbers. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
};

/** Readers' packs in this browser's own database. No call rejects. */
export function openPackStore(options: Options = {}): PackStore {
  const { name = PACKS_NAME, now = Date.now, patience, locks = globalThis.navigator?.locks } = options;
  const connection = connectPacks(name, patience);

  async function run<T>(fallback: T, work: (database: Database) => Promise<T>): Promise<Outcome<T>> {
    const outcome = await connection.use(work);
    return outcome.done ? { value: outcome.value, fault: null } : { value: fallback, fault: outcome.fault };
  }

  /** Runs `work` while it holds the lock. Returns `busy` if another holds it. */
  async function alone<T>(work: () => Promise<T>, busy: T): Promise<T> {
    if (!locks) return work();
    return locks.request(`${LOCK} ${name}`, { ifAvailable: true }, (lock) => (lock ? work() : busy));
  }

  async function keep({ summary, bytes, replaces, onProgress }: Keeping): Promise<PackFault | null> {
    const row = { ...summary, addedAt: now() };
    const begun = await run<number | null>(null, (database) => database.add('packs', row));
    const number = begun.value;
    if (number === null) return storageFault(begun.fault);
    for (let at = 0; at * PART_SIZE < bytes.length || at === 0; at++) {
      const part = bytes.slice(at * PART_SIZE, (at + 1) * PART_SIZE);
      const { fault } = await run(null, async (database) => {
        await database.put('parts', part, [number, at]);
        return null;
      });
      if (fault) return undo(number, storageFault(fault));
      onProgress?.(Math.min(bytes.length, (at + 1) * PART_SIZE));
    }
    const done = await run<PackFault | null>(null, (database) => complete(database, { ...row, number }, replaces));
    const fault = done.fault ? storageFault(done.fault) : done.value;
    return fault ? undo(number, fault) : null;
  }

  /** Deletes the written parts of a failed import, if possible. The next sweep deletes the rest. */
  async function undo(number: number, fault: PackFault): Promise<PackFault> {
    await run(null, async (database) => {
      await erase(database, [number]);
      return null;
    });
    return fault;
  }

  return {
    list: () => run<KeptPack[]>([], async (database) => wholeRows(await database.getAll('packs'))),
    read: ({ number, bytes }) =>
      run<Uint8Array | null>(null, async (database) => joined(await database.getAll('parts', partsOf(number)), bytes)),
    keep: (what) => alone(() => keep(what), { why: 'busy' }),
    remove: async (id) =>
      (
        await run(null, async (database) => {
          await erase(database, await database.getAllKeysFromIndex('packs', 'id', id));
          return null;
        })
      ).fault,
    sweep: () => alone<Outcome<number>>(() => run(0, sweepIn), { value: 0, fault: null }),
    close: connection.close,
  };
}

const storageFault = (fault: Fault | null): PackFault => ({
  why: 'storage',
  fault: fault ?? { why: 'unavailable', detail: 'the database gave no number' },
});

async function sweepIn(database: Database): Promise<number> {
  const whole = new Set(wholeRows(await database.getAll('packs')).map(({ number }) => number));
  const rows = await database.getAllKeys('packs');
  const parts = (await database.getAllKeys('parts')).map(([number]) => number);
  const left = [...new Set([...rows, ...parts])].filter((number) => !whole.has(number));
  await erase(database, left);
  return left.length;
}

const partsOf = (number: number): IDBKeyRange => IDBKeyRange.bound([number, 0], [number, Number.MAX_SAFE_INTEGER]);

/** Rows of completed imports. */
const wholeRows = (records: readonly unknown[]): PackRow[] =>
  records.flatMap((record) => {
    const row = readRow(record);
    return row?.complete ? [row] : [];
  });

/** Joins the parts. Null if a part is missing. */
function joined(parts: readonly unknown[], length: number): Uint8Array | null {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    if (!(part instanceof Uint8Array) || at + part.length > length) return null;
    bytes.set(part, at);
    at += part.length;
  }
  return at === length ? bytes : null;
}

/** Completes an import and deletes the pack that it replaces, in one transaction. */
async function complete(database: Database, row: KeptPack, replaces: number | null): Promise<PackFault | null> {
  const writing = database.transaction(['packs', 'parts'], 'readwrite');
  const packs = writing.objectStore('packs');
  const own = await packs.get(row.number);
  const kept = wholeRows(await packs.index('id').getAll(row.id));
  if (own === undefined) {
    writing.abort();
    await writing.done.catch(() => undefined);
    const detail = 'the database was deleted while the pack was imported';
    return { why: 'storage', fault: { why: 'lost', detail } };
  }
  if ((kept.at(-1)?.number ?? null) !== replaces) {
    writing.abort();
    await writing.done.catch(() => undefined);
    return { why: 'overtaken', pack: row.id };
  }
  for (const { number } of kept) {
    await packs.delete(number);
    await writing.objectStore('parts').delete(partsOf(number));
  }
  const whole: PackRow = { ...row, complete: true };
  await packs.put(whole);
  await writing.done;
  return null;
}

async function erase(database: Database, numbers: readonly number[]): Promise<void> {
  const writing = database.transaction(['packs', 'parts'], 'readwrite');
  for (const number of numbers) {
    await writing.objectStore('packs').delete(number);
    await writing.objectStore('parts').delete(partsOf(number));
  }
  await writing.done;
}
