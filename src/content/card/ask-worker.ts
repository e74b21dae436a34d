import browser from 'webextension-polyfill';
import type { EntityDetails } from '../../analysis-model.ts';
import type { MessageOf, WorkerMessages } from '../../messages.ts';

/** What a card asks: all that is on record about an entity, or a report on what is wrong with it. */
export type CardMessage = MessageOf<WorkerMessages, 'entity' | 'wrong'>;

/** Asks the worker; null where nobody answers, or there is nothing to say. */
export type AskWorker = (message: CardMessage) => Promise<EntityDetails | null>;

/** Asks the worker. Never rejects: the extension may be gone, and the card then has what the analysis has. */
export const askWorker: AskWorker = async (message) => {
  try {
    // The worker is of this very version, and is believed. Typed here: `asker` would bring every message's check along.
    const found = (await browser.runtime.sendMessage(message)) as EntityDetails | null;
    // A worker that fails answers with an error in Chromium, through the polyfill.
    return found && 'view' in found ? found : null;
  } catch {
    return null;
  }
};
