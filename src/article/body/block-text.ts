import { EMPHASIS, SMALL, SPOKEN } from '../survey.ts';

/**
 * The part of a block's text that comes from one piece (the data of a text node). It has no offsets into the piece: the
 * text index finds them by collapsing the white space of the piece again.
 */
export type Segment = {
  /** Index of the piece. */
  readonly piece: number;
  /** Offset in the block's text (UTF-16 code units) at which the part begins. */
  readonly start: number;
  /** Offset in the block's text at which the part ends. */
  readonly end: number;
  /**
   * True if the text before this part ends in white space. Then white space at the part's own beginning was dropped.
   */
  readonly afterSpace: boolean;
};

/** True for the white space that HTML collapses. No-break and thin spaces stay as they are. */
export const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 9 || code === 13 || code === 12;

/** The text of a run as a reader sees it, and the pieces that its parts come from. */
export type RunText = {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Length of the emphasised text at the beginning, in UTF-16 code units, or 0. */
  readonly leadIn: number;
  /** True if all of the text is in `<small>`. */
  readonly small: boolean;
  /**
   * True if the page's own text differs, because white space was collapsed or words for screen readers were left out.
   */
  readonly isChanged: boolean;
};

const SPACE = 32;
const NEW_LINE = 10;
/** White space that collapsing changes. Single spaces are left out, because every word is followed by one. */
const CHANGED_SPACE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/**
 * The text of a run with collapsed white space: single spaces, and no spaces at the ends or beside a line break. `<br>`
 * becomes "\n".
 *
 * @param texts its pieces; null: a `<br>`
 * @param flags flags of each piece; without them no lead-in is found, and words for screen readers count as text
 */
export function textOf(texts: readonly (string | null)[], flags: readonly number[] = []): RunText {
  const segments: Segment[] = [];
  let text = '';
  let leadIn = 0;
  let emphasised = true;
  let small = true;
  let isChanged = false;
  // The last character is a variable of its own. Reading a string while it grows makes the engine join its parts each
  // time.
  let last = NEW_LINE;
  for (let at = 0; at < texts.length; at++) {
    const data = texts[at] ?? null;
    if ((flags[at] ?? 0) & SPOKEN) {
      isChanged = true;
      continue;
    }
    if (data === null) {
      if (last === SPACE) text = withoutSpaceAtEnd(text, segments);
      if (text !== '') text += '\n';
      last = NEW_LINE;
      continue;
    }
    const afterSpace = last === SPACE || last === NEW_LINE;
    let part = data.replace(CHANGED_SPACE, ' ');
    if (afterSpace && isSpace(part.charCodeAt(0))) part = part.slice(1);
    isChanged ||= part !== data;
    if (part === '') continue;
    const flag = flags[at] ?? 0;
    if (emphasised && flag & EMPHASIS) leadIn = text.length + part.length;
    else if (part.trim() !== '') emphasised = false;
    if (!(flag & SMALL) && part.trim() !== '') small = false;
    segments.push({ piece: at, start: text.length, end: text.length + part.length, afterSpace });
    text += part;
    last = part.charCodeAt(part.length - 1);
  }
  if (last !== SPACE && last !== NEW_LINE)
    return { text, segments, leadIn: Math.min(leadIn, text.length), small, isChanged };
  text = withoutSpaceAtEnd(text, segments);
  while (text.endsWith('\n')) text = withoutSpaceAtEnd(text.slice(0, -1), segments);
  return { text, segments, leadIn: Math.min(leadIn, text.length), small, isChanged };
}

/**
 * Returns the offsets (UTF-16, ascending) at which a block's text differs from the page's. Around such an offset, the
 * two characters do not follow each other on the page, or one of them is not on the page. A collapsed space has such an
 * offset on both sides.
 *
 * @param texts the pieces that `textOf` got; null: a `<br>`
 * @param segments the segments that it returned
 */
export function seamsOf(texts: readonly (string | null)[], segments: readonly Segment[]): number[] {
  const seams: number[] = [];
  let before = -1;
  for (const { piece, start, end, afterSpace } of segments) {
    const data = texts[piece] ?? '';
    const dropped = afterSpace ? (/^[ \t\n\r\f]+/.exec(data)?.[0].length ?? 0) : 0;
    if (dropped > 0 || (before >= 0 && piece > before + 1)) seams.push(start);
    let shift = start - dropped;
    for (const { 0: space, index } of data.matchAll(CHANGED_SPACE)) {
      if (index < dropped) continue;
      const at = index + shift;
      if (at < end) seams.push(at, at + 1);
      shift -= space.length - 1;
    }
    before = piece;
  }
  return seams;
}

/** Removes the space at the end of the text and of its last segment. */
function withoutSpaceAtEnd(text: string, segments: Segment[]): string {
  if (!text.endsWith(' ')) return text;
  const last = segments.pop();
  if (last && last.end - 1 > last.start) segments.push({ ...last, end: last.end - 1 });
  return text.slice(0, -1);
}
