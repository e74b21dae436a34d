import type { Block } from '../article/article-model.ts';
import { tokenise } from './tokens.ts';

/**
 * Returns the indexes of the blocks that contain each word, in reading order.
 *
 * @param among indexes of the searched blocks
 * @param units how much of each block is read, in UTF-16 units
 * @param wanted the words to keep; null: all. A long article has many thousands of words, and its notes have a few.
 */
export function holdersOf(
  blocks: readonly Block[],
  among: Iterable<number>,
  units: number,
  wanted: ReadonlySet<string> | null,
): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const index of among) {
    for (const { word } of tokenise(blocks[index]?.text ?? '', units)) {
      if (wanted?.has(word) === false) continue;
      const held = holders.get(word);
      if (!held) holders.set(word, [index]);
      else if (held.at(-1) !== index) held.push(index);
    }
  }
  return holders;
}
