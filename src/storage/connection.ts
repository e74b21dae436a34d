import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Fault } from '../memory-model.ts';

/** A database: its name, its version, and the function that creates its tables. */
export type Layout<Tables extends DBSchema> = {
  readonly name: string;
  readonly version: number;
  readonly upgrade: (database: IDBPDatabase<Tables>) => void;
};

/** Milliseconds to wait for the database to open, because a browser that is shutting down may never answer. */
const PATIENCE = 5000;

/** An error with a message for the reader. */
class OpenFault extends Error {
  readonly why: Fault['why'];
  constructor(why: Fault['why'], message: string) {
    super(message);
    this.why = why;
  }
}

export type Connection<Tables extends DBSchema> = {
  /**
   * Runs `work` on the database and opens it if needed. If the connection was lost, it is opened once more: the browser
   * ended it, the data were erased, or another version took over. Never rejects: an error becomes `fault`.
   */
  readonly use: <T>(
    work: (database: IDBPDatabase<Tables>) => Promise<T>,
  ) => Promise<{ done: true; value: T } | { done: false; fault: Fault }>;
  readonly close: () => void;
};

/** Makes a connection to a database. It is opened on first use. `patience` is in milliseconds. */
export function connect<Tables extends DBSchema>(layout: Layout<Tables>, patience = PATIENCE): Connection<Tables> {
  let open: Promise<IDBPDatabase<Tables>> | null = null;

  function database(): Promise<IDBPDatabase<Tables>> {
    if (open) return open;
    const opening = openOnce(layout, patience, () => {
      if (open === opening) open = null;
    });
    open = opening;
    opening.catch(() => {
      if (open === opening) open = null; // the next use tries again
    });
    return opening;
  }

  return {
    async use(work) {
      for (let attempt = 1; ; attempt++) {
        try {
          return { done: true, value: await work(await database()) };
        } catch (error) {
          if (attempt === 1 && isGone(error)) open = null;
          else return { done: false, fault: faultOf(error) };
        }
      }
    },
    close() {
      open?.then((database) => database.close()).catch(() => undefined);
      open = null;
    },
  };
}

function openOnce<Tables extends DBSchema>(
  { name, version, upgrade }: Layout<Tables>,
  patience: number,
  gone: () => void,
): Promise<IDBPDatabase<Tables>> {
  return new Promise((resolve, reject) => {
    let blocked = false;
    let given = false;
    const timer = setTimeout(() => {
      given = true;
      reject(
        blocked
          ? new OpenFault('blocked', 'another tab of an older version holds the database open')
          : new OpenFault('unavailable', `the database did not open within ${patience / 1000} s`),
      );
    }, patience);
    let opened: IDBPDatabase<Tables> | null = null;
    const opening = Promise.resolve().then(() =>
      openDB<Tables>(name, version, {
        upgrade,
        blocked() {
          blocked = true;
        },
        // Another page or the worker may upgrade or delete the database. The next call on this connection opens it
        // again.
        blocking() {
          opened?.close();
          gone();
        },
        terminated: gone,
      }),
    );
    opening.then(
      (database) => {
        clearTimeout(timer);
        if (given) database.close();
        opened = database;
        resolve(database);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '');

/** True if the connection closed during the work. Then nothing was written, and a new connection can do the work. */
const isGone = (error: unknown): boolean =>
  ['InvalidStateError', 'NotFoundError', 'AbortError'].includes(nameOf(error));

/** Converts an error to the form that the interface shows. */
export function faultOf(error: unknown): Fault {
  const detail = error instanceof Error || error instanceof DOMException ? error.message || error.name : String(error);
  if (error instanceof OpenFault) return { why: error.why, detail };
  switch (nameOf(error)) {
    case 'VersionError':
      return { why: 'newer', detail };
    case 'QuotaExceededError':
      return { why: 'full', detail };
    case 'InvalidStateError':
    case 'AbortError':
      return { why: 'lost', detail };
    default:
      return { why: 'unavailable', detail };
  }
}
