import * as v from 'valibot';
import { type PartialDate, parsePartialDate } from '../dates/partial-date.ts';
import { ENTITY_KINDS, type EntityRef, isRef } from '../facts/fact-model.ts';
import { wholeNumber } from './whole-number.ts';

/**
 * A host from the reader or from a page. It is kept only if it has the form of a host: lower case, no scheme, port or
 * path.
 */
export const HostSchema = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9\u0080-\uffff.-]+$|^\[[0-9a-f:]+\]$/));

/** The id of a pack. */
const PackIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80));

/** An entity as `pack:id`. */
const EntityRefSchema = v.custom<EntityRef>((ref) => typeof ref === 'string' && ref.length <= 200 && isRef(ref));

export const StoredVetoSchema = v.object({
  entity: EntityRefSchema,
  surface: v.optional(v.pipe(v.string(), v.maxLength(200))),
  scope: v.variant('type', [
    v.object({ type: v.literal('article'), url: v.pipe(v.string(), v.maxLength(2000)) }),
    v.object({ type: v.literal('site'), host: HostSchema }),
    v.object({ type: v.literal('always') }),
  ]),
});

/** A veto, and where it holds. Without `surface`, it covers every form of the entity's name. */
export type StoredVeto = v.InferOutput<typeof StoredVetoSchema>;

/** At most a day, because a reader knows the day on which an article was written, but not the minute. */
const DateSchema = v.custom<PartialDate>(
  (date) => typeof date === 'string' && date.length <= 10 && parsePartialDate(date) !== null,
);

const listOf = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));

/** The most vetoes that are remembered. With more, the oldest is forgotten. */
export const MOST_VETOES = 5000;

/** The most pages whose date is remembered. With more, the oldest date is forgotten. */
export const MOST_DATES = 500;

/** One schema for each field. A value that does not fit falls back to the default of its own field. */
export const FIELDS = {
  /** Hosts on which Afterword is off. Each covers its subdomains. */
  sitesOff: listOf(HostSchema, 20_000),
  /** Which mentions are marked. */
  marks: v.picklist(['all', 'first', 'none']),
  /** Kinds of entity that are marked. */
  kinds: v.union([v.literal('all'), listOf(v.picklist(ENTITY_KINDS), ENTITY_KINDS.length)]),
  /** Milliseconds of rest before the card opens. */
  openDelay: wholeNumber(0, 5000),
  /** Key that must be held for the card to open. */
  modifier: v.picklist(['none', 'alt', 'ctrl', 'shift']),
  theme: v.picklist(['auto', 'light', 'dark']),
  /** Language of the interface. `auto` is the browser's. */
  language: v.picklist(['auto', 'en', 'de', 'fr', 'es', 'ar']),
  vetoes: listOf(StoredVetoSchema, MOST_VETOES),
  /** The reader's own dates of pages, newest entry last. */
  dates: listOf(v.object({ url: v.pipe(v.string(), v.maxLength(2000)), date: DateSchema }), MOST_DATES),
  /** Packs of facts that are not used, by id. */
  packsOff: listOf(PackIdSchema, 100),
  /**
   * The time of the last change to the reader's own packs, in milliseconds since 1970. When it changes, open pages read
   * their article again.
   */
  packsChanged: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  /** Whether read articles are kept, so that later changes in them can be shown. */
  memory: v.boolean(),
  /** How many days a version is kept after its last reading. */
  memoryDays: wholeNumber(1, 3650),
  /** How many megabytes are kept in all. */
  memoryMegabytes: wholeNumber(1, 1000),
} as const;

/** The settings: the reader's choices, and defaults for all others. */
export type Settings = { readonly [K in keyof typeof FIELDS]: v.InferOutput<(typeof FIELDS)[K]> };

export type SettingName = keyof Settings;

export const SETTING_NAMES = Object.keys(FIELDS) as readonly SettingName[]; // the keys of a const object are its names

export const DEFAULTS: Settings = {
  sitesOff: [],
  marks: 'all',
  kinds: 'all',
  openDelay: 400,
  modifier: 'none',
  theme: 'auto',
  language: 'auto',
  vetoes: [],
  dates: [],
  packsOff: [],
  packsChanged: 0,
  memory: false,
  memoryDays: 90,
  memoryMegabytes: 50,
};

/** Returns the stored values that are settings and fit their schema, and the names of settings that do not fit. */
export function readStored(stored: Readonly<Record<string, unknown>>): {
  set: Partial<Settings>;
  unfit: SettingName[];
} {
  const set: Record<string, unknown> = {};
  const unfit: SettingName[] = [];
  for (const name of SETTING_NAMES) {
    if (stored[name] === undefined) continue;
    const parsed = v.safeParse(FIELDS[name], stored[name]);
    if (parsed.success) set[name] = parsed.output;
    else unfit.push(name);
  }
  return { set: set as Partial<Settings>, unfit }; // every value was just checked by the schema of its name
}
