import factsPack from 'facts-pack';
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { analyse } from '../analysis.ts';
import { type CommandMessage, WorkerMessageSchema } from '../messages.ts';
import { loadSettings } from '../settings/settings.ts';
import { vetoesFor } from '../settings/vetoes.ts';
import { openKnowledge } from './knowledge.ts';
import { showOnToolbar } from './toolbar.ts';

// The worker may be stopped at any moment: it keeps nothing but the opened fact base, which costs milliseconds.
// Listeners are registered in the first turn of the event loop, as both browsers demand.

const knowledge = openKnowledge(factsPack);

browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined) return undefined;
  const parsed = v.safeParse(WorkerMessageSchema, data);
  if (!parsed.success) {
    console.debug('Afterword: ignored a message of the wrong shape', v.flatten(parsed.issues));
    return undefined;
  }
  const message = parsed.output;
  switch (message.type) {
    case 'badge':
      return showOnToolbar(tabId, message.count);
    case 'analyse':
      return loadSettings().then(({ settings }) =>
        analyse(message.article, knowledge, vetoesFor(settings, message.article)),
      );
  }
});

const PAGE_COMMANDS: Readonly<Record<string, CommandMessage['command']>> = {
  'next-mention': 'next',
  'previous-mention': 'previous',
  'open-card': 'open',
};

browser.commands.onCommand.addListener(async (name, tab) => {
  const command = PAGE_COMMANDS[name];
  if (command && tab?.id !== undefined) await send(tab.id, { type: 'command', command });
});

/** Sends to a tab's content script; a tab without one (a browser page, an unlisted site) is no error. */
async function send(tabId: number, message: CommandMessage): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch {
    console.debug('Afterword: no content script in tab', tabId);
  }
}
