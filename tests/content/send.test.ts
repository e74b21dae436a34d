import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage: fake.sendMessage } } }));
const { send } = await import('../../src/content/send.ts');

const refusal = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

beforeEach(() => {
  vi.useFakeTimers();
  fake.sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

test('a message that comes while the browser stops the worker is sent again, and answered', async () => {
  fake.sendMessage.mockImplementationOnce(refusal).mockResolvedValueOnce('settings');
  const answer = send({ type: 'settings' });
  await vi.runAllTimersAsync();
  expect(await answer).toBe('settings');
});

test('a message that twice reaches no worker is a failure, and so is a message of an extension that is gone', async () => {
  for (const fails of [
    refusal,
    () => {
      throw new Error('Extension context invalidated.');
    },
  ]) {
    fake.sendMessage.mockReset().mockImplementation(fails);
    const failed = expect(send({ type: 'settings' })).rejects.toThrow(Error);
    await vi.runAllTimersAsync();
    await failed;
    expect(fake.sendMessage).toHaveBeenCalledTimes(2);
  }
});
