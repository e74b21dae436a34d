import { withDates } from '../article/dates.ts';
import { noteFull } from '../memory/full.ts';
import { recall, remember } from '../memory/recall.ts';
import { limitsOf, MEMORY_NAME, openStore } from '../memory/store.ts';
import type { Recollection, Remembered } from '../memory-model.ts';
import type { RecallMessage, RememberMessage } from '../messages.ts';
import { loadSettings } from '../settings/settings.ts';

/** Opened when the first article asks for it, so that a reader without a memory has no database. */
const store = openStore();

/**
 * The worker's side of the reading memory. Nothing is kept, and nothing looked up, where the reader has not switched it on
 * or the tab is private; the page's side does not ask there, and this is the second lock.
 */
export async function answerFromMemory(
  message: RecallMessage | RememberMessage,
  isPrivate: boolean,
): Promise<Recollection | Remembered> {
  const { settings } = await loadSettings();
  const { visit, canonical } = message;
  const article = withDates(message.article);
  const isOff = isPrivate || !settings.memory;
  if (message.type === 'recall') {
    if (isOff) return { key: '', isKnown: false, readAt: null, changes: [], limits: [], versions: 0, fault: null };
    return recall(store, article, { visit, canonical }, Date.now());
  }
  if (isOff) return { versions: 0, fault: null };
  const kept = await remember(store, article, { visit, canonical }, limitsOf(settings));
  await noteFull(kept.fault);
  return kept;
}

/** Lets go what was not read for too long, also where nothing is kept any more because the reader has switched it off. */
export async function expireMemory(): Promise<void> {
  const databases = await indexedDB.databases().catch(() => []);
  if (!databases.some(({ name }) => name === MEMORY_NAME)) return;
  await store.expire(limitsOf((await loadSettings()).settings));
}
