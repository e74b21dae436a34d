/** Finds how the letters of the article's running text look: their size, and whether they are shown. */

import type { Box, Run, Survey } from '../survey.ts';
import { type ArticlePlace, isOut } from './find.ts';

/** The size of a box's letters in CSS pixels, or 16 if the page does not state it. */
export const sizeOf = (box: Box | undefined): number => box?.size ?? 16;

/**
 * True if the page shows any of the article's long paragraphs. Otherwise its own scripts or styles have yet to uncover
 * the text, so hidden text means nothing.
 */
export const isShown = (page: Survey, place: ArticlePlace): boolean =>
  ownRuns(page, place).some(({ box, length }) => length > 140 && !page.boxes[box]?.hidden);

/** The size of the article's letters: the size of its first long run, or of its longest run if no run is long. */
export function typicalSize(page: Survey, place: ArticlePlace): number {
  const runs = ownRuns(page, place).filter(({ box }) => page.boxes[box]?.size !== undefined);
  const longest = runs.reduce(
    (best: Run | undefined, run) => (best && best.length >= run.length ? best : run),
    undefined,
  );
  const typical = runs.find(({ length }) => length > 200) ?? longest;
  return sizeOf(page.boxes[typical?.box ?? -1]);
}

function ownRuns({ boxes, runs }: Survey, place: ArticlePlace): Run[] {
  const root = boxes[place.root];
  return runs.slice(root?.first, root?.last).filter(({ box }) => !isOut(place, box));
}
