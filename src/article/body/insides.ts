import type { Box } from '../survey.ts';
import { holding } from './sums.ts';

/** Tests whether a box contains others of a kind. */
export type Insides = Readonly<Record<'headOrBody' | 'headOrArticle' | 'main', (at: number) => boolean>>;

/** Prepares these tests for the boxes of a page, by one look at each box. */
export function insidesOf(boxes: readonly Box[]): Insides {
  const [bodies, articles, mains]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < boxes.length; at++) {
    const { tag = '', itemprop } = boxes[at] ?? {};
    if (tag === 'h1' || itemprop?.split(/\s+/).includes('articleBody') === true) bodies.push(at);
    if (tag === 'h1' || tag === 'article') articles.push(at);
    else if (tag === 'main') mains.push(at);
  }
  return {
    headOrBody: holding(boxes, bodies),
    headOrArticle: holding(boxes, articles),
    main: holding(boxes, mains),
  };
}
