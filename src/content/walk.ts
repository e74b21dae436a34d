import { isSameRange, type Mark, type Marks } from './marks.ts';
import type { OpenCard } from './open-card.ts';
import { isRendered, scrollToRange } from './scroll-to.ts';

/** Goes from place to place without the pointer. */
export type Walk = {
  /** Scrolls to a range and emphasises it for a while. */
  readonly show: (range: Range) => void;
  /**
   * Goes to the next mark or the previous mark, or (0) opens the card of the current mark. False if no mark is left.
   */
  readonly by: (steps: 1 | -1 | 0) => boolean;
  /** Starts again, because another article is shown. */
  readonly reset: () => void;
  readonly remove: () => void;
};

/** How many milliseconds a place stays emphasised after a jump. */
const EMPHASIS = 2500;

/** Walks over the marks of a page. */
export function createWalk(marks: Marks, openCard: () => OpenCard | null): Walk {
  /** The mark to which the keys went last, as it was painted then. */
  let current: Mark | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(range: Range): void {
    if (!scrollToRange(range)) return;
    marks.setActive(range);
    clearTimeout(timer);
    timer = setTimeout(() => marks.setActive(openCard()?.mark()?.range ?? null), EMPHASIS);
  }

  return {
    show,
    by(steps) {
      const card = openCard();
      const list = marks.list().filter(({ range }) => isRendered(range));
      const open = card?.mark();
      const from = (open ?? current)?.range;
      // After painting again, a mark has a new range at the same place.
      const at = list.findIndex(({ range }) => from && isSameRange(range, from));
      // Without a current mark, the keys start at the visible part.
      const above = list.filter(({ range }) => range.getBoundingClientRect().bottom < 0);
      const to = at < 0 ? above.length + Math.min(steps, 0) : at + steps;
      const index = (to + list.length) % list.length;
      const mark = list[index];
      if (!mark) return false;
      current = mark;
      show(mark.range);
      if (open || steps === 0) card?.openByKeyboard(mark);
      else card?.announce(mark, { at: index + 1, of: list.length });
      return true;
    },
    reset() {
      current = null;
    },
    remove: () => clearTimeout(timer),
  };
}
