import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';
import type { Box, Point } from '../geometry.ts';

export type Side = 'above' | 'below';

export type PlaceInput = {
  /** The lines of the mention, top to bottom, in viewport coordinates (CSS pixels). At least one. */
  readonly lines: readonly Box[];
  /** The pointer's place. The card explains the line nearest to it. Null: the first line. */
  readonly pointer: Point | null;
  /** The card's size when nothing limits it. */
  readonly card: { readonly width: number; readonly height: number };
  /** The visible part of the page: the visual viewport, in the same coordinates. */
  readonly viewport: Box;
  /** The text runs from right to left, so the card starts at the mention's right end. */
  readonly rtl: boolean;
  /** The lines run from top to bottom, so the card is to their left or right. */
  readonly vertical?: boolean;
  /** The card's present side. The card keeps it while there is room. */
  readonly side: Side | null;
};

export type Place = { readonly x: number; readonly y: number; readonly maxHeight: number; readonly side: Side };

/** The gap between the line and the card, and between the card and the edge of the viewport. */
const GAP = 6;
const MARGIN = 8;

/**
 * The place of the card. It is below the mention, or above if only there is room. It never covers the mention's lines,
 * stays inside the viewport, and is no higher than the room that is left. Beside vertical lines it is to the left or
 * right. Floating UI decides. It gets the measurements and reads nothing from the page, because a page can answer
 * falsely (`<form name="parentNode">`). Resolves before the next frame.
 */
export function placeCard(input: PlaceInput): Promise<Place> {
  return input.vertical ? placeBeside(input) : placeByLine(input);
}

/** Vertical writing is horizontal writing with its axes exchanged: "below" is to the right. */
async function placeBeside({ lines, pointer, card, viewport, side }: PlaceInput): Promise<Place> {
  const {
    x,
    y,
    side: found,
  } = await placeByLine({
    lines: lines.map(turned),
    pointer: pointer && { x: pointer.y, y: pointer.x },
    card: { width: card.height, height: card.width },
    viewport: turned(viewport),
    rtl: false,
    side,
  });
  return { x: y, y: x, maxHeight: Math.max(0, viewport.bottom - MARGIN - x), side: found };
}

const turned = ({ left, top, right, bottom }: Box): Box => ({ left: top, top: left, right: bottom, bottom: right });

async function placeByLine({ lines, pointer, card, viewport, rtl, side }: PlaceInput): Promise<Place> {
  const nearest = nearestLine(lines, pointer);
  const together = lines.filter((line) => isNextTo(line, nearest));
  // A name made of several elements has several boxes on one line.
  const onLine = lines.filter(
    (line) => line.top < nearest.bottom && line.bottom > nearest.top && isBeside(line, nearest),
  );
  // The fields are listed, because the box may be a DOMRect, and spreading that copies no edges.
  const explained = {
    top: nearest.top,
    bottom: nearest.bottom,
    left: Math.min(...onLine.map(({ left }) => left)),
    right: Math.max(...onLine.map(({ right }) => right)),
  };
  const top = Math.min(...together.map((line) => line.top));
  const bottom = Math.max(...together.map((line) => line.bottom));
  let maxHeight = card.height;

  const platform: Platform = {
    getElementRects: ({ reference }) => {
      const { x, y, width, height } = reference.getBoundingClientRect();
      return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...dimensions() } };
    },
    getClippingRect: () => rectOf(viewport),
    getDimensions: () => dimensions(),
    isRTL: () => rtl,
    // The optional methods are left out, because all lengths are the viewport's, with no positioned or scaled element
    // between.
  };
  const dimensions = () => ({ width: card.width, height: Math.min(card.height, maxHeight) });
  const reference = { getBoundingClientRect: () => rectOf(explained) };
  const floating = {} as HTMLElement; // never read, because the platform methods answer for it

  const placed = await computePosition(reference, floating, {
    platform,
    placement: side === 'above' ? 'top-start' : 'bottom-start',
    middleware: [
      // If a name is broken over two lines, the card is at one of them and covers neither.
      offset(({ rects, placement }) => {
        const { y, height } = rects.reference;
        return GAP + Math.max(0, isAbove(placement) ? y - top : bottom - (y + height));
      }),
      flip({ padding: MARGIN, crossAxis: false, flipAlignment: false }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply({ availableHeight }) {
          maxHeight = Math.max(0, Math.floor(availableHeight));
        },
      }),
    ],
  });
  return {
    x: Math.round(placed.x),
    y: Math.round(placed.y),
    maxHeight,
    side: isAbove(placed.placement) ? 'above' : 'below',
  };
}

const isAbove = (placement: string): boolean => placement.startsWith('top');

function nearestLine(lines: readonly Box[], pointer: Point | null): Box {
  const [first, ...rest] = lines;
  if (!first) throw new RangeError('placeCard needs at least one line: the mention has no box in the page');
  if (!pointer) return first;
  return rest.reduce((best, line) => (distance(line, pointer) < distance(best, pointer) ? line : best), first);
}

const distance = (box: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/** Boxes of one name touch, or nearly touch. The next column is further away. */
const isBeside = (line: Box, other: Box): boolean =>
  Math.max(line.left - other.right, other.left - line.right) <= other.bottom - other.top;

/** Lines of one paragraph follow each other within two line heights. The rest of a name in the next column does not. */
function isNextTo(line: Box, other: Box): boolean {
  const gap = Math.max(line.top - other.bottom, other.top - line.bottom);
  return gap <= 2 * (other.bottom - other.top);
}

/** Returns a box with all the fields that Floating UI reads. */
const rectOf = ({ left, top, right, bottom }: Box) => ({
  ...{ left, top, right, bottom },
  ...{ x: left, y: top, width: right - left, height: bottom - top },
});
