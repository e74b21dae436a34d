import { ENTITY_KINDS } from '../facts/model.ts';

/**
 * The gazetteer's file: little-endian 32-bit words, used where they lie.
 *
 *     header   HEADER_WORDS words: magic, version, size in bytes, check sum of all words after the header, then per section
 *              its place (in words) and its count
 *     starts   one bit a hash: may a name begin with this capitalised word?
 *     lower    the same for words in lower case
 *     ahead    one bit a hash: is this a name of one word, or a beginning of a name that goes on beyond one word? Most words
 *              with which a name may begin are found here, with the next word, to begin none
 *     table    open addressing, one word a slot: 0 where it is free, else the mark of a hash of a beginning of a name (top
 *              8 bits) and 0 where no name ends here or 1 + index of the first key that does. Beginnings of one mark that
 *              meet in a slot share it: what a name's letters are is compared in the end anyway
 *     keys     three words: place and length of its text in the pool (length, and LAST on the last key of one hash), alias
 *     aliases  three words: entity, flags, place of its conditions (0: none)
 *     entities two words: place and length of the id
 *     lists    conditions: four lists (needs, never, context, unless), each a count and its items (an entity, or place and
 *              length of a text)
 *     pool     the texts, as UTF-16 code units
 */
export const MAGIC = 0x5a475741; // "AWGZ"
export const VERSION = 2;

export const SECTIONS = ['starts', 'lower', 'ahead', 'table', 'keys', 'aliases', 'entities', 'lists', 'pool'] as const;
export type Section = (typeof SECTIONS)[number];

export const HEADER_WORDS = 4 + SECTIONS.length * 2;

/** The mark of a hash in its slot; never 0. Takes other bits than those that {@link mix} leaves for the slot's place. */
export const markOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 24 || 1) << 24;

/** The part of a slot that is no mark. */
export const KEY_BITS = 0xffffff;

/** In a key's length word: no further key has this slot. */
export const LAST = 0x80000000;

export const FULL = 1;
export const SURNAME = 2;
export const EXACT_CASE = 4;
/** Bits 4 to 7: the entity's kind; bits 8 and 9: the pronoun. */
export const KIND_SHIFT = 4;
export const PRONOUN_SHIFT = 8;

export const KINDS = ENTITY_KINDS;
export const PRONOUNS = [undefined, 'he', 'she', 'they'] as const;

/** Longest name, in words. Bounds the work for each word of a text. */
export const MAX_TOKENS = 48;
