import browser from 'webextension-polyfill';
import { type PartialDate, parsePartialDate } from '../dates/partial-date.ts';

/** Under this name the storage holds the days of the last two versions of Afterword: `{ before, now }`. */
const NAME = 'updates';

/** Notes that a version begins to be used on this day. Never rejects. */
export async function noteUpdate(today: string = new Date().toISOString().slice(0, 10)): Promise<void> {
  try {
    const now = dayOf((await stored())?.now);
    await browser.storage.local.set({ [NAME]: { before: now, now: today } });
  } catch {
    // Without the day all corrections are listed.
  }
}

/** The day on which the version before this one began to be used; null where this is the first. Never rejects. */
export async function lastUpdate(): Promise<PartialDate | null> {
  return dayOf((await stored().catch(() => null))?.before);
}

async function stored(): Promise<Readonly<Record<string, unknown>> | null> {
  const { [NAME]: days } = await browser.storage.local.get([NAME]);
  return typeof days === 'object' && days !== null ? { ...days } : null;
}

const dayOf = (day: unknown): PartialDate | null => (typeof day === 'string' ? parsePartialDate(day) : null);
