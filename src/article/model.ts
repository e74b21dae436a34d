import type { PartialDate } from '../dates/partial-date.ts';

/** What a block of the article can be to its reader. */
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

/** What the page's markup says about a block; note detection needs it, and nothing else does. */
export type BlockHints = {
  /** Length in UTF-16 code units of the emphasised run (`b`, `strong`, `em`, `i`, small caps) that opens the block. */
  readonly leadIn?: number;
  /** All of the block's text is emphasised. */
  readonly emphasised?: true;
  /** Printed smaller than the article's body text, or in `<small>`. */
  readonly small?: true;
  /** A rule (`<hr>` or a border) or a row of asterisks stands directly before it. */
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
   * The text as a reader sees it: white space collapsed, ends trimmed, `<br>` as "\n"; soft hyphens, no-break spaces
   * and zero-width characters are kept as the page has them (the linker looks through them).
   */
  readonly text: string;
  readonly hints?: BlockHints;
};

/** A date together with the words that say where it was found ("JSON-LD datePublished"). */
export type FoundDate = { readonly date: PartialDate; readonly how: string };

/** The article as plain data: no DOM nodes; it is sent as a message and kept as a fixture. */
export type Article = {
  /** The page's address without fragment. */
  readonly url: string;
  /** Host name of the page. */
  readonly site: string;
  readonly title: string;
  /** BCP 47 tag, or null when the page states none and none could be told. */
  readonly language: string | null;
  readonly published: FoundDate | null;
  readonly modified: FoundDate | null;
  /** In reading order; the headline is the first block where it stands in the page. */
  readonly blocks: readonly Block[];
  /** Reading stopped at the size limit: the rest of the article was left out. */
  readonly truncated?: true;
};

/** Why a page is not annotated. */
export type NotArticle = {
  readonly reason: 'no-body' | 'no-article' | 'not-html' | 'opted-out';
  readonly detail: string;
};
