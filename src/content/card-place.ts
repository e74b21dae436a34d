import type { Box, Point } from './geometry.ts';

export type Side = 'above' | 'below';

export type PlaceInput = {
  /** The lines of the mention, top to bottom, in viewport coordinates (CSS pixels). At least one. */
  readonly lines: readonly Box[];
  /** Where the pointer is: of several lines, the one nearest to it is explained. Null: the first. */
  readonly pointer: Point | null;
  /** The card's size when nothing limits it. */
  readonly card: { readonly width: number; readonly height: number };
  /** What the reader sees of the page: the visual viewport, in the same coordinates. */
  readonly viewport: Box;
  /** The text runs from right to left: the card starts at the mention's right end. */
  readonly rtl: boolean;
  /** The side on which the card already is; kept as long as it has room there. */
  readonly side: Side | null;
};

export type Place = { readonly x: number; readonly y: number; readonly maxHeight: number; readonly side: Side };

/** Between the line and the card, and between the card and the edge of the viewport. */
const GAP = 6;
const MARGIN = 8;

/**
 * Where the card goes: below the mention, above it where only there is room, never on its lines, inside the viewport and no
 * higher than the room that is left. Pure and small on purpose: a general positioning library weighs as much as the rest
 * of the content script's shell, and needs to ask the page questions that the page can answer falsely.
 */
export function placeCard({ lines, pointer, card, viewport, rtl, side }: PlaceInput): Place {
  const explained = nearestLine(lines, pointer);
  const together = lines.filter((line) => isNextTo(line, explained));
  const above = Math.min(...together.map(({ top }) => top)) - viewport.top - GAP - MARGIN;
  const below = viewport.bottom - Math.max(...together.map(({ bottom }) => bottom)) - GAP - MARGIN;
  const chosen = chooseSide(card.height, above, below, side);
  const maxHeight = Math.max(0, Math.floor(chosen === 'above' ? above : below));
  const height = Math.min(card.height, maxHeight);
  const start = rtl ? explained.right - card.width : explained.left;
  const y = chosen === 'above' ? viewport.top + MARGIN + above - height : viewport.bottom - MARGIN - below;
  const x = clamp(start, viewport.left + MARGIN, viewport.right - MARGIN - card.width);
  return { x: Math.round(x), y: Math.round(y), maxHeight, side: chosen };
}

function chooseSide(height: number, above: number, below: number, current: Side | null): Side {
  if (current === 'above' && height <= above) return 'above';
  if (height <= below) return 'below';
  if (height <= above) return 'above';
  return below >= above ? 'below' : 'above';
}

function nearestLine(lines: readonly Box[], pointer: Point | null): Box {
  const [first, ...rest] = lines;
  if (!first) throw new RangeError('placeCard needs at least one line: the mention has no box in the page');
  if (!pointer) return first;
  return rest.reduce((best, line) => (distance(line, pointer) < distance(best, pointer) ? line : best), first);
}

const distance = (box: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/** Lines of one paragraph follow each other within two line heights; the rest of a name in the next column does not. */
function isNextTo(line: Box, other: Box): boolean {
  const gap = Math.max(line.top - other.bottom, other.top - line.bottom);
  return gap <= 2 * (other.bottom - other.top);
}

/** Into the range, and at its start where it is too narrow. */
const clamp = (value: number, min: number, max: number): number => Math.max(min, Math.min(value, max));
