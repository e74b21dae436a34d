import { elementOf } from './page-dom.ts';

/**
 * Brings a range to the middle of the view, at once, through every scrolling container around it, and without touching
 * the page but for its scroll positions. False where the range is not rendered (in a closed `<details>`, say).
 */
export function scrollToRange(range: Range): boolean {
  const element = elementOf(range.startContainer);
  if (!element || range.getClientRects().length === 0) return false;
  const before = range.getBoundingClientRect();
  if (before.top >= window.innerHeight * 0.15 && before.bottom <= window.innerHeight * 0.7) return true;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A paragraph taller than the view is centred, but the words may still be outside of it.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight)
    window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' });
  return true;
}
