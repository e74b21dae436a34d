/** The mark of a hash in its slot; never 0. Takes other bits than those that {@link mix} leaves for the slot's place. */
export const markOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 24 || 1) << 24;

/** The part of a slot that is no mark. */
export const KEY_BITS = 0xffffff;

/** Longest name, in words. Bounds the work for each word of a text. */
export const MAX_TOKENS = 48;
