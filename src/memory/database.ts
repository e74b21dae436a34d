import type { DBSchema, IDBPDatabase } from 'idb';
import { type Connection, connect as connectTo } from '../storage/connection.ts';

/**
 * The tables. Rows read from them are `unknown` until the schema has checked them, because a file on a disk may be
 * damaged.
 */
export interface Tables extends DBSchema {
  /** A row for each kept version: {@link Kept}. */
  versions: { key: number; value: unknown; indexes: { key: string; site: string; lastReadAt: number } };
  /** The text of each version, under the id of its row: {@link Version}. */
  texts: { key: number; value: unknown };
  /** The number of bytes kept, under "bytes", so that it need not be counted. */
  totals: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Tables>;

/** A connection to the memory's database of this name, opened when it is first used. `patience` in milliseconds. */
export const connect = (name: string, patience?: number): Connection<Tables> =>
  connectTo<Tables>(
    {
      name,
      version: 1,
      upgrade(database) {
        const versions = database.createObjectStore('versions', { keyPath: 'id', autoIncrement: true });
        versions.createIndex('key', 'key');
        versions.createIndex('site', 'site');
        versions.createIndex('lastReadAt', 'lastReadAt');
        database.createObjectStore('texts');
        database.createObjectStore('totals');
      },
    },
    patience,
  );
