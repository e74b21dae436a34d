import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashJoin, hashStep, hashUnstep } from '../../src/linking/names/hash.ts';

const hashOf = (text: string): number =>
  Array.from({ length: text.length }).reduce<number>((hash, _, i) => hashStep(hash, text.charCodeAt(i)), 0);

it('the hash of two joined words follows from their hashes', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), (a, b) => {
      expect(hashJoin(hashOf(a), hashOf(b), b.length)).toBe(hashOf(a + b));
    }),
  );
});

it('the hash of a word without its last letter follows from its hash', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 0xffff }), (a, unit) => {
      expect(hashUnstep(hashOf(a + String.fromCharCode(unit)), unit)).toBe(hashOf(a));
    }),
  );
});
