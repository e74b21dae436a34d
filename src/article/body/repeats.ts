import type { Block } from '../article-model.ts';

/** Removes quotations and large lines that repeat words of the text, and the second of two equal standfirsts. */
export function withoutRepeats<B extends Block>(blocks: readonly B[]): B[] {
  const bares: string[] = [];
  const bareAt = (at: number): string => (bares[at] ??= bareOf(blocks[at]?.text ?? ''));
  const isRepeat = ({ kind, text, hints }: B, at: number): boolean => {
    const may = kind === 'quote' || kind === 'standfirst' || PULLED.test(hints?.names ?? '');
    if (!may || text.length < LEAST_REPEAT || text.length > LONGEST_REPEAT) return false;
    let probe: string | undefined;
    return blocks.some((other, index) => {
      if (index === at || other.text.length < text.length) return false;
      const isBefore = other.kind === kind && index < at;
      if (other.kind !== 'paragraph' && !isBefore) return false;
      // Most paragraphs lack its longest word and need no full comparison.
      probe ??= longestWord(bareAt(at));
      if (!other.text.toLowerCase().includes(probe)) return false;
      return (
        (other.kind === 'paragraph' && bareAt(index).includes(bareAt(at))) || (isBefore && bareAt(index) === bareAt(at))
      );
    });
  };
  return blocks.filter((block, at) => !isRepeat(block, at));
}

const PULLED = /pull-?quote|highlight--quote|blockquote--pull/;
const bareOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
const longestWord = (bare: string): string =>
  bare.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
/** Least UTF-16 code units of a block that may be a repeat. */
const LEAST_REPEAT = 30;
const LONGEST_REPEAT = 300;
