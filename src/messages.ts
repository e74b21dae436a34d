import type { Analysis } from './analysis-model.ts';
import type { Article, NotArticle } from './article/model.ts';
import type { ReadSurvey } from './article/read.ts';
import type { Survey } from './article/survey.ts';
import type { PartialDate } from './dates/partial-date.ts';
import type { Extent, Recollection } from './memory-model.ts';
import type { StoredVeto } from './settings/model.ts';

/**
 * Every message that crosses a context, and the schema of those that pages get; the worker's are in
 * background/message-schemas.ts, so that no page pays for them. A message that does not fit is ignored by whoever
 * receives it.
 */

/**
 * Content script → worker: can this page be an article? Asked where it does not say that it is one, before its body is
 * walked over. Answered with what speaks against it, or null.
 */
export type JudgeMessage = { readonly type: 'judge'; readonly heading: Pick<Survey, 'head' | 'url'> };

/** Content script → worker: what is on this page? Answered with a {@link ReadAnswer}. */
export type ReadMessage = {
  readonly type: 'read';
  readonly survey: Survey;
  readonly above: Partial<Omit<FromAbove, 'hosts'>>;
};

/** The article that the worker read and what there is to say about it; or why the page is none. */
export type ReadAnswer =
  | (Omit<Extract<ReadSurvey, { kind: 'article' }>, 'signs' | 'place'> & { readonly analysis: Analysis })
  | Extract<ReadSurvey, { kind: 'not-article' }>;

/** Page of the extension → worker: analyse this article. Answered with an {@link Analysis}. */
export type AnalyseMessage = { readonly type: 'analyse'; readonly article: Article };

/**
 * Content script → worker: what did the reader choose? Answered with `Settings`, read and checked there, so that no page
 * pays for the checks. The worker is awake anyway: it has the toolbar to see to.
 */
export type SettingsMessage = { readonly type: 'settings' };

/** Content script → worker: what the toolbar shows for this tab; null where Afterword is off. */
export type BadgeMessage = { readonly type: 'badge'; readonly count: number | null };

/** Content script → worker: may this document still be read? Answered with yes or no. */
export type MayReadMessage = { readonly type: 'may-read' };

/** Content script → worker: the reader asked the card for all that the popup shows. */
export type ShowAllMessage = { readonly type: 'show-all' };

/** Content script → worker: which rules paint the marks? Answered with the text of marks.css. */
export type MarksStyleMessage = { readonly type: 'marks-style' };

/** Content script → worker: a card is about to be shown here; put its script into this frame. Answered when it has run. */
export type CardMessage = { readonly type: 'card' };

/** Content script → worker: the reader said "not this one", or takes that back. Answered with null, or why it was not kept. */
export type VetoMessage = { readonly type: 'veto'; readonly veto: StoredVeto; readonly on: boolean };

/**
 * Content script → worker: the article is in a frame of this document; start there, with what the page says of it. The
 * way there is numbers from the document down: `[2, 0]` is `window[2][0]`. Answered with the frame's id, or null where
 * the browser does not let us in.
 */
export type FrameMessage = {
  readonly type: 'frame';
  readonly way: readonly number[];
  readonly above: FromAbove;
};

/**
 * What the page around a frame says of the article in it: all but its address only where the frame's text was read from
 * there. `hosts`: those of all documents around the frame, for the site switch.
 */
export type FromAbove = Pick<Article, 'url'> &
  Partial<Pick<Article, 'title' | 'language' | 'stated'>> & { readonly hosts: readonly string[] };

/** Content script → worker: hand this on to the content script of a frame. Answered with its answer. */
export type ToFrameMessage = { readonly type: 'to-frame'; readonly frameId: number; readonly message: ContentMessage };

/** Page of the extension → worker: which packs of facts are there? Answered with {@link PackInfo}s. */
export type FactsMessage = { readonly type: 'facts' };

/** One pack of facts, as the options page shows it. */
export type PackInfo = {
  readonly name: string;
  readonly entities: number;
  readonly events: number;
  /** The day up to which the facts go. */
  readonly asOf: PartialDate;
};

/** Page of the extension → worker: of which site is this host? Answered with its registrable domain, or the host itself. */
export type SiteMessage = { readonly type: 'site'; readonly host: string };

/** Popup → content script: what is on this page? Answered with a {@link PageReport} once reading has come to rest. */
export type ReportMessage = { readonly type: 'report' };

/** Popup → content script: scroll to this place and show it. Offsets in UTF-16 code units of the block's text. */
export type JumpMessage = {
  readonly type: 'jump';
  readonly block: number;
  readonly start: number;
  readonly end: number;
};

/** Popup → content script: this article counts as read now, for the reader wants to compare it. Answered when it is kept. */
export type KeepMessage = { readonly type: 'keep' };

/** Page of the extension → content scripts: what is open of this is not to be kept any more. Answered when nothing is on its way. */
export type ForgetMessage = { readonly type: 'forget'; readonly extent: Extent };

/** Popup → content script: show which passages changed, or no longer. */
export type MarkChangesMessage = { readonly type: 'mark-changes'; readonly on: boolean };

/** Worker → content script: a keyboard command. Answered with true where there was something to do. */
export type CommandMessage = { readonly type: 'command'; readonly command: 'next' | 'previous' | 'open' | 'close' };

/** Worker → content scripts: the reader has taken access back from some site; ask whether it was this one. */
export type AccessMessage = { readonly type: 'access' };

/** Content script → worker: what changed in this article since it was last read? Answered with a {@link Recollection}. */
export type RecallMessage = Remembered<'recall'>;

/** Content script → worker: this article was read; keep it. Answered with what is kept of it now. */
export type RememberMessage = Remembered<'remember'>;

type Remembered<T extends string> = {
  readonly type: T;
  readonly article: Article;
  /** Names the page load. */
  readonly visit: string;
  /** What the page names as its canonical address. */
  readonly canonical: string | null;
};

/**
 * Milliseconds of the page's main thread, by step; `turn` is the longest turn of the survey, and `wait` how long the worker
 * took, which is not the page's time.
 */
export type Timings = Readonly<Record<string, number>>;

/** The page never rests: it is not followed any more until the reader scrolls or comes back to it. */
export type Restless = true;

/** The state of one page, as the popup and the command line show it. */
export type PageReport =
  | {
      readonly state: 'ready';
      readonly article: Article;
      readonly analysis: Analysis;
      readonly timings: Timings;
      readonly recollection?: Recollection;
      readonly restless?: Restless;
    }
  | {
      readonly state: 'not-article';
      readonly url: string;
      readonly why: NotArticle;
      readonly timings: Timings;
      readonly restless?: Restless;
    }
  | { readonly state: 'off'; readonly url: string }
  | { readonly state: 'failed'; readonly url: string; readonly error: string; readonly timings: Timings };

/** What a content script sends to the worker. */
export type WorkerMessage =
  | SettingsMessage
  | JudgeMessage
  | ReadMessage
  | AnalyseMessage
  | BadgeMessage
  | CardMessage
  | MayReadMessage
  | ShowAllMessage
  | MarksStyleMessage
  | VetoMessage
  | FrameMessage
  | ToFrameMessage
  | RecallMessage
  | RememberMessage;

/** What a content script is sent. */
export type ContentMessage =
  | ReportMessage
  | KeepMessage
  | MarkChangesMessage
  | ForgetMessage
  | JumpMessage
  | CommandMessage
  | AccessMessage;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (data: unknown): data is Fields => typeof data === 'object' && data !== null;
const COMMANDS: ReadonlySet<unknown> = new Set<CommandMessage['command']>(['next', 'previous', 'open', 'close']);
const isIndex = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

function isExtent(extent: unknown): boolean {
  if (!isFields(extent)) return false;
  const { type, key, site } = extent;
  return (
    type === 'everything' || (type === 'page' ? typeof key === 'string' : type === 'site' && typeof site === 'string')
  );
}

const FITS: { readonly [Type in ContentMessage['type']]: (message: Fields) => boolean } = {
  report: () => true,
  keep: () => true,
  'mark-changes': ({ on }) => typeof on === 'boolean',
  forget: ({ extent }) => isExtent(extent),
  jump: ({ block, start, end }) => [block, start, end].every(isIndex),
  command: ({ command }) => COMMANDS.has(command),
  access: () => true,
};
const fits = new Map<unknown, (message: Fields) => boolean>(Object.entries(FITS));

/** True of a message that content scripts act on. Written by hand for a reason: docs/decisions/0010-page-messages.md. */
export const isContentMessage = (data: unknown): data is ContentMessage =>
  isFields(data) && fits.get(data.type)?.(data) === true;
