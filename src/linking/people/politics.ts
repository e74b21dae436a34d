import { hashesOf } from '../names/hashes.ts';
import type { TokenisedArticle } from '../reading.ts';

/**
 * Words of politics, in English. An article on politics has at least one of them, a report on a match or a concert
 * hardly any. Words with a second meaning ("house", "party", "bill", "campaign") are left out.
 */
const POLITICS_WORDS = `senate senator senators congress congressional congressman congresswoman congressmen republican republicans
  democrat democrats democratic gop lawmaker lawmakers parliament parliamentary mp mps tory tories election elections electoral
  legislation legislature legislator legislators voter voters governor governors gubernatorial minister ministers caucus
  impeachment capitol constituency brexit westminster politician politicians political politics government governments
  bipartisan partisan ballot ballots administration presidential presidency ambassador diplomats sanctions
  president presidents premier chancellor cabinet downing whitehall kremlin pentagon referendum coalition mayor mayors nato eu
  treasury taxpayers lobbyists labour backbencher backbenchers`;

const POLITICS_HASHES: ReadonlySet<number> = hashesOf(POLITICS_WORDS);

/** True if the article has a word of politics. The search ends at the first such word. */
export function isPolitical({ tokens }: TokenisedArticle): boolean {
  for (let token = 0; token < tokens.count; token++) if (POLITICS_HASHES.has(tokens.hash[token] ?? 0)) return true;
  return false;
}
