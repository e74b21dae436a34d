import { type Box, onTheWay, type Point } from './geometry.ts';

/**
 * Decides when a pointer means to open a card. It is a pure state machine: the pointer's actions go in, and the mark
 * whose card should be open comes out. It has no clock and no timer: every event carries its time, and {@link wakeAt}
 * gives the time of the next check.
 */

/** Times in milliseconds, speeds in CSS pixels a millisecond. */
export type HoverOptions = {
  /** How long the pointer must rest on a mark before its card opens. */
  readonly openDelay: number;
  /** How long the card stays open after the pointer left both mark and card. */
  readonly closeDelay: number;
  /** On the way to the open card: how long the pointer must rest on another mark. */
  readonly passDelay: number;
  /** A pointer that is at least this fast passes by and does not rest. */
  readonly passingSpeed: number;
  /** After this rest on a mark, its card is likely to open. A pointer that only crosses a name has left it by then. */
  readonly likelyDelay: number;
};

/**
 * 400 ms of rest and 300 ms of grace are what Wikipedia's page previews found by experiment. At half a pixel a
 * millisecond, pop-up dictionaries stop opening.
 */
export const HOVER_DEFAULTS: HoverOptions = {
  openDelay: 400,
  closeDelay: 300,
  passDelay: 150,
  passingSpeed: 0.5,
  likelyDelay: 80,
};

/** What is under the pointer. */
export type Zone<Mark> =
  | { readonly type: 'mark'; readonly mark: Mark }
  | { readonly type: 'card' }
  | { readonly type: 'page' };

export type HoverEvent<Mark> =
  /** The pointer is at `point`. `card` is the box of the open card, or null if no card is open. */
  | {
      readonly type: 'move';
      readonly at: number;
      readonly point: Point;
      readonly zone: Zone<Mark>;
      readonly card: Box | null;
    }
  /** Time has passed and the pointer has not moved. */
  | { readonly type: 'time'; readonly at: number }
  /** The pointer left the window. */
  | { readonly type: 'leave'; readonly at: number }
  /**
   * The reader pressed, typed or scrolled, so a card that was about to open does not open. An open card stays. After a
   * scroll, the next move starts the rest again. After a press, the mark stays quiet until the pointer has left it.
   */
  | { readonly type: 'interrupt'; readonly byScroll?: boolean }
  /** The reader closed the card (Esc, close button). It stays closed until the pointer has left that mark. */
  | { readonly type: 'dismiss' }
  /** A card was opened by other means. */
  | { readonly type: 'opened'; readonly mark: Mark; readonly how: 'keyboard' | 'touch' }
  /** The open card belongs to a new mark object at the same place, because the page was read again. */
  | { readonly type: 'replaced'; readonly mark: Mark }
  /** The reader pins the card open, or releases it. */
  | { readonly type: 'pin'; readonly how: 'hover' | 'pinned' };

type Sample = { readonly at: number; readonly point: Point };

export type HoverState<Mark> =
  /** No card is open. `spent` is the mark under the pointer if its card was dismissed, or it was pressed. */
  | { readonly type: 'idle'; readonly last: Sample | null; readonly spent: Mark | null }
  | { readonly type: 'resting'; readonly last: Sample; readonly mark: Mark; readonly due: number }
  | {
      readonly type: 'open';
      readonly last: Sample | null;
      readonly mark: Mark;
      /** The last place of the pointer on the mark or the card. Null if the pointer never came (keyboard). */
      readonly exit: Point | null;
      /** When to close. Null while the pointer is on the mark or the card, or has never come. */
      readonly closeAt: number | null;
      /** Another mark on which the pointer rests on the way to the card. */
      readonly next: { readonly mark: Mark; readonly due: number } | null;
      readonly how: HowShown;
    };

/**
 * How a card is shown. `hover`: it closes when the pointer leaves. `keyboard`: it waits for the pointer to visit it.
 * `pinned`: the reader keeps it open. `touch`: a sheet, which no pointer closes.
 */
export type HowShown = 'hover' | 'keyboard' | 'pinned' | 'touch';

/** True if a card stays at its place until it is closed, whatever the pointer does. */
export const isKept = (how: HowShown): boolean => how === 'pinned' || how === 'touch';

export const idle = <Mark>(): HoverState<Mark> => ({ type: 'idle', last: null, spent: null });

/** The mark whose card should be open. */
export const openMark = <Mark>(state: HoverState<Mark>): Mark | null => (state.type === 'open' ? state.mark : null);

/** The time at which to send a `time` event if the pointer has not moved before. Null if none is needed. */
export function wakeAt<Mark>(state: HoverState<Mark>): number | null {
  if (state.type === 'resting') return state.due;
  if (state.type !== 'open' || isKept(state.how)) return null;
  if (state.next) return state.closeAt === null ? state.next.due : Math.min(state.closeAt, state.next.due);
  return state.closeAt;
}

/** The time from which it is likely that a card will open. Null if it is not likely, or a card is open. */
export function likelyAt<Mark>(state: HoverState<Mark>, options: HoverOptions): number | null {
  if (state.type !== 'resting') return null;
  return Math.min(state.due, state.due - options.openDelay + options.likelyDelay);
}

/** The state after an event. Pure: the event carries its time. */
export function step<Mark>(state: HoverState<Mark>, event: HoverEvent<Mark>, options: HoverOptions): HoverState<Mark> {
  switch (event.type) {
    case 'opened':
      return opened(event.mark, null, null, event.how);
    case 'replaced':
      return state.type === 'open' ? { ...state, mark: event.mark } : state;
    case 'interrupt':
      if (state.type === 'resting')
        return { type: 'idle', last: state.last, spent: event.byScroll ? null : state.mark };
      return state.type === 'open' ? { ...state, next: null } : state;
    case 'dismiss':
      return state.type === 'open' ? { type: 'idle', last: state.last, spent: state.mark } : state;
    case 'pin':
      return state.type === 'open' ? { ...state, how: event.how, closeAt: null, next: null } : state;
    case 'leave':
      if (state.type === 'open')
        return { ...state, closeAt: state.closeAt ?? event.at + options.closeDelay, next: null };
      return idle();
    case 'time':
      return passTime(state, event.at);
    case 'move': {
      // A timer may come late. So what was due before this move happens first.
      const now = passTime(state, event.at);
      return now.type === 'open' ? moveOpen(now, event, options) : moveClosed(now, event, options);
    }
  }
}

type Move<Mark> = Extract<HoverEvent<Mark>, { type: 'move' }>;
type Open<Mark> = Extract<HoverState<Mark>, { type: 'open' }>;

function opened<Mark>(mark: Mark, exit: Point | null, last: Sample | null, how: HowShown = 'hover'): HoverState<Mark> {
  return { type: 'open', last, mark, exit, closeAt: null, next: null, how };
}

function passTime<Mark>(state: HoverState<Mark>, at: number): HoverState<Mark> {
  if (state.type === 'resting' && at >= state.due) return opened(state.mark, state.last.point, state.last);
  if (state.type !== 'open' || isKept(state.how)) return state;
  if (state.next && at >= state.next.due) return opened(state.next.mark, state.last?.point ?? null, state.last);
  if (state.closeAt !== null && at >= state.closeAt) return { type: 'idle', last: state.last, spent: null };
  return state;
}

function moveClosed<Mark>(
  state: Exclude<HoverState<Mark>, { type: 'open' }>,
  event: Move<Mark>,
  options: HoverOptions,
): HoverState<Mark> {
  const last = { at: event.at, point: event.point };
  if (event.zone.type !== 'mark') return { type: 'idle', last, spent: null };
  const { mark } = event.zone;
  if (state.type === 'idle' && state.spent === mark) return { type: 'idle', last, spent: mark };
  const passing = speed(state.last, last) >= options.passingSpeed;
  const due = state.type === 'resting' && state.mark === mark && !passing ? state.due : event.at + options.openDelay;
  return { type: 'resting', last, mark, due };
}

function moveOpen<Mark>(state: Open<Mark>, event: Move<Mark>, options: HoverOptions): HoverState<Mark> {
  const last = { at: event.at, point: event.point };
  if (isKept(state.how)) return { ...state, last };
  const { zone } = event;
  if (zone.type === 'card' || (zone.type === 'mark' && zone.mark === state.mark)) {
    return { ...state, last, exit: event.point, closeAt: null, next: null };
  }
  const underWay = event.card !== null && state.exit !== null && onTheWay(state.exit, event.point, event.card);
  if (zone.type === 'mark') {
    if (!underWay) return opened(zone.mark, event.point, last);
    const next = state.next?.mark === zone.mark ? state.next : { mark: zone.mark, due: event.at + options.passDelay };
    return { ...state, last, closeAt: event.at + options.closeDelay, next };
  }
  // If the keyboard opened the card, leaving it counts only after the pointer has visited it.
  if (state.exit === null) return { ...state, last };
  const closeAt = underWay || state.closeAt === null ? event.at + options.closeDelay : state.closeAt;
  return { ...state, last, closeAt, next: null };
}

/** Samples more than 32 ms apart show no speed, because the pointer rested in between. */
function speed(from: Sample | null, to: Sample): number {
  if (!from) return 0;
  const elapsed = to.at - from.at;
  if (elapsed > 32 || elapsed <= 0) return 0;
  return Math.hypot(to.point.x - from.point.x, to.point.y - from.point.y) / elapsed;
}
