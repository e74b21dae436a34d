import { withoutFragment } from '../article/address.ts';
import { isHidden } from './page-dom.ts';

export type PageWatchParts = {
  /** False if the extension is gone. Then nothing may happen. */
  readonly alive: () => boolean;
  /** The page is visible again: restores highlights that it may have removed. */
  readonly wake: () => void;
  /**
   * Text was added, removed or replaced, so the page is read again. Resolves to whether the article changed, and to the
   * milliseconds of the page's thread without the worker's time.
   */
  readonly read: () => Promise<{ readonly isNew: boolean; readonly cost: number }>;
  /** The address changed without a load, so earlier knowledge of the page is out of date. */
  readonly navigated: () => void;
  /** True if there is an article. A click may show more of it by a change of class or style alone. */
  readonly isArticle: () => boolean;
  /** True if something is marked. A change may remove it, so the page is observed for as long as it is open. */
  readonly isMarked: () => boolean;
};

export type PageWatch = {
  /** Resolves when nothing is left to read. A delayed reading starts at once. */
  readonly rest: () => Promise<void>;
  /** Something outside the document may have changed. The page is read again as after a change. */
  readonly changed: () => void;
  /**
   * Checks these elements from time to time until the text of one is shown. They were hidden when the page was read.
   */
  readonly look: (concealed?: readonly Element[]) => void;
  /** True if the page never stops changing. Then it is not followed until the reader scrolls or returns to it. */
  readonly isGivenUp: () => boolean;
  readonly remove: () => void;
};

/** Milliseconds between two checks of concealed text. */
const LOOK = 1000;

/** All in milliseconds, except the counts. */
export const WATCH = {
  /** After a change, the page must be quiet for this time before it is read. */
  settle: 400,
  /** The longest time between two readings of a page that keeps changing. */
  slowest: 10_000,
  /** After this much quiet, a page counts as calm again. */
  calm: 30_000,
  /**
   * After this much quiet, a page without marks is no longer observed until it is scrolled, grows, or is shown again.
   */
  rest: 10_000,
  /** Reading takes at most one part in this many of the page's time. */
  duty: 20,
  /**
   * After this many readings in a row without anything new, the page is not followed until the reader scrolls or
   * returns to it.
   */
  misses: 30,
  /**
   * After this many readings without calm between them, the page is not followed, even if each reading found something
   * new.
   */
  streak: 100,
} as const;

/**
 * How long to wait before a change is read. It is longer for each reading since the page was last calm, and for costly
 * readings.
 */
export function delayBefore(streak: number, cost: number): number {
  return Math.max(Math.min(WATCH.settle * 2 ** streak, WATCH.slowest), cost * WATCH.duty);
}

/**
 * Watches a living page. From a first change until it is read, nothing is observed. So a page that changes a hundred
 * thousand times a second costs no more than a page that changes once. Its parts share state, so it is one long
 * closure: pieces that pass an object around would make the script larger (docs/decisions/0024-page-life.md).
 */
export function watchPage(document: Document, parts: PageWatchParts): PageWatch {
  const listening = new AbortController();
  const { signal } = listening;
  let address = withoutFragment(location.href);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: typeof timer;
  let resting: typeof timer;
  let isResting = false;
  let concealed: readonly Element[] = [];
  /** A change was seen but not read yet. */
  let pending = false;
  let running: Promise<void> | null = null;
  let streak = 0;
  let misses = 0;
  let readAt = 0;
  let cost = 0;

  const observer = new MutationObserver((records) => {
    if (records.some(changesText)) changed();
  });

  function changed(): void {
    if (pending || isGivenUp()) return;
    if (performance.now() - readAt > WATCH.calm) streak = 0;
    readIn(delayBefore(streak, cost));
  }

  /** Reads the page after a delay. Until then nothing is observed. */
  function readIn(delay: number): void {
    observer.disconnect();
    pending = true;
    schedule(delay);
  }

  const isGivenUp = () => misses >= WATCH.misses || streak >= WATCH.streak;

  function observe(): void {
    if (signal.aborted || isGivenUp()) return;
    isResting = false;
    clearTimeout(resting);
    resting = setTimeout(rest, WATCH.rest);
    // The document is observed, not its root element, because a page may replace the root element.
    observer.observe(document, {
      childList: true,
      characterData: true,
      attributeFilter: ['hidden', 'content', 'aria-hidden', 'open'],
      subtree: true,
    });
  }

  function rest(): void {
    if (parts.isMarked()) return;
    isResting = true;
    clearTimeout(looking);
    observer.disconnect();
  }

  function schedule(delay: number): void {
    clearTimeout(timer);
    // A hidden page is read when it is shown again. A running reading surveyed the page before this change.
    if (!isHidden(document)) timer = setTimeout(() => void (running ? running.then(read) : read()), delay);
  }

  function read(): Promise<void> {
    clearTimeout(timer);
    running ??= readOnce().finally(() => {
      running = null;
    });
    return running;
  }

  async function readOnce(): Promise<void> {
    if (signal.aborted || !parts.alive()) return;
    moved();
    pending = false;
    // Changes are observed from here on, because a change during the worker's reading needs another reading.
    observer.disconnect();
    observe();
    const { isNew, cost: spent } = await parts.read();
    readAt = performance.now();
    cost = spent;
    streak++;
    misses = isNew ? 0 : misses + 1;
    if (isGivenUp()) observer.disconnect();
  }

  function moved(): boolean {
    const now = withoutFragment(location.href);
    if (now === address) return false;
    address = now;
    streak = 0;
    misses = 0;
    parts.navigated();
    return true;
  }

  /** The new article's text may be there already, or may come later, in mutations that are observed. */
  function navigated(): void {
    if (!signal.aborted && moved()) readIn(WATCH.settle);
  }

  /** A reading after a click does not count as restlessness of the page. */
  function clicked({ isTrusted }: Event): void {
    if (!isTrusted || !parts.isArticle()) return;
    misses = 0;
    streak = Math.max(0, streak - 1);
    readIn(delayBefore(0, cost));
  }

  function seen(): void {
    if (isHidden(document) || !parts.alive()) return;
    parts.wake();
    if (isGivenUp()) streak = 0;
    misses = 0;
    navigated();
    if (pending) schedule(WATCH.settle);
    else if (!running) observe();
  }

  // A class may show text at any time: on a scroll, by a timer, when a dialog closes. Checking is cheaper than
  // observing classes. A page that conceals nothing has no timer.
  function look(elements = concealed): void {
    clearTimeout(looking);
    concealed = elements;
    // Adding the same listener again has no effect.
    if (parts.isArticle()) window.addEventListener('click', clicked, { signal, capture: true, passive: true });
    if (concealed.some((element) => element.checkVisibility({ visibilityProperty: true }))) changed();
    else if (concealed.length > 0) looking = setTimeout(() => look(), LOOK);
  }

  // The document's own events bubble to the window. The page's markup cannot shadow the window's listeners.
  for (const type of ['visibilitychange', 'pageshow', 'focus', 'resume'])
    window.addEventListener(type, seen, { signal });
  // Text that appears while scrolling (the next story of an endless page) is read, even if something beside it changes
  // all the time.
  window.addEventListener('scroll', () => (isGivenUp() ? seen() : isResting && changed()), {
    signal,
    capture: true,
    passive: true,
  });
  window.addEventListener('popstate', navigated, { signal });
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', navigated, { signal });
  const sizes = new ResizeObserver(() => isResting && changed());
  sizes.observe(document.documentElement);
  observe();

  return {
    async rest() {
      await running;
      look();
      // A page that is no longer followed is read once more, so that its report is true.
      if (pending || isGivenUp() || withoutFragment(location.href) !== address) await read();
    },
    changed,
    look,
    isGivenUp,
    remove() {
      listening.abort();
      clearTimeout(timer);
      clearTimeout(looking);
      clearTimeout(resting);
      observer.disconnect();
      sizes.disconnect();
    },
  };
}

function changesText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  // A click on "read more" may show the rest of a story that was there but hidden. In that case an attribute changes.
  return (
    type === 'characterData' ||
    hasTextOrMeta(type === 'attributes' ? [target] : addedNodes) ||
    hasTextOrMeta(removedNodes)
  );
}

/**
 * Changes of text matter. So do changes of metadata alone, because a single-page site may state its date after the text
 * is there.
 */
function hasTextOrMeta(nodes: Iterable<Node>): boolean {
  for (const node of nodes) if (node.nodeName === 'META' || node.textContent?.trim()) return true;
  return false;
}
