// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { delayBefore, WATCH, watchPage } from '../../src/content/page-watch.ts';

/** jsdom has no observer of sizes; this one is called by the tests. */
let resized = () => {};
class Sizes {
  constructor(callback: () => void) {
    resized = callback;
  }
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Sizes);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  const paragraph = document.createElement('p');
  paragraph.textContent = 'One.';
  document.body.replaceChildren(paragraph);
});
afterEach(() => vi.useRealTimers());

/**
 * A watched page whose readings find something new, or never do.
 *
 * @param takes milliseconds until the worker has answered
 * @param cost milliseconds that the page itself pays
 * @param isMarked a name is marked on it
 */
function watched(isNew: boolean, { takes = 0, cost = 0, isMarked = true } = {}) {
  const read = vi.fn(async () => {
    if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
    return { isNew, cost };
  });
  const watch = watchPage(document, {
    alive: () => true,
    wake: () => {},
    read,
    navigated: () => {},
    isArticle: () => false,
    isMarked: () => isMarked,
  });
  let count = 0;
  const change = async () => {
    document.querySelector('p')?.append(`More ${count++}. `);
    await vi.advanceTimersByTimeAsync(WATCH.slowest + WATCH.settle);
  };
  return { read, watch, change };
}

test('a page that conceals nothing has no timer once it rests', async () => {
  const { watch } = watched(true);
  watch.look([]);
  await vi.advanceTimersByTimeAsync(WATCH.rest);
  expect(vi.getTimerCount()).toBe(0);
  watch.remove();
});

test('concealed text is checked until it is shown, and then read', async () => {
  const { read, watch } = watched(true);
  const [first, second] = [document.createElement('p'), document.createElement('p')];
  document.body.append(first, second);
  await vi.advanceTimersByTimeAsync(WATCH.settle);
  read.mockClear();
  let isShown = false;
  first.checkVisibility = () => false;
  second.checkVisibility = () => isShown;
  watch.look([first, second]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(read).not.toHaveBeenCalled();
  isShown = true;
  await vi.advanceTimersByTimeAsync(2000);
  expect(read).toHaveBeenCalledTimes(1);
  watch.remove();
  expect(vi.getTimerCount()).toBe(0);
});

test('a change is read after a moment of quiet, once for all that changed in it', async () => {
  const { read, watch } = watched(true);
  for (let i = 0; i < 20; i++) document.body.append(`Line ${i}.`);
  await vi.advanceTimersByTimeAsync(WATCH.settle - 1);
  expect(read).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(read).toHaveBeenCalledTimes(1);
  watch.remove();
});

test('a page that keeps changing is read less and less often, and never for more than a twentieth of the time', () => {
  const delays = Array.from({ length: 9 }, (_, streak) => delayBefore(streak, 10));
  expect(delays).toEqual([...delays].sort((a, b) => a - b));
  expect(delays[0]).toBe(WATCH.settle);
  expect(delays[8]).toBe(WATCH.slowest);
  expect(delayBefore(0, 700)).toBe(14_000);
});

test('the worker’s time does not reduce the readings of a page; the page’s own time does', async () => {
  for (const [cost, before] of [
    [1, 0],
    [60, 1200],
  ] as const) {
    const { read, watch } = watched(true, { takes: 90, cost });
    document.body.append('A first change.');
    await vi.advanceTimersByTimeAsync(WATCH.settle + 100);
    document.body.append('A second change.');
    await vi.advanceTimersByTimeAsync(Math.max(WATCH.settle * 2, before) - 1);
    expect(read, `${cost} ms`).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(read, `${cost} ms`).toHaveBeenCalledTimes(2);
    watch.remove();
  }
});

test('a change that is due while an earlier one is still being read is read after that', async () => {
  const { read, watch } = watched(true, { takes: 3 * WATCH.settle, cost: 1 }); // a worker that had stopped and starts again
  document.body.append('A first change.');
  await vi.advanceTimersByTimeAsync(WATCH.settle + 1);
  document.body.append('A second change.');
  await vi.advanceTimersByTimeAsync(4 * WATCH.settle);
  expect(read).toHaveBeenCalledTimes(2);
  watch.remove();
});

test('a page whose changes never bring anything new is no longer followed, and read once more when the popup opens', async () => {
  const { read, watch, change } = watched(false);
  for (let i = 0; i < WATCH.misses + 10; i++) await change();
  expect(read).toHaveBeenCalledTimes(WATCH.misses);
  await watch.rest();
  expect(read).toHaveBeenCalledTimes(WATCH.misses + 1);
  watch.remove();
});

test('a page that never rests is no longer followed in the end, even if it has something new each time', async () => {
  const { read, watch, change } = watched(true);
  for (let i = 0; i < WATCH.streak + 10; i++) await change();
  expect(read).toHaveBeenCalledTimes(WATCH.streak);
  expect(watch.isGivenUp()).toBe(true);
  watch.remove();
});

test('a page that rests from time to time is always followed', async () => {
  const { read, watch, change } = watched(true);
  for (let i = 0; i < WATCH.streak + 10; i++) {
    await change();
    if (i % 20 === 0) await vi.advanceTimersByTimeAsync(WATCH.calm);
  }
  expect(read).toHaveBeenCalledTimes(WATCH.streak + 10);
  expect(watch.isGivenUp()).toBe(false);
  watch.remove();
});

test.each(['scroll', 'focus', 'visibilitychange'])(
  'a page that was no longer followed is read again after a %s',
  async (type) => {
    const { read, watch, change } = watched(false);
    for (let i = 0; i < WATCH.misses; i++) await change();
    expect(watch.isGivenUp()).toBe(true);
    window.dispatchEvent(new Event(type));
    await change();
    expect(read).toHaveBeenCalledTimes(WATCH.misses + 1);
    expect(watch.isGivenUp()).toBe(false);
    watch.remove();
  },
);

test('a page whose root element is replaced is still watched', async () => {
  const { read, watch } = watched(true);
  const root = document.documentElement;
  const other = document.createElement('html');
  other.append(document.createElement('body'));
  root.replaceWith(other);
  await vi.advanceTimersByTimeAsync(WATCH.settle);
  other.querySelector('body')?.append('A new text.');
  await vi.advanceTimersByTimeAsync(WATCH.slowest);
  expect(read.mock.calls.length).toBeGreaterThanOrEqual(2);
  watch.remove();
  other.replaceWith(root);
});

test('no reading begins after the watch has ended', async () => {
  const { read, watch, change } = watched(true);
  watch.remove();
  await change();
  expect(read).toHaveBeenCalledTimes(0);
});

describe('a page without marks', () => {
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');

  test('has no timer and no observer of its tree once it has been quiet', async () => {
    const { watch, read } = watched(true, { isMarked: false });
    const concealed = document.createElement('p');
    concealed.checkVisibility = () => false;
    watch.look([concealed]);
    disconnect.mockClear();
    await vi.advanceTimersByTimeAsync(WATCH.rest);
    expect(vi.getTimerCount()).toBe(0);
    expect(disconnect).toHaveBeenCalled();
    document.body.append('A change that nobody sees.');
    await vi.advanceTimersByTimeAsync(WATCH.slowest);
    expect(read).not.toHaveBeenCalled();
    watch.remove();
  });

  test.each([
    ['it is scrolled', () => window.dispatchEvent(new Event('scroll'))],
    ['it grows', () => resized()],
    ['it is looked at again', () => window.dispatchEvent(new Event('focus'))],
  ])('is observed again when %s', async (_, happen) => {
    const { watch, read } = watched(true, { isMarked: false });
    await vi.advanceTimersByTimeAsync(WATCH.rest);
    happen();
    await vi.advanceTimersByTimeAsync(WATCH.settle);
    document.body.append('A change.');
    await vi.advanceTimersByTimeAsync(WATCH.slowest);
    expect(read).toHaveBeenCalled();
    watch.remove();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('with marks it is observed as long as it is open', async () => {
    const { watch, read } = watched(true);
    await vi.advanceTimersByTimeAsync(10 * WATCH.rest);
    document.body.append('A change.');
    await vi.advanceTimersByTimeAsync(WATCH.slowest);
    expect(read).toHaveBeenCalledTimes(1);
    watch.remove();
  });
});
