import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { ContentMessageSchema, type PageReport, type WorkerMessage } from '../messages.ts';
import { loadSettings, onSettingsChanged, type Settings, type StoredVeto, saveSettings } from '../settings/settings.ts';
import { isSiteOn, siteName } from '../settings/sites.ts';
import type { Extension } from './extension-seam.ts';
import { openPage, type Page } from './page.ts';
import { whenShown } from './page-dom.ts';

// The page's entry: wires the browser to the page part, and is the only one of its files that knows the browser.

const extension: Extension = {
  analyse: (article) => ask({ type: 'analyse', article }),
  badge(count) {
    browser.runtime.sendMessage({ type: 'badge', count }).catch(() => undefined);
  },
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
    const { settings } = await loadSettings();
    const fault = await saveSettings({ vetoes: [...settings.vetoes, stored] });
    return fault === null ? () => takeBack(stored) : null;
  },
  showAll() {
    browser.runtime.sendMessage({ type: 'show-all' }).catch(() => undefined);
  },
  memory: browser.extension.inIncognitoContext
    ? null
    : {
        recall: (article, visit) => ask({ type: 'recall', article, ...visit }),
        remember: (article, visit) => ask({ type: 'remember', article, ...visit }),
      },
  loadCard: () => ask({ type: 'card' }),
  t: (key, ...subs) => browser.i18n.getMessage(key, subs),
  locale: browser.i18n.getUILanguage(),
};

/**
 * Asks the worker, which is of this very version and answers what its message promises. A failure there is a rejection
 * in Firefox; Chrome has no such answers, and the polyfill on the worker's side sends an object in their place.
 */
async function ask<Answer>(message: WorkerMessage): Promise<Answer> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (answer instanceof Object && '__mozWebExtensionPolyfillReject__' in answer) {
    throw new Error('message' in answer ? String(answer.message) : 'the worker failed');
  }
  return answer as Answer; // see above: not checked again
}

/** The extension's id is gone as soon as it was updated, switched off or removed under this page. */
function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

async function takeBack(veto: StoredVeto): Promise<void> {
  const { settings } = await loadSettings();
  const same = JSON.stringify(veto);
  await saveSettings({ vetoes: settings.vetoes.filter((other) => JSON.stringify(other) !== same) });
}

let page: Page | null = null;

function follow(settings: Settings): void {
  if (!isSiteOn(settings, location.hostname)) {
    page?.remove();
    page = null;
    extension.badge(null);
  } else if (page) {
    page.change(settings);
  } else {
    page = openPage(document, location, extension, settings);
  }
}

/** Reads what the reader chose and acts on it; where the extension is gone, takes everything back. */
async function start(): Promise<void> {
  await whenShown(document);
  if (isAlive()) follow((await loadSettings()).settings);
  else page?.remove();
}

let started = Promise.resolve();

/** Never rejects: what went wrong with a page is its report. */
async function answer(data: unknown, sender: Runtime.MessageSender): Promise<PageReport | undefined> {
  if (sender.id !== browser.runtime.id || !isOwnPage(sender)) return undefined;
  const parsed = v.safeParse(ContentMessageSchema, data);
  if (!parsed.success) {
    console.debug('Afterword: ignored a message of the wrong shape', parsed.issues[0].message);
    return undefined;
  }
  const message = parsed.output;
  switch (message.type) {
    case 'report':
      try {
        await started;
        return (await page?.report()) ?? { state: 'off', url: location.href };
      } catch (error) {
        return { state: 'failed', url: location.href, error: String(error), timings: {} };
      }
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
      page?.command(message.command);
      return undefined;
  }
}

/** Sent by the worker or by a page of the extension, in a tab or not; never by a content script. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.tab === undefined || sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

// The same script may be put into a page twice: by the manifest and by "annotate this page once", or again after an
// update. The mark that the first one leaves is in this extension's own world, which the page does not see.
const RUNNING = Symbol.for('afterword');
const other: unknown = Reflect.get(globalThis, RUNNING);
if (typeof other !== 'function' || other() !== true) {
  Reflect.set(globalThis, RUNNING, isAlive);
  started = start();
  // Answered through `respond`, the one way that both browsers know by themselves.
  browser.runtime.onMessage.addListener((data, sender, respond) => {
    void answer(data, sender).then(respond);
    return true;
  });
  onSettingsChanged(({ settings }) => {
    if (isAlive()) follow(settings);
  });
  // A page in the back-forward cache does not hear of changed settings.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) started = start();
  });
}
