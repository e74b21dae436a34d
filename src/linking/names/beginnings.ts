import { MAX_TOKENS } from './format.ts';
import { hashJoin } from './hash.ts';
import { PREFIXES } from './prefixes.ts';
import { CAPITAL, readTokens, Tokens } from './tokens.ts';

/**
 * The beginning of a name at which a word of a text may end. If `first`, the text may write it as one word. If `lower`,
 * it may lack the capital. If `further`, the text may write it as several words.
 */
export type Beginning = {
  readonly hash: number;
  readonly first: boolean;
  readonly lower: boolean;
  readonly further: boolean;
};

/** Reused for each form. Otherwise an index of a hundred thousand names would allocate as many tables. */
const words = new Tokens(64);
const parts = new Tokens(64);

function read(text: string, tokens: Tokens): Tokens {
  tokens.count = 0;
  readTokens(text, tokens);
  return tokens;
}

/** All beginnings of a form at which a word of a text may end. The last is the whole form. */
export function beginnings(form: string): Beginning[] {
  const tokens = read(form, words);
  if (tokens.count === 0 || tokens.count > MAX_TOKENS) return [];
  const lower = ((tokens.flags[0] ?? 0) & CAPITAL) === 0 || /[a-z][A-Z]/.test(form) || /\d/.test(form);
  const found: Beginning[] = [];
  let hash = 0;
  let first = true;
  for (let i = 0; i < tokens.count; i++) {
    const word = form.slice(tokens.start[i], tokens.end[i]);
    const prefix = PREFIXES.exec(word.toLowerCase())?.[0];
    if (prefix !== undefined) {
      const part = read(prefix, parts);
      found.push({
        hash: hashJoin(hash, part.hash[0] ?? 0, part.length[0] ?? 0),
        first,
        lower,
        further: found.length > 0,
      });
    }
    hash = hashJoin(hash, tokens.hash[i] ?? 0, tokens.length[i] ?? 0);
    found.push({ hash, first, lower, further: found.length > 0 });
    // Words separated by a space are never written as one word.
    if (/\s/.test(form.slice(tokens.end[i], tokens.start[i + 1] ?? form.length))) first = false;
  }
  return found;
}
