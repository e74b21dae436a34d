/**
 * The mark of a hash in its slot, in the top 8 bits. It is never 0. It uses other bits than the slot's index, which
 * comes from {@link mix}.
 */
export const markOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 24 || 1) << 24;

/** The bits of a slot that are not the mark. */
export const KEY_BITS = 0xffffff;

/** Longest name in words. It limits the work for each word of a text. */
export const MAX_TOKENS = 48;
