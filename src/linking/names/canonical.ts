import { APOSTROPHE_LETTERS } from './fold.ts';

/** Matches texts that already are in canonical form. */
const PLAIN = /^[A-Za-z0-9]+(?:(?:[ '.-]|, )[A-Za-z0-9]+)*$/;

const APOSTROPHES = new RegExp(`[${APOSTROPHE_LETTERS}\u2018\u2019\u201a\u201b\u2032\u2035\u0060\u00b4\uff07]`, 'g');

/**
 * The form in which names are compared letter by letter. Compatibility forms are resolved and invisible characters
 * removed. Quotes, hyphens, spaces and the spellings of "percent" each become one form. Case and diacritics stay.
 */
export function canonical(text: string): string {
  if (PLAIN.test(text) && !/\bper ?cent|\bpct/i.test(text)) return text;
  return text
    .replace(/\p{Cf}|[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu, '')
    .replace(/[\p{L}\p{M}\p{Nd}\p{Nl}]+/gu, (word) => word.normalize('NFKC'))
    .replace(APOSTROPHES, "'")
    .replace(/[\u201c-\u201f\u2033\u2036\u00ab\u00bb\uff02]/g, '"')
    .replace(/[\p{Pd}\u2043\u2212\u00b7]/gu, '-')
    .replace(/\s*[%\u066a\uff05\ufe6a]/g, ' percent ')
    .replace(/(?<![\p{L}\p{M}\p{N}])(per) (cent)(?![\p{L}\p{M}\p{N}])/giu, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}
