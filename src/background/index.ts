import factsPack from 'facts-pack';
import browser, { type Menus, type Runtime, type Tabs } from 'webextension-polyfill';
import { analyse } from '../analysis.ts';
import { loadSettings } from '../settings/settings.ts';
import { vetoesFor } from '../settings/vetoes.ts';
import { accept } from './accept.ts';
import { commandPage, isPageCommand } from './commands.ts';
import { openKnowledge } from './knowledge.ts';
import { createMenu, SITE_ITEM } from './menu.ts';
import { registerGrantedSites } from './registration.ts';
import { switchSiteOf } from './site-switch.ts';
import { showOnToolbar } from './toolbar.ts';

// The worker may be stopped at any moment: it keeps nothing but the opened fact base, which costs milliseconds.
// Listeners are registered in the first turn of the event loop, as both browsers demand.

const knowledge = openKnowledge(factsPack);

browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
  const accepted = accept(data, sender, browser.runtime.id);
  if (!accepted) return undefined;
  const { message, tabId } = accepted;
  switch (message.type) {
    case 'badge':
      return showOnToolbar(tabId, message.count);
    case 'analyse':
      return loadSettings().then(({ settings }) =>
        analyse(message.article, knowledge, vetoesFor(settings, message.article)),
      );
    case 'show-all':
      // Firefox opens a popup only for a click in its own interface; there the reader clicks the icon.
      return browser.action.openPopup().catch((error: unknown) => console.debug('Afterword: no popup', error));
  }
});

browser.commands.onCommand.addListener((name: string, tab?: Tabs.Tab) => {
  if (name === 'toggle-site') return switchSiteOf(tab?.url);
  return isPageCommand(name) && tab?.id !== undefined ? commandPage(tab.id, name) : undefined;
});

browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
  if (info.menuItemId === SITE_ITEM) void switchSiteOf(info.pageUrl ?? tab?.url);
});

browser.runtime.onInstalled.addListener(() => {
  void createMenu();
  void registerGrantedSites();
});
browser.runtime.onStartup.addListener(() => void createMenu());

// The browser's own permission screen is the source of truth: what is granted or revoked there holds at once.
browser.permissions.onAdded.addListener(() => void registerGrantedSites());
browser.permissions.onRemoved.addListener(() => void registerGrantedSites());
