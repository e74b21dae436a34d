import browser from 'webextension-polyfill';
import { migrate, SETTINGS_VERSION } from './migrations.ts';
import { DEFAULTS, readStored, SETTING_NAMES, type SettingName, type Settings } from './settings-model.ts';

export type { Settings } from './settings-model.ts';
export { DEFAULTS } from './settings-model.ts';

/**
 * Only the reader's own choices are stored, one key for each setting, with the version of their form. So a new device
 * that syncs brings no defaults, and two windows that change two settings do not undo each other. A value goes to the
 * synced area if it fits, otherwise to the local area. A local value wins. Every call may fail (quota, private window,
 * disabled by policy).
 */

export type Loaded = {
  readonly settings: Settings;
  /** The fault, in the browser's words or ours, for the popup's fault line. Null if everything was read. */
  readonly fault: string | null;
};

/** The settings to store. `undefined` resets a setting to its default. */
export type Patch = { readonly [K in SettingName]?: Settings[K] | undefined };

/** The key of the version of the stored form: {@link SETTINGS_VERSION} when it was written. */
const VERSION = 'version';

/** Loads the reader's settings. Never rejects: a value that cannot be read gets its default, and `fault` names it. */
export async function loadSettings(): Promise<Loaded> {
  const faults: string[] = [];
  const read = (area: 'sync' | 'local') =>
    // If a policy forbids storage, `browser.storage` itself is missing. So the access is inside the promise too.
    Promise.resolve()
      .then(() => browser.storage[area].get([...SETTING_NAMES, VERSION]))
      .catch((error: unknown): Record<string, unknown> => {
        faults.push(messageOf(error));
        return {};
      })
      .then((stored) => readStored(migrate(stored, versionOf(stored))));
  const [synced, local] = await Promise.all([read('sync'), read('local')]);
  const unfit = [...synced.unfit, ...local.unfit];
  if (unfit.length > 0) faults.push(`unreadable: ${unfit.join(', ')}`);
  return {
    settings: { ...DEFAULTS, ...synced.set, ...local.set },
    fault: faults.length > 0 ? faults.join('; ') : null,
  };
}

/**
 * Stores the reader's changes, all or none. Resolves to null, or to the reason why nothing could be stored. If a value
 * is too large for the synced area, the whole patch is kept on this device.
 */
export async function saveSettings(patch: Patch): Promise<string | null> {
  const names = SETTING_NAMES.filter((name) => name in patch);
  const unset = names.filter((name) => patch[name] === undefined);
  const set = Object.fromEntries(names.map((name) => [name, patch[name] ?? DEFAULTS[name]]));
  try {
    // One call stores everything, so that no half is stored. A value that is reset already has its default when it is
    // removed, so a failed removal changes nothing.
    if (unset.length < names.length) await write('sync', set);
    else await browser.storage.sync.remove(unset);
    if (unset.length < names.length && unset.length > 0)
      await browser.storage.sync.remove(unset).catch(() => undefined);
    await browser.storage.local.remove(names);
    return null;
  } catch {
    try {
      await write('local', set);
      return null;
    } catch (error) {
      return messageOf(error);
    }
  }
}

/**
 * Stores a change that is computed from the current settings. If two windows do this at once, the second reads what the
 * first has stored, so neither undoes the other.
 *
 * @returns what {@link saveSettings} returns
 */
export function changeSettings(change: (settings: Settings) => Patch): Promise<string | null> {
  return navigator.locks.request('settings', async () => saveSettings(change((await loadSettings()).settings)));
}

async function write(area: 'sync' | 'local', set: Record<string, unknown>): Promise<void> {
  const stored = await browser.storage[area].get([VERSION]);
  // The version is never lowered. Otherwise a newer version of the extension, on another device, would read its own
  // values as old values.
  await browser.storage[area].set({ ...set, [VERSION]: Math.max(versionOf(stored), SETTINGS_VERSION) });
}

/** Returns the version beside stored values. 0 if it is missing or invalid. */
function versionOf(stored: Readonly<Record<string, unknown>>): number {
  const version = stored[VERSION];
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 0;
}

/**
 * Calls the listener with the new settings whenever a setting changes, in any window. Returns a function that stops
 * this.
 */
export function onSettingsChanged(listener: (loaded: Loaded) => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' && area !== 'local') return;
    if (SETTING_NAMES.some((name) => name in changes)) void loadSettings().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/**
 * Calls the listener with the present settings, and again whenever a setting changes. A page of the extension reads the
 * settings before it is drawn, and can listen only after that. A change between the two would be lost without the
 * second reading. Returns a function that stops this.
 */
export function followSettings(listener: (loaded: Loaded) => void): () => void {
  const stop = onSettingsChanged(listener);
  void loadSettings().then(listener);
  return stop;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
