import type { Article, ArticleSign } from '../article/model.ts';
import type { Survey } from '../article/survey.ts';
import type { Veto } from '../linking/model.ts';
import type { FromAbove, ReadAnswer, Visit } from '../messages.ts';
import type { VetoScope } from '../ui/card/foot.tsx';
import type { Translate } from '../ui/translate.ts';
import type { MemorySeam } from './memory.ts';

/** What the page part needs from the extension around it; the entry fills it in, tests put their own. */
export type Extension = {
  /** Has the worker judge the head of this page: why it is no article, or null. */
  readonly judge: (heading: Pick<Survey, 'head' | 'url'>) => Promise<readonly ArticleSign[] | null>;
  /** Has the worker read a survey of this page and analyse its article; `visit` where it is to say what changed since the last one. */
  readonly read: (survey: Survey, visit: Visit | null) => Promise<ReadAnswer>;
  /** The toolbar's count for this tab; null: Afterword is off here. */
  readonly badge: (count: number | null) => void;
  /** False once the extension was updated or removed under this page, so nothing may be asked of it. */
  readonly alive: () => boolean;
  /** Stores a veto; resolves to what takes it back, or null when it could not be stored. */
  readonly veto: (veto: Veto, scope: VetoScope, article: Article) => Promise<(() => Promise<unknown>) | null>;
  /** The reading memory; null in private windows, where nothing is kept. */
  readonly memory: MemorySeam | null;
  /** The rules that paint the marks. */
  readonly marksStyle: () => Promise<string>;
  /** Has card.js put into this page; rejects where that is not possible. */
  readonly loadCard: () => Promise<unknown>;
  /** The page called `document.open`, which removes every listener from its window: start again. */
  readonly reopen: () => void;
  /**
   * Starts the content script in a frame. `way` is the frame's numbers from this window down. Resolves to the frame's id, or to
   * null where the browser does not allow it.
   */
  readonly openFrame: (way: readonly number[], above: Omit<FromAbove, 'hosts'>) => Promise<number | null>;
  readonly t: Translate;
  readonly locale: string;
};
