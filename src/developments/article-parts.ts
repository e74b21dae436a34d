import type { Block } from '../article/article-model.ts';

/**
 * The part of an article that contains a block. A part nearer to the beginning shows more of what the article is about.
 */
export type ArticlePart = 'headline' | 'standfirst' | 'lead' | 'heading' | 'body';

/** How many paragraphs count as the lead. */
const LEAD_PARAGRAPHS = 4;

/**
 * The part that each block is in.
 *
 * @param lead how many paragraphs are the lead
 */
export function partsOf(blocks: readonly Block[], lead = LEAD_PARAGRAPHS): readonly ArticlePart[] {
  let paragraphs = 0;
  return blocks.map(({ kind, hints }, index) => {
    if (kind === 'heading') return index === 0 || hints?.level === 1 ? 'headline' : 'heading';
    if (kind === 'standfirst') return 'standfirst';
    return kind === 'paragraph' && ++paragraphs <= lead ? 'lead' : 'body';
  });
}
