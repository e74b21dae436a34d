import { asker, type WorkerMessage, type WorkerMessages } from '../messages.ts';
import { send } from './send.ts';

/**
 * Sends a message to the worker. In Firefox a failure there rejects. Chrome cannot do that, so the worker's polyfill
 * sends an object instead.
 */
async function sendAndCheck(message: WorkerMessage): Promise<unknown> {
  const answer: unknown = await send(message);
  if (answer instanceof Object && '__mozWebExtensionPolyfillReject__' in answer) {
    throw new Error('message' in answer ? String(answer.message) : 'the worker failed');
  }
  return answer;
}

/** Asks the worker. Rejects where the worker fails or is gone. */
export const askWorker = asker<WorkerMessages>(sendAndCheck);
