import browser from 'webextension-polyfill';
import { DEFAULTS, readStored, SETTING_NAMES, type SettingName, type Settings } from './model.ts';

export type { Settings, StoredVeto } from './model.ts';
export { DEFAULTS } from './model.ts';

/**
 * Only what the reader set is stored, one key a setting: a new device that syncs brings no defaults of its own, and two
 * windows that change two settings do not undo each other. A value goes to the synced area where it fits, to the local
 * one otherwise; a local value wins. Every call may fail (quota, private window, switched off by policy).
 */

export type Loaded = {
  readonly settings: Settings;
  /** What went wrong, in the browser's words or ours; null when all was read. For the popup's fault line. */
  readonly fault: string | null;
};

/** What the reader chose. Never rejects: what cannot be read is at its default, and `fault` says so. */
export async function loadSettings(): Promise<Loaded> {
  const names = [...SETTING_NAMES];
  const faults: string[] = [];
  const read = (area: 'sync' | 'local') =>
    // `browser.storage` itself is missing where a policy forbids it, so the access is inside the promise too.
    Promise.resolve()
      .then(() => browser.storage[area].get(names))
      .catch((error: unknown) => {
        faults.push(messageOf(error));
        return {};
      });
  const [synced, local] = await Promise.all([read('sync'), read('local')]);
  const fromSync = readStored(synced);
  const fromLocal = readStored(local);
  const unfit = [...fromSync.unfit, ...fromLocal.unfit];
  if (unfit.length > 0) faults.push(`unreadable: ${unfit.join(', ')}`);
  return {
    settings: { ...DEFAULTS, ...fromSync.set, ...fromLocal.set },
    fault: faults.length > 0 ? faults.join('; ') : null,
  };
}

/**
 * Stores what the reader set; `undefined` puts a setting back to its default. Resolves to null, or to the reason why
 * nothing could be stored. A value too large for the synced area is kept on this device.
 */
export async function saveSettings(
  patch: { readonly [K in SettingName]?: Settings[K] | undefined },
): Promise<string | null> {
  const names = SETTING_NAMES.filter((name) => name in patch);
  const set = Object.fromEntries(names.flatMap((name) => (patch[name] === undefined ? [] : [[name, patch[name]]])));
  const unset = names.filter((name) => patch[name] === undefined);
  try {
    await write('sync', set, unset);
    await browser.storage.local.remove(names);
    return null;
  } catch {
    try {
      await write('local', set, unset);
      return null;
    } catch (error) {
      return messageOf(error);
    }
  }
}

async function write(area: 'sync' | 'local', set: Record<string, unknown>, unset: string[]): Promise<void> {
  if (Object.keys(set).length > 0) await browser.storage[area].set(set);
  if (unset.length > 0) await browser.storage[area].remove(unset);
}

/** Calls the listener with the new settings whenever a setting changes, in any window. Returns the way to stop. */
export function onSettingsChanged(listener: (loaded: Loaded) => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' && area !== 'local') return;
    if (SETTING_NAMES.some((name) => name in changes)) void loadSettings().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
