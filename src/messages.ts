import type { Analysis, EntityDetails } from './analysis-model.ts';
import type { Bulk } from './article/bulk.ts';
import type { Article, ArticleSign, NotArticle } from './article/model.ts';
import type { ReadSurvey } from './article/read.ts';
import type { Survey } from './article/survey.ts';
import type { PartialDate } from './dates/partial-date.ts';
import type { PackCorrection } from './facts/library.ts';
import type { EntityRef, PackHead } from './facts/model.ts';
import type { Extent, KeptNote, Recollection, Remembered } from './memory-model.ts';
import type { NotMarked } from './not-marked.ts';
import type { Settings, StoredVeto } from './settings/model.ts';

/**
 * Every message that crosses a context, with its answer. Each receiver has one map from a message's type to what it is
 * asked with and what it answers; `ask` and the receiver's handlers are typed by it, so no caller chooses an answer's type.
 * A message that does not fit is ignored by its receiver. Schemas of the worker's messages are in
 * background/message-schemas.ts, so that no page pays for them.
 */

/** One message: its fields beside `type`, and its answer. */
type Call<Fields, Answer> = { readonly fields: Fields; readonly answer: Answer };
type None = Readonly<Record<never, never>>;

/** The message of each given type, as it is sent. */
export type MessageOf<Map extends object, Type extends keyof Map = keyof Map> = {
  [T in Type]: { readonly type: T } & FieldsOf<Map[T]>;
}[Type];
type FieldsOf<Entry> = Entry extends Call<infer Fields, unknown> ? Fields : never;
/** What comes back for a message of this type. */
export type AnswerTo<Map extends object, Type extends keyof Map> =
  Map[Type] extends Call<unknown, infer Answer> ? Answer : never;
/** A function for each message of a map; `From` is what the receiver knows of the sender. */
export type Handlers<Map extends object, From> = {
  readonly [T in keyof Map]: (message: MessageOf<Map, T>, from: From) => Promise<AnswerTo<Map, T>>;
};

/** Hands a message to its handler. */
export function answerWith<Map extends object, Type extends keyof Map, From>(
  handlers: Handlers<Map, From>,
  message: MessageOf<Map, Type>,
  from: From,
): Promise<AnswerTo<Map, Type>> {
  return handlers[message.type](message, from);
}

/** Asks by the map: the answer's type follows from the message's. The receiver is of this very version, and is believed. */
export const asker =
  <Map extends object>(send: (message: MessageOf<Map>) => Promise<unknown>) =>
  <Type extends keyof Map>(message: MessageOf<Map, Type>) =>
    send(message) as Promise<AnswerTo<Map, Type>>;

/** What content scripts, and the extension's pages in a tab, ask of the worker. */
export type WorkerMessages = {
  /**
   * What did the reader choose? Read and checked in the worker, so that no page pays for the checks. The worker is awake
   * anyway: it sets the toolbar.
   */
  readonly settings: Call<None, Settings>;
  /**
   * A page was opened or has changed, and this is all that was seen of it. Where it may be an article the worker puts content.js
   * into it. Answered with whether it did.
   */
  readonly arrive: Call<{ readonly seen: Sighting }, boolean>;
  /** Put content.js into this frame: somebody asks about it. Answered when it has run. */
  readonly load: Call<None, void>;
  /**
   * Can this page be an article? Asked where the page does not say that it is one, before its body is walked over.
   * Answered with what speaks against it, or null.
   */
  readonly judge: Call<{ readonly heading: Pick<Survey, 'head' | 'url'> }, readonly ArticleSign[] | null>;
  /** What is on this page? `visit` is null where nothing is remembered. */
  readonly read: Call<
    {
      readonly survey: Survey;
      readonly above: Partial<Omit<FromAbove, 'hosts'>>;
      readonly visit: Visit | null;
    },
    ReadAnswer
  >;
  /** Analyse this article. Only a page of the extension may ask it. */
  readonly analyse: Call<{ readonly article: Article }, Analysis>;
  /** What the toolbar shows for this tab; null where Afterword is off. */
  readonly badge: Call<{ readonly count: number | null }, void>;
  /** A card is about to be shown here; put its script into this frame. Answered when it has run. */
  readonly card: Call<None, void>;
  /** May this document still be read? */
  readonly 'may-read': Call<None, boolean>;
  /**
   * The reader asked the card for more, or goes from it to another entity's. `published` is the article's day. Answered
   * with all that is on record, or null where no pack that is on has the entity.
   */
  readonly entity: Call<{ readonly entity: EntityRef; readonly published: PartialDate | null }, EntityDetails | null>;
  /** The reader finds something wrong in the card of this entity. Opens a report on the page in a tab of its own. */
  readonly wrong: Call<{ readonly entity: EntityRef }, null>;
  /** Which rules paint the marks? Answered with the text of marks.css. */
  readonly 'marks-style': Call<None, string>;
  /** The reader said "not this one", or takes that back. Answered with null, or why it was not kept. */
  readonly veto: Call<{ readonly veto: StoredVeto; readonly on: boolean }, string | null>;
  /**
   * The article is in a frame of this document; start there, with what the page says of it. The way there is numbers from
   * the document down: `[2, 0]` is `window[2][0]`. Answered with the frame's id, or null where the browser does not let us in.
   */
  readonly frame: Call<{ readonly way: readonly number[]; readonly above: FromAbove }, number | null>;
  /** Hand this on to the content script of a frame. Answered with its answer; null where nothing answers there. */
  readonly 'to-frame': Call<
    { readonly frameId: number; readonly message: ContentMessage },
    PageReport | boolean | null | undefined
  >;
  /** This article counts as read now; keep it, with the notes that the analysis found in it. */
  readonly remember: Call<{ readonly article: Article; readonly notes: readonly KeptNote[] } & Visit, Remembered>;
};
export type WorkerMessage = MessageOf<WorkerMessages>;

/** What only the extension's own pages ask of the worker. */
export type OwnPageMessages = {
  /** Which packs of facts are there? */
  readonly facts: Call<None, readonly PackInfo[]>;
  /** The reader added, updated or removed a pack: open them anew. Answered when they are open. */
  readonly 'packs-changed': Call<None, void>;
  /** What the packs had wrong and corrected, newest first. */
  readonly corrections: Call<None, readonly PackCorrection[]>;
  /** What does this article name that was not marked? Answered with the likeliest names, each with its reason. */
  readonly 'not-marked': Call<
    { readonly article: Article; readonly published: PartialDate | null },
    readonly NotMarked[]
  >;
  /** Of which site is this host? Answered with its registrable domain, or the host itself. */
  readonly site: Call<{ readonly host: string }, string>;
};
export type OwnPageMessage = MessageOf<OwnPageMessages>;

/** What the worker and the extension's pages ask of a content script. */
export type ContentMessages = {
  /** What is on this page? Answered once reading has come to rest. */
  readonly report: Call<None, PageReport>;
  /** Scroll to this place and show it. */
  readonly jump: Call<Passage, void>;
  /** This article counts as read now, for the reader wants to compare it. Answered when it is kept. */
  readonly keep: Call<None, void>;
  /** What is open of this is not to be kept any more. Answered when nothing is on its way. */
  readonly forget: Call<{ readonly extent: Extent }, void>;
  /** Show which passages changed, or no longer. */
  readonly 'mark-changes': Call<{ readonly on: boolean }, void>;
  /** A keyboard command. Answered with true where there was something to do. */
  readonly command: Call<{ readonly command: 'next' | 'previous' | 'open' | 'close' }, boolean | undefined>;
  /** The reader has taken access back from some site; ask whether it was this one. */
  readonly access: Call<None, void>;
};
export type ContentMessage = MessageOf<ContentMessages>;
export type CommandMessage = MessageOf<ContentMessages, 'command'>;

/** What can be seen of a page without writing it down: it says that it is an article, has nothing to be one, or is to be judged. */
export type Sighting = 'article' | 'nothing' | { readonly heading: Pick<Survey, 'head' | 'url'>; readonly bulk: Bulk };

/** A place in the article: a block, and offsets in its text in UTF-16 code units. */
export type Passage = { readonly block: number; readonly start: number; readonly end: number };

/** One page load. */
export type Visit = {
  /** Names this page load and no other. */
  readonly visit: string;
  /** What the page names as its canonical address. */
  readonly canonical: string | null;
};

/**
 * The article that the worker read and what there is to say about it; or why the page is none. `recollection`: what changed
 * since it was last read; absent where nothing is remembered.
 */
export type ReadAnswer =
  | (Omit<Extract<ReadSurvey, { kind: 'article' }>, 'signs' | 'place'> & {
      readonly analysis: Analysis;
      readonly recollection?: Recollection;
    })
  | Extract<ReadSurvey, { kind: 'not-article' }>;

/**
 * What the page around a frame says of the article in it: all but its address only where the frame's text was read from
 * there. `hosts`: those of all documents around the frame, for the site switch.
 */
export type FromAbove = Pick<Article, 'url'> &
  Partial<Pick<Article, 'title' | 'language' | 'stated'>> & { readonly hosts: readonly string[] };

/** One pack of facts, as the options page shows it. */
export type PackInfo = Pick<PackHead, 'id' | 'title' | 'licence' | 'attribution' | 'origin' | 'revision'> & {
  readonly entities: number;
  readonly events: number;
  /** The day up to which the facts go. */
  readonly asOf: PartialDate;
  /** The reader added it. */
  readonly own?: true;
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
// Pure, so that a script that does not ask is built without it.
const fits = /* @__PURE__ */ new Map<unknown, (message: Fields) => boolean>(/* @__PURE__ */ Object.entries(FITS));

/** True of a message that content scripts act on. Written by hand for a reason: docs/decisions/0010-page-messages.md. */
export const isContentMessage = (data: unknown): data is ContentMessage =>
  isFields(data) && fits.get(data.type)?.(data) === true;
