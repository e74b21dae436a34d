import factsPack from 'facts-pack';
import browser, { type Menus, type Runtime, type Tabs } from 'webextension-polyfill';
import marksStyle from '../../extension/marks.css';
import { loadSettings } from '../settings/settings.ts';
import { accept, acceptQuestion, type Own } from './accept.ts';
import { putCardScript } from './card-script.ts';
import { commandPage, isPageCommand } from './commands.ts';
import { openFrame, tellFrame } from './frames.ts';
import { openKnowledge, packInfo } from './knowledge.ts';
import { answerFromMemory, expireMemory } from './memory.ts';
import { createMenu, SITE_ITEM } from './menu.ts';
import { annotateOnStart, annotateOpenTabs, askWhoMayStay, mayRead } from './open-tabs.ts';
import { analyseFor, judgeHead, readAndAnalyse } from './read.ts';
import { registerGrantedSites } from './registration.ts';
import { siteOf } from './site-of.ts';
import { switchSiteOf } from './site-switch.ts';
import { showOnToolbar } from './toolbar.ts';
import { storeVeto } from './vetoes.ts';
import { openWelcome } from './welcome.ts';

// The worker may be stopped at any moment: it keeps nothing but the opened fact base, which costs milliseconds. Of the pages
// that it reads, those of private windows too, it keeps no words: each reading forgets them at its end (article/remembered.ts).
// Listeners are registered in the first turn of the event loop, as both browsers demand.

const knowledge = openKnowledge(factsPack);
const own: Own = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };

browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
  const question = acceptQuestion(data, sender, own);
  if (question) {
    return Promise.resolve(question.type === 'facts' ? packInfo(knowledge) : siteOf(question.host));
  }
  const accepted = accept(data, sender, own);
  if (!accepted) return undefined;
  const { message, tabId, frameId } = accepted;
  switch (message.type) {
    case 'settings':
      return loadSettings().then(({ settings }) => settings);
    case 'badge':
      return showOnToolbar(tabId, message.count);
    case 'analyse':
      return loadSettings().then(({ settings }) => analyseFor(message.article, settings, knowledge));
    case 'judge':
      return Promise.resolve(judgeHead(message.heading));
    case 'read':
      return loadSettings().then(({ settings }) => readAndAnalyse(message.survey, message.above, settings, knowledge));
    case 'card':
      return loadSettings().then(({ settings }) => putCardScript(tabId, frameId, settings));
    case 'may-read':
      return mayRead(tabId, frameId, sender.url);
    case 'marks-style':
      return Promise.resolve(marksStyle);
    case 'veto':
      return storeVeto(message);
    case 'frame':
      return openFrame(tabId, frameId, message);
    case 'to-frame':
      return tellFrame(tabId, message.frameId, message.message);
    case 'recall':
    case 'remember':
      return answerFromMemory(message, sender.tab?.incognito !== false);
    case 'show-all':
      // Firefox opens a popup only for a click in its own interface; there the reader clicks the icon.
      return browser.action.openPopup().catch((error: unknown) => console.debug('Afterword: no popup', error));
  }
});

browser.commands.onCommand.addListener((name: string, tab?: Tabs.Tab) => {
  if (name === 'toggle-site') return switchSiteOf(tab?.url);
  return isPageCommand(name) && tab?.id !== undefined ? commandPage(tab.id, name) : undefined;
});

browser.contextMenus?.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
  if (info.menuItemId === SITE_ITEM) void switchSiteOf(info.pageUrl ?? tab?.url);
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  void createMenu();
  void registerGrantedSites();
  if (reason === 'install') void openWelcome();
});
browser.runtime.onStartup.addListener(() => {
  void createMenu();
  void expireMemory();
});

// The browser's own permission screen is the source of truth: what is granted or revoked there holds at once.
browser.permissions.onAdded.addListener(() => {
  void registerGrantedSites();
  void annotateOpenTabs(); // Chromium's question closes the popup that asked it, and nobody else reads the page then
});
browser.permissions.onRemoved.addListener(() => {
  void registerGrantedSites();
  void askWhoMayStay();
});

void annotateOnStart();
