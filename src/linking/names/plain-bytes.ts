import { hashStep } from './hash.ts';
import { LETTERS_AFTER_PREFIX, PREFIX_WORDS } from './prefixes.ts';

/**
 * Tests on the UTF-8 bytes of a name, for the index of names. They index most names of laws and policies without making
 * strings, so that ten thousand names are fast.
 */

const [SPACE, HYPHEN, STOP] = [0x20, 0x2d, 0x2e];
const [C, E, P, R] = [0x63, 0x65, 0x70, 0x72];
/** The bit that turns an ASCII capital into a lower-case letter. */
const SMALL = 0x20;

const isSmallLetter = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;

/**
 * True only if the name has one form and is in canonical form, so that `expand` would return the name alone. False if
 * that is uncertain. The name must consist of plain letters.
 */
export function hasOneForm(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[from] === SPACE || bytes[to - 1] === SPACE || endsInNoun(bytes, from, to)) return false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === SPACE && bytes[at + 1] === SPACE) return false;
    if ((byte | SMALL) === P && isShare(bytes, at + 1, to)) return false;
  }
  return true;
}

/** True if the name ends in a word of four or more lower-case letters, which may have a singular or a plural. */
function endsInNoun(bytes: Uint8Array, from: number, to: number): boolean {
  let at = to;
  while (at > from && isSmallLetter(bytes[at - 1] ?? 0)) at--;
  return to - at >= 4 && (at === from || bytes[at - 1] === SPACE || bytes[at - 1] === HYPHEN);
}

/** True if the letters after a P may make it the unit of a share: "percent", "per cent", "pct", "p.c.". */
function isShare(bytes: Uint8Array, after: number, to: number): boolean {
  let at = after;
  if (((bytes[at] ?? 0) | SMALL) === E && ((bytes[at + 1] ?? 0) | SMALL) === R) at += 2;
  while (at < to && (bytes[at] === STOP || bytes[at] === SPACE)) at++;
  return at < to && ((bytes[at] ?? 0) | SMALL) === C;
}

/** The hashes of the prefixes' letters. */
const PREFIX_HASHES: ReadonlySet<number> = new Set(
  PREFIX_WORDS.map((prefix) => Array.from(prefix).reduce((hash, letter) => hashStep(hash, letter.charCodeAt(0)), 0)),
);

/**
 * True if the letters of a word so far are a prefix that may also be a separate word.
 *
 * @param hash the hash of these letters, folded
 * @param after the byte at which the next letter begins
 */
export function isPrefix(hash: number, bytes: Uint8Array, after: number, to: number): boolean {
  if (!PREFIX_HASHES.has(hash)) return false;
  let at = after;
  for (let letter = 0; letter < LETTERS_AFTER_PREFIX; letter++) {
    const byte = bytes[at] ?? 0;
    if (at >= to || !(isSmallLetter(byte | SMALL) || byte >= 0x80)) return false;
    at += byte >= 0x80 ? 2 : 1;
  }
  return true;
}
