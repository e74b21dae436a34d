import browser from 'webextension-polyfill';
import type { CommandMessage } from '../messages.ts';

/**
 * The manifest's keyboard commands that a page carries out. Only four commands may have a key from the start. Esc
 * closes a card anyway.
 */
const PAGE_COMMANDS = {
  'next-mention': 'next',
  'previous-mention': 'previous',
  'open-card': 'open',
  'close-card': 'close',
} as const satisfies Readonly<Record<string, CommandMessage['command']>>;

type PageCommand = keyof typeof PAGE_COMMANDS;

export const isPageCommand = (name: string): name is PageCommand => name in PAGE_COMMANDS;

/**
 * Sends a command to a tab's content script. If the command has nothing to do, the popup opens and shows why. Either no
 * name is marked, or the site is switched off, or no content script runs in the page.
 */
export async function commandPage(tabId: number, name: PageCommand): Promise<void> {
  const message: CommandMessage = { type: 'command', command: PAGE_COMMANDS[name] };
  try {
    const done: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => false);
    if (done !== true && message.command !== 'close') await browser.action.openPopup();
  } catch (error) {
    console.debug('Afterword: no popup', error);
  }
}
