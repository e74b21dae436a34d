import { nameInto } from './attributes.ts';
import type { Walked, WalkedBox } from './walk.ts';

/** UTF-16 code units of a line that may be a byline, though all of it is a link. */
const LINE = 60;
/** Boxes of more runs than this are no notes, for whose sake the values of data-* attributes are asked for. */
const FEW = 12;

/**
 * Writes down what the page says of its boxes beside their text: names of all of them; and of those with text of their own
 * that is not one long link whether they are shown, and the size of their letters. Asks for style, never for layout.
 */
export function describeBoxes({ boxes, elements, runs }: Walked): void {
  for (let index = 0; index < boxes.length; index++) {
    const box = boxes[index];
    const element = elements[index];
    if (box && element) nameInto(box, element, box.last - box.first <= FEW);
  }
  const sizes = new Map<string, number>();
  let before = -1;
  for (const { box: index, length, linked } of runs) {
    if (index === before || (length > LINE && linked > length * 0.9)) continue;
    before = index;
    const box = boxes[index];
    const element = elements[index];
    if (!box || !element?.isConnected) continue; // the page took it away meanwhile
    if (isHidden(element)) box.hidden = true;
    const size = sizeOf(box, element, index, sizes);
    if (size > 0) box.size = size;
  }
}

/** Where there is no style to ask (a document that is not shown) the style attribute says. */
function isHidden(element: Element): boolean {
  if (element.ownerDocument.defaultView === null || typeof element.checkVisibility !== 'function') {
    return element.closest('[style*="display:none"],[style*="display: none"]') !== null;
  }
  return !element.checkVisibility() && element.closest('details:not([open])') === null;
}

/** In CSS pixels; 0 where the page does not say. Boxes of one parent, tag and class are taken to be of one size. */
function sizeOf(box: WalkedBox, element: Element, index: number, sizes: Map<string, number>): number {
  const key = element.hasAttribute('style') ? `${index}` : `${box.parent} ${box.tag} ${box.class}`;
  const known = sizes.get(key);
  if (known !== undefined) return known;
  const size = Number.parseFloat(element.ownerDocument.defaultView?.getComputedStyle(element).fontSize ?? '') || 0;
  sizes.set(key, size);
  return size;
}
