import browser from 'webextension-polyfill';
import { asker, type ContentMessages, type OwnPageMessages, type PageReport, type Passage } from '../messages.ts';
import { covers } from '../settings/sites.ts';
import { type PopupState, parseUrl, reportState, type SeenDocument, seenState, silentState } from './page-state.ts';

const askWorker = asker<OwnPageMessages>((message) => browser.runtime.sendMessage(message));
/** Asks the content script of the tab's own document. */
const inTab = ({ id }: PopupTab) =>
  asker<ContentMessages>((message) => browser.tabs.sendMessage(id, message, { frameId: 0 }));

export type PopupTab = { readonly id: number; readonly url: string | undefined };

/** The tab that the popup speaks of: `?tab=ID` of its own address (side panel, tests), else the active one. Null: none. */
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
 * Asks the tab's content script what is on the page; says why where there is no answer. A page that is still loading has
 * no content script yet: it is asked again until it is there. Never rejects.
 */
export async function askTab(tab: PopupTab | null): Promise<PopupState> {
  if (tab === null) return { type: 'cannot', why: 'unknown' };
  const end = performance.now() + LOADING;
  for (;;) {
    try {
      const answer: unknown = await inTab(tab)({ type: 'report' });
      if (isReport(answer)) return reportState(answer);
    } catch {
      // Nothing listens in that tab; the reason is found below.
    }
    const state = silentState(tab.url, await hasAccess(tab.url));
    if (state.type !== 'reload') return state;
    const document = await documentIn(tab);
    if (document?.loading !== true || performance.now() > end) return seenState(state, document);
    await after(100);
  }
}

/** Milliseconds that a page may load before it is taken for one that never had a content script. */
const LOADING = 10_000;

/** What the tab shows, seen by a script that does nothing else; null where no script may run. */
async function documentIn({ id }: PopupTab): Promise<SeenDocument | null> {
  try {
    const [seen] = await browser.scripting.executeScript({
      target: { tabId: id },
      injectImmediately: true,
      func: () => {
        const [load] = performance.getEntriesByType('navigation');
        const end = load instanceof PerformanceNavigationTiming ? load.loadEventEnd : 1;
        // Firefox starts content scripts up to a moment after the load (seen in 153); an end of 0 is still to come.
        const justLoaded = end === 0 || performance.now() - end < 2000;
        return { contentType: document.contentType, loading: document.readyState !== 'complete' || justLoaded };
      },
    });
    return (seen?.result as SeenDocument | undefined) ?? null; // what the function above returns
  } catch {
    return null;
  }
}

/** Answers that were asked for: a host's site is the same as long as the popup is open. */
const sites = new Map<string, Promise<string>>();

/**
 * The site that a host belongs to, by the public suffix list, which is the worker's: it would be heavier than the whole
 * popup. The host itself where the worker cannot say, and for the time being where it does not answer within a second:
 * `later` gets the answer that comes after that. Never rejects.
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

/** Scrolls the tab to a place in the article. Rejects when the tab no longer answers. */
export async function jumpInTab(tab: PopupTab, place: Passage): Promise<void> {
  await inTab(tab)({ type: 'jump', ...place });
}

/** Has the tab's article count as read. Rejects when the tab no longer answers. */
export async function keepInTab(tab: PopupTab): Promise<void> {
  await inTab(tab)({ type: 'keep' });
}

/** Marks what changed in the tab's article, or takes the marks away. Rejects when the tab no longer answers. */
export async function markChangesInTab(tab: PopupTab, on: boolean): Promise<void> {
  await inTab(tab)({ type: 'mark-changes', on });
}

async function hasAccess(url: string | undefined): Promise<boolean> {
  const parsed = url === undefined ? null : parseUrl(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return false;
  // The browser's list is the truth, for the sites of the manifest too: a reader may have taken any of them back.
  return browser.permissions.contains({ origins: [`${parsed.protocol}//${parsed.hostname}/*`] }).catch(() => false);
}

/** The answer comes from our own content script: its shape is a matter of version, so only the outermost part is checked. */
function isReport(answer: unknown): answer is PageReport {
  return typeof answer === 'object' && answer !== null && 'state' in answer;
}
