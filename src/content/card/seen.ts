import type { Box } from '../geometry.ts';
import { isSeenAt } from '../hit-test.ts';
import { elementOf } from '../page-dom.ts';

/**
 * Returns the lines of a range that are at least partly in a box. Empty if the range is hidden, for example in a closed
 * `<details>`.
 */
export const linesIn = (range: Range, box: Box): DOMRect[] =>
  elementOf(range.commonAncestorContainer)?.checkVisibility()
    ? [...range.getClientRects()].filter(
        ({ width, height, top, bottom }) => width > 0 && height > 0 && bottom > box.top && top < box.bottom,
      )
    : [];

/** True if the lines of a range run from top to bottom. */
export function runsDown(range: Range): boolean {
  const own = elementOf(range.commonAncestorContainer);
  return own !== null && !getComputedStyle(own).writingMode.startsWith('horizontal');
}

/** Returns the visible part of this document. */
export function visibleBox(): Box {
  const view = window.visualViewport;
  const { offsetLeft = 0, offsetTop = 0, width = window.innerWidth, height = window.innerHeight } = view ?? {};
  const seen = { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
  // A frame as tall as its article scrolls with the page around it, so only a part of it is in the window.
  let [x, y] = [0, 0];
  for (let at: Window = window; at.frameElement; at = at.parent) {
    const frame = at.frameElement.getBoundingClientRect();
    x += frame.left;
    y += frame.top;
    seen.left = Math.max(seen.left, -x);
    seen.top = Math.max(seen.top, -y);
    seen.right = Math.min(seen.right, at.parent.innerWidth - x);
    seen.bottom = Math.min(seen.bottom, at.parent.innerHeight - y);
  }
  return seen;
}

/**
 * True if a line of the range is visible. False if it has left the window, or a fixed part of the page covers it: a
 * header, the edge of a scroller.
 *
 * @param makesWay an element that may cover it now, and will move away
 */
export const isAnyLineSeen = (document: Document, range: Range, makesWay: Element): boolean =>
  linesIn(range, visibleBox()).some(({ left, right, top, bottom }) =>
    isSeenAt(document, range, { x: (left + right) / 2, y: (top + bottom) / 2 }, makesWay),
  );
