import { beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  sendMessage: vi.fn<(tabId: number, message: object, to: object) => Promise<unknown>>(),
  openPopup: vi.fn<() => Promise<void>>(),
}));
vi.mock('webextension-polyfill', () => ({
  default: { tabs: { sendMessage: fake.sendMessage }, action: { openPopup: fake.openPopup } },
}));

const { commandPage } = await import('../../src/background/commands.ts');

beforeEach(() => {
  fake.sendMessage.mockReset();
  fake.openPopup.mockReset();
});

test('a command goes to the page, and the popup stays closed if the page acts on it', async () => {
  fake.sendMessage.mockResolvedValue(true);
  await commandPage(7, 'next-mention');
  expect(fake.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type: 'command', command: 'next' }, { frameId: 0 });
  expect(fake.openPopup).not.toHaveBeenCalled();
});

test.each([
  ['nothing is marked', () => Promise.resolve(false)],
  ['the site is switched off', () => Promise.resolve(undefined)],
  ['no content script runs', () => Promise.reject(new Error('Receiving end does not exist.'))],
])('where %s the popup opens, which says why; a card that is to be closed is closed already', async (_, answer) => {
  fake.sendMessage.mockImplementation(answer);
  await commandPage(7, 'close-card');
  expect(fake.openPopup).not.toHaveBeenCalled();
  await commandPage(7, 'open-card');
  expect(fake.openPopup).toHaveBeenCalledOnce();
});

test('a browser that opens no popup for a command is no error', async () => {
  fake.sendMessage.mockResolvedValue(false);
  fake.openPopup.mockRejectedValue(new Error('openPopup requires a user gesture'));
  await expect(commandPage(7, 'next-mention')).resolves.toBeUndefined();
});
