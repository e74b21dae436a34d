import type { Article, ArticleSign } from '../article/article-model.ts';
import type { Survey } from '../article/survey.ts';
import type { Veto } from '../linking/mention-model.ts';
import type { FromAbove, ReadAnswer, Visit } from '../messages.ts';
import type { VetoScope } from '../ui/card/foot.tsx';
import type { Translate } from '../ui/translate.ts';
import type { MemorySeam } from './memory.ts';

/** The functions of the extension that the page part needs. The entry provides them. Tests provide their own. */
export type Extension = {
  /** Asks the worker to judge the head of this page. Resolves to the evidence against an article, or to null. */
  readonly judge: (heading: Pick<Survey, 'head' | 'url'>) => Promise<readonly ArticleSign[] | null>;
  /**
   * Asks the worker to read a survey of this page and to analyse its article. With `visit`, the answer also has the
   * changes since the last reading.
   */
  readonly read: (survey: Survey, visit: Visit | null) => Promise<ReadAnswer>;
  /** Sets the toolbar's count for this tab. Null: Afterword is off here. */
  readonly badge: (count: number | null) => void;
  /** False if the extension was updated or removed under this page. Then no message may be sent. */
  readonly alive: () => boolean;
  /** Stores a veto. Resolves to a function that takes it back, or to null if it could not be stored. */
  readonly veto: (veto: Veto, scope: VetoScope, article: Article) => Promise<(() => Promise<unknown>) | null>;
  /** The reading memory. Null in private windows, where nothing is kept. */
  readonly memory: MemorySeam | null;
  /** The rules that paint the marks. */
  readonly marksStyle: () => Promise<string>;
  /** Requests card.js in this page. Rejects if that is not possible. */
  readonly loadCard: () => Promise<unknown>;
  /** Starts again, because the page called `document.open`, which removes every listener from its window. */
  readonly reopen: () => void;
  /**
   * Starts the content script in a frame. `way` is the frame's path in numbers from this window down. Resolves to the
   * frame's id, or to null if the browser refuses.
   */
  readonly openFrame: (way: readonly number[], above: Omit<FromAbove, 'hosts'>) => Promise<number | null>;
  readonly t: Translate;
  readonly locale: string;
};
