import * as v from 'valibot';
import { correctDate } from './dates.ts';
import { migrate, SETTINGS_VERSION } from './migrations.ts';
import { schemaFor } from './schema-for.ts';
import type { Patch } from './settings.ts';
import { DEFAULTS, readStored, SETTING_NAMES, type SettingName, type Settings } from './settings-model.ts';

const Name = v.pipe(v.string(), v.maxLength(200));
const PacksSchema = schemaFor<NamedPack[]>()(
  v.pipe(v.array(v.object({ id: Name, title: Name, revision: v.number() })), v.maxLength(100)),
);

const FORMAT = 'afterword-settings';
/** The most characters of a file that are read. The largest useful file is far smaller. */
const LONGEST_FILE = 5_000_000;

/** Why a file is not imported. `names` are the settings whose values do not fit. */
export type ImportFault =
  | { readonly why: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  | { readonly why: 'invalid'; readonly names: readonly SettingName[] };

/** A reader's own pack, as an exported file names it. Its facts are not in the file. */
export type NamedPack = { readonly id: string; readonly title: string; readonly revision: number };

/** `packs`: the reader's own packs that the file names. Absent if it names none. */
export type Imported =
  | { readonly set: Partial<Settings>; readonly packs?: readonly NamedPack[] }
  | { readonly fault: ImportFault };

/**
 * Exports all settings of the reader as one JSON file. It names the reader's own packs, because the choice of packs is
 * a setting. Defaults are left out. So is the time of the packs' last change, because the packs are not in the file.
 */
export function exportSettings(settings: Settings, packs: readonly NamedPack[] = []): string {
  const set = SETTING_NAMES.filter(
    (name) => name !== 'packsChanged' && JSON.stringify(settings[name]) !== JSON.stringify(DEFAULTS[name]),
  );
  const values = Object.fromEntries(set.map((name) => [name, settings[name]]));
  const named = packs.map(({ id, title, revision }) => ({ id, title, revision }));
  const file = {
    format: FORMAT,
    version: SETTINGS_VERSION,
    settings: values,
    ...(named.length > 0 && { packs: named }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads an exported file of this or an earlier version. If a single value does not fit, the whole file fails. */
export function readImport(text: string): Imported {
  if (text.length > LONGEST_FILE) return { fault: { why: 'too-large' } };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { fault: { why: 'not-json' } };
  }
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.settings)) return { fault: { why: 'not-ours' } };
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) return { fault: { why: 'not-ours' } };
  if (version > SETTINGS_VERSION) return { fault: { why: 'newer' } };
  const { set, unfit } = readStored(migrate(file.settings, version));
  if (unfit.length > 0) return { fault: { why: 'invalid', names: unfit } };
  const packs = v.safeParse(PacksSchema, file.packs);
  return packs.success && packs.output.length > 0 ? { set, packs: packs.output } : { set };
}

/**
 * The values to store for an import. `merge` adds the file's lists to the reader's and takes its single values.
 * `replace` also resets the settings that the file does not have.
 */
export function importPatch(current: Settings, set: Partial<Settings>, mode: 'merge' | 'replace'): Patch {
  if (mode === 'replace') return { ...Object.fromEntries(SETTING_NAMES.map((name) => [name, undefined])), ...set };
  return {
    ...set,
    ...(set.sitesOff && { sitesOff: [...new Set([...current.sitesOff, ...set.sitesOff])].sort() }),
    ...(set.vetoes && { vetoes: unique([...current.vetoes, ...set.vetoes]) }),
    ...(set.dates && {
      dates: set.dates.reduce((dates, { url, date }) => correctDate(dates, url, date), current.dates),
    }),
    ...(set.packsOff && { packsOff: [...new Set([...current.packsOff, ...set.packsOff])].sort() }),
  };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
