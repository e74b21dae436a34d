import type { Box, Point } from './geometry.ts';
import {
  type HoverEvent,
  type HoverOptions,
  type HoverState,
  idle,
  likelyAt,
  openMark,
  step,
  wakeAt,
  type Zone,
} from './hover-intent.ts';
import type { Mark } from './marks.ts';
import { isHidden, isWithin } from './page-dom.ts';
import { onTrusted } from './trusted.ts';

export type PointerParts = {
  readonly document: Document;
  readonly options: () => HoverOptions;
  /** Key that must be held for the card to open. */
  readonly modifier: () => 'none' | 'alt' | 'ctrl' | 'shift';
  readonly markAt: (point: Point) => Mark | null;
  readonly cardBox: () => Box | null;
  readonly ownsEvent: (target: EventTarget | null) => boolean;
  /** A card will probably open soon, so its script can be loaded. */
  readonly likely: (mark: Mark) => void;
  readonly open: (mark: Mark, pointer: Point | null) => void;
  readonly close: () => void;
  /**
   * Called for pointer moves, at most once a frame, before anything else. If it returns false, the extension is gone
   * and nothing more may happen.
   */
  readonly alive: () => boolean;
};

export type Pointer = {
  /** The card of this mark was opened by other means. */
  readonly opened: (mark: Mark, how: 'keyboard' | 'touch') => void;
  /** The open card now belongs to this mark, which replaces the old mark. */
  readonly replaced: (mark: Mark) => void;
  readonly dismiss: () => void;
  readonly pin: (how: 'hover' | 'pinned') => void;
  readonly remove: () => void;
};

/** If the reader typed less than this many milliseconds ago, the pointer is on the name only by chance. */
const TYPING = 1000;
const NO_TYPING = ['Escape', 'Shift', 'Control', 'Alt', 'Meta'];

/**
 * Feeds the pointer's actions to the hover machine. There is at most one check for each frame and at most one timer. A
 * hidden page and events made by scripts do nothing. Its parts share state, so it is one long closure: pieces that pass
 * an object around would make the script larger (docs/decisions/0024-page-life.md).
 */
export function watchPointer(parts: PointerParts): Pointer {
  const { document } = parts;
  const listening = new AbortController();
  let state: HoverState<Mark> = idle();
  let latest: PointerEvent | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typedAt = Number.NEGATIVE_INFINITY;
  let lastPoint: Point | null = null;
  /** The last mark passed to `likely`. Once for each rest is enough. */
  let announced: Mark | null = null;

  function send(event: HoverEvent<Mark>): void {
    const before = openMark(state);
    state = step(state, event, parts.options());
    const after = openMark(state);
    if (after !== before && event.type !== 'opened' && event.type !== 'replaced') {
      if (after) parts.open(after, lastPoint);
      else parts.close();
    }
    clearTimeout(timer);
    const now = performance.now();
    const likely = likelyAt(state, parts.options());
    const isLikely = likely !== null && now >= likely;
    if (isLikely && state.type === 'resting' && state.mark !== announced) {
      announced = state.mark;
      parts.likely(state.mark);
    }
    const due = isLikely ? wakeAt(state) : (likely ?? wakeAt(state));
    if (due !== null && !isHidden(document)) {
      timer = setTimeout(() => send({ type: 'time', at: performance.now() }), Math.max(0, due - now));
    }
  }

  function check(): void {
    frame = 0;
    const event = latest;
    latest = null;
    if (!event || !parts.alive()) return;
    const point = { x: event.clientX, y: event.clientY };
    lastPoint = point;
    send({ type: 'move', at: event.timeStamp, point, zone: zoneOf(event, point), card: parts.cardBox() });
  }

  function zoneOf(event: PointerEvent, point: Point): Zone<Mark> {
    if (parts.ownsEvent(event.target)) return { type: 'card' };
    const busy = event.buttons !== 0 || event.timeStamp - typedAt < TYPING || !isHeld(event, parts.modifier());
    const mark = busy && state.type !== 'open' ? null : parts.markAt(point);
    // While a card is open, its mark keeps it. To a busy pointer, any other mark is like empty page.
    if (!mark || (busy && mark !== openMark(state)) || isInSelection(mark.range)) return { type: 'page' };
    return { type: 'mark', mark };
  }

  const on = onTrusted(listening.signal);
  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    latest = event;
    if (frame === 0) frame = requestAnimationFrame(check);
  });
  on('pointerdown', (event) => {
    if (!parts.ownsEvent(event.target)) send({ type: 'interrupt' });
  });
  on('scroll', ({ target }) => {
    const awaited = state.type === 'resting' ? state : state.type === 'open' && state.next;
    // Content beside the text that scrolls by itself (a ticker) is ignored.
    if (awaited && target instanceof Node && isWithin(awaited.mark.range.startContainer, target))
      send({ type: 'interrupt', byScroll: true });
  });
  on('keydown', (event) => {
    if (NO_TYPING.includes(event.key) || parts.ownsEvent(event.target)) return;
    typedAt = event.timeStamp;
    send({ type: 'interrupt' });
  });
  on('pointerout', (event) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') send({ type: 'leave', at: event.timeStamp });
  });

  return {
    opened: (mark, how) => send({ type: 'opened', mark, how }),
    replaced: (mark) => send({ type: 'replaced', mark }),
    dismiss: () => send({ type: 'dismiss' }),
    pin: (how) => send({ type: 'pin', how }),
    remove() {
      listening.abort();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      state = idle();
    },
  };
}

function isHeld(event: PointerEvent, modifier: ReturnType<PointerParts['modifier']>): boolean {
  return modifier === 'none' || event[`${modifier}Key`];
}

/** True if the reader has just selected the name, probably to copy it. */
function isInSelection(range: Range): boolean {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed) return false;
  const selected = selection.getRangeAt(0);
  if (selected.startContainer.getRootNode() !== range.startContainer.getRootNode()) return false;
  return (
    selected.compareBoundaryPoints(Range.START_TO_END, range) > 0 &&
    selected.compareBoundaryPoints(Range.END_TO_START, range) < 0
  );
}
