import type { Point } from './geometry.ts';
import type { Mark } from './marks.ts';
import { onTrusted } from './trusted.ts';

export type TouchParts = {
  readonly markAt: (point: Point) => Mark | null;
  readonly ownsEvent: (target: EventTarget | null) => boolean;
  /** The mark whose card is open. */
  readonly shown: () => Mark | null;
  readonly open: (mark: Mark) => void;
  readonly close: () => void;
};

/** A finger that rests on a name in a link or button. There a tap has another meaning. */
type Press = {
  readonly from: PointerEvent;
  readonly open: () => void;
  readonly timer: ReturnType<typeof setTimeout>;
};

/**
 * How far around a touch to look for a mark, in CSS pixels: there, then below and to the right, then above and to the
 * left. A thumb covers 44 pixels, and a line of text has about 20.
 */
const REACH = [0, 12, -12];

/** How long a finger must rest, in milliseconds, and how far it may tremble, in CSS pixels. */
const LONG_PRESS = 500;
const TREMBLE = 10;

/**
 * Handles fingers, and pens that cannot hover. A tap on a mark opens the card as a bottom sheet. In a link or a button
 * a tap has another use, so there a long press opens the card. A tap beside the sheet closes it. Its parts share state,
 * so it is one long closure: pieces that pass an object around would make the script larger
 * (docs/decisions/0024-page-life.md).
 */
export function watchTouch(parts: TouchParts): { readonly remove: () => void } {
  const listening = new AbortController();
  let press: Press | null = null;
  /** The current press has opened a card. So the browser's reaction to it (a menu, dragging the link) is prevented. */
  let isHandled = false;

  const markNear = ({ clientX: x, clientY: y }: PointerEvent): Mark | null => {
    // While a sheet is open, a tap beside a name closes it.
    for (const by of parts.shown() ? [0] : REACH) {
      const mark = parts.markAt({ x, y: y + by }) ?? parts.markAt({ x: x + by, y });
      if (mark) return mark;
    }
    return null;
  };
  const letGo = () => {
    clearTimeout(press?.timer);
    press = null;
  };

  const on = onTrusted(listening.signal);
  on('pointerdown', (event) => {
    isHandled = false;
    letGo();
    if (!isTouch(event) || !event.isPrimary || parts.ownsEvent(event.target)) return;
    const mark = isForPage(event) && markNear(event);
    if (!mark) return;
    const open = () => {
      letGo();
      isHandled = true;
      if (parts.shown() !== mark) parts.open(mark);
    };
    press = { from: event, open, timer: setTimeout(open, LONG_PRESS) };
  });
  on('pointermove', (event) => {
    if (event.pointerId !== press?.from.pointerId) return;
    if (Math.hypot(event.clientX - press.from.clientX, event.clientY - press.from.clientY) > TREMBLE) letGo();
  });
  on('pointerup', letGo);
  on('pointercancel', letGo);
  on('scroll', letGo);
  for (const type of ['contextmenu', 'dragstart'] as const) {
    on(type, (event) => {
      press?.open(); // the browser's own long press is shorter: 400 ms in Android's settings
      if (isHandled) event.preventDefault();
    });
  }
  on('click', (event) => {
    if (!isTouch(event) || parts.ownsEvent(event.target)) return;
    if (isHandled) {
      // The finger that opened the card is lifted. It did not mean to follow the link.
      isHandled = false;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const mark = !isForPage(event) && markNear(event);
    if (!mark) {
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

/** Pens count too. A pen that hovers has already opened the card. A pen that cannot hover is like a finger. */
const isTouch = ({ pointerType }: PointerEvent): boolean => pointerType === 'touch' || pointerType === 'pen';

/** True if a tap there already has a meaning, because it is on a link, a button or the like. */
const isForPage = (event: Event): boolean =>
  event.composedPath().some(
    (at) =>
      at instanceof Element &&
      // from the prototype, because in Chromium `<input name="matches">` replaces its form's method
      Element.prototype.matches.call(at, 'a[href],button,label,summary,[role=button],[role=link],[onclick]'),
  );
