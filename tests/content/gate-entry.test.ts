// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { page, prose } from '../article/page.ts';

const fake = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'afterword', sendMessage: fake.sendMessage, onMessage: { addListener: () => undefined } } },
}));

/** jsdom has no observer of sizes. */
class Sizes {
  observe() {}
  disconnect() {}
}

const show = (html: string) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...body.childNodes);
};

test('a page that is filled while the worker answers the first look is looked at again', async () => {
  vi.stubGlobal('ResizeObserver', Sizes);
  vi.useFakeTimers();
  let answer = (_isIn: boolean) => {};
  fake.sendMessage.mockReturnValueOnce(new Promise((resolve) => (answer = resolve))).mockResolvedValue(true);
  show(page('<p>Loading</p>'));
  await import('../../src/content/gate/index.ts');
  await vi.runOnlyPendingTimersAsync();
  expect(fake.sendMessage).toHaveBeenCalledTimes(1);
  show(page(`<h1>Harbour plan</h1>${prose(3)}`));
  await vi.advanceTimersByTimeAsync(1);
  answer(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(fake.sendMessage).toHaveBeenCalledTimes(2);
  expect(fake.sendMessage.mock.lastCall).not.toEqual(fake.sendMessage.mock.calls[0]);
});
