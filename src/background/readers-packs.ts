import { PACKS_NAME } from '../packs/database.ts';
import { openPackStore } from '../packs/store.ts';
import type { PackBytes } from './pack-files.ts';

const store = openPackStore();

/**
 * Reads the packs that the reader added. A pack that cannot be read becomes an Error that names it. The other packs
 * keep working.
 */
export async function readReadersPacks(): Promise<readonly (PackBytes | Error)[]> {
  if (!(await hasPacks())) return [];
  const { value: packs, fault } = await store.list();
  if (fault) return [new Error(`Readers' packs cannot be read: ${fault.detail}.`)];
  return Promise.all(
    packs.map(async (kept) => {
      const { value: bytes, fault: why } = await store.read(kept);
      if (bytes) return { name: kept.id, bytes, own: true as const };
      return new Error(`The pack ${kept.id} cannot be read: ${why?.detail ?? 'a part of it is missing'}.`);
    }),
  );
}

/** Deletes the remains of interrupted imports. */
export async function sweepPacks(): Promise<void> {
  if (await hasPacks()) await store.sweep();
}

/** A reader without packs of their own has no database. */
async function hasPacks(): Promise<boolean> {
  const databases = await indexedDB.databases().catch(() => []);
  return databases.some(({ name }) => name === PACKS_NAME);
}
