import type { Article } from '../article/model.ts';
import { type Extent, isIn, type Recollection, type Remembered } from '../memory-model.ts';
import { isHidden, rootElement, titleOf } from './page-dom.ts';

/** What the page part asks of the reading memory; the entry fills it in. */
export type MemorySeam = {
  /** What changed since this article was last read; keeps nothing. */
  readonly recall: (article: Article, visit: Visit) => Promise<Recollection>;
  readonly remember: (article: Article, visit: Visit) => Promise<Remembered>;
};

/** Names this page load; and what the page says its address is. */
type Visit = { readonly visit: string; readonly canonical: string | null };

/** Milliseconds that an article is looked at before it counts as read; scrolling to its middle counts as well. */
const READ_AFTER = 8000;

export type ReadingMemory = {
  /** An article was read from the page: asks what changed since the last time, and begins to wait until it is read. */
  readonly seen: (article: Article) => Promise<void>;
  /** The article counts as read from now on. */
  readonly keep: () => void;
  /** The reader has forgotten this: an article of it is not kept again in this visit, unless the reader asks for it. */
  readonly forget: (extent: Extent) => void;
  readonly recollection: () => Recollection | null;
  /** Resolves when nothing is being asked any more. */
  readonly rest: () => Promise<unknown>;
  /** Forgets this page's article: another one is shown, or the memory was switched off. */
  readonly reset: () => void;
};

/** The page's side of the reading memory: when an article counts as read, and what is known of earlier readings. */
export function createReadingMemory(
  document: Document,
  { recall, remember }: MemorySeam,
  changed: (recollection: Recollection | null) => void,
): ReadingMemory {
  const visit = `${Date.now()}.${Math.random()}`;
  let article: Article | null = null;
  let recollection: Recollection | null = null;
  let asking: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Visible milliseconds that are still wanting. */
  let wanting = READ_AFTER;
  let since = 0;
  let waiting: AbortController | null = null;
  let isForgotten = false;
  /** The article seen last, also after another address came: its text, the page's title, and whether it counted as read. */
  let former: { readonly article: Article; readonly title: string; isKept: boolean } | null = null;

  /**
   * The page shows the former article still, under the next one's address: a page that changes its address at once and its
   * text seconds later. Where neither the title changed nor the article counted as read, only the address was put right.
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

  /** Counts only the time in which the page is looked at. */
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
    const read = article;
    if (!read) return;
    if (former) former.isKept = true;
    asking = asking
      .then(() => remember(read, thisVisit()))
      .then(({ versions, fault }) => {
        if (recollection && article === read) know({ ...recollection, versions, fault: fault ?? recollection.fault });
      })
      .catch(() => undefined);
  }

  function stop(): void {
    clearTimeout(timer);
    since = 0;
    waiting?.abort();
    waiting = null;
  }

  return {
    async seen(next) {
      if (isFormer(next)) return;
      former = { article: next, title: titleOf(document), isKept: former?.article.url === next.url && former.isKept };
      article = next;
      asking = asking
        .then(() => recall(next, thisVisit()))
        .then((answer) => {
          if (article === next) know(answer);
        })
        .catch(() => undefined); // the worker is gone; the page goes on without a memory
      if (!isForgotten) wait();
      await asking;
    },
    keep,
    forget(extent) {
      if (!recollection || !isIn(extent, recollection.key)) return;
      isForgotten = true;
      stop();
      know({ key: recollection.key, isKnown: false, readAt: null, changes: [], limits: [], versions: 0, fault: null });
    },
    recollection: () => recollection,
    rest: () => asking,
    reset() {
      stop();
      wanting = READ_AFTER;
      isForgotten = false;
      article = null;
      if (recollection) know(null);
    },
  };
}
