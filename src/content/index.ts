import browser, { type Runtime } from 'webextension-polyfill';
import { type FromAbove, isContentMessage, type PageReport, type WorkerMessage } from '../messages.ts';
import type { Settings, StoredVeto } from '../settings/model.ts';
import { isSiteOn, siteName } from '../settings/sites.ts';
import { isAlive } from './alive.ts';
import { askWorker as ask } from './ask-worker.ts';
import type { Extension } from './extension-seam.ts';
import { fromAbove } from './frames.ts';
import { ANSWERER, type Answerer, CONTENT, GATE, isAtWork } from './gate-seam.ts';
import { openPage, type Page } from './page.ts';
import { whenShown } from './page-dom.ts';

// The page's entry: wires the browser to the page part, and is the only one of its files that knows the browser.

const above = fromAbove();
/** A frame without an address, or with text that is part of the page around it, is that page's article. */
const isPart = above !== null && ('stated' in above || !location.protocol.startsWith('http'));

const { hosts: hostsAbove = [], ...aboveArticle }: Partial<FromAbove> = above ?? {};
/** The site switch counts for every document around this one, too. */
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
            ? { type: 'site', host: siteName(article.site) }
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
  // A card that outlives its extension by a moment may still be drawn once.
  t: (key, ...subs) => (isAlive() ? browser.i18n.getMessage(key, subs) : ''),
  locale: browser.i18n.getUILanguage(),
};

/** Sends what needs no answer. The worker may be gone. */
const tell = (message: WorkerMessage): void => void ask(message).catch(() => undefined);

let page: Page | null = null;
/** The reader has taken back the access to this site; this script does nothing until it is put in again. */
let isRevoked = false;
/** How often this script was put into the page again: access was given, and what was answered before no longer holds. */
let puts = 0;
/** The settings that were followed last, to recognise a change. */
let followed = '';

function follow(settings: Settings): void {
  const next = JSON.stringify(settings);
  // Access may have been taken back while the settings were on their way.
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

/** Takes everything back; following the settings begins anew. */
function leave(): void {
  page?.remove();
  page = null;
  followed = '';
}

/** Reads the reader's settings and follows them; where the extension is gone, takes everything back. */
async function start(): Promise<void> {
  await whenShown(document);
  if (isAlive()) follow(await ask({ type: 'settings' }));
  else page?.remove();
}

let started = Promise.resolve();

/** Starts again with the stored settings, one run after the other, so that the newest settings are followed last. */
function restart(): Promise<void> {
  started = started.catch(() => undefined).then(start);
  return started;
}

/** For callers that do not wait. A failure is reported when the page is asked for its report, which tries again. */
const restartUnasked = (): void => void restart().catch(() => undefined);

/** A page in the back-forward cache does not hear of changed settings, nor of access that was taken back. */
function listen(): void {
  window.addEventListener('pageshow', ({ persisted, isTrusted }) => {
    if (!persisted || !isTrusted) return;
    restartUnasked();
    if (isAlive()) void leaveIfRevoked();
  });
}

/** Never rejects: what went wrong with a page is its report. */
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
}

/** Leaves where access to this document was taken back. */
async function leaveIfRevoked(): Promise<void> {
  const asked = puts;
  const may = await ask({ type: 'may-read' }).catch(() => true);
  if (asked !== puts) return leaveIfRevoked();
  if (may) {
    if (!page || page.frame() === null) return;
    leave(); // its frame may have had to
    restartUnasked();
  } else {
    isRevoked = true;
    leave();
  }
}

/** What is on this page; never rejects. */
async function report(): Promise<PageReport> {
  try {
    // The word of a changed setting may still be on its way here when the popup, which has had it, asks.
    await restart();
    const asked = page;
    const found = await asked?.report();
    if (page !== asked) return report(); // it wrote itself anew meanwhile
    return found ?? { state: 'off', url: location.href };
  } catch (error) {
    return { state: 'failed', url: location.href, error: String(error), timings: {} };
  }
}

/** Sent by the worker or by a page of the extension, in a tab or not; never by a content script. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.tab === undefined || sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

// The same script may be put into a page twice: by the manifest and by "annotate this page once", or again after an
// update. The first one leaves a value in this extension's own world, which the page does not see. The value shows that
// it is at work. It starts again where access was taken back and is given again, or takes everything back where its
// extension is gone.
if (!isAtWork(CONTENT)) {
  Reflect.set(globalThis, CONTENT, () => {
    if (!isAlive()) {
      Reflect.deleteProperty(globalThis, ANSWERER); // gate.js takes it for a sign that content.js is at work
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
  // Where gate.js is, it listens for both: of two listeners that owe an answer, Firefox may take the one that never gives it.
  if (!isAtWork(GATE)) {
    // Answered through `respond`, as in gate.js.
    browser.runtime.onMessage.addListener((data, sender, respond) => {
      void answer(data, sender).then(respond);
      return true;
    });
  }
  browser.storage?.onChanged.addListener(restartUnasked);
  listen();
}
