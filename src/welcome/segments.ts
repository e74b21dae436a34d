import type { Mention } from '../linking/mention-model.ts';

/** A run of a block's text, with its mention if it is one. */
export type Segment = { readonly start: number; readonly text: string; readonly mention: Mention | null };

/**
 * The text of one block, cut at its mentions. Joined, the segments give the text again. Mentions that do not fit are
 * left out.
 */
export function segmentsOf(text: string, block: number, mentions: readonly Mention[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const mention of mentions) {
    if (mention.block !== block || mention.start < at || mention.end > text.length || mention.end <= mention.start)
      continue;
    if (mention.start > at) segments.push({ start: at, text: text.slice(at, mention.start), mention: null });
    segments.push({ start: mention.start, text: text.slice(mention.start, mention.end), mention });
    at = mention.end;
  }
  if (at < text.length) segments.push({ start: at, text: text.slice(at), mention: null });
  return segments;
}
