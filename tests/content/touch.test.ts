// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Point } from '../../src/content/geometry.ts';
import type { Mark } from '../../src/content/marks.ts';
import { watchTouch } from '../../src/content/touch.ts';

// Tests what no driver can do: the browser's own long press, which comes before ours where its delay is shorter.

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const everywhere = (_: Point): boolean => true;

/** A finger at 10, 10. `on` is what it touches; `isMark` where a name is. */
function finger({ on = 'a', isMark = everywhere, isOpen = false } = {}) {
  const listeners = new Map<string, (event: object) => void>();
  // Events made by scripts are ignored, and jsdom makes no others.
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    listeners.set(type, listener as (event: object) => void); // as touch.ts passes it
  });
  const touched = document.createElement(on);
  touched.setAttribute('href', '#there');
  const mark = { range: document.createRange() } as unknown as Mark; // the code uses only this part
  const parts = {
    markAt: (point: Point) => (isMark(point) ? mark : null),
    ownsEvent: () => false,
    shown: () => (isOpen ? mark : null),
    open: vi.fn<(mark: Mark) => void>(),
    close: vi.fn<() => void>(),
  };
  watchTouch(parts);
  const does = (type: string) => {
    const preventDefault = vi.fn();
    listeners.get(type)?.({
      ...{ isTrusted: true, isPrimary: true, pointerType: 'touch', pointerId: 1, clientX: 10, clientY: 10 },
      ...{ target: touched, composedPath: () => [touched, document, window], preventDefault, stopPropagation: vi.fn() },
    });
    return preventDefault;
  };
  return { does, open: parts.open, close: parts.close };
}

test.each(['contextmenu', 'dragstart'])(
  'a press that the browser answers first (%s) opens the sheet instead, once',
  (own) => {
    const { does, open } = finger();
    does('pointerdown');
    vi.advanceTimersByTime(400);
    expect(does(own)).toHaveBeenCalledOnce();
    does('pointercancel');
    vi.advanceTimersByTime(1000);
    expect(open).toHaveBeenCalledOnce();
  },
);

test('a context menu that the reader opens elsewhere stays open', () => {
  const { does, open } = finger();
  does('pointerdown');
  does('pointerup');
  expect(does('contextmenu')).not.toHaveBeenCalled();
  expect(open).not.toHaveBeenCalled();
});

test.each([
  ['below', ({ y }: Point) => y < 0],
  ['above', ({ y }: Point) => y > 20],
  ['beside', ({ x }: Point) => x > 20],
])('a thumb that comes down %s a name opens its sheet, because it covers 44 pixels', (_, isMark) => {
  const { does, open } = finger({ on: 'p', isMark });
  does('click');
  expect(open).toHaveBeenCalledOnce();
});

test('with a sheet open, a tap near a name closes it', () => {
  const { does, close } = finger({ on: 'p', isMark: ({ y }) => y < 0, isOpen: true });
  does('click');
  expect(close).toHaveBeenCalledOnce();
});

test('a tap far from every name opens nothing', () => {
  const { does, open } = finger({ on: 'p', isMark: ({ y }) => y > 30 });
  does('click');
  expect(open).not.toHaveBeenCalled();
});
