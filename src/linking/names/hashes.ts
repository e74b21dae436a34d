import { readTokens, Tokens } from './tokens.ts';

/** The hashes of all words of a text, equal to those in an article's reading. */
export function hashesOf(words: string): Set<number> {
  const tokens = new Tokens();
  readTokens(words, tokens);
  return new Set(tokens.hash.subarray(0, tokens.count));
}

/** Reused for each word. */
const buffer = new Tokens(8);

/** The hash of a text's first word. 0 if the text has no words. */
export function hashOf(word: string): number {
  buffer.count = 0;
  readTokens(word, buffer);
  return buffer.count === 0 ? 0 : (buffer.hash[0] ?? 0);
}
