import type { Block } from '../article/model.ts';

/** The part of an article that a block is in. Nearer to the beginning it shows more of what the article is about. */
export type Place = 'headline' | 'standfirst' | 'lead' | 'heading' | 'body';

/** Paragraphs that count as the lead. */
const LEAD = 4;

/** The place of each block. The first `lead` paragraphs are the lead. */
export function placesOf(blocks: readonly Block[], lead = LEAD): readonly Place[] {
  let paragraphs = 0;
  return blocks.map(({ kind, hints }, index) => {
    if (kind === 'heading') return index === 0 || hints?.level === 1 ? 'headline' : 'heading';
    if (kind === 'standfirst') return 'standfirst';
    return kind === 'paragraph' && ++paragraphs <= lead ? 'lead' : 'body';
  });
}
