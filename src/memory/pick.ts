import type { Kept } from '../memory-model.ts';

/**
 * Milliseconds of one sitting. A version read in the same sitting does not count as read before, because a reload is
 * not a return.
 */
const SITTING = 30 * 60_000;

/**
 * The versions from before this visit, in the order in which they are compared. First comes the newest version of
 * another visit that was first read before this sitting. If all are of this sitting, the newest version of another
 * visit comes first. Then come the older versions. A clock that was set back leaves a version "of the future". It
 * counts as old, because only the order in which versions were kept is reliable.
 */
export function versionsReadBefore(kept: readonly Kept[], visit: string, now: number): readonly Kept[] {
  const others = kept.filter((one) => one.visit !== visit).sort((a, b) => b.id - a.id);
  const isOld = ({ readAt }: Kept) => readAt > now || now - readAt >= SITTING;
  return others.slice(Math.max(0, others.findIndex(isOld)));
}
