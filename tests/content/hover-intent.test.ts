import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, Point } from '../../src/content/geometry.ts';
import {
  HOVER_DEFAULTS,
  type HoverEvent,
  type HoverState,
  idle,
  likelyAt,
  openMark,
  step,
  wakeAt,
  type Zone,
} from '../../src/content/hover-intent.ts';

const CARD: Box = { left: 100, top: 120, right: 400, bottom: 400 };
const ON_A: Point = { x: 110, y: 105 };
const ASIDE: Point = { x: 700, y: 20 };

/** A pointer and a clock for the machine. Time passes only on demand, and timers fire meanwhile. */
function world() {
  let state: HoverState<string> = idle();
  let now = 0;
  const send = (event: HoverEvent<string>) => {
    state = step(state, event, HOVER_DEFAULTS);
  };
  const pass = (ms: number) => {
    const until = now + ms;
    for (let due = wakeAt(state); due !== null && due <= until; due = wakeAt(state)) {
      now = Math.max(now, due);
      send({ type: 'time', at: now });
    }
    now = until;
  };
  const move = (zone: Zone<string>, point: Point) =>
    send({ type: 'move', at: now, zone, point, card: state.type === 'open' ? CARD : null });
  return {
    pass,
    send,
    on: (mark: string, point = ON_A) => move({ type: 'mark', mark }, point),
    onPage: (point = ASIDE) => move({ type: 'page' }, point),
    onCard: (point = { x: 200, y: 200 }) => move({ type: 'card' }, point),
    leave: () => send({ type: 'leave', at: now }),
    open: () => openMark(state),
    state: () => state,
    likely: () => {
      const at = likelyAt(state, HOVER_DEFAULTS);
      return at !== null && now >= at;
    },
  };
}

describe('hover intent', () => {
  test('a pointer that rests on a mark opens its card after the delay and not before', () => {
    const w = world();
    w.on('a');
    w.pass(399);
    expect(w.open()).toBeNull();
    w.pass(1);
    expect(w.open()).toBe('a');
  });

  test('a card is likely long before it opens, and not while a pointer just crosses a name', () => {
    const w = world();
    w.on('a');
    w.pass(60);
    expect(w.likely()).toBe(false);
    w.onPage();
    w.pass(1000);
    expect(w.likely()).toBe(false);
    w.on('a');
    w.pass(HOVER_DEFAULTS.likelyDelay);
    expect(w.likely()).toBe(true);
    expect(w.open()).toBeNull();
  });

  test('a card that opens at once is likely at once', () => {
    const at = (openDelay: number) =>
      likelyAt(
        step(
          idle<string>(),
          { type: 'move', at: 50, zone: { type: 'mark', mark: 'a' }, point: ON_A, card: null },
          { ...HOVER_DEFAULTS, openDelay },
        ),
        { ...HOVER_DEFAULTS, openDelay },
      );
    expect(at(0)).toBe(50);
    expect(at(400)).toBe(50 + HOVER_DEFAULTS.likelyDelay);
  });

  test('a pointer that only passes over a mark opens nothing', () => {
    const w = world();
    w.on('a');
    w.pass(100);
    w.onPage();
    w.pass(5000);
    expect(w.open()).toBeNull();
  });

  test('a pointer that moves fast within a mark is not resting, but a trembling pointer is', () => {
    const fast = world();
    for (let x = 0; x < 600; x += 20) {
      fast.on('a', { x, y: 105 });
      fast.pass(20);
    }
    expect(fast.open()).toBeNull();
    const trembling = world();
    for (let i = 0; i < 25; i++) {
      trembling.on('a', { x: 110 + (i % 2), y: 105 });
      trembling.pass(20);
    }
    expect(trembling.open()).toBe('a');
  });

  test('while a card is open, the next mark opens at once', () => {
    const w = world();
    w.on('a');
    w.pass(400);
    w.on('b', { x: 500, y: 60 });
    expect(w.open()).toBe('b');
  });

  test('a mark on the way to the card opens its own card only if the pointer rests there', () => {
    const w = world();
    w.on('a');
    w.pass(400);
    w.on('b', { x: 130, y: 112 });
    expect(w.open()).toBe('a');
    w.pass(50);
    w.onCard();
    w.pass(1000);
    expect(w.open()).toBe('a');
    w.on('a');
    w.on('b', { x: 130, y: 112 });
    w.pass(150);
    expect(w.open()).toBe('b');
  });

  test('the card stays while the pointer is on it, and closes 300 ms after the pointer left mark and card', () => {
    const w = world();
    w.on('a');
    w.pass(400);
    w.onCard();
    w.pass(60_000);
    expect(w.open()).toBe('a');
    w.onPage();
    w.pass(299);
    expect(w.open()).toBe('a');
    w.pass(1);
    expect(w.open()).toBeNull();
  });

  test('a pointer that moves about the page does not delay the closing', () => {
    const w = world();
    w.on('a');
    w.pass(400);
    for (let i = 0; i < 10; i++) {
      w.onPage({ x: 700 + i, y: 20 });
      w.pass(40);
    }
    expect(w.open()).toBeNull();
  });

  test('a slow pointer on its way to the card gets there', () => {
    const w = world();
    w.on('a', { x: 380, y: 40 });
    w.pass(400);
    for (let y = 42; y < 120; y += 4) {
      w.onPage({ x: 380 - y / 2, y });
      w.pass(100);
    }
    expect(w.open()).toBe('a');
    w.onCard();
    w.pass(1000);
    expect(w.open()).toBe('a');
  });

  test('a dismissed card stays closed until the pointer has left its mark', () => {
    const w = world();
    w.on('a');
    w.pass(400);
    w.send({ type: 'dismiss' });
    expect(w.open()).toBeNull();
    w.on('a', { x: 112, y: 105 });
    w.pass(2000);
    expect(w.open()).toBeNull();
    w.onPage();
    w.on('a');
    w.pass(400);
    expect(w.open()).toBe('a');
  });

  test('pressing, typing or scrolling cancels a card that was about to open, and keeps an open one', () => {
    const w = world();
    w.on('a');
    w.pass(200);
    w.send({ type: 'interrupt' });
    w.pass(2000);
    expect(w.open()).toBeNull();
    w.onPage();
    w.on('a');
    w.pass(400);
    w.send({ type: 'interrupt' });
    expect(w.open()).toBe('a');
  });

  test('a page that scrolls under a resting pointer opens nothing until the pointer moves again, on the same mark too', () => {
    const w = world();
    w.on('a');
    w.pass(200);
    w.send({ type: 'interrupt', byScroll: true });
    w.pass(2000);
    expect(w.open()).toBeNull();
    w.on('a', { x: 112, y: 105 });
    w.pass(399);
    expect(w.open()).toBeNull();
    w.pass(1);
    expect(w.open()).toBe('a');
  });

  test('a pinned card stays until it is closed', () => {
    const w = world();
    w.on('a');
    w.pass(400);
    w.send({ type: 'pin', how: 'pinned' });
    w.onPage();
    w.leave();
    w.on('b', { x: 500, y: 60 });
    w.pass(60_000);
    expect(w.open()).toBe('a');
    w.send({ type: 'dismiss' });
    expect(w.open()).toBeNull();
  });

  test('a card that the keyboard opened does not close because a forgotten pointer is nudged', () => {
    const w = world();
    w.send({ type: 'opened', mark: 'a', how: 'keyboard' });
    w.onPage();
    w.pass(5000);
    expect(w.open()).toBe('a');
    w.onCard();
    w.onPage();
    w.pass(300);
    expect(w.open()).toBeNull();
  });

  test('leaving the window closes the card after the grace', () => {
    const w = world();
    w.on('a');
    w.pass(400);
    w.leave();
    w.pass(300);
    expect(w.open()).toBeNull();
  });

  test('whatever happens, the machine acts on every timer that it sets', () => {
    const zone = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((mark): Zone<string> => ({ type: 'mark', mark })),
      fc.constant<Zone<string>>({ type: 'card' }),
      fc.constant<Zone<string>>({ type: 'page' }),
    );
    const point = fc.record({ x: fc.nat(800), y: fc.nat(600) });
    const doing = fc.oneof(
      fc.tuple(zone, point).map(([z, p]) => (w: ReturnType<typeof world>) => {
        if (z.type === 'mark') w.on(z.mark, p);
        else if (z.type === 'card') w.onCard(p);
        else w.onPage(p);
      }),
      fc.nat(600).map((ms) => (w: ReturnType<typeof world>) => w.pass(ms)),
      fc
        .constantFrom<HoverEvent<string>>({ type: 'interrupt' }, { type: 'dismiss' }, { type: 'pin', how: 'hover' })
        .map((event) => (w: ReturnType<typeof world>) => w.send(event)),
      fc.constant((w: ReturnType<typeof world>) => w.leave()),
    );
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 40 }), (doings) => {
        const w = world();
        for (const act of doings) act(w);
        w.onPage();
        w.pass(10_000);
        // After ten seconds without a move, nothing is open and no timer is left.
        expect(w.open()).toBeNull();
        expect(wakeAt(w.state())).toBeNull();
      }),
    );
  });
});
