import type { DBSchema } from 'idb';
import { type Connection, connect } from '../storage/connection.ts';

export interface Tables extends DBSchema {
  /** A row for each import: {@link PackRow}. It is written first, without `complete`. */
  packs: { key: number; value: unknown; indexes: { id: string } };
  /** The bytes of a pack in parts. The key is the number of the import and the index of the part. */
  parts: { key: [number, number]; value: unknown };
}

/** The database's name. */
export const PACKS_NAME = 'afterword-packs';

/** A connection to the database of readers' packs. It is opened on first use. */
export const connectPacks = (name = PACKS_NAME, patience?: number): Connection<Tables> =>
  connect<Tables>(
    {
      name,
      version: 1,
      upgrade(database) {
        database.createObjectStore('packs', { keyPath: 'number', autoIncrement: true }).createIndex('id', 'id');
        database.createObjectStore('parts');
      },
    },
    patience,
  );
