import { headingLevel } from '../markup.ts';
import type { Box, Run, Survey } from '../survey.ts';

/** Least entries of such an article, and least UTF-16 code units of the text below each heading. */
const LEAST_ENTRIES = 3;
const LEAST_BELOW = 80;

/**
 * True for a linked heading of an article that consists of entries: "Ten books", each with a link to the book and a
 * text about it. An entry is a box that begins with its heading, and has siblings of the same element and class. A list
 * of other stories has the same form, but furniture-boxes.ts has excluded it before.
 */
export function headsEntry({ boxes, runs }: Survey, run: Run): boolean {
  const own = boxes[run.box];
  if (!own || headingLevel(own.tag) === 0) return false;
  const around = boxes[own.parent];
  const list = boxes[around?.parent ?? -1];
  if (!around || !list) return false;
  const isEntry = (box: Box): boolean =>
    box.tag === around.tag &&
    box.class === around.class &&
    boxes[runs[box.first]?.box ?? -1]?.tag === own.tag &&
    runs.slice(box.first + 1, box.last).some(({ length, linked }) => length - linked >= LEAST_BELOW);
  if (!isEntry(around)) return false;
  let entries = 0;
  for (let at = around.parent + 1; at < list.end && entries < LEAST_ENTRIES; ) {
    const box = boxes[at];
    if (!box) break;
    if (isEntry(box)) entries++;
    at = box.end;
  }
  return entries >= LEAST_ENTRIES;
}
