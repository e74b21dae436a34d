import type { Settings } from '../settings/settings-model.ts';

/**
 * The state of Afterword on one page, from the first reading until it leaves. The functions below are a pure state
 * machine: each takes the state before an event and returns the state after it.
 */
export type PageLife<Reading> = {
  readonly settings: Settings;
  /** The shown reading. Null before the first reading, and after the address changed. */
  readonly reading: Reading | null;
  /** The frame with the article and its own content script, or null. */
  readonly frame: number | null;
  /** The reader wants to see the changes since the last reading. */
  readonly isMarking: boolean;
  readonly isRemoved: boolean;
  /** Number of the reading that began last. Readings are numbered from 1. 0 means none. */
  readonly begun: number;
  /** Number of the reading that is shown, or 0. */
  readonly shown: number;
  /** The first reading that counts. Earlier readings are of another address, or were made with other settings. */
  readonly valid: number;
};

/** The state of a page on which Afterword has just started. */
export const newLife = <Reading>(settings: Settings): PageLife<Reading> => ({
  settings,
  reading: null,
  frame: null,
  isMarking: false,
  isRemoved: false,
  begun: 0,
  shown: 0,
  valid: 0,
});

/** A reading begins. With `afresh`, earlier readings no longer count, even if the page's text is the same. */
export function asked<Reading>(life: PageLife<Reading>, afresh: boolean): PageLife<Reading> {
  const begun = life.begun + 1;
  return { ...life, begun, valid: afresh ? begun : life.valid };
}

/**
 * The reading with number `shown` has arrived and is shown. The caller has already dropped late readings (`isLate`).
 */
export function answered<Reading>(life: PageLife<Reading>, shown: number, reading: Reading): PageLife<Reading> {
  return { ...life, shown, reading, frame: null };
}

/** The article is in a frame, whose content script takes over. `reading` is what this page shows without it. */
export function framed<Reading>(life: PageLife<Reading>, frame: number, reading: Reading): PageLife<Reading> {
  return { ...life, frame, reading };
}

/** The address changed without a load, so earlier knowledge of the page is out of date. */
export function navigated<Reading>(life: PageLife<Reading>): PageLife<Reading> {
  return { ...life, valid: life.begun + 1, reading: null, isMarking: false };
}

/** The reader changed a setting, wants to see what changed, or has left. */
export function changed<Reading>(
  life: PageLife<Reading>,
  to: Partial<Pick<PageLife<Reading>, 'settings' | 'isMarking' | 'isRemoved'>>,
): PageLife<Reading> {
  return { ...life, ...to };
}

/**
 * True if this reading must not be shown: Afterword left the page, a later reading is shown, or it no longer counts.
 */
export const isLate = <Reading>({ isRemoved, shown, valid }: PageLife<Reading>, number: number): boolean =>
  isRemoved || number < Math.max(shown, valid);

/** The reading to keep if the page's text turns out to be the same. Null if the worker must be asked in any case. */
export const stillValid = <Reading>({ shown, valid, reading }: PageLife<Reading>): Reading | null =>
  shown < valid ? null : reading;

/** True if a change of settings changes the worker's answer, not only how it is shown. */
export function changesAnalysis(before: Settings, after: Settings): boolean {
  const part = ({ vetoes, dates, packsOff, packsChanged }: Settings) =>
    JSON.stringify([vetoes, dates, packsOff, packsChanged]);
  return part(before) !== part(after) || (after.memory && !before.memory);
}
