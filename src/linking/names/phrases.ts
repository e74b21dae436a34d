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
  /** The hash of the first n folded code units, by n. Null if one letter folds to several units: "ß" is "ss". */
  readonly prefixes: Int32Array | null;
  /** True for a single word in capitals, whose case counts: "US" is not "us". */
  readonly acronym: boolean;
};

const phrases = new Map<string, Phrase>();

/** The prepared phrase. It is kept, because the same few phrases are needed many times. */
export function phraseTokens(phrase: string): Phrase {
  const known = phrases.get(phrase);
  if (known) return known;
  const joined = join(phrase);
  const acronym = joined.count === 1 && /^\p{Lu}{2,5}$/u.test(phrase);
  const found = { ...joined, prefixes: prefixesOf(phrase, joined), acronym };
  phrases.set(phrase, found);
  return found;
}

type Joined = Pick<Phrase, 'count' | 'hash' | 'length'>;

/** The words of a text as one word. */
function join(text: string): Joined {
  const tokens = new Tokens(text.length);
  readTokens(text, tokens);
  let hash = 0;
  let length = 0;
  for (let i = 0; i < tokens.count; i++) {
    hash = hashJoin(hash, tokens.hash[i] ?? 0, tokens.length[i] ?? 0);
    length += tokens.length[i] ?? 0;
  }
  return { count: tokens.count, hash, length };
}

function prefixesOf(phrase: string, whole: Joined): Int32Array | null {
  const letters = phrase.toLowerCase().replace(/[^a-z0-9]/g, '');
  const prefixes = new Int32Array(letters.length + 1);
  for (let n = 0; n < letters.length; n++) prefixes[n + 1] = hashStep(prefixes[n] ?? 0, letters.charCodeAt(n));
  const { hash, length } = whole;
  return letters.length === length && prefixes[length] === hash ? prefixes : foldedPrefixesOf(phrase, whole);
}

/** The same for letters beyond ASCII: each beginning of the phrase is folded by itself. */
function foldedPrefixesOf(phrase: string, { hash, length }: Joined): Int32Array | null {
  const prefixes = new Int32Array(length + 1);
  const sizes = new Set([0]);
  let begun = '';
  for (const letter of phrase) {
    begun += letter;
    const beginning = join(begun);
    if (beginning.length > length) return null;
    prefixes[beginning.length] = beginning.hash;
    sizes.add(beginning.length);
  }
  return sizes.size === prefixes.length && prefixes[length] === hash ? prefixes : null;
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
