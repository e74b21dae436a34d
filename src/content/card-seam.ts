import type { Recollection } from '../memory-model.ts';
import type { PageReport } from '../messages.ts';
import type { VetoScope } from '../ui/card/foot.tsx';
import type { Theme } from '../ui/theme.ts';
import type { Extension } from './extension-seam.ts';
import type { Box, Point } from './geometry.ts';
import type { HowShown } from './hover-intent.ts';
import type { Mark } from './marks.ts';

/**
 * Where the two scripts of a page meet: content.js, which every article pays for, and card.js, which comes only once a
 * reader is about to see a card. Both are this extension's own and share its own world, which the page does not see.
 */

/** Under this name on the global object card.js leaves its {@link CreateCardHost}. */
export const CARD = Symbol.for('afterword.card');

/** What the card shows, and what its buttons do. */
export type CardContent = {
  readonly mark: Mark;
  readonly report: Extract<PageReport, { state: 'ready' }>;
  readonly recollection: Recollection | null;
  readonly how: HowShown;
  readonly extension: Pick<Extension, 't' | 'locale'>;
  readonly close: () => void;
  readonly pin: () => void;
  readonly veto: (scope: VetoScope) => void;
  /** Takes the veto back; null where none was made. */
  readonly undo: (() => void) | null;
};

/** Which of the page's marks it is, as keys go from one to the next; the first is 1. */
export type PlaceInMarks = { readonly at: number; readonly of: number };

/** What the card points at. */
export type Anchor = { readonly range: Range; readonly pointer: Point | null };

export type CardHost = {
  /**
   * Opens the card with this content at the anchor, or replaces what is open. A theme of `auto` follows the page's own
   * background. Focus goes to the name in a card that keys or a finger opened, and back to where it was when the card goes.
   */
  readonly show: (content: CardContent, anchor: Anchor, theme: Theme) => void;
  /** Draws a card that will probably be shown, out of sight; does nothing while one is open. */
  readonly prepare: (content: CardContent) => void;
  /** Renders again in place. */
  readonly update: (content: CardContent) => void;
  /** The mention is in this range now: the page replaced the nodes that it was in. */
  readonly anchorTo: (range: Range) => void;
  /** Follows the mention after a scroll or a resize; false when the mention can no longer be seen. */
  readonly follow: () => boolean;
  readonly hide: () => void;
  /** The open card's box in the viewport; null when no card is open. */
  readonly box: () => Box | null;
  /** True when an event that the page saw came out of the card. */
  readonly owns: (target: EventTarget | null) => boolean;
  /** Says to assistive technology which mark the keys went to. */
  readonly announce: (content: CardContent, place: PlaceInMarks) => void;
  /** Leaves no trace. */
  readonly remove: () => void;
};

/**
 * @param onLost called when the page took the host away while it was in use
 * @param alive asked every other second while the card is open; takes everything back where the extension is gone
 */
export type CreateCardHost = (document: Document, onLost: () => void, alive: () => boolean) => CardHost;
