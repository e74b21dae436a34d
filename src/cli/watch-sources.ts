import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';

/** Milliseconds without another change before one is acted on: editors and checkouts change many files at once. */
const QUIET_MS = 100;

/**
 * Does this once after every burst of changes of what a build is made of, and never twice at a time. The answer stops it.
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
