/** A text node (or its part) in a block. The same white space is collapsed in the same way when it is replayed. */
export type Segment = {
  readonly node: Text;
  /** Offset in the block's text (UTF-16 code units) at which the node's text begins. */
  readonly start: number;
  /** Offset in the block's text at which it ends. */
  readonly end: number;
  /** The text before it ends in white space, so that white space at its own beginning was dropped. */
  readonly afterSpace: boolean;
};

/** Where a place of the article is on the page: raw offset into a live text node. */
type Place = { readonly node: Text; readonly offset: number };

/** The way from (block, offset) to the live page and back. */
export type TextIndex = {
  /**
   * The live range of `text.slice(start, end)` of a block; null where the page no longer has these words there (the
   * nodes have gone or changed) or the offsets are not in the block. Cost: that of the node's text up to `end`, and of
   * the distance only when asked in ascending order.
   */
  readonly rangeOf: (block: number, start: number, end: number) => Range | null;
  /**
   * The block and offset of a place in a text node; null where the node is no part of the article. An offset inside of
   * collapsed white space is that of the space.
   */
  readonly locate: (node: Node, offset: number) => { readonly block: number; readonly offset: number } | null;
  /** The element that a block stands in; null where there is no such block. */
  readonly elementOf: (block: number) => Element | null;
};

/** What the index holds of one block. */
export type IndexedBlock = { readonly text: string; readonly segments: readonly Segment[]; readonly element: Element };

/** True of the white space that HTML collapses; no-break and thin spaces stay as they are. */
export const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 9 || code === 13 || code === 12;

/** Builds the index of these blocks. Memory grows with the number of text nodes, not with their characters. */
export function textIndex(blocks: readonly IndexedBlock[]): TextIndex {
  let places: Map<Node, { block: number; segment: Segment }> | null = null;
  const cursor = new Cursor();

  const placeOf = (block: IndexedBlock, offset: number, atEnd: boolean): Place | null => {
    const segment = segmentAt(block.segments, offset, atEnd);
    if (!segment) return null;
    const within = offset - segment.start;
    return { node: segment.node, offset: cursor.rawOffset(segment, within, atEnd) };
  };

  return {
    rangeOf(index, start, end) {
      const block = blocks[index];
      if (!block || start < 0 || end <= start || end > block.text.length) return null;
      const from = placeOf(block, start, false);
      const to = placeOf(block, end, true);
      if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null;
      if (to.offset > to.node.length || from.offset > from.node.length) return null;
      try {
        const range = from.node.ownerDocument.createRange();
        range.setStart(from.node, from.offset);
        range.setEnd(to.node, to.offset);
        return sameWords(range, block, start, end) ? range : null;
      } catch {
        return null; // the two ends no longer stand in one tree
      }
    },
    locate(node, offset) {
      places ??= placesOf(blocks);
      const place = places.get(node);
      if (!place) return null;
      const { segment, block } = place;
      const within = collapsedLength(segment.node.data, Math.max(0, offset), segment.afterSpace);
      return { block, offset: Math.min(segment.start + within, segment.end) };
    },
    elementOf: (index) => blocks[index]?.element ?? null,
  };
}

function placesOf(blocks: readonly IndexedBlock[]): Map<Node, { block: number; segment: Segment }> {
  const places = new Map<Node, { block: number; segment: Segment }>();
  blocks.forEach((block, index) => {
    for (const segment of block.segments) places.set(segment.node, { block: index, segment });
  });
  return places;
}

/** The segment that holds the character at an offset, or, at an end, the character before it. */
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

/** Remembers how far the last node was replayed, so that ascending questions do not start at its beginning again. */
class Cursor {
  #segment: Segment | null = null;
  #data = '';
  #raw = 0;
  #collapsed = 0;
  #space = false;

  /** The raw offset of a collapsed one; an end stays before the white space that follows it. */
  rawOffset(segment: Segment, within: number, atEnd: boolean): number {
    const data = segment.node.data;
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

/** How many characters are left of the first `raw` ones once white space is collapsed. */
function collapsedLength(data: string, raw: number, afterSpace: boolean): number {
  const until = Math.min(raw, data.length);
  let collapsed = 0;
  let space = afterSpace;
  for (let at = 0; at < until; at++) {
    const isWhite = isSpace(data.charCodeAt(at));
    if (!(isWhite && space)) collapsed++;
    space = isWhite;
  }
  return collapsed;
}

/** The range still holds the words that were read. Line breaks are elements and have no text of their own. */
function sameWords(range: Range, block: IndexedBlock, start: number, end: number): boolean {
  const squeeze = (text: string): string => text.replace(/[ \t\n\r\f]+/g, '');
  return squeeze(range.toString()) === squeeze(block.text.slice(start, end));
}
