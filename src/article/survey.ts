/**
 * A page as plain data, without its nodes: everything that reading its article needs. The page records it
 * (page/survey.ts). The worker finds the article, its blocks and its dates in it (read.ts).
 */

/** Attributes by which a page names its elements; absent where it gives none. At most 400 UTF-16 code units each. */
export type Named = {
  readonly class?: string;
  readonly id?: string;
  readonly role?: string;
  readonly itemprop?: string;
};

/** An element that breaks the line: a paragraph, a division, a list item. Unknown elements are boxes too. */
export type Box = Named & {
  readonly tag: string;
  /** Index of the box around it; -1 for the body. */
  readonly parent: number;
  /** Its runs are `runs[first]` up to, but not including, `runs[last]`; it has at least one. */
  readonly first: number;
  readonly last: number;
  /** The boxes in it are `boxes[index + 1]` up to, but not including, `boxes[end]`. */
  readonly end: number;
  /** Short words among the values of its data-* attributes; read only of boxes with few runs. */
  readonly data?: string;
  /** The page does not show it. Read, like the size, only of boxes with text of their own that is not all links. */
  readonly hidden?: true;
  /** Size of its letters in CSS pixels; absent where the page does not state it. */
  readonly size?: number;
};

/** A stretch of text with no line break but `<br>` in it: what becomes one block. */
export type Run = {
  readonly box: number;
  /** Its pieces are `texts[from]` up to, but not including, `texts[to]`. */
  readonly from: number;
  readonly to: number;
  /**
   * UTF-16 code units of its text nodes without the white space around each, which depends on the indentation of the
   * source.
   */
  readonly length: number;
  /** Those of them that are inside of links. */
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
/** Only for screen readers: part of no block, though it may label a date. */
export const SPOKEN = 16;

/** The page's statements about itself outside of its text. */
export type PageHead = {
  /** `<meta>` elements in document order: each content, and its attributes and names. */
  readonly metas: readonly Meta[];
  /** The texts of its JSON-LD scripts. */
  readonly linked: readonly string[];
  readonly title: string;
  /** The address that it names as its own; empty where it names none. */
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
  /** Its value (datetime, content or title) and its words; at most 300 UTF-16 code units each. */
  readonly value?: string;
  readonly words: string;
  /** Names of it and of the element around it, and the beginning of the latter's text. */
  readonly around: string;
  /** The innermost box around it. */
  readonly box: number;
  /**
   * The box whose name puts it outside an article, or a box beside the text (-1: none); and the element of that box.
   */
  readonly elsewhere?: { readonly box: number; readonly tag: string };
  /** The innermost `<article>` around it: its box, -1 where that has no text. */
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
  /** Boxes that hold text, in document order: a box comes before its content. The first is the body. */
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  /** Text nodes in reading order; null for a `<br>`. */
  readonly texts: readonly (string | null)[];
  /** Flags of each piece. */
  readonly flags: readonly number[];
  /** Dates that the page marks as such, in document order. */
  readonly marked: readonly MarkedDate[];
  /** How many `<article>` elements there are. */
  readonly articles: number;
  /** A date of publication in the data of the page's scripts; searched only where nothing else states one. */
  readonly scripted: string | null;
  /** A byline in a comment of its source; searched in the same case. */
  readonly commented: string | null;
  /** The walk stopped at its limit. */
  readonly truncated: boolean;
  /** Boxes and frames that were not entered: hidden with `hidden` or `aria-hidden`, or documents of their own. */
  readonly passed: number;
};
