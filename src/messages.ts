import type { Analysis, EntityDetails } from './analysis-model.ts';
import type { Article, ArticleSign, NotArticle } from './article/article-model.ts';
import type { Bulk } from './article/kind/bulk.ts';
import type { ReadSurvey } from './article/read.ts';
import type { Survey } from './article/survey.ts';
import type { PartialDate } from './dates/partial-date.ts';
import type { EntityRef, PackHead } from './facts/fact-model.ts';
import type { PackCorrection } from './facts/library.ts';
import type { Extent, KeptNote, Recollection, Remembered } from './memory-model.ts';
import type { NotMarked } from './not-marked.ts';
import type { Settings, StoredVeto } from './settings/settings-model.ts';

/**
 * Every message between contexts, with its answer. Each receiver has one map from a message's type to its fields and
 * its answer. `ask` and the receiver's handlers are typed by that map, so no caller chooses an answer's type. A
 * receiver ignores a message that does not fit. The schemas of the worker's messages are in
 * background/message-schemas.ts, so that no page has to load them.
 */

/** One message: its fields beside `type`, and its answer. */
type Call<Fields, Answer> = { readonly fields: Fields; readonly answer: Answer };
type None = Readonly<Record<never, never>>;

/** The message of each given type, as it is sent. */
export type MessageOf<Map extends object, Type extends keyof Map = keyof Map> = {
  [T in Type]: { readonly type: T } & FieldsOf<Map[T]>;
}[Type];
type FieldsOf<Entry> = Entry extends Call<infer Fields, unknown> ? Fields : never;
/** The answer to a message of this type. */
export type AnswerTo<Map extends object, Type extends keyof Map> =
  Map[Type] extends Call<unknown, infer Answer> ? Answer : never;
/** A function for each message of a map. `From` is what the receiver knows about the sender. */
export type Handlers<Map extends object, From> = {
  readonly [T in keyof Map]: (message: MessageOf<Map, T>, from: From) => Promise<AnswerTo<Map, T>>;
};

/** Calls the handler of a message. */
export function answerWith<Map extends object, Type extends keyof Map, From>(
  handlers: Handlers<Map, From>,
  message: MessageOf<Map, Type>,
  from: From,
): Promise<AnswerTo<Map, Type>> {
  return handlers[message.type](message, from);
}

/**
 * Makes a function that sends messages of a map. The message's type decides the answer's type. The receiver has the
 * same version, so its answer is not checked.
 */
export const asker =
  <Map extends object>(send: (message: MessageOf<Map>) => Promise<unknown>) =>
  <Type extends keyof Map>(message: MessageOf<Map, Type>) =>
    send(message) as Promise<AnswerTo<Map, Type>>;

/** Messages from content scripts, and from the extension's pages in a tab, to the worker. */
export type WorkerMessages = {
  /**
   * Which settings did the reader choose? The worker reads and checks them, so that no page has to load the checks. The
   * worker is awake anyway, to set the toolbar.
   */
  readonly settings: Call<None, Settings>;
  /**
   * A page was opened or has changed, and this was seen of it. If it may be an article, the worker injects content.js.
   * The answer is whether it did so.
   */
  readonly arrive: Call<{ readonly seen: Sighting }, boolean>;
  /** Inject content.js into this frame, because something asks about it. Answered after content.js has run. */
  readonly load: Call<None, void>;
  /**
   * Can this page be an article? It is asked before the page's body is walked, if the page does not state that it is an
   * article. The answer is the evidence against it, or null.
   */
  readonly judge: Call<{ readonly heading: Pick<Survey, 'head' | 'url'> }, readonly ArticleSign[] | null>;
  /** Read and analyse this page. `visit` is null if nothing is remembered. */
  readonly read: Call<
    {
      readonly survey: Survey;
      readonly above: Partial<Omit<FromAbove, 'hosts'>>;
      readonly visit: Visit | null;
    },
    ReadAnswer
  >;
  /** Analyse this article. Only a page of the extension may ask this. */
  readonly analyse: Call<{ readonly article: Article }, Analysis>;
  /** Show this count on the toolbar for this tab. Null if Afterword is off. */
  readonly badge: Call<{ readonly count: number | null }, void>;
  /** A card will be shown soon, so inject its script into this frame. Answered after the script has run. */
  readonly card: Call<None, void>;
  /** May this document still be read? */
  readonly 'may-read': Call<None, boolean>;
  /**
   * The reader opened "More" in the card, or another entity's card from it. `published` is the article's day. The
   * answer is all facts, or null if no pack that is on has the entity.
   */
  readonly entity: Call<{ readonly entity: EntityRef; readonly published: PartialDate | null }, EntityDetails | null>;
  /** The reader found something wrong in the card of this entity. Opens a report on the page in a new tab. */
  readonly wrong: Call<{ readonly entity: EntityRef }, null>;
  /** Which rules paint the marks? The answer is the text of marks.css. */
  readonly 'marks-style': Call<None, string>;
  /** The reader made a veto or took it back. The answer is null, or the reason why it was not stored. */
  readonly veto: Call<{ readonly veto: StoredVeto; readonly on: boolean }, string | null>;
  /**
   * The article is in a frame of this document. Start there, with the page's statements about it. `way` is the path of
   * the frame as numbers from the document down: `[2, 0]` is `window[2][0]`. The answer is the frame's id, or null if
   * the browser refuses.
   */
  readonly frame: Call<{ readonly way: readonly number[]; readonly above: FromAbove }, number | null>;
  /** Forward this to the content script of a frame. The answer is that script's, or null if nothing answers there. */
  readonly 'to-frame': Call<
    { readonly frameId: number; readonly message: ContentMessage },
    PageReport | boolean | null | undefined
  >;
  /** This article now counts as read. Keep it, with the notes that the analysis found in it. */
  readonly remember: Call<{ readonly article: Article; readonly notes: readonly KeptNote[] } & Visit, Remembered>;
};
export type WorkerMessage = MessageOf<WorkerMessages>;

/** Messages that only the extension's own pages send to the worker. */
export type OwnPageMessages = {
  /** Which packs of facts are there? */
  readonly facts: Call<None, readonly PackInfo[]>;
  /** The reader added, updated or removed a pack, so open the packs again. Answered when they are open. */
  readonly 'packs-changed': Call<None, void>;
  /** What are the corrections of all packs? Newest first. */
  readonly corrections: Call<None, readonly PackCorrection[]>;
  /** Which names of this article were not marked? The answer is the likeliest names, each with its reason. */
  readonly 'not-marked': Call<
    { readonly article: Article; readonly published: PartialDate | null },
    readonly NotMarked[]
  >;
  /** Which site does this host belong to? The answer is its registrable domain, or the host itself. */
  readonly site: Call<{ readonly host: string }, string>;
};
export type OwnPageMessage = MessageOf<OwnPageMessages>;

/** Messages from the worker and the extension's pages to a content script. */
export type ContentMessages = {
  /** What is on this page? Answered when the page has been read. */
  readonly report: Call<None, PageReport>;
  /** Scroll to this place and show it. */
  readonly jump: Call<Passage, void>;
  /** Count this article as read, because the reader wants to compare it. Answered when it is kept. */
  readonly keep: Call<None, void>;
  /** Stop keeping open articles of this extent. Answered when no keeping is under way. */
  readonly forget: Call<{ readonly extent: Extent }, void>;
  /** Show the changed passages, or hide them. */
  readonly 'mark-changes': Call<{ readonly on: boolean }, void>;
  /** A keyboard command. The answer is true if the page acted on it. */
  readonly command: Call<{ readonly command: 'next' | 'previous' | 'open' | 'close' }, boolean | undefined>;
  /** The reader has revoked access to some site. Ask whether it was this site. */
  readonly access: Call<None, void>;
};
export type ContentMessage = MessageOf<ContentMessages>;
export type CommandMessage = MessageOf<ContentMessages, 'command'>;

/**
 * What can be seen of a page without a survey. It states that it is an article, it has nothing of an article, or the
 * worker must judge its heading.
 */
export type Sighting = 'article' | 'nothing' | { readonly heading: Pick<Survey, 'head' | 'url'>; readonly bulk: Bulk };

/** A place in the article: a block, and offsets in its text in UTF-16 code units. */
export type Passage = { readonly block: number; readonly start: number; readonly end: number };

/** One page load. */
export type Visit = {
  /** Identifies this page load. */
  readonly visit: string;
  /** The canonical address that the page states. */
  readonly canonical: string | null;
};

/**
 * The article and its analysis, or the reason why the page is not an article. `recollection` is the changes since it
 * was last read. It is absent if nothing is remembered.
 */
export type ReadAnswer =
  | (Omit<Extract<ReadSurvey, { kind: 'article' }>, 'signs' | 'place'> & {
      readonly analysis: Analysis;
      readonly recollection?: Recollection;
    })
  | Extract<ReadSurvey, { kind: 'not-article' }>;

/**
 * Statements of the page around a frame about the article in it. All except the address are present only if the frame's
 * text was read from there. `hosts` are the hosts of all documents around the frame, for the site switch.
 */
export type FromAbove = Pick<Article, 'url'> &
  Partial<Pick<Article, 'title' | 'language' | 'stated'>> & { readonly hosts: readonly string[] };

/** One pack of facts, as the options page shows it. */
export type PackInfo = Pick<PackHead, 'id' | 'title' | 'licence' | 'attribution' | 'origin' | 'revision'> & {
  readonly entities: number;
  readonly events: number;
  /** The last day of the facts. */
  readonly asOf: PartialDate;
  /** The reader added it. */
  readonly own?: true;
};

/**
 * Milliseconds of the page's main thread, by step. `turn` is the longest turn of the survey. `wait` is the worker's
 * time, not the page's.
 */
export type Timings = Readonly<Record<string, number>>;

/** The page never stops changing, so it is not followed until the reader scrolls or returns to it. */
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
// Marked as pure, so that the build leaves it out of a script that does not use it.
const fits = /* @__PURE__ */ new Map<unknown, (message: Fields) => boolean>(/* @__PURE__ */ Object.entries(FITS));

/**
 * True if data is a message for content scripts. docs/decisions/0010-page-messages.md explains why this is written by
 * hand.
 */
export const isContentMessage = (data: unknown): data is ContentMessage =>
  isFields(data) && fits.get(data.type)?.(data) === true;
