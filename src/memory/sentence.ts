import type { Change } from '../memory-model.ts';

/** The end of a sentence, but not after an initial or a short title ("J.", "Mr."). */
const END = /(?<!\b(?:\p{L}|[A-Z][a-z]{1,2}))[.!?…。！？]["'”’)]*\s+/gu;

/**
 * True if the sentence around a mention was changed, even if words were only removed.
 *
 * @param text the block's text; `start` and `end` are the mention's UTF-16 offsets in it
 */
export function isSentenceChanged(
  changes: readonly Change[],
  text: string,
  mention: { readonly block: number; readonly start: number; readonly end: number },
): boolean {
  const marks = changes.flatMap((change) => change.marks).filter(({ block }) => block === mention.block);
  if (marks.length === 0) return false;
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(END)) {
    const at = match.index + match[0].length;
    if (at <= mention.start) from = at;
    else if (match.index >= mention.end) {
      to = match.index + 1;
      break;
    }
  }
  return marks.some(({ start, end }) => start < to && end >= from && (end > from || start === end));
}
