import type { Kept } from '../memory-model.ts';

/** Milliseconds of one sitting. A version read within it was not read before, because reloading is not coming back. */
const SITTING = 30 * 60_000;

/**
 * The versions from before this visit, in the order in which they are compared. First comes the newest one of another
 * visit that was first read before this sitting (if all are of this sitting, the newest of another visit), then the
 * older ones. A clock that was set back leaves a version "of the future". It counts as old, because only its place in
 * the order of keeping is reliable.
 */
export function versionsReadBefore(kept: readonly Kept[], visit: string, now: number): readonly Kept[] {
  const others = kept.filter((one) => one.visit !== visit).sort((a, b) => b.id - a.id);
  const isOld = ({ readAt }: Kept) => readAt > now || now - readAt >= SITTING;
  return others.slice(Math.max(0, others.findIndex(isOld)));
}
