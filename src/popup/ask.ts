import browser from 'webextension-polyfill';
import { asker, type ContentMessages, type OwnPageMessages, type PageReport, type Passage } from '../messages.ts';
import { covers } from '../settings/sites.ts';
import { type PopupState, parseUrl, reportState, type SeenDocument, seenState, silentState } from './page-state.ts';

const askWorker = asker<OwnPageMessages>((message) => browser.runtime.sendMessage(message));
/** Asks the content script of the tab's own document. */
const inTab = ({ id }: PopupTab) =>
  asker<ContentMessages>((message) => browser.tabs.sendMessage(id, message, { frameId: 0 }));

export type PopupTab = { readonly id: number; readonly url: string | undefined };

/**
 * Finds the popup's tab: the tab in `?tab=ID` of its own address (side panel, tests), otherwise the active tab. Null if
 * there is no such tab.
 */
export async function findTab(search: string): Promise<PopupTab | null> {
  const wanted = Number(new URLSearchParams(search).get('tab'));
  try {
    const tab = wanted
      ? await browser.tabs.get(wanted)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
  } catch {
    return null; // the tab was closed between the click and here
  }
}

/**
 * Asks the tab's content script for its report. Without an answer, the result is the reason. A page that is still
 * loading has no content script yet, so it is asked again until it has one. Never rejects.
 */
export async function askTab(tab: PopupTab | null): Promise<PopupState> {
  if (tab === null) return { type: 'cannot', why: 'unknown' };
  const end = performance.now() + LOADING;
  for (;;) {
    try {
      const answer: unknown = await inTab(tab)({ type: 'report' });
      if (isReport(answer)) return reportState(answer);
    } catch {
      // Nothing listens in that tab. The code below finds the reason.
    }
    const state = silentState(tab.url, await hasAccess(tab.url));
    if (state.type !== 'reload') return state;
    const document = await documentIn(tab);
    if (document?.loading !== true || performance.now() > end) return seenState(state, document);
    await after(100);
  }
}

/** Milliseconds to wait for a page to load. After that, the page counts as a page without a content script. */
const LOADING = 10_000;

/** Runs a script in the tab that only looks at its document. Null if no script may run there. */
async function documentIn({ id }: PopupTab): Promise<SeenDocument | null> {
  try {
    const [seen] = await browser.scripting.executeScript({
      target: { tabId: id },
      injectImmediately: true,
      func: () => {
        const [load] = performance.getEntriesByType('navigation');
        const end = load instanceof PerformanceNavigationTiming ? load.loadEventEnd : 1;
        // Firefox may start content scripts a moment after the load (seen in 153). An `end` of 0 means that the load
        // has not ended.
        const justLoaded = end === 0 || performance.now() - end < 2000;
        return { contentType: document.contentType, loading: document.readyState !== 'complete' || justLoaded };
      },
    });
    return (seen?.result as SeenDocument | undefined) ?? null; // what the function above returns
  } catch {
    return null;
  }
}

/** Sites by host. The site of a host stays the same while the popup is open, so it is asked once. */
const sites = new Map<string, Promise<string>>();

/**
 * Resolves to the site of a host by the public suffix list. The worker has the list, because the list is heavier than
 * the whole popup. If the worker cannot answer within a second, the result is the host itself. `later` gets an answer
 * that comes after that. Never rejects.
 */
export function askSite(host: string, later: (site: string) => void = () => undefined): Promise<string> {
  const answer =
    sites.get(host) ??
    askWorker({ type: 'site', host }).then(
      (site) => (typeof site === 'string' && covers(site, host) ? site : host),
      () => host,
    );
  sites.set(host, answer);
  const meanwhile = after(1000).then(() => null);
  return Promise.race([answer, meanwhile]).then((site) => {
    if (site === null) void answer.then(later);
    return site ?? host;
  });
}

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Scrolls the tab to a place in the article. Rejects if the tab no longer answers. */
export async function jumpInTab(tab: PopupTab, place: Passage): Promise<void> {
  await inTab(tab)({ type: 'jump', ...place });
}

/** Makes the tab's article count as read. Rejects if the tab no longer answers. */
export async function keepInTab(tab: PopupTab): Promise<void> {
  await inTab(tab)({ type: 'keep' });
}

/** Marks the changes in the tab's article, or removes these marks. Rejects if the tab no longer answers. */
export async function markChangesInTab(tab: PopupTab, on: boolean): Promise<void> {
  await inTab(tab)({ type: 'mark-changes', on });
}

async function hasAccess(url: string | undefined): Promise<boolean> {
  const parsed = url === undefined ? null : parseUrl(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return false;
  // Only the browser's list is reliable, even for the manifest's sites, because a reader may have revoked any of them.
  return browser.permissions.contains({ origins: [`${parsed.protocol}//${parsed.hostname}/*`] }).catch(() => false);
}

/** The answer comes from our own content script. Only versions may differ, so only the outermost part is checked. */
function isReport(answer: unknown): answer is PageReport {
  return typeof answer === 'object' && answer !== null && 'state' in answer;
}
