import type { Block } from '../article/article-model.ts';

/** How many UTF-16 units of text before and after a quote help to find it again. */
const CONTEXT = 32;
/** The end and the beginning of a line, at most that long. They never contain half of a surrogate pair. */
const BEFORE = /(?![\udc00-\udfff]).{0,32}$/;
const AFTER = /^.{0,32}(?<![\ud800-\udbff])/;

/** A W3C TextQuoteSelector without its type (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
type TextQuote = {
  readonly exact: string;
  /** Undefined if the selector has no prefix, so that JSON leaves it out. */
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
};

/**
 * Returns the words of a block from `start` to `end` (UTF-16), with the text around them on the same line.
 *
 * Other tools compare character by character. Our text lacks what is between two blocks of the page (white space, a
 * picture, an advertisement), so a context stays within a line. For the same reason, a context ends where the page has
 * other white space than the block, or hidden words. A context of only a few words is left out.
 *
 * dom-anchor-text-quote 4.0.2 searches the prefix first, near the middle of the page. If there is a prefix, even an
 * empty one, it ignores the suffix. So it finds a name at the start of a paragraph, by the words after it, only if
 * there is no prefix.
 *
 * Where a page's scripts repeat its text, that tool finds the copy nearest to the middle, whatever the context is. With the
 * start of the TextPositionSelector as its `hint` it finds the text that is shown. `npm run eval:annotations` measures both.
 */
export function textQuote({ text, seams = [] }: Pick<Block, 'text' | 'seams'>, start: number, end: number): TextQuote {
  const from = seams.findLast((at) => at <= start) ?? 0;
  const to = seams.find((at) => at >= end) ?? text.length;
  const [prefix = ''] = BEFORE.exec(text.slice(from, start)) ?? [];
  const [suffix = ''] = AFTER.exec(text.slice(end, to)) ?? [];
  const isCut = prefix.length < CONTEXT - 1 && suffix.length > prefix.length;
  return {
    exact: text.slice(start, end),
    prefix: isCut ? undefined : prefix || undefined,
    suffix: suffix || undefined,
  };
}
