import { hashJoin } from './hash.ts';
import type { Reading } from './reading.ts';
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
  const found = { count: tokens.count, hash, length, acronym: tokens.count === 1 && /^\p{Lu}{2,5}$/u.test(phrase) };
  phrases.set(phrase, found);
  return found;
}

/**
 * The last token of the phrase if the phrase begins at `first`. Else -1.
 *
 * @param limit the end of the block, exclusive
 */
export function phraseEnd({ tokens }: Reading, phrase: Phrase, first: number, limit: number): number {
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
