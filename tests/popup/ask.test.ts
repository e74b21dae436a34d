import { expect, test, vi } from 'vitest';

const worker = vi.hoisted(() => ({ answer: (_site: string): void => undefined }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: () =>
        new Promise((resolve) => {
          worker.answer = resolve;
        }),
    },
  },
}));
const { askSite } = await import('../../src/popup/ask.ts');

test('the site is the host until the worker answers, and then the registrable domain', async () => {
  vi.useFakeTimers();
  try {
    const later = vi.fn();
    const first = askSite('live.sample.example', later);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toBe('live.sample.example');
    worker.answer('sample.example');
    await vi.waitFor(() => expect(later).toHaveBeenCalledExactlyOnceWith('sample.example'));
    expect(await askSite('live.sample.example', later)).toBe('sample.example');
    expect(later).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});
