import type { TokenisedArticle } from '../reading.ts';
import { hashUnstep } from './hash.ts';
import { CAPITAL, CASELESS, Tokens } from './tokens.ts';

/** Languages in which a name takes a genitive s without an apostrophe: "Altmans Besuch", "Altmans tal". */
const LANGUAGES_WITH_S = /^(?:de|nl|sv|da|nb|nn|no|lb)\b/i;

/**
 * The reading without that s on capitalised words, for a second search. Null in other languages. Only hash, length and
 * end of the tokens differ.
 */
export function withoutGenitive(reading: TokenisedArticle, language: string | null): TokenisedArticle | null {
  if (!LANGUAGES_WITH_S.test(language ?? '')) return null;
  const { tokens, texts, from } = reading;
  const shortened = new Tokens(tokens.count);
  shortened.count = tokens.count;
  for (const part of ['start', 'end', 'hash', 'length', 'flags'] as const)
    shortened[part].set(tokens[part].subarray(0, tokens.count));
  for (let block = 0; block < texts.length; block++) {
    const text = texts[block] ?? '';
    for (let token = from[block] ?? 0; token < (from[block + 1] ?? 0); token++) {
      const end = tokens.end[token] ?? 0;
      const length = tokens.length[token] ?? 0;
      if (((tokens.flags[token] ?? 0) & (CAPITAL | CASELESS)) !== CAPITAL || length < 4) continue;
      // A name that ends in s, x or z takes no genitive s.
      if (text.charAt(end - 1) !== 's' || /[sxzß]/i.test(text.charAt(end - 2))) continue;
      shortened.end[token] = end - 1;
      shortened.length[token] = length - 1;
      shortened.hash[token] = hashUnstep(tokens.hash[token] ?? 0, 's'.charCodeAt(0));
    }
  }
  return { ...reading, tokens: shortened };
}
