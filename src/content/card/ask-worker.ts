import browser from 'webextension-polyfill';
import type { EntityDetails } from '../../analysis-model.ts';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { EntityRef } from '../../facts/model.ts';
import type { AnswerTo, WorkerMessage, WorkerMessages } from '../../messages.ts';

/** Asks for all that is on record about an entity, seen from an article of that day; null where nobody answers. */
export type AskWorker = (entity: EntityRef, published: PartialDate | null) => Promise<EntityDetails | null>;

/** Asks the worker. Never rejects: the extension may be gone, and the card then has what the analysis has. */
export const askWorker: AskWorker = async (entity, published) => {
  try {
    // The worker is of this very version, and is believed. Typed here: `asker` would bring every message's check along.
    const message: WorkerMessage = { type: 'entity', entity, published };
    const found = (await browser.runtime.sendMessage(message)) as AnswerTo<WorkerMessages, 'entity'>;
    // A worker that fails answers with an error in Chromium, through the polyfill.
    return found && 'view' in found ? found : null;
  } catch {
    return null;
  }
};
