import type { Kept } from '../memory-model.ts';

/** A version read within this many milliseconds belongs to the same sitting: reloading is not coming back. */
const SITTING = 30 * 60_000;

/**
 * The version that the reader last read before this visit: the newest one of another visit that was first read before
 * this sitting; where all are of this sitting, the newest of another visit. A clock that was set back makes a version
 * "of the future": it counts as old, for its place in the order of keeping is what is known of it.
 */
export function versionReadBefore(kept: readonly Kept[], visit: string, now: number): Kept | null {
  const others = kept.filter((one) => one.visit !== visit).sort((a, b) => b.id - a.id);
  return others.find(({ readAt }) => readAt > now || now - readAt >= SITTING) ?? others[0] ?? null;
}
