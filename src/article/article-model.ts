import type { PartialDate } from '../dates/partial-date.ts';

/** Kinds of blocks of an article. */
export const BLOCK_KINDS = [
  'heading',
  'standfirst',
  'byline',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'table',
  'footnote',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Hints of the page's markup about a block. Only the detection of notes needs them. */
export type BlockHints = {
  /** Length in UTF-16 code units of the emphasised run (`b`, `strong`, `em`, `i`, small caps) that opens the block. */
  readonly leadIn?: number;
  /** All of the block's text is emphasised. */
  readonly emphasised?: true;
  /** Printed smaller than the article's body text, or in `<small>`. */
  readonly small?: true;
  /** A rule (`<hr>` or a border) or a row of asterisks comes directly before it. */
  readonly afterRule?: true;
  /** Inside `aside`, `footer`, or a box set apart from the running text, within the article. */
  readonly aside?: true;
  /** Heading level, 1 to 6. */
  readonly level?: number;
  /** Lower-cased class, id, role, itemprop and data-* tokens of the block and of its ancestors below the article's root. */
  readonly names?: string;
};

export type Block = {
  readonly kind: BlockKind;
  /**
   * The text as a reader sees it: white space collapsed, ends trimmed, `<br>` as "\n". Soft hyphens, no-break spaces
   * and zero-width characters stay as on the page, because the linker ignores them.
   */
  readonly text: string;
  readonly hints?: BlockHints;
  /** Offsets at which the page's own text differs (see `seamsOf`). Only an export of quotations needs them. */
  readonly seams?: readonly number[];
};

/** A date, and how it was found. */
export type FoundDate = { readonly date: PartialDate; readonly how: HowFound };

/** How a date was found, as data. The interface words it in the reader's language (`ui/say-how.ts`). */
export type HowFound =
  | HowStated
  /** Nothing states when the article was published, so the day of the last change replaces that day. */
  | { readonly type: 'last-change'; readonly change: HowStated };

/** The kind of statement that gives a date. */
export type HowStated =
  /** The source is sure enough by itself. */
  | { readonly type: 'stated'; readonly source: DateSource }
  /** Another source confirms the day. */
  | { readonly type: 'confirmed'; readonly source: DateSource; readonly by: DateSource }
  /** Nothing else states this day, and the source may be wrong. */
  | { readonly type: 'unconfirmed'; readonly source: DateSource }
  /** An editor's note gives the day of publication. `quote` has its words, unchanged. */
  | { readonly type: 'note'; readonly quote: string }
  /** The day of the article's newest note. */
  | { readonly type: 'newest-note' }
  /** The reader gave it by hand. */
  | { readonly type: 'reader' };

/** A place of the page that states a date. `name` is the page's own name for it, such as "datePublished". */
export type DateSource = { readonly where: (typeof STATED_WHERE)[number] | 'address'; readonly name?: string };

/** A statement of the page about its dates, unchanged. dates.ts weighs all statements together. */
export type StatedDate = {
  /** The kind of place. `class` means an element marked by names of old formats. */
  readonly where: (typeof STATED_WHERE)[number];
  /** Its value and its words, in the order in which to try them, each at most 300 UTF-16 code units. */
  readonly texts: readonly string[];
  /**
   * The page's own name for it: the key and types of linked data, the name of a `<meta>`, or names around an element.
   */
  readonly name: string;
  /** The words around it, if they may label it as publication or change. */
  readonly around?: string;
  /**
   * How near it is to the article, nearest first: `headline` is linked data with the article's title or address. `text`
   * is in its running text, `article` is elsewhere in it, `early` is in the early part of the page, `page` is anywhere
   * else.
   */
  readonly place: (typeof STATED_PLACE)[number];
};
export const STATED_WHERE = [
  'json-ld',
  'meta',
  'microdata',
  'rdfa',
  'time',
  'class',
  'line',
  'script',
  'comment',
] as const;
export const STATED_PLACE = ['headline', 'text', 'article', 'early', 'page'] as const;

/** The article as plain data without DOM nodes. It is sent as a message and kept as a fixture. */
export type Article = {
  /** The page's address without fragment. */
  readonly url: string;
  /** Host name of the page. */
  readonly host: string;
  readonly title: string;
  /** BCP 47 tag, or null if the page states none and none was detected. */
  readonly language: string | null;
  /** Null if it is unknown, or is still to be decided from `stated`. */
  readonly published: FoundDate | null;
  readonly modified: FoundDate | null;
  /** The page's statements about its dates. Absent once the dates are decided. */
  readonly stated?: readonly StatedDate[];
  /** In reading order. The headline is the first block if it is in the page. */
  readonly blocks: readonly Block[];
  /** Reading stopped at the size limit, so the rest of the article is missing. */
  readonly truncated?: true;
  /** The page shows this reader only a part. For the rest, it asks for a log-in, money, an app or a click. */
  readonly partial?: true;
  /** The browser, or a tool that leaves the same mark, has translated it. */
  readonly translated?: true;
  /**
   * The number of this story, from 1, on a page with several stories, such as an endless page. Its headline is `title`.
   */
  readonly story?: StoryNumber;
};

export type StoryNumber = { readonly number: number; readonly of: number };

/** Why a page is not annotated. */
export type NotArticle =
  | { readonly reason: 'no-body' | 'opted-out' }
  | { readonly reason: 'not-html'; readonly contentType: string }
  | { readonly reason: 'no-article'; readonly signs: readonly ArticleSign[] };

/** A piece of evidence for or against a page being an article, as data. The interface puts it into words. */
export type ArticleSign =
  /** For: linked data or Open Graph names an article, there is a headline, there is a date. */
  | { readonly type: 'linked-article' | 'open-graph-article' | 'headline' | 'dated' }
  /** For: running text, in UTF-16 code units. */
  | { readonly type: 'text'; readonly length: number }
  /** Against: the address is that of a home page, a list, a forum. */
  | { readonly type: 'home' | 'list' | 'forum' }
  /** Against: no paragraph is long, most text is outside the main part, or there is no running text. */
  | { readonly type: 'short' | 'beside' | 'no-text' }
  /** Against: linked data or Open Graph names another type. */
  | { readonly type: 'linked-type' | 'open-graph-type'; readonly name: string }
  /** Against: a generator of documentation made it. */
  | { readonly type: 'manual'; readonly maker: string }
  /** Against: it has running text, but is something else. */
  | { readonly type: 'other-kind'; readonly kind: OtherKind };

/** Something for sale, the page of a repository, a post of a social network, a feed or other data. */
export type OtherKind = 'shop' | 'repository' | 'post' | 'data';
