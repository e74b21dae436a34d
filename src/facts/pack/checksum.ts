/**
 * A checksum over 32-bit words, in four lanes for speed. It finds damage, not forgery: packs come from the extension
 * itself, or are verified as a whole when a reader adds them. The last step is that of MurmurHash3 (Austin Appleby,
 * public domain).
 */
export function checksum(words: Uint32Array): number {
  let [a, b, c, d] = [0x811c9dc5, 0x01000193, 0x9e3779b9, words.length];
  let i = 0;
  for (; i + 3 < words.length; i += 4) {
    a = mixHighBits(Math.imul(a ^ (words[i] ?? 0), 0x01000193));
    b = mixHighBits(Math.imul(b ^ (words[i + 1] ?? 0), 0x01000193));
    c = mixHighBits(Math.imul(c ^ (words[i + 2] ?? 0), 0x01000193));
    d = mixHighBits(Math.imul(d ^ (words[i + 3] ?? 0), 0x01000193));
  }
  for (; i < words.length; i++) a = mixHighBits(Math.imul(a ^ (words[i] ?? 0), 0x01000193));
  return (finish(a) ^ Math.imul(finish(b), 3) ^ Math.imul(finish(c), 5) ^ Math.imul(finish(d), 7)) >>> 0;
}

const mixHighBits = (sum: number): number => sum ^ (sum >>> 15);

function finish(sum: number): number {
  let mixed = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
