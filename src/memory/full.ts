import browser from 'webextension-polyfill';
import type { Fault } from '../memory-model.ts';

/** The name under which the session's storage keeps the browser's message when there was no room. */
const FULL_KEY = 'memoryFull';

/**
 * Records that there was no room to keep the last article, or that there is room again. Only the write itself shows
 * that: the worker writes, and the options page only reports it. The session's storage holds the record, because it
 * takes no room on a full disk and outlives the worker. Never rejects.
 */
export async function noteFull(fault: Fault | null): Promise<void> {
  try {
    if (fault?.why === 'full') await browser.storage.session.set({ [FULL_KEY]: fault.detail });
    else await browser.storage.session.remove([FULL_KEY]);
  } catch {
    // Storage may be forbidden entirely. The article's popup reports that in any case.
  }
}

/**
 * Returns the fault if there was no room for the last article. Null if there was room, or if that is unknown. Never
 * rejects.
 */
export async function lastFull(): Promise<Fault | null> {
  try {
    const { [FULL_KEY]: detail } = await browser.storage.session.get([FULL_KEY]);
    return typeof detail === 'string' ? { why: 'full', detail } : null;
  } catch {
    return null;
  }
}
