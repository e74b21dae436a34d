import type { Reading } from './reading.ts';
import { CAPITAL, CASELESS, readTokens, Tokens } from './tokens.ts';

/** A phrase ready to be compared with a reading. */
export type Phrase = {
  readonly count: number;
  readonly hash: Int32Array;
  readonly length: Int32Array;
  readonly shout: readonly boolean[];
};

const phrases = new Map<string, Phrase>();

const isAcronym = (word: string): boolean =>
  word.length <= 5 && word.length > 1 && word === word.toUpperCase() && /^\p{Lu}+$/u.test(word);

/** The words of a phrase; kept, for the same few are asked for again and again. */
export function phraseTokens(phrase: string): Phrase {
  let found = phrases.get(phrase);
  if (!found) {
    const tokens = new Tokens();
    readTokens(phrase, tokens);
    found = {
      count: tokens.count,
      hash: tokens.hash.slice(0, tokens.count),
      length: tokens.length.slice(0, tokens.count),
      shout: Array.from({ length: tokens.count }, (_, i) => isAcronym(phrase.slice(tokens.start[i], tokens.end[i]))),
    };
    phrases.set(phrase, found);
  }
  return found;
}

/** Do the words of the phrase stand at this token? Case counts only for acronyms: "US" is not "us". */
export function phraseAt({ tokens }: Reading, phrase: Phrase, at: number): boolean {
  for (let i = 0; i < phrase.count; i++) {
    if (tokens.hash[at + i] !== phrase.hash[i] || tokens.length[at + i] !== phrase.length[i]) return false;
    if (phrase.shout[i] && ((tokens.flags[at + i] ?? 0) & (CAPITAL | CASELESS)) !== CAPITAL) return false;
  }
  return phrase.count > 0;
}
