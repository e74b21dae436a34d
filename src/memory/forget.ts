import browser from 'webextension-polyfill';
import type { Extent, Fault } from '../memory-model.ts';
import type { ContentMessage } from '../messages.ts';
import type { Store } from './store.ts';

/** Milliseconds to wait for the tabs' answers, because a frozen tab never answers. */
const PATIENCE = 1000;

/**
 * Deletes what is in `extent` from the store. Open tabs get a message first. Otherwise they would store the article
 * that they show again. Never rejects: resolves to the fault, or to null.
 */
export async function forget(store: Store, extent: Extent): Promise<Fault | null> {
  const message: ContentMessage = { type: 'forget', extent };
  const sent = browser.tabs
    .query({})
    .then((tabs) =>
      Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : browser.tabs.sendMessage(id, message)))),
    );
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([sent, late]).catch(() => undefined); // a browser may refuse to list its tabs
  return (await store.forget(extent)).fault;
}
