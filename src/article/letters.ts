/** How the letters of the article's running text look: their size, and whether they are shown. */

import { isOut, type Place } from './find.ts';
import type { Box, Run, Survey } from './survey.ts';

/** The size of a box's letters in CSS pixels; 16 where the page does not say. */
export const sizeOf = (box: Box | undefined): number => box?.size ?? 16;

/**
 * Whether the page shows any of the article's long paragraphs: one that shows none has yet to be uncovered by its own
 * scripts or styles, and what is hidden on it says nothing.
 */
export const isShown = (page: Survey, place: Place): boolean =>
  ownRuns(page, place).some(({ box, length }) => length > 140 && !page.boxes[box]?.hidden);

/** The box of the article's first long run, whose letters are taken for its size. */
export const typicalBox = (page: Survey, place: Place): number =>
  ownRuns(page, place).find(({ length }) => length > 200)?.box ?? place.root;

function ownRuns({ boxes, runs }: Survey, place: Place): Run[] {
  const root = boxes[place.root];
  return runs.slice(root?.first, root?.last).filter(({ box }) => !isOut(place, box));
}
