import type { Block } from '../article/article-model.ts';
import { holdersOf } from './holders.ts';
import { meaningfulWords, tokenise } from './tokens.ts';

/**
 * How many UTF-16 units of a block are compared. A word that more other blocks than the second number contain is not
 * rare.
 */
const UNITS_READ = 2000;
const RARE = 2;
/** A quotation, or a pronoun that refers to the text before it. */
const GOES_ON =
  /^[“"«„‘']|^(?:he|she|they|it|its|his|her|their|these|those|this(?! (?:story|article|post|report|piece|page|column|version|headline)\b)|er|sie|ils?|elles?|ella|él|ellos|lui|lei|eles?|elas?|hij|zij|ze|han|hon|hun|den|det|ona|ono|oni)\b/iu;

/** True if a text begins with a quotation, or with a pronoun that refers to the text before it. */
export const goesOn = (text: string): boolean => GOES_ON.test(text.slice(0, 20));

/**
 * True if the paragraph after the update at `own` continues the update, not the story. It does so in three cases. The
 * end or another update follows it (`ends`). Or it begins with a quotation or a pronoun. Or it shares with the update a
 * word that is rare in the article.
 */
export function goesOnAbout(blocks: readonly Block[], own: number, ends: boolean): boolean {
  const note = blocks[own];
  const next = blocks[own + 1];
  if (!note || !next || ends || next.kind !== 'paragraph' || goesOn(next.text)) return true;
  const words = new Set(meaningfulWords(next.text, tokenise(next.text, UNITS_READ)));
  const shared = meaningfulWords(note.text, tokenise(note.text, UNITS_READ)).filter((word) => words.has(word));
  if (shared.length === 0) return false;
  const holders = wordsOf(blocks);
  return shared.some((word) => (holders.get(word)?.length ?? 0) <= RARE + 2); // the two blocks themselves, and RARE others
}

/** The blocks that contain each word, found once for an article. */
function wordsOf(blocks: readonly Block[]): ReadonlyMap<string, readonly number[]> {
  const known = HOLDERS.get(blocks);
  if (known) return known;
  const holders = holdersOf(blocks, blocks.keys(), UNITS_READ, null);
  HOLDERS.set(blocks, holders);
  return holders;
}

const HOLDERS = new WeakMap<readonly Block[], ReadonlyMap<string, readonly number[]>>();
