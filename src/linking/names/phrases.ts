import type { TokenisedArticle } from '../reading.ts';
import { hashJoin, hashStep } from './hash.ts';
import { CAPITAL, CASELESS, readTokens, Tokens } from './tokens.ts';

/**
 * A phrase prepared for comparison with a reading. Its words are joined, so that "GPT-4o mini" matches "GPT4o-mini".
 */
export type Phrase = {
  /** Number of words as the phrase is written. */
  readonly count: number;
  readonly hash: number;
  /** Length of the joined words in folded code units. */
  readonly length: number;
  /** The hash of the first n folded code units, by n. Null for a phrase with other letters than ASCII. */
  readonly prefixes: Int32Array | null;
  /** True for a single word in capitals, whose case counts: "US" is not "us". */
  readonly acronym: boolean;
};

const phrases = new Map<string, Phrase>();

/** The prepared phrase. It is kept, because the same few phrases are needed many times. */
export function phraseTokens(phrase: string): Phrase {
  const known = phrases.get(phrase);
  if (known) return known;
  const tokens = new Tokens();
  readTokens(phrase, tokens);
  let hash = 0;
  let length = 0;
  for (let i = 0; i < tokens.count; i++) {
    hash = hashJoin(hash, tokens.hash[i] ?? 0, tokens.length[i] ?? 0);
    length += tokens.length[i] ?? 0;
  }
  const acronym = tokens.count === 1 && /^\p{Lu}{2,5}$/u.test(phrase);
  const found = { count: tokens.count, hash, length, prefixes: prefixesOf(phrase, hash, length), acronym };
  phrases.set(phrase, found);
  return found;
}

function prefixesOf(phrase: string, hash: number, length: number): Int32Array | null {
  const letters = phrase.toLowerCase().replace(/[^a-z0-9]/g, '');
  const prefixes = new Int32Array(letters.length + 1);
  for (let n = 0; n < letters.length; n++) prefixes[n + 1] = hashStep(prefixes[n] ?? 0, letters.charCodeAt(n));
  return letters.length === length && prefixes[length] === hash ? prefixes : null;
}

/**
 * The last token of the phrase if the phrase begins at `first`. Else -1.
 *
 * @param limit the end of the block, exclusive
 */
export function phraseEnd({ tokens }: TokenisedArticle, phrase: Phrase, first: number, limit: number): number {
  const { prefixes } = phrase;
  // Most tokens do not begin the phrase. This leaves them out before any hash is joined.
  if (prefixes !== null && prefixes[tokens.length[first] ?? 0] !== tokens.hash[first]) return -1;
  let hash = 0;
  let length = 0;
  for (let i = first; i < limit && length < phrase.length; i++) {
    hash = hashJoin(hash, tokens.hash[i] ?? 0, tokens.length[i] ?? 0);
    length += tokens.length[i] ?? 0;
    if (length !== phrase.length || hash !== phrase.hash) continue;
    const lower = ((tokens.flags[i] ?? 0) & (CAPITAL | CASELESS)) !== CAPITAL;
    return phrase.acronym && lower ? -1 : i;
  }
  return -1;
}
