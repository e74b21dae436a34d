import { withDates } from '../article/days/dates.ts';
import { noteFull } from '../memory/full.ts';
import { lookUp, recollect, remember } from '../memory/recall.ts';
import { limitsOf, MEMORY_NAME, openStore } from '../memory/store.ts';
import { versionOf } from '../memory/version.ts';
import type { Remembered } from '../memory-model.ts';
import type { MessageOf, ReadAnswer, Visit, WorkerMessages } from '../messages.ts';
import { loadSettings } from '../settings/settings.ts';
import type { Settings } from '../settings/settings-model.ts';

/** Opened when the first article asks for it. So a reader without a memory has no database. */
const store = openStore();

/**
 * Starts the lookup of earlier readings at this address, so that the disk works while the article is read. The returned
 * function adds the changes since then to the answer. Nothing is looked up if the memory is off or the tab is private.
 *
 * @param visit null if the page does not ask
 */
export function recallWhileReading(
  url: string,
  visit: Visit | null,
  { memory }: Pick<Settings, 'memory'>,
  isPrivate: boolean,
): (answer: ReadAnswer) => Promise<ReadAnswer> {
  const earlier = visit && memory && !isPrivate ? lookUp(store, url, visit, Date.now()) : null;
  return async (answer) => {
    if (!earlier || answer.kind === 'not-article') return answer;
    const version = versionOf(withDates(answer.article), answer.analysis.notes);
    return { ...answer, recollection: await recollect(store, await earlier, version) };
  };
}

/**
 * Keeps an article as read. Nothing is kept if the memory is off or the tab is private. The content script does not ask
 * in these cases, so this is a second check.
 */
export async function keepInMemory(
  { article, notes, visit, canonical }: MessageOf<WorkerMessages, 'remember'>,
  isPrivate: boolean,
): Promise<Remembered> {
  const { settings } = await loadSettings();
  if (isPrivate || !settings.memory) return { versions: 0, fault: null };
  const kept = await remember(store, withDates(article), notes, { visit, canonical }, limitsOf(settings));
  await noteFull(kept.fault);
  return kept;
}

/** Deletes versions that were not read for too long, even after the reader has switched the memory off. */
export async function expireMemory(): Promise<void> {
  const databases = await indexedDB.databases().catch(() => []);
  if (!databases.some(({ name }) => name === MEMORY_NAME)) return;
  await store.expire(limitsOf((await loadSettings()).settings));
}
