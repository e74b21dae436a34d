import { asker, type WorkerMessage, type WorkerMessages } from '../messages.ts';
import { send } from './send.ts';

/**
 * Sends a message to the worker. A failure there is a rejection in Firefox. Chrome cannot reject, so the worker's
 * polyfill sends an object instead.
 */
async function sendAndCheck(message: WorkerMessage): Promise<unknown> {
  const answer: unknown = await send(message);
  if (answer instanceof Object && '__mozWebExtensionPolyfillReject__' in answer) {
    throw new Error('message' in answer ? String(answer.message) : 'the worker failed');
  }
  return answer;
}

/** Asks the worker. Rejects if the worker fails or is gone. */
export const askWorker = asker<WorkerMessages>(sendAndCheck);
