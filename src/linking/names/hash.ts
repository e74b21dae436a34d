/**
 * The hash of the gazetteer: a polynomial over folded code units, modulo 2^32. The hash of two joined tokens follows
 * from their hashes. So "off-boarding", "off boarding" and "offboarding" have the same hash, and no token is read
 * twice.
 */
const BASE = 16777619; // odd, so that no bits are lost when it is multiplied; small enough to be a plain integer everywhere

/** The hash of a token after one more folded code unit. A token's hash begins at 0. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 16777619) + unit) | 0;

/** 1 / BASE modulo 2^32, by Newton's method: each round doubles the number of correct bits. */
const INVERSE = Array.from({ length: 5 }).reduce((x: number) => Math.imul(x, 2 - Math.imul(BASE, x)), BASE);

/** The inverse of {@link hashStep}: the hash of a token without its last unit. */
export const hashUnstep = (hash: number, unit: number): number => Math.imul(hash - unit, INVERSE);

const POWERS = new Int32Array(256);
for (let i = 0, power = 1; i < POWERS.length; i++, power = Math.imul(power, BASE)) POWERS[i] = power;

function powerOf(length: number): number {
  if (length < 256) return POWERS[length] ?? 1;
  let power = 1;
  let square = BASE;
  for (let rest = length; rest > 0; rest >>>= 1) {
    if (rest & 1) power = Math.imul(power, square);
    square = Math.imul(square, square);
  }
  return power;
}

/** The hash of `left` followed by a token of this hash and length (in folded code units). */
export const hashJoin = (left: number, right: number, rightLength: number): number =>
  (Math.imul(left, powerOf(rightLength)) + right) | 0;

/** Spreads a hash over 32 bits for use as an index; unsigned. */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/**
 * The index of a hash among 2^n bits, where `shift` is 32 - n. It is cheaper than {@link mix}, because it runs for
 * every word of a text.
 */
export const bitOf = (hash: number, shift: number): number => Math.imul(hash, 0x9e3779b1) >>> shift;

/** True if the bit at this index is set. */
export const hasBit = (bits: Uint32Array, index: number): boolean =>
  (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) !== 0;
