import type { DBSchema, IDBPDatabase } from 'idb';
import { type Connection, connect as connectTo } from '../storage/connection.ts';

/** The tables. What is read from them is `unknown` until the schema has seen it: a disk is a border like any other. */
export interface Tables extends DBSchema {
  /** A line for each version kept: {@link Kept}. */
  versions: { key: number; value: unknown; indexes: { key: string; site: string; lastReadAt: number } };
  /** The text of each version, under its line's id: {@link Version}. */
  texts: { key: number; value: unknown };
  /** Bytes kept, under "bytes": what must be known without counting. */
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
