/**
 * Prefixes that are also written as a separate word or with a hyphen ("off-boarding", "non-disparagement", "per cent").
 */
export const PREFIX_WORDS: readonly string[] =
  'non off co pre post anti multi re self cross semi sub super over under out inter intra counter open per'.split(' ');

/** Least number of letters after a prefix. So "coal" and "repay" have no prefix. */
export const LETTERS_AFTER_PREFIX = 4;

/** A word that begins with one of {@link PREFIX_WORDS}. */
export const PREFIXES = new RegExp(`^(?:${PREFIX_WORDS.join('|')})(?=\\p{L}{${LETTERS_AFTER_PREFIX}})`, 'u');
