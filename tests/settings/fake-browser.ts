type Values = Record<string, unknown>;
type Listener = (changes: Record<string, unknown>, area: string) => void;

/** A storage area in memory that behaves like a browser's: JSON values, change events, and failures on demand. */
class FakeArea {
  values: Values = {};
  /** Every call rejects with this message while it is set. */
  broken: string | null = null;
  /** Writing and removing reject with this message while it is set. */
  brokenSet: string | null = null;
  brokenRemove: string | null = null;
  /** The largest accepted value, in characters of JSON. */
  quota = Number.POSITIVE_INFINITY;
  readonly #name: string;
  readonly #listeners: Set<Listener>;

  constructor(name: string, listeners: Set<Listener>) {
    this.#name = name;
    this.#listeners = listeners;
  }

  async get(keys: string[] | null): Promise<Values> {
    this.#check();
    const wanted = keys ?? Object.keys(this.values);
    return structuredClone(
      Object.fromEntries(wanted.flatMap((key) => (key in this.values ? [[key, this.values[key]]] : []))),
    );
  }

  async set(values: Values): Promise<void> {
    this.#check(this.brokenSet);
    for (const value of Object.values(values)) {
      if (JSON.stringify(value).length > this.quota) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    }
    Object.assign(this.values, structuredClone(values));
    this.#tell(Object.keys(values));
  }

  async remove(keys: string | string[]): Promise<void> {
    this.#check(this.brokenRemove);
    const gone = [keys].flat().filter((key) => key in this.values);
    for (const key of gone) delete this.values[key];
    if (gone.length > 0) this.#tell(gone);
  }

  #check(broken: string | null = null): void {
    const reason = this.broken ?? broken;
    if (reason !== null) throw new Error(reason);
  }

  #tell(keys: string[]): void {
    for (const listener of this.#listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), this.#name);
  }
}

/** The part of `webextension-polyfill` that the settings use, in memory. */
export function fakeBrowser() {
  const listeners = new Set<Listener>();
  return {
    storage: {
      sync: new FakeArea('sync', listeners),
      local: new FakeArea('local', listeners),
      session: new FakeArea('session', listeners),
      onChanged: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
    },
  };
}

/** The part of `navigator.locks` that the settings use. Each call waits for the one before, even if that one failed. */
export function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: <T>(_name: string, run: () => Promise<T>): Promise<T> => {
      const done = last.then(run, run);
      last = done.catch(() => undefined);
      return done;
    },
  };
}
