import type { Block } from '../article/article-model.ts';
import { tokenise } from './tokens.ts';

/**
 * Returns the indexes of the blocks that contain each word, in reading order.
 *
 * @param among indexes of the searched blocks
 * @param units how much of each block is read, in UTF-16 units
 */
export function holdersOf(blocks: readonly Block[], among: Iterable<number>, units: number): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const index of among) {
    for (const word of new Set(tokenise(blocks[index]?.text ?? '', units).map((token) => token.word))) {
      const held = holders.get(word);
      if (held) held.push(index);
      else holders.set(word, [index]);
    }
  }
  return holders;
}
