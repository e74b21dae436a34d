import browser from 'webextension-polyfill';
import type { Fault } from '../memory-model.ts';

/** The session's storage keeps the browser's message about its last lack of room under this name. */
const FULL_KEY = 'memoryFull';

/**
 * Records that the last article could not be kept for want of room, or that there is room again. Only the write itself
 * shows that. The worker writes, and the options only report it. The record is in the session's storage, which takes no
 * room on a full disk and outlives the worker. Never rejects.
 */
export async function noteFull(fault: Fault | null): Promise<void> {
  try {
    if (fault?.why === 'full') await browser.storage.session.set({ [FULL_KEY]: fault.detail });
    else await browser.storage.session.remove([FULL_KEY]);
  } catch {
    // Storage may be forbidden as a whole. The article's popup reports that in any case.
  }
}

/**
 * Returns the fault if there was no room for the last article; null where there was, or where it is unknown. Never
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
