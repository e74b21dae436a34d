import type { Reading } from './reading.ts';
import { readTokens, Tokens } from './tokens.ts';

/**
 * Words of which an article on politics has at least one, and a report on a match or a concert seldom any. English. Words
 * with a second meaning ("house", "party", "bill", "campaign") are left out.
 */
const WORDS = `senate senator senators congress congressional congressman congresswoman congressmen republican republicans
  democrat democrats democratic gop lawmaker lawmakers parliament parliamentary mp mps tory tories election elections electoral
  legislation legislature legislator legislators voter voters governor governors gubernatorial minister ministers caucus
  impeachment capitol constituency brexit westminster politician politicians political politics government governments
  bipartisan partisan ballot ballots administration presidential presidency ambassador diplomats sanctions
  treasury taxpayers lobbyists labour backbencher backbenchers`;

const HASHES: ReadonlySet<number> = hashes();

function hashes(): Set<number> {
  const tokens = new Tokens();
  readTokens(WORDS, tokens);
  return new Set(tokens.hash.subarray(0, tokens.count));
}

/** Does the article have a word of politics? It is looked through once, up to the first such word. */
export function isPolitical({ tokens }: Reading): boolean {
  for (let token = 0; token < tokens.count; token++) if (HASHES.has(tokens.hash[token] ?? 0)) return true;
  return false;
}
