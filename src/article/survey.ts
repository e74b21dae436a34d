/**
 * A page as plain data, without its nodes: everything that reading its article needs. The page records it
 * (page/survey.ts). The worker finds the article, its blocks and its dates in it (read.ts).
 */

/** Attributes by which a page names its elements, each at most 400 UTF-16 code units. Absent if the page gives none. */
export type Named = {
  readonly class?: string;
  readonly id?: string;
  readonly role?: string;
  readonly itemprop?: string;
};

/** An element that breaks the line: a paragraph, a division, a list item. Unknown elements are boxes too. */
export type Box = Named & {
  readonly tag: string;
  /** Index of the box around it. -1 for the body. */
  readonly parent: number;
  /** Its runs are `runs[first]` up to, but not including, `runs[last]`. It has at least one run. */
  readonly first: number;
  readonly last: number;
  /** The boxes in it are `boxes[index + 1]` up to, but not including, `boxes[end]`. */
  readonly end: number;
  /** Short words among the values of its data-* attributes. They are read only for boxes with few runs. */
  readonly data?: string;
  /**
   * The page does not show it. Like the size, this is read only for boxes with text of their own that is not all links.
   */
  readonly hidden?: true;
  /** Size of its letters in CSS pixels. Absent if the page does not state it. */
  readonly size?: number;
};

/** A stretch of text that contains no line break except `<br>`. It becomes one block. */
export type Run = {
  readonly box: number;
  /** Its pieces are `texts[from]` up to, but not including, `texts[to]`. */
  readonly from: number;
  readonly to: number;
  /**
   * UTF-16 code units of its text nodes. The white space around each is not counted, because it depends on the
   * indentation of the source.
   */
  readonly length: number;
  /** How many of these code units are inside links. */
  readonly linked: number;
  /** A rule or a row of asterisks comes directly before it. */
  readonly afterRule: boolean;
};

/** Flags of a piece of text. */
export const LINK = 1;
export const EMPHASIS = 2;
export const SMALL = 4;
/** In an element named as the credit of a photograph. */
export const CREDIT = 8;
/** Only for screen readers. It is part of no block, but may label a date. */
export const SPOKEN = 16;

/** The page's statements about itself outside of its text. */
export type PageHead = {
  /** `<meta>` elements in document order, each with its content, its attributes and its names. */
  readonly metas: readonly Meta[];
  /** The texts of its JSON-LD scripts. */
  readonly linked: readonly string[];
  readonly title: string;
  /** The address that the page names as its own, or an empty string. */
  readonly canonical: string;
  /** Languages in the attributes of its root and body, most trusted first. */
  readonly languages: readonly string[];
  /** A translator has marked the page as translated. */
  readonly translated?: true;
};

export type Meta = {
  readonly content: string;
  /** [attribute, value]: property, name, itemprop, http-equiv or id. */
  readonly names: readonly (readonly [attribute: string, name: string])[];
  /** It belongs to a comment. */
  readonly inComment?: true;
};

/** An element that is marked as a date, and its place. */
export type MarkedDate = {
  readonly tag: string;
  /** Attribute that carries a date's property, with its value. */
  readonly itemprop?: string;
  readonly property?: string;
  readonly pubdate?: true;
  /** Its value (datetime, content or title) and its words, each at most 300 UTF-16 code units. */
  readonly value?: string;
  readonly words: string;
  /** Names of it and of the element around it, and the beginning of that element's text. */
  readonly around: string;
  /** The innermost box around it. */
  readonly box: number;
  /**
   * The nearest box that is outside an article by its name, or beside the text by its tag. `tag` is the tag of that
   * box's element. `box` is -1 if the survey does not have the box.
   */
  readonly elsewhere?: { readonly box: number; readonly tag: string };
  /** The box of the innermost `<article>` around it. -1 if that has no text. */
  readonly article?: number;
  /** It is in a link with so much text that the link belongs to another story. */
  readonly inLink?: true;
  /** It is in a paragraph or list item. */
  readonly inParagraph?: true;
};

export type Survey = {
  /** The page's address without fragment. */
  readonly url: string;
  readonly head: PageHead;
  /** Boxes that hold text, in document order: a box comes before its content. The first box is the body. */
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  /** Text nodes in reading order. Null for a `<br>`. */
  readonly texts: readonly (string | null)[];
  /** Flags of each piece. */
  readonly flags: readonly number[];
  /** Dates that the page marks as such, in document order. */
  readonly marked: readonly MarkedDate[];
  /** How many `<article>` elements there are. */
  readonly articles: number;
  /** A date of publication in the data of the page's scripts. It is searched only if nothing else states a date. */
  readonly scripted: string | null;
  /** A byline in a comment of the page's source. It is searched only if nothing else states a date. */
  readonly commented: string | null;
  /** The walk stopped at its limit. */
  readonly truncated: boolean;
  /** How many boxes and frames were not entered: hidden with `hidden` or `aria-hidden`, or separate documents. */
  readonly passed: number;
};
