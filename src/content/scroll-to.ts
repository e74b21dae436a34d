import { elementOf, parentOf } from './page-dom.ts';

/** True if a range can be shown: it is not in a closed `<details>`, and the page does not hide it. */
export const isRendered = (range: Range): boolean =>
  range.getClientRects().length > 0 &&
  elementOf(range.startContainer)?.checkVisibility({ visibilityProperty: true }) === true;

/**
 * Brings a range to the middle of the view, at once, through every scrolling container around it. It changes nothing on
 * the page except scroll positions. False if the range is not rendered.
 */
export function scrollToRange(range: Range): boolean {
  const element = elementOf(range.startContainer);
  if (!element || !isRendered(range)) return false;
  const { top, bottom } = range.getBoundingClientRect();
  const isSeen = top >= window.innerHeight * 0.15 && bottom <= window.innerHeight * 0.7;
  // The methods come from the prototype. In Chromium, `<input name="scrollIntoView">` replaces its form's method.
  const { scrollIntoView, getBoundingClientRect } = Element.prototype;
  scrollIntoView.call(element, { block: isSeen ? 'nearest' : 'center', inline: 'nearest', behavior: 'instant' });
  // A paragraph may be taller than its scroller. Then the paragraph is in view, but the words of the range may not be.
  const bring = (scroller: Element | Window, from: number, height: number) => {
    const words = range.getBoundingClientRect();
    if (words.top < from || words.bottom > from + height)
      scroller.scrollBy({ top: words.top - from - height / 3, behavior: 'instant' });
  };
  for (let at = parentOf(range.startContainer); at; at = parentOf(at)) {
    if (!(at instanceof Element)) continue;
    const box = getBoundingClientRect.call(at);
    bring(at, box.top, box.height);
  }
  bring(window, 0, window.innerHeight);
  return true;
}
