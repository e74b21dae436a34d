import browser from 'webextension-polyfill';
import type { EntityDetails } from '../../analysis-model.ts';
import type { MessageOf, WorkerMessages } from '../../messages.ts';

/** The messages of a card: a request for all facts about an entity, or for a report on an error in its card. */
export type CardMessage = MessageOf<WorkerMessages, 'entity' | 'wrong'>;

/** Asks the worker. Null if nothing answers, or there are no facts. */
export type AskWorker = (message: CardMessage) => Promise<EntityDetails | null>;

/** Asks the worker. Never rejects: if the extension is gone, the card shows only the analysis. */
export const askWorker: AskWorker = async (message) => {
  try {
    // The worker has the same version, so its answer is not checked. `asker` is not used here, because it would bundle
    // the checks of all messages.
    const found = (await browser.runtime.sendMessage(message)) as EntityDetails | null;
    // In Chromium, a failing worker answers with an error object, made by the polyfill.
    return found && 'view' in found ? found : null;
  } catch {
    return null;
  }
};
