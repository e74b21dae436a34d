import type { Patch } from './settings.ts';
import { DEFAULTS, type Settings } from './settings-model.ts';

/** Settings that are lists. Any window adds entries to them, one at a time. */
const LISTS = ['sitesOff', 'vetoes', 'dates', 'packsOff'] as const;

/**
 * Applies a patch to the newest settings. What it adds to a list or removes from it is applied to the list as it is
 * stored now. Other values are taken unchanged.
 *
 * @param before the settings that the reader saw
 * @param latest the settings that are stored now
 */
export function rebase(patch: Patch, before: Settings, latest: Settings): Patch {
  const lists = LISTS.filter((name) => name in patch).map((name) => {
    const list = again<unknown>(patch[name] ?? DEFAULTS[name], before[name], latest[name]);
    if (name === 'sitesOff') list.sort(); // `switchSite` sorts this list too
    return [name, list.length > 0 ? list : undefined];
  });
  return { ...patch, ...Object.fromEntries(lists) };
}

function again<T>(wanted: readonly T[], before: readonly T[], latest: readonly T[]): T[] {
  const missesIn = (list: readonly T[]) => {
    const known = new Set(list.map((item) => JSON.stringify(item)));
    return (item: T) => !known.has(JSON.stringify(item));
  };
  const added = wanted.filter(missesIn(before));
  const removed = before.filter(missesIn(wanted));
  return [...latest.filter(missesIn(removed)).filter(missesIn(added)), ...added];
}
