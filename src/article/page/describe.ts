import { nameInto } from './attributes.ts';
import { type Members, membersOf } from './members.ts';
import type { Walked, WalkedBox } from './walked.ts';

/** A line of at most this many UTF-16 code units may be a byline even if all of it is a link. */
const LINE_LENGTH = 60;
/** Boxes with more runs than this are not notes. Only for notes are the values of data-* attributes read. */
const MOST_RUNS = 12;
/** Boxes or runs between two pauses. In a pause, the page may do its own work. */
const PACE = 64;

/**
 * Records what the page shows of its boxes besides their text. All boxes get their names. Boxes with text of their own
 * also get their visibility and the size of their letters, unless that text is one long link. Reads style, never
 * layout.
 */
export function* describeInSteps({ boxes, elements, runs }: Walked): Generator<void, void> {
  const [root] = elements;
  if (!root) return;
  const members = membersOf(root);
  for (let index = 0; index < boxes.length; index++) {
    const box = boxes[index];
    const element = elements[index];
    if (box && element) nameInto(box, element, members, box.last - box.first <= MOST_RUNS);
    if (index % PACE === 0) yield;
  }
  const sizes = new Map<string, number>();
  let before = -1;
  let seen = 0;
  for (const { box: index, length, linked } of runs) {
    if (seen++ % PACE === 0) yield;
    if (index === before || (length > LINE_LENGTH && linked > length * 0.9)) continue;
    before = index;
    const box = boxes[index];
    const element = elements[index];
    if (!box || !element || !members.isConnected(element)) continue; // The page has removed it in the meantime.
    if (isHidden(element, members)) box.hidden = true;
    const size = sizeOf(box, element, index, sizes, members);
    if (size > 0) box.size = size;
  }
}

/** A document that is not shown has no computed style, so its style attribute is read. */
function isHidden(element: Element, { documentOf, isVisible, closestTo }: Members): boolean {
  if (!isVisible || !documentOf(element)?.defaultView) {
    return closestTo(element, '[style*="display:none"],[style*="display: none"]') !== null;
  }
  return !isVisible(element) && closestTo(element, 'details:not([open])') === null;
}

/**
 * The size in CSS pixels, or 0 if the page does not state it. Boxes with the same parent, tag and class are assumed to
 * have the same size.
 */
function sizeOf(
  box: WalkedBox,
  element: Element,
  index: number,
  sizes: Map<string, number>,
  { attributeOf, documentOf }: Members,
): number {
  const hasOwn = attributeOf(element, 'style') !== null;
  const key = hasOwn ? `${index}` : `${box.parent} ${box.tag} ${box.class}`;
  const known = sizes.get(key);
  if (known !== undefined) return known;
  const size = Number.parseFloat(documentOf(element)?.defaultView?.getComputedStyle(element).fontSize ?? '') || 0;
  sizes.set(key, size);
  return size;
}
