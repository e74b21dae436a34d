import type { Anchor } from '../card-seam.ts';
import type { Box } from '../geometry.ts';
import { placeCard, type Side } from './card-place.ts';
import { linesIn, runsDown, visibleBox } from './seen.ts';
import type { Sheet } from './sheet.ts';

/** The least room for a sheet at the bottom, as a share of the visible height. */
const LEAST_HEIGHT = 0.45;
/** To show a sheet's whole first screen the page moves up, but by at most this share of the visible height. */
const MOST_HEIGHT = 0.8;
/** Pixels of the page that stay visible above a raised sheet. */
const ABOVE = 24;

export type Placing = {
  /** Puts a card at its mention, or a sheet at the bottom. False if no line of the mention is in the window. */
  readonly place: () => boolean;
  /** Forgets the last place, for a new card. */
  readonly reset: () => void;
  /** Raises a sheet to show all of it, or lowers it to its first screen. */
  readonly setRaised: (up: boolean) => void;
};

/**
 * Places the card. Each call is done before the next frame. Its parts share state, so it is one long closure: pieces
 * that pass an object around would make the script larger (docs/decisions/0024-page-life.md).
 *
 * @param anchorNow returns the card's anchor; null where no card is open
 * @param isSheet returns whether the card is a sheet at the bottom
 */
export function createPlacing({ sheet, slot }: Sheet, anchorNow: () => Anchor | null, isSheet: () => boolean): Placing {
  let side: Side | null = null;
  /** The card's height when it was opened. Opening a part of the card must not move the card under the pointer. */
  let opened: number | null = null;
  /** The window's width when the sheet was last given room. */
  let sheetWidth = 0;
  let isUp = false;
  const set = (name: string, pixels: number) => sheet.style.setProperty(name, `${pixels}px`);

  async function placeAt(lines: readonly Box[], viewport: Box, at: Anchor): Promise<void> {
    // The limit from the last placing is removed before measuring, because a limited card may have room now.
    sheet.style.removeProperty('--room');
    const { width, height } = slot.getBoundingClientRect();
    opened ??= height;
    const placed = await placeCard({
      ...{ lines, pointer: at.pointer, viewport, side },
      card: { width, height: Math.min(height, opened) },
      rtl: getComputedStyle(sheet).direction === 'rtl',
      vertical: runsDown(at.range),
    });
    if (anchorNow() !== at) return;
    side = placed.side;
    set('left', placed.x);
    set('top', placed.y);
    // A card above its line could grow over it or move up, so it scrolls instead.
    set('--room', placed.side === 'above' ? Math.min(placed.maxHeight, opened) : placed.maxHeight);
  }

  /**
   * The sheet is at the bottom of the visible part. On a page enlarged with two fingers, that is only a part of the
   * window.
   */
  function placeSheet(): Box {
    const seen = visibleBox();
    set('left', seen.left);
    set('width', seen.right - seen.left);
    set('bottom', window.innerHeight - seen.bottom);
    set('--seen', seen.bottom - seen.top);
    return seen;
  }

  /**
   * Sets the room of a sheet. A raised sheet gets nearly the whole visible height, any other the space below the
   * mention. If that space is too small for the first screen, the page moves up.
   */
  function makeRoom(range: Range): void {
    sheetWidth = window.innerWidth;
    const { top, bottom } = placeSheet();
    const seen = bottom - top;
    if (isUp) {
      set('--room', seen - ABOVE);
      return;
    }
    sheet.style.removeProperty('--room');
    const least = Math.max(seen * LEAST_HEIGHT, Math.min(seen * MOST_HEIGHT, slot.getBoundingClientRect().height));
    const below = () => bottom - range.getBoundingClientRect().bottom - 8;
    if (below() < least) window.scrollBy({ top: least - below(), behavior: 'instant' });
    set('--room', Math.max(below(), least));
  }

  return {
    place() {
      const anchor = anchorNow();
      if (!anchor) return false;
      if (isSheet()) {
        // After a rotation the page breaks its lines differently, and the mention is elsewhere.
        if (window.innerWidth !== sheetWidth) makeRoom(anchor.range);
        else placeSheet();
        return true;
      }
      const viewport = visibleBox();
      const lines = linesIn(anchor.range, viewport);
      if (lines.length === 0) return false;
      void placeAt(lines, viewport, anchor);
      return true;
    },
    reset() {
      side = null;
      opened = null;
      sheetWidth = 0;
      isUp = false;
      for (const name of ['left', 'top', 'bottom', 'width', '--room', 'translate']) sheet.style.removeProperty(name);
    },
    setRaised(up) {
      isUp = up;
      const anchor = anchorNow();
      if (anchor) makeRoom(anchor.range);
    },
  };
}
