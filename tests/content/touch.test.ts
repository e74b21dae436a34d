// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from '../../src/content/marks.ts';
import { watchTouch } from '../../src/content/touch.ts';

// Tests what no driver can do: the browser's own long press, which comes before ours where its delay is shorter.

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function finger() {
  const listeners = new Map<string, (event: object) => void>();
  // Events made by scripts are ignored, and jsdom makes no others.
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    listeners.set(type, listener as (event: object) => void); // as touch.ts passes it
  });
  const link = document.createElement('a');
  link.href = '#there';
  const mark = { range: document.createRange() } as unknown as Mark; // the code uses only this part
  const parts = {
    markAt: () => mark,
    ownsEvent: () => false,
    shown: () => null,
    open: vi.fn<(mark: Mark) => void>(),
    close: vi.fn<() => void>(),
  };
  watchTouch(parts);
  const does = (type: string) => {
    const preventDefault = vi.fn();
    listeners.get(type)?.({
      ...{ isTrusted: true, isPrimary: true, pointerType: 'touch', pointerId: 1, clientX: 10, clientY: 10 },
      ...{ target: link, composedPath: () => [link, document, window], preventDefault, stopPropagation: vi.fn() },
    });
    return preventDefault;
  };
  return { does, open: parts.open };
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
