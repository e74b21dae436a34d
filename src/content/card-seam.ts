import type { Recollection } from '../memory-model.ts';
import type { PageReport } from '../messages.ts';
import type { VetoScope } from '../ui/card/foot.tsx';
import type { Theme } from '../ui/theme.ts';
import type { Extension } from './extension-seam.ts';
import type { Box, Point } from './geometry.ts';
import type { HowShown } from './hover-intent.ts';
import type { Mark } from './marks.ts';

/**
 * The types and names that content.js and card.js share. Every article loads content.js. card.js loads only when a
 * reader is about to see a card. Both belong to this extension and share its own world, which the page cannot see.
 */

/** card.js stores its {@link CreateCardHost} on the global object under this name. */
export const CARD = Symbol.for('afterword.card');

/** The content of the card, and the actions of its buttons. */
export type CardContent = {
  readonly mark: Mark;
  readonly report: Extract<PageReport, { state: 'ready' }>;
  readonly recollection: Recollection | null;
  readonly how: HowShown;
  readonly extension: Pick<Extension, 't' | 'locale'>;
  readonly close: () => void;
  readonly pin: () => void;
  readonly veto: (scope: VetoScope) => void;
  /** Takes the veto back. Null if there is no veto. */
  readonly undo: (() => void) | null;
};

/** The number of the mark among the page's marks, for the keys that go from mark to mark. The first mark is 1. */
export type PlaceInMarks = { readonly at: number; readonly of: number };

/** The place that the card points at. */
export type Anchor = { readonly range: Range; readonly pointer: Point | null };

export type CardHost = {
  /**
   * Opens the card with this content at the anchor, or replaces the open one. A theme of `auto` follows the page's own
   * background. If keys or a finger opened the card, focus moves to its name, and back when the card closes.
   */
  readonly show: (content: CardContent, anchor: Anchor, theme: Theme) => void;
  /** Renders, invisibly, a card that will probably be shown. Does nothing while a card is open. */
  readonly prepare: (content: CardContent) => void;
  /** Renders again in place. */
  readonly update: (content: CardContent) => void;
  /** Moves the card to this range, because the page replaced the nodes of the mention. */
  readonly anchorTo: (range: Range) => void;
  /** Follows the mention after a scroll or a resize. False if the mention can no longer be seen. */
  readonly follow: () => boolean;
  readonly hide: () => void;
  /** The open card's box in the viewport. Null if no card is open. */
  readonly box: () => Box | null;
  /** True if an event that the page saw came out of the card. */
  readonly owns: (target: EventTarget | null) => boolean;
  /** Announces to assistive technology the mark to which the keys went. */
  readonly announce: (content: CardContent, place: PlaceInMarks) => void;
  /** Leaves no trace. */
  readonly remove: () => void;
};

/**
 * Makes a page's card host.
 *
 * @param onLost called when the page removed the host while it was in use
 * @param alive called every other second while the card is open; if it returns false, everything is removed
 */
export type CreateCardHost = (document: Document, onLost: () => void, alive: () => boolean) => CardHost;
