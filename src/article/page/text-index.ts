import { isSpace, type Segment, textOf } from '../body/block-text.ts';

/** A place of the article on the page: a raw offset into a live text node. */
type NodePoint = { readonly node: Text; readonly offset: number };

/** The way from (block, offset) to the live page and back. */
export type TextIndex = {
  /**
   * The live range of `text.slice(start, end)` of a block. Null if the offsets are not in the block, or the page no
   * longer has these words there because nodes were removed or changed. It costs as much as the node's text up to
   * `end`. If offsets are asked in ascending order, it costs only the distance from the last one.
   */
  readonly rangeOf: (block: number, start: number, end: number) => Range | null;
  /** The element that contains a block, or null for an unknown block. */
  readonly elementOf: (block: number) => Element | null;
};

/** A block with the nodes that it was read from. */
export type LiveBlock = {
  readonly text: string;
  /**
   * What its run consists of, in order. `break` is a break or gap that only elements make. `unread` is a text node that
   * is not part of the text.
   */
  readonly pieces: readonly (Text | 'break' | 'unread')[];
  readonly element: Element | null;
};

/**
 * Builds the index of these blocks. A block is worked out on first use. Memory grows with the number of text nodes, not
 * with their characters.
 */
export function textIndex(blocks: readonly LiveBlock[]): TextIndex {
  const known: (readonly Segment[])[] = [];
  const cursor = new Cursor();

  const segmentsOf = (index: number, { pieces, text }: LiveBlock): readonly Segment[] =>
    (known[index] ??= textOf(
      pieces.map((piece) => (piece === 'break' ? null : piece === 'unread' ? '' : piece.data)),
    ).segments.filter(({ start }) => start < text.length));

  const placeOf = (
    block: LiveBlock,
    segments: readonly Segment[],
    offset: number,
    atEnd: boolean,
  ): NodePoint | null => {
    const segment = segmentAt(segments, offset, atEnd);
    const node = segment && block.pieces[segment.piece];
    if (!segment || !node || typeof node === 'string' || !node.isConnected) return null;
    return { node, offset: cursor.rawOffset(node.data, segment, offset - segment.start, atEnd) };
  };

  return {
    rangeOf(index, start, end) {
      const block = blocks[index];
      if (!block || start < 0 || end <= start || end > block.text.length) return null;
      const segments = segmentsOf(index, block);
      const from = placeOf(block, segments, start, false);
      const to = placeOf(block, segments, end, true);
      if (!from || !to || to.offset > to.node.length || from.offset > from.node.length) return null;
      try {
        const range = from.node.ownerDocument.createRange();
        range.setStart(from.node, from.offset);
        range.setEnd(to.node, to.offset);
        return wordsIn(block, from, to) === squeezed(block.text.slice(start, end)) ? range : null;
      } catch {
        return null; // the two ends are no longer in one tree
      }
    },
    elementOf: (index) => blocks[index]?.element ?? null,
  };
}

/** The segment that holds the character at an offset. For an end, the segment that holds the character before it. */
function segmentAt(segments: readonly Segment[], offset: number, atEnd: boolean): Segment | null {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (!segment) return null;
    if (atEnd ? segment.end >= offset : segment.end > offset) high = middle;
    else low = middle + 1;
  }
  return segments[low] ?? null;
}

/** Remembers how far the last node was read, so that queries in ascending order do not start again at its beginning. */
class Cursor {
  #segment: Segment | null = null;
  #data = '';
  #raw = 0;
  #collapsed = 0;
  #space = false;

  /** The raw offset in a node for an offset in collapsed text. An end comes before the white space that follows it. */
  rawOffset(data: string, segment: Segment, within: number, atEnd: boolean): number {
    if (segment !== this.#segment || data !== this.#data || within < this.#collapsed) {
      this.#segment = segment;
      this.#data = data;
      this.#raw = 0;
      this.#collapsed = 0;
      this.#space = segment.afterSpace;
    }
    let raw = this.#raw;
    let collapsed = this.#collapsed;
    let space = this.#space;
    const length = data.length;
    while (raw < length && collapsed < within) {
      const isWhite = isSpace(data.charCodeAt(raw));
      if (!(isWhite && space)) collapsed++;
      space = isWhite;
      raw++;
    }
    this.#raw = raw;
    this.#collapsed = collapsed;
    this.#space = space;
    if (!atEnd && space) while (raw < length && isSpace(data.charCodeAt(raw))) raw++;
    return within === 0 && atEnd ? 0 : raw;
  }
}

const squeezed = (text: string): string => text.replace(/[ \t\n\r\f]+/g, '');

/**
 * The page's current words between two places of a block, without nodes that are not part of its text (struck out, for
 * example).
 */
function wordsIn({ pieces }: LiveBlock, from: NodePoint, to: NodePoint): string {
  let words = '';
  for (let at = pieces.indexOf(from.node), last = pieces.indexOf(to.node); at <= last; at++) {
    const piece = pieces[at];
    if (!piece || typeof piece === 'string') continue;
    const end = piece === to.node ? to.offset : piece.length;
    words += piece.data.slice(piece === from.node ? from.offset : 0, end);
  }
  return squeezed(words);
}
