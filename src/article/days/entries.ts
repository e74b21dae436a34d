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
 * Tests whether a box is in one of several entries behind the headline: comments, letters, posts of a list. Each entry is a
 * box of the same element and class, and has a day and something written. Such a day is the day of the entry. Lists
 * of comments often have no name that would show what they are.
 *
 * @param root the box that holds the article's text. It is never an entry.
 * @param headline the index of the headline's run, or -1
 */
export function entryTest(page: Survey, root: number, headline: number): (box: number) => boolean {
  const { boxes } = page;
  const isEntry = isEntryOf(page);
  const holds = (outer: Box, inner: number): boolean => inner >= 0 && outer.first <= inner && inner < outer.last;
  /** True if one of the other boxes of the same element and class in the same box is an entry. At most 30 are tried. */
  function hasSibling(own: Box, at: number): boolean {
    const end = boxes[own.parent]?.end ?? 0;
    for (let next = own.parent + 1, tried = 0; next < end && tried < MOST_SIBLINGS; ) {
      const other = boxes[next];
      if (!other) break;
      if (next !== at && other.tag === own.tag && other.class === own.class) {
        if (isEntry(other)) return true;
        tried++;
      }
      next = other.end;
    }
    return false;
  }
  return (box) => {
    for (let at = box, up = 0; at > 0 && at !== root && up < FURTHEST; at = boxes[at]?.parent ?? -1, up++) {
      const own = boxes[at];
      if (!own || holds(own, headline) || own.first < headline) return false;
      if (at < root && root < own.end) return false;
      if (isEntry(own) && hasSibling(own, at)) return true;
    }
    return false;
  };
}

/** What a run has of an entry. 0 is not known yet. */
const DAY = 1;
const WRITTEN = 2;
const NEITHER = 3;

/** Tests whether a box has a short line with a day, and something written beside it. Each run is looked at once. */
function isEntryOf(page: Survey): (box: Box) => boolean {
  const { runs } = page;
  const known = new Uint8Array(runs.length);
  function kindOf(index: number): number {
    const run = runs[index];
    if (!run) return NEITHER;
    if (run.length <= LONGEST_DATED && hasDigit(page, run) && DATE_LIKE.test(lineOf(page, run))) return DAY;
    return run.length - run.linked >= LEAST_WRITTEN ? WRITTEN : NEITHER;
  }
  return ({ first, last }) => {
    let isDated = false;
    let isWritten = false;
    for (let index = first; index < last && !(isDated && isWritten); index++) {
      const kind = known[index] || kindOf(index);
      known[index] = kind;
      isDated ||= kind === DAY;
      isWritten ||= kind === WRITTEN;
    }
    return isDated && isWritten;
  };
}
