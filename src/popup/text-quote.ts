/** UTF-16 units of text before and after a quote that help to find it again. */
const CONTEXT = 32;
/** So much of a line's end and beginning; never half of a surrogate pair. */
const BEFORE = /(?![\udc00-\udfff]).{0,32}$/;
const AFTER = /^.{0,32}(?<![\ud800-\udbff])/;

/** A W3C TextQuoteSelector without its type (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
type TextQuote = {
  readonly exact: string;
  /** Undefined, and so absent from JSON, where the selector has none. */
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
};

/**
 * The words of a block from `start` to `end` and what stands around them, within their own line: what lies between two
 * blocks on the page (white space, a picture, an advertisement) is not in our text, and other tools compare sign by sign.
 *
 * A context of a few words is left out. dom-anchor-text-quote 4.0.2 looks for the prefix first, near the middle of the
 * page, and never looks at the suffix where there is a prefix, even an empty one. So a name at the start of a paragraph
 * is found by the words behind it only where it has no prefix.
 */
export function textQuote(text: string, start: number, end: number): TextQuote {
  const [prefix = ''] = BEFORE.exec(text.slice(0, start)) ?? [];
  const [suffix = ''] = AFTER.exec(text.slice(end)) ?? [];
  const isCut = prefix.length < CONTEXT - 1 && suffix.length > prefix.length;
  return {
    exact: text.slice(start, end),
    prefix: isCut ? undefined : prefix || undefined,
    suffix: suffix || undefined,
  };
}
