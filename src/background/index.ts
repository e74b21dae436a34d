import browser, { type Menus, type Runtime, type Tabs } from 'webextension-polyfill';
import marksStyle from '../../extension/marks.css';
import { answerWith, type Handlers, type OwnPageMessages, type WorkerMessages } from '../messages.ts';
import { noteUpdate } from '../settings/last-update.ts';
import { putReader } from '../settings/page-script.ts';
import { loadSettings } from '../settings/settings.ts';
import { accept, acceptQuestion, type Own } from './accept.ts';
import { arrive, type SenderDocument, targetOf } from './arrive.ts';
import { putCardScript } from './card-script.ts';
import { commandPage, isPageCommand } from './commands.ts';
import { openFrame, tellFrame } from './frames.ts';
import { createPacks } from './library.ts';
import { expireMemory, keepInMemory, recallWhileReading } from './memory.ts';
import { createMenu, SITE_ITEM } from './menu.ts';
import { annotateOnStart, annotateOpenTabs, askWhoMayStay, mayRead } from './open-tabs.ts';
import { readShippedPacks } from './pack-files.ts';
import { analyseFor, entityFor, judgeHead, notMarkedFor, readAndAnalyse } from './read.ts';
import { readReadersPacks, sweepPacks } from './readers-packs.ts';
import { registerGrantedSites } from './registration.ts';
import { openReport } from './report.ts';
import { siteOf } from './site-of.ts';
import { switchSiteOf } from './site-switch.ts';
import { showOnToolbar } from './toolbar.ts';
import { storeVeto } from './vetoes.ts';
import { openWelcome } from './welcome.ts';

// The worker may be stopped at any moment. So it keeps only the open packs, which take milliseconds to open again. It
// keeps no words of the pages that it reads, not even of private windows: each reading forgets them at its end
// (article/remembered.ts). Both browsers require that listeners are registered in the first turn of the event loop.

const packs = createPacks(readShippedPacks, readReadersPacks);
const own: Own = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };

const settingsNow = async () => (await loadSettings()).settings;

/** The sender: a content script, or a page of the extension in a tab. */
type From = SenderDocument & { readonly url: string | undefined; readonly isPrivate: boolean };

const answers: Handlers<WorkerMessages, From> = {
  settings: settingsNow,
  badge: ({ count }, { tabId }) => showOnToolbar(tabId, count),
  analyse: async ({ article }) => {
    const settings = await settingsNow();
    return analyseFor(article, settings, await packs.whenOpen(settings));
  },
  arrive: async (message, from) => arrive(message, from, await settingsNow()),
  load: (_, from) => putReader(targetOf(from)),
  judge: async ({ heading }) => judgeHead(heading),
  read: async ({ survey, above, visit }, { isPrivate }) => {
    const settings = await settingsNow();
    const recall = recallWhileReading(above.url ?? survey.url, visit, settings, isPrivate);
    return recall(readAndAnalyse(survey, above, settings, await packs.whenOpen(settings)));
  },
  card: async (_, { tabId, frameId }) => putCardScript(tabId, frameId, await settingsNow()),
  'may-read': (_, { tabId, frameId, url }) => mayRead(tabId, frameId, url),
  'marks-style': async () => marksStyle,
  veto: storeVeto,
  frame: (message, { tabId, frameId }) => openFrame(tabId, frameId, message),
  'to-frame': ({ frameId, message }, { tabId }) => tellFrame(tabId, frameId, message),
  remember: (message, { isPrivate }) => keepInMemory(message, isPrivate),
  wrong: ({ entity }, { tabId }) => openReport(tabId, entity),
  entity: async ({ entity, published }) => entityFor(entity, published, await packs.whenOpen(await settingsNow())),
};

const ownPageAnswers: Handlers<OwnPageMessages, null> = {
  facts: packs.info,
  'packs-changed': packs.reopen,
  corrections: packs.corrections,
  site: async ({ host }) => siteOf(host),
  'not-marked': async ({ article, published }) => {
    const settings = await settingsNow();
    return notMarkedFor(article, published, settings, await packs.whenOpen(settings));
  },
};

browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
  const question = acceptQuestion(data, sender, own);
  if (question) return answerWith(ownPageAnswers, question, null);
  const accepted = accept(data, sender, own);
  if (!accepted) return undefined;
  const { message, tabId, frameId } = accepted;
  const isPrivate = sender.tab?.incognito !== false;
  const { url, documentId } = sender;
  return answerWith(answers, message, { tabId, frameId, documentId, url, isPrivate });
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
  if (reason === 'install' || reason === 'update') void noteUpdate();
  if (reason === 'install') void openWelcome();
});
browser.runtime.onStartup.addListener(() => {
  void createMenu();
  void expireMemory();
  void sweepPacks();
});

// A change in the browser's own permission screen takes effect at once.
browser.permissions.onAdded.addListener(() => {
  void registerGrantedSites();
  void annotateOpenTabs(); // Chromium's dialog closes the popup that asked, so nothing else would read the page
});
browser.permissions.onRemoved.addListener(() => {
  void registerGrantedSites();
  void askWhoMayStay();
});

void annotateOnStart();
