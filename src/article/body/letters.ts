/** Finds how the letters of the article's running text look: their size, and whether they are shown. */

import type { Box, Run, Survey } from '../survey.ts';
import { type ArticlePlace, isOut } from './find.ts';

/** The size of a box's letters in CSS pixels, or 16 if the page does not state it. */
export const sizeOf = (box: Box | undefined): number => box?.size ?? 16;

/**
 * True if the page shows any of the article's long paragraphs. Otherwise its own scripts or styles have yet to uncover
 * the text, so hidden text means nothing.
 */
export function isShown({ boxes, runs }: Survey, place: ArticlePlace): boolean {
  const { first = 0, last = 0 } = boxes[place.root] ?? {};
  for (let index = first; index < last; index++) {
    const { box = -1, length = 0 } = runs[index] ?? {};
    if (length > 140 && !boxes[box]?.hidden && !isOut(place, box)) return true;
  }
  return false;
}

/** The size of the article's letters: the size of its first long run, or of its longest run if no run is long. */
export function typicalSize({ boxes, runs }: Survey, place: ArticlePlace): number {
  const { first = 0, last = 0 } = boxes[place.root] ?? {};
  let longest: Run | undefined;
  for (let index = first; index < last; index++) {
    const run = runs[index];
    if (!run || boxes[run.box]?.size === undefined || isOut(place, run.box)) continue;
    if (run.length > 200) return sizeOf(boxes[run.box]);
    if (!longest || run.length > longest.length) longest = run;
  }
  return sizeOf(boxes[longest?.box ?? -1]);
}
