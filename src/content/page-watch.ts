import { isHidden, rootElement } from './page-dom.ts';

export type PageWatchParts = {
  /** False: the extension is gone, nothing may happen any more. */
  readonly alive: () => boolean;
  /** The page is looked at again: what it may have wiped is to be put back. */
  readonly wake: () => void;
  /** Text was added, removed or replaced. Resolves when it has been read. */
  readonly changed: () => Promise<unknown>;
  /** The address changed without a load: another article. */
  readonly navigated: () => void;
};

export type PageWatch = { readonly remove: () => void };

/** Quiet that a change is given before it is read, in milliseconds. */
const SETTLE = 400;
/** Reading may take at most one part in this many of the time. */
const DUTY = 20;
/** Readings after which a page that never rests is left alone until the reader comes back to it or goes elsewhere. */
const MOST_READINGS = 60;

/**
 * Watches a living page. Between a first change and its reading nothing is observed at all, so a page that changes a
 * hundred thousand times a second costs no more than one that changes once.
 */
export function watchPage(document: Document, parts: PageWatchParts): PageWatch {
  const listening = new AbortController();
  const { signal } = listening;
  let address = withoutFragment(location.href);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  let readings = 0;

  const observer = new MutationObserver((records) => {
    if (!records.some(changesText)) return;
    observer.disconnect();
    later(SETTLE);
  });

  function observe(): void {
    waiting = false;
    const root = rootElement(document);
    if (root && readings < MOST_READINGS)
      observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  function later(delay: number): void {
    waiting = true;
    clearTimeout(timer);
    // A hidden page is read when it is looked at again.
    if (!isHidden(document)) timer = setTimeout(read, delay);
  }

  async function read(): Promise<void> {
    if (!parts.alive() || moved()) return;
    readings++;
    const started = performance.now();
    await parts.changed();
    const cost = performance.now() - started;
    timer = setTimeout(observe, cost * DUTY);
  }

  function moved(): boolean {
    const now = withoutFragment(location.href);
    if (now === address) return false;
    address = now;
    readings = 0;
    observer.disconnect();
    parts.navigated();
    later(SETTLE);
    return true;
  }

  function seen(): void {
    if (isHidden(document) || !parts.alive()) return;
    parts.wake();
    if (moved()) return;
    if (waiting) later(SETTLE);
  }

  // The document's own events bubble to the window, whose listeners the page's markup cannot shadow.
  window.addEventListener('visibilitychange', seen, { signal });
  window.addEventListener('pageshow', seen, { signal });
  window.addEventListener('focus', seen, { signal });
  window.addEventListener('popstate', seen, { signal });
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget)
    navigation.addEventListener('currententrychange', () => void moved(), { signal });
  observe();

  return {
    remove() {
      listening.abort();
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}

function changesText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  return hasText(record.addedNodes) || hasText(record.removedNodes);
}

function hasText(nodes: NodeList): boolean {
  for (const node of nodes) if (node.textContent?.trim()) return true;
  return false;
}

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;
