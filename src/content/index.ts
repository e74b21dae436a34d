import browser, { type Runtime } from 'webextension-polyfill';
import { type FromAbove, isContentMessage, type PageReport, type WorkerMessage } from '../messages.ts';
import type { Settings, StoredVeto } from '../settings/settings-model.ts';
import { isSiteOn, shownHost } from '../settings/sites.ts';
import { isAlive } from './alive.ts';
import { askWorker as ask } from './ask-worker.ts';
import type { Extension } from './extension-seam.ts';
import { fromAbove } from './frames.ts';
import { ANSWERER, type Answerer, CONTENT, GATE, isAtWork } from './gate-seam.ts';
import { openPage, type Page } from './page.ts';
import { whenShown } from './page-dom.ts';

// The entry of content.js. It wires the browser to the page part; no other file of this folder calls the browser's API.

const above = fromAbove();
/**
 * True if this frame belongs to the article of the page around it. Then it has no address of its own, or its text
 * belongs to that page.
 */
const isPart = above !== null && ('stated' in above || !location.protocol.startsWith('http'));

const { hosts: hostsAbove = [], ...aboveArticle }: Partial<FromAbove> = above ?? {};
/** The site switch also applies to every document around this document. */
const hosts = [location.hostname, ...hostsAbove];

const extension: Extension = {
  reopen() {
    leave();
    listen();
    restartUnasked();
  },
  openFrame: (way, known) => ask({ type: 'frame', way, above: { ...known, hosts } }).catch(() => null),
  judge: (heading) => ask({ type: 'judge', heading }),
  read: (survey, visit) => ask({ type: 'read', survey, above: isPart ? aboveArticle : {}, visit }),
  badge: (count) => tell({ type: 'badge', count }),
  alive: isAlive,
  async veto(veto, scope, article) {
    const stored: StoredVeto = {
      ...veto,
      scope:
        scope === 'article'
          ? { type: 'article', url: article.url }
          : scope === 'site'
            ? { type: 'site', host: shownHost(article.host) }
            : { type: 'always' },
    };
    const store = (on: boolean) => ask({ type: 'veto', veto: stored, on });
    return (await store(true)) === null ? () => store(false) : null;
  },
  memory: browser.extension.inIncognitoContext
    ? null
    : { remember: (article, notes, visit) => ask({ type: 'remember', article, notes, ...visit }) },
  marksStyle: () => ask({ type: 'marks-style' }),
  loadCard: () => ask({ type: 'card' }),
  // A card may be drawn once more, a moment after its extension has ended.
  t: (key, ...subs) => (isAlive() ? browser.i18n.getMessage(key, subs) : ''),
  locale: browser.i18n.getUILanguage(),
};

/** Sends a message that needs no answer. The worker may be gone. */
const tell = (message: WorkerMessage): void => void ask(message).catch(() => undefined);

let page: Page | null = null;
/** The reader has revoked access to this site. The script does nothing until it is injected again. */
let isRevoked = false;
/** How often this script was injected again. Each time, access was granted anew, so earlier answers no longer count. */
let puts = 0;
/** The settings of the last run. They show whether settings changed. */
let followed = '';

function follow(settings: Settings): void {
  const next = JSON.stringify(settings);
  // Access may have been revoked while the settings were loading.
  if (isRevoked || next === followed) return;
  if (!hosts.every((host) => isSiteOn(settings, host))) {
    page?.remove();
    page = null;
    extension.badge(null);
  } else if (page) {
    page.change(settings);
  } else {
    page = openPage(document, isPart ? { href: above.url } : location, extension, settings);
  }
  followed = next;
}

/** Removes everything. The settings are then followed anew. */
function leave(): void {
  page?.remove();
  page = null;
  followed = '';
}

/** Reads the reader's settings and applies them. If the extension is gone, removes everything. */
async function start(): Promise<void> {
  await whenShown(document);
  if (isAlive()) follow(await ask({ type: 'settings' }));
  else page?.remove();
}

let started = Promise.resolve();

/** Starts again with the stored settings. Runs are queued, so the newest settings are applied last. */
function restart(): Promise<void> {
  started = started.catch(() => undefined).then(start);
  return started;
}

/** For callers that do not wait. A failure appears when the popup asks for a report, because that tries again. */
const restartUnasked = (): void => void restart().catch(() => undefined);

/** A page in the back-forward cache gets no message about changed settings or revoked access. */
function listen(): void {
  window.addEventListener('pageshow', ({ persisted, isTrusted }) => {
    if (!persisted || !isTrusted) return;
    restartUnasked();
    if (isAlive()) void leaveIfRevoked();
  });
}

/** Never rejects: an error on a page becomes its report. */
async function answer(data: unknown, sender: Runtime.MessageSender): Promise<PageReport | boolean | undefined> {
  if (sender.id !== browser.runtime.id || !isOwnPage(sender)) return undefined;
  if (!isContentMessage(data)) return undefined;
  const message = data;
  if (message.type === 'access') {
    void leaveIfRevoked();
    return undefined;
  }
  if (isRevoked) return undefined;
  const own = message.type === 'report' ? await report() : undefined;
  const frameId = page?.frame() ?? null;
  if (frameId !== null) {
    const answered = await ask({ type: 'to-frame', frameId, message }).catch(() => null);
    return answered ?? own;
  }
  switch (message.type) {
    case 'report':
      return own;
    case 'keep':
      await page?.keep();
      return undefined;
    case 'mark-changes':
      page?.markChanges(message.on);
      return undefined;
    case 'forget':
      await page?.forget(message.extent);
      return undefined;
    case 'jump':
      page?.jump(message);
      return undefined;
    case 'command':
      return page?.command(message.command);
  }
  message satisfies never; // the type check names this line if a message has no case
}

/** Leaves the page if access to this document was revoked. */
async function leaveIfRevoked(): Promise<void> {
  const asked = puts;
  const may = await ask({ type: 'may-read' }).catch(() => true);
  if (asked !== puts) return leaveIfRevoked();
  if (may) {
    if (!page || page.frame() === null) return;
    leave(); // the document around this frame may have left
    restartUnasked();
  } else {
    isRevoked = true;
    leave();
  }
}

/** What is on this page. Never rejects. */
async function report(): Promise<PageReport> {
  try {
    // The popup may ask before the message about a changed setting has arrived here.
    await restart();
    const asked = page;
    const found = await asked?.report();
    if (page !== asked) return report(); // the page was read anew in the meantime
    return found ?? { state: 'off', url: location.href };
  } catch (error) {
    return { state: 'failed', url: location.href, error: String(error), timings: {} };
  }
}

/** True if the worker or a page of the extension sent it, in a tab or not. Content scripts do not count. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.tab === undefined || sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

// The same script may be injected twice: by the manifest and by "annotate this page once", or again after an update.
// The first copy stores a function in this extension's own world, which the page cannot see. Calling that function
// shows whether the script runs. If access was revoked and granted again, the script then starts again. If its
// extension is gone, it removes everything.
if (!isAtWork(CONTENT)) {
  Reflect.set(globalThis, CONTENT, () => {
    if (!isAlive()) {
      Reflect.deleteProperty(globalThis, ANSWERER); // gate.js reads this name to see whether content.js runs
      return page?.remove();
    }
    puts++;
    if (isRevoked) {
      isRevoked = false;
      restartUnasked();
    }
    return true;
  });
  Reflect.set(globalThis, ANSWERER, answer satisfies Answerer);
  restartUnasked();
  // If gate.js is there, it listens for both scripts. If two listeners must answer, Firefox may wait for the one that
  // never answers.
  if (!isAtWork(GATE)) {
    // Answers go through `respond`, as in gate.js.
    browser.runtime.onMessage.addListener((data, sender, respond) => {
      void answer(data, sender).then(respond);
      return true;
    });
  }
  browser.storage?.onChanged.addListener(restartUnasked);
  listen();
}
