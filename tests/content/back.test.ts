// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { watchBack } from '../../src/content/card/back.ts';

/** Imitates the browser's requests to close, which the reader's back gesture causes. */
class Requests extends EventTarget {
  static open: Requests[] = [];
  constructor() {
    super();
    Requests.open.push(this);
  }
  destroy(): void {
    Requests.open = Requests.open.filter((one) => one !== this);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  Requests.open = [];
});

const rootOf = () => document.createElement('div').attachShadow({ mode: 'closed' });

test('the back gesture closes the sheet where the browser asks for that, until the sheet is closed', () => {
  vi.stubGlobal('CloseWatcher', Requests);
  const close = vi.fn();
  const root = rootOf();
  const stop = watchBack(document, root, close);
  const [asked] = Requests.open;
  asked?.dispatchEvent(new Event('close'));
  expect(close).toHaveBeenCalledOnce();
  stop();
  expect(Requests.open).toEqual([]);
  asked?.dispatchEvent(new Event('close'));
  expect(close).toHaveBeenCalledOnce();
  expect(root.childElementCount).toBe(0);
});

test('in a browser without such requests nothing breaks', () => {
  expect(() => watchBack(document, rootOf(), () => undefined)()).not.toThrow();
});

test('in Firefox there is a frame to go back from as long as the sheet is open', () => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0' });
  const root = rootOf();
  const stop = watchBack(document, root, () => undefined);
  expect(root.querySelectorAll('iframe')).toHaveLength(1);
  stop();
  expect(root.childElementCount).toBe(0);
});
