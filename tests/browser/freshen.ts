import type { Session } from '../../src/cli/launch.ts';

/** The part of the extension's API that is called here; Chromium names it `chrome`, Firefox `browser`. */
type Area = {
  readonly get: (keys: null) => Promise<Record<string, unknown>>;
  readonly set: (items: object) => Promise<void>;
  readonly clear: () => Promise<void>;
};
type Api = {
  readonly storage: { readonly sync: Area; readonly local: Area; readonly session: Area };
  readonly tabs: {
    readonly query: (filter: object) => Promise<{ id?: number }[]>;
    readonly getCurrent: () => Promise<{ id?: number } | undefined>;
    readonly remove: (ids: readonly number[]) => Promise<void>;
  };
};
type WithApi = { readonly browser?: Api; readonly chrome?: Api };

/** What a test finds in the browser: the numbers of all open tabs, and what the extension has stored, as JSON. */
export type Found = { readonly tabs: readonly number[]; readonly stored: string };

export const foundIn = ({ console }: Session): Promise<Found> =>
  console.call(async () => {
    const { browser, chrome } = globalThis as WithApi;
    const { tabs, storage } = browser ?? chrome ?? {};
    const [open = [], sync, local] = await Promise.all([
      tabs?.query({}),
      storage?.sync.get(null),
      storage?.local.get(null),
    ]);
    return { tabs: open.flatMap(({ id }) => id ?? []), stored: JSON.stringify({ sync, local }) };
  });

/** Takes back what a failed test stored, for its second try. All databases are deleted. */
export async function restore({ console }: Session, { stored }: Found): Promise<void> {
  await console.call(forget);
  await console.call(async (text) => {
    const { browser, chrome } = globalThis as WithApi;
    const storage = (browser ?? chrome)?.storage;
    const { sync, local } = JSON.parse(text) as Record<'sync' | 'local', object>; // of foundIn
    await Promise.all([storage?.sync.set(sync), storage?.local.set(local)]);
  }, stored);
}

/**
 * Closes all tabs except these and the tab from which tests call, because a tab in the background slows a page down.
 */
export const closeTabs = ({ console }: Session, but: readonly number[]): Promise<void> =>
  console.call(async (kept) => {
    const { browser, chrome } = globalThis as WithApi;
    const tabs = (browser ?? chrome)?.tabs;
    const own = (await tabs?.getCurrent())?.id;
    const open = (await tabs?.query({}))?.flatMap(({ id }) => id ?? []) ?? [];
    await tabs?.remove(open.filter((id) => id !== own && !kept.includes(id)));
  }, but);

/**
 * Resets a running browser: only the tab that tests call from and these tabs stay, and nothing is stored. Access that a
 * reader granted by hand is not revoked, so files that grant or revoke have browsers of their own.
 */
export async function freshen(session: Session, kept: readonly number[]): Promise<void> {
  await closeTabs(session, kept);
  await session.console.call(forget);
  session.served.clear();
}

/** Runs in the extension page. */
const forget = async (): Promise<void> => {
  const { browser, chrome } = globalThis as WithApi;
  const storage = (browser ?? chrome)?.storage;
  await Promise.all([storage?.sync.clear(), storage?.local.clear(), storage?.session.clear()]);
  for (const { name = '' } of await indexedDB.databases()) {
    const request = indexedDB.deleteDatabase(name);
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error);
    });
  }
};
