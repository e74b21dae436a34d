import browser from 'webextension-polyfill';
import type { Extent, Fault } from '../memory-model.ts';
import type { ContentMessage } from '../messages.ts';
import type { Store } from './store.ts';

/** Milliseconds that tabs are given to answer: a frozen one never does. */
const PATIENCE = 1000;

/**
 * Forgets, first telling the open tabs, which would else keep again what they still show. Never rejects: what went wrong is
 * the answer.
 */
export async function forget(store: Store, extent: Extent): Promise<Fault | null> {
  const message: ContentMessage = { type: 'forget', extent };
  const told = browser.tabs
    .query({})
    .then((tabs) =>
      Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : browser.tabs.sendMessage(id, message)))),
    );
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([told, late]).catch(() => undefined); // no tabs are told where the browser names none
  return (await store.forget(extent)).fault;
}
