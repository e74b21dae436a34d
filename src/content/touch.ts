import type { Point } from './geometry.ts';
import type { Mark } from './marks.ts';
import { parentOf } from './page-dom.ts';

export type TouchParts = {
  readonly markAt: (point: Point) => Mark | null;
  readonly ownsEvent: (target: EventTarget | null) => boolean;
  /** The mark whose card is open. */
  readonly shown: () => Mark | null;
  readonly open: (mark: Mark) => void;
  readonly close: () => void;
};

/** Rest of a finger that means "tell me", and how far it may tremble: milliseconds, CSS pixels. */
const LONG_PRESS = 500;
const TREMBLE = 10;

/**
 * Fingers and pens that cannot hover: a tap on a mark opens the card as a bottom sheet; where the mark is in a link or a
 * button, which the tap is for, a long press does. A tap beside the sheet closes it.
 */
export function watchTouch(parts: TouchParts): { readonly remove: () => void } {
  const listening = new AbortController();
  let press: { readonly id: number; readonly from: Point; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  /** The press that is under way has opened a card: the browser's own menu for it is not wanted. */
  let told = false;

  const letGo = () => {
    if (press) clearTimeout(press.timer);
    press = null;
  };

  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && listener(event), {
      capture: true,
      signal: listening.signal,
    });

  on('pointerdown', (event) => {
    told = false;
    letGo();
    if (!isTouch(event) || !event.isPrimary || parts.ownsEvent(event.target)) return;
    const from = { x: event.clientX, y: event.clientY };
    const mark = parts.markAt(from);
    if (!mark || !isForPage(mark)) return;
    const timer = setTimeout(() => {
      told = true;
      if (parts.shown() !== mark) parts.open(mark);
    }, LONG_PRESS);
    press = { id: event.pointerId, from, timer };
  });
  on('pointermove', (event) => {
    if (!press || event.pointerId !== press.id) return;
    if (Math.hypot(event.clientX - press.from.x, event.clientY - press.from.y) > TREMBLE) letGo();
  });
  on('pointerup', letGo);
  on('pointercancel', letGo);
  on('scroll', letGo);
  on('contextmenu', (event) => {
    if (told) event.preventDefault();
  });
  on('click', (event) => {
    if (!isTouch(event) || parts.ownsEvent(event.target)) return;
    if (told) {
      // The finger that opened the card is lifted: it did not mean to follow the link.
      told = false;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const mark = parts.markAt({ x: event.clientX, y: event.clientY });
    if (!mark || isForPage(mark)) {
      if (parts.shown()) parts.close();
    } else if (parts.shown() !== mark) {
      parts.open(mark);
    }
  });

  return {
    remove() {
      letGo();
      listening.abort();
    },
  };
}

/** Pens too: one that hovers has its card by then, one that cannot is a finger. */
const isTouch = (event: MouseEvent): boolean =>
  event instanceof PointerEvent && (event.pointerType === 'touch' || event.pointerType === 'pen');

/** Whether a tap on the mark already means something: it is in a link, a button or the like. */
function isForPage({ range }: Mark): boolean {
  for (let at: Node | null = range.commonAncestorContainer; at; at = parentOf(at)) {
    if (
      at instanceof Element &&
      at.matches('a[href], button, label, summary, [role="button"], [role="link"], [onclick]')
    ) {
      return true;
    }
  }
  return false;
}
