import browser from 'webextension-polyfill';
import { type PartialDate, parsePartialDate } from '../dates/partial-date.ts';

/** The key in storage for the first days of use of the last two versions of Afterword: `{ before, now }`. */
const UPDATES_KEY = 'updates';

/** Records that a new version is used from this day on. Never rejects. */
export async function noteUpdate(today: string = new Date().toISOString().slice(0, 10)): Promise<void> {
  try {
    const now = dayOf((await stored())?.now);
    await browser.storage.local.set({ [UPDATES_KEY]: { before: now, now: today } });
  } catch {
    // If this day cannot be stored, all corrections are listed.
  }
}

/**
 * Resolves to the day on which the previous version was first used. Null if this is the first version. Never rejects.
 */
export async function lastUpdate(): Promise<PartialDate | null> {
  return dayOf((await stored().catch(() => null))?.before);
}

async function stored(): Promise<Readonly<Record<string, unknown>> | null> {
  const { [UPDATES_KEY]: days } = await browser.storage.local.get([UPDATES_KEY]);
  return typeof days === 'object' && days !== null ? { ...days } : null;
}

const dayOf = (day: unknown): PartialDate | null => (typeof day === 'string' ? parsePartialDate(day) : null);
