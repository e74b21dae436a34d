import browser from 'webextension-polyfill';
import type { WorkerMessage } from '../messages.ts';

/** Milliseconds after which a message that reached no worker is sent again. */
const AGAIN = 200;

/**
 * Sends a message to the worker. Chromium 156 refuses one that comes while it stops the worker, so a message that fails is
 * sent once more. Rejects where that fails, too.
 */
export const send = (message: WorkerMessage): Promise<unknown> =>
  sendOnce(message).catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    return sendOnce(message);
  });

/** Of an extension that is gone the browser's function throws, which is a rejection here. */
const sendOnce = async (message: WorkerMessage): Promise<unknown> => browser.runtime.sendMessage(message);
