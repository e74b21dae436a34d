import type { Analysis } from '../analysis-model.ts';
import type { Article } from '../article/article-model.ts';
import { type Extent, isIn, type Recollection, type Remembered } from '../memory-model.ts';
import type { Visit } from '../messages.ts';
import type { Note } from '../notes/note-model.ts';
import { isHidden, rootElement, titleOf } from './page-dom.ts';

/** The functions of the reading memory that the page part needs. The entry provides them. */
export type MemorySeam = {
  /** Keeps an article as read, with the notes found in it. */
  readonly remember: (article: Article, notes: readonly Note[], visit: Visit) => Promise<Remembered>;
};

/** The reading of the page: the article, and the analysis for its notes. */
type Read = { readonly article: Article; readonly analysis: Pick<Analysis, 'notes'> };

/** For this many milliseconds an article must be visible to count as read. Scrolling to its middle counts too. */
const READ_AFTER = 8000;

export type ReadingMemory = {
  /** Identifies this page load, so that the worker can distinguish this visit from earlier visits. */
  readonly visit: () => Visit;
  /**
   * The worker read an article of the page and found the changes since the last reading. From now on, the time until
   * the article counts as read is measured.
   */
  readonly seen: (read: Read, recollection: Recollection | null) => void;
  /** The article counts as read from now on. */
  readonly keep: () => void;
  /**
   * The reader deleted this extent from the memory. An article in it is not kept again in this visit, unless the reader
   * asks for it.
   */
  readonly forget: (extent: Extent) => void;
  readonly recollection: () => Recollection | null;
  /** Resolves when no request is under way. */
  readonly rest: () => Promise<unknown>;
  /** Forgets this page's article, because another article is shown or the memory was switched off. */
  readonly reset: () => void;
};

/**
 * The page's side of the reading memory. It decides when an article counts as read, and knows the earlier readings. Its
 * parts share state, so it is one long closure: pieces that pass an object around would make the script larger
 * (docs/decisions/0024-page-life.md).
 */
export function createReadingMemory(
  document: Document,
  { remember }: MemorySeam,
  changed: (recollection: Recollection | null) => void,
): ReadingMemory {
  const visit = `${Date.now()}.${Math.random()}`;
  let read: Read | null = null;
  let recollection: Recollection | null = null;
  let asking: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds for which the article must still be visible before it counts as read. */
  let wanting = READ_AFTER;
  let since = 0;
  let waiting: AbortController | null = null;
  let isForgotten = false;
  /** The number of versions when this page's article was last kept. */
  let last: { readonly url: string; readonly versions: number } | null = null;
  /** The last article, even after the address changed: its text, the page's title, and whether it counted as read. */
  let former: { readonly article: Article; readonly title: string; isKept: boolean } | null = null;

  /**
   * True if the page still shows the former article under the next article's address. Some pages change their address
   * at once and their text seconds later. If the title did not change and the article did not count as read, only the
   * address was corrected.
   */
  function isFormer(next: Article): boolean {
    if (!former || former.article.url === next.url) return false;
    const { blocks } = former.article;
    const isSame =
      blocks.length === next.blocks.length && blocks.every(({ text }, at) => text === next.blocks[at]?.text);
    return isSame && (former.isKept || former.title !== titleOf(document));
  }

  function know(next: Recollection | null): void {
    recollection = next;
    changed(next);
  }

  const thisVisit = (): Visit => ({
    visit,
    canonical:
      Document.prototype.querySelector
        .call(document, 'link[rel~="canonical" i]')
        ?.getAttribute('href')
        ?.slice(0, 4000) ?? null,
  });

  /** Counts only the time in which the page is visible. */
  function count(): void {
    clearTimeout(timer);
    if (since > 0) wanting -= performance.now() - since;
    since = isHidden(document) ? 0 : performance.now();
    if (since > 0) timer = setTimeout(keep, Math.max(0, wanting));
  }

  function wait(): void {
    if (waiting) return;
    waiting = new AbortController();
    const { signal } = waiting;
    const scrolled = () => {
      const height = rootElement(document)?.scrollHeight ?? 0;
      if (scrollY + innerHeight / 2 > height / 2 && scrollY > innerHeight / 4) keep();
    };
    window.addEventListener('visibilitychange', count, { signal });
    window.addEventListener('scroll', scrolled, { signal, passive: true });
    count();
  }

  function keep(): void {
    stop();
    wanting = 0;
    const kept = read;
    if (!kept) return;
    if (former) former.isKept = true;
    asking = asking
      .then(() => remember(kept.article, kept.analysis.notes, thisVisit()))
      .then(({ versions, fault }) => {
        last = { url: kept.article.url, versions };
        if (recollection && read?.article.url === last.url)
          know({ ...recollection, versions, fault: fault ?? recollection.fault });
      })
      .catch(() => undefined); // the worker is gone, and the page continues without a memory
  }

  function stop(): void {
    clearTimeout(timer);
    since = 0;
    waiting?.abort();
    waiting = null;
  }

  return {
    visit: thisVisit,
    seen(next, recollected) {
      const { article } = next;
      if (isFormer(article)) return;
      former = { article, title: titleOf(document), isKept: former?.article.url === article.url && former.isKept };
      read = next;
      // The lookup for this answer may have begun before the last version was kept.
      const isKept = recollected && last?.url === article.url;
      know(isKept ? { ...recollected, versions: Math.max(recollected.versions, last?.versions ?? 0) } : recollected);
      if (!isForgotten) wait();
    },
    keep,
    forget(extent) {
      if (!recollection || !isIn(extent, recollection.key)) return;
      isForgotten = true;
      last = null;
      stop();
      know({ key: recollection.key, isKnown: false, readAt: null, changes: [], limits: [], versions: 0, fault: null });
    },
    recollection: () => recollection,
    rest: () => asking,
    reset() {
      stop();
      wanting = READ_AFTER;
      isForgotten = false;
      read = null;
      if (recollection) know(null);
    },
  };
}
