import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';

/** Milliseconds to wait after the last change, because editors and checkouts change many files at once. */
const QUIET_MS = 100;

/**
 * Calls `act` once after every burst of changes to the sources of a build. Two calls never overlap.
 *
 * @param act must not reject, because it would not be called again
 * @returns a function that stops watching
 */
export function onSourceChange(act: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let acting: Promise<void> = Promise.resolve();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      acting = acting.then(act);
    }, QUIET_MS);
  };
  const watchers: FSWatcher[] = ['src', 'extension'].map((folder) =>
    watch(join(ROOT, folder), { recursive: true }, soon),
  );
  watchers.push(watch(join(ROOT, 'manifest.json'), soon));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
