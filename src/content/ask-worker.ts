import browser from 'webextension-polyfill';
import { asker, type WorkerMessage, type WorkerMessages } from '../messages.ts';

/**
 * Sends a message to the worker. In Firefox a failure there rejects. Chrome cannot do that, so the worker's polyfill
 * sends an object instead.
 */
async function send(message: WorkerMessage): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (answer instanceof Object && '__mozWebExtensionPolyfillReject__' in answer) {
    throw new Error('message' in answer ? String(answer.message) : 'the worker failed');
  }
  return answer;
}

/** Asks the worker. Rejects where the worker fails or is gone. */
export const askWorker = asker<WorkerMessages>(send);
