import { CAPITAL, CASELESS } from './names/tokens.ts';
import type { TokenisedArticle } from './reading.ts';

/** True if most of the block's longer words are capitalised, as in an English headline. */
export function mostlyCapitals({ tokens, from }: TokenisedArticle, block: number): boolean {
  const begin = from[block] ?? 0;
  const end = from[block + 1] ?? 0;
  if (end - begin > 40) return false;
  let long = 0;
  let capital = 0;
  for (let token = begin + 1; token < end; token++) {
    const flags = tokens.flags[token] ?? 0;
    if ((tokens.length[token] ?? 0) < 4 || (flags & CASELESS) !== 0) continue;
    long++;
    if ((flags & CAPITAL) !== 0) capital++;
  }
  return long >= 3 && capital / long > 0.7;
}
