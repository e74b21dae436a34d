import browser from 'webextension-polyfill';
import type { WorkerMessage } from '../messages.ts';

/** Milliseconds after which a message that reached no worker is sent again. */
const AGAIN = 200;

/**
 * Sends a message to the worker. Chromium 156 refuses a message that arrives while it stops the worker, so a failed
 * message is sent once more. Rejects if the second attempt also fails.
 */
export const send = (message: WorkerMessage): Promise<unknown> =>
  sendOnce(message).catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    return sendOnce(message);
  });

/** If the extension is gone, the browser's function throws. Here that becomes a rejection. */
const sendOnce = async (message: WorkerMessage): Promise<unknown> => browser.runtime.sendMessage(message);
