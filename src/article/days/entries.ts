import type { Box, Survey } from '../survey.ts';
import { DATE_LIKE, hasDigit, lineOf } from './lines.ts';

/** Least UTF-16 code units, outside links, of what somebody wrote in an entry. */
const LEAST_WRITTEN = 40;
/** Most UTF-16 code units of a line with an entry's day. */
const LONGEST_DATED = 60;
/** The most boxes that are tried as an entry, from a date's box upwards, and the most siblings that are compared. */
const FURTHEST = 5;
const MOST_SIBLINGS = 30;

/**
 * True if a box is in one of several entries behind the headline: comments, letters, posts of a list. Each entry is a
 * box of the same element and class, and has a day and something written. Such a day is the day of the entry. Lists
 * of comments often have no name that would show what they are.
 *
 * @param root the box that holds the article's text. It is never an entry.
 * @param headline the index of the headline's run, or -1
 */
export function isInEntry(page: Survey, root: number, headline: number, box: number): boolean {
  const { boxes } = page;
  const holds = (outer: Box, inner: number): boolean => inner >= 0 && outer.first <= inner && inner < outer.last;
  for (let at = box, up = 0; at > 0 && at !== root && up < FURTHEST; at = boxes[at]?.parent ?? -1, up++) {
    const own = boxes[at];
    if (!own || holds(own, headline) || own.first < headline) return false;
    if (at < root && root < own.end) return false;
    if (isEntry(page, own) && siblingsOf(boxes, at).some((other) => isEntry(page, other))) return true;
  }
  return false;
}

/** The other boxes of the same element and class in the same box, at most 30. */
function siblingsOf(boxes: readonly Box[], at: number): readonly Box[] {
  const own = boxes[at];
  const around = boxes[own?.parent ?? -1];
  if (!own || !around) return [];
  const found: Box[] = [];
  for (let next = own.parent + 1; next < around.end && found.length < MOST_SIBLINGS; ) {
    const other = boxes[next];
    if (!other) break;
    if (next !== at && other.tag === own.tag && other.class === own.class) found.push(other);
    next = other.end;
  }
  return found;
}

/** True if a box has a short line with a day, and something written beside it. */
function isEntry(page: Survey, { first, last }: Box): boolean {
  let isDated = false;
  let isWritten = false;
  for (const run of page.runs.slice(first, last)) {
    const isDay = run.length <= LONGEST_DATED && hasDigit(page, run) && DATE_LIKE.test(lineOf(page, run));
    isDated ||= isDay;
    isWritten ||= !isDay && run.length - run.linked >= LEAST_WRITTEN;
  }
  return isDated && isWritten;
}
