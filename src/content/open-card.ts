import type { Mention } from '../linking/model.ts';
import type { Recollection } from '../memory/model.ts';
import type { Settings } from '../settings/settings.ts';
import type { VetoScope } from '../ui/card.tsx';
import { createCardHost } from './card-host.ts';
import { cardView } from './card-view.tsx';
import type { Extension } from './extension-seam.ts';
import type { Point } from './geometry.ts';
import { markAt } from './hit-test.ts';
import { HOVER_DEFAULTS } from './hover-intent.ts';
import type { Mark, Marks } from './marks.ts';
import { elementOf } from './page-dom.ts';
import { themeAt } from './page-theme.ts';
import { watchPointer } from './pointer.ts';
import type { Reading } from './reading.ts';
import { watchTouch } from './touch.ts';

export type OpenCardParts = {
  readonly document: Document;
  readonly extension: Extension;
  readonly marks: Marks;
  readonly settings: () => Settings;
  readonly reading: () => Reading | null;
  /** What is known of earlier readings of this article. */
  readonly recollection: () => Recollection | null;
  /** False: the extension is gone, nothing may happen any more. */
  readonly alive: () => boolean;
};

export type OpenCard = {
  /** Opens the card of a mark with focus in it. */
  readonly openByKeyboard: (mark: Mark) => void;
  readonly close: () => void;
  /** The mark whose card is open. */
  readonly mark: () => Mark | null;
  /** After another reading: the card goes over to the mark that stands where its mark stood, or closes. */
  readonly keep: (before: Reading | null) => void;
  /** Says a line to assistive technology. */
  readonly announce: (text: string) => void;
  /** Leaves no trace. */
  readonly remove: () => void;
};

/** The one card of a page: what opens it (pointer, finger, keyboard), what it shows, what moves and closes it. */
export function createOpenCard({
  document,
  extension,
  marks,
  settings,
  reading,
  recollection,
  alive,
}: OpenCardParts): OpenCard {
  const listening = new AbortController();
  let card: { mark: Mark; pinned: boolean; undo: (() => void) | null; from: Element | null } | null = null;

  const host = createCardHost(document, () => close());
  const pointer = watchPointer({
    document,
    options: () => ({ ...HOVER_DEFAULTS, openDelay: settings().openDelay }),
    modifier: () => settings().modifier,
    markAt: (point) => markAt(document, marks, point),
    cardBox: host.box,
    ownsEvent: host.owns,
    open: (mark, point) => show(mark, point, false),
    close: () => hide(),
    alive,
  });
  const touch = watchTouch({
    markAt: (point) => (alive() ? markAt(document, marks, point) : null),
    ownsEvent: host.owns,
    isOpen: () => card !== null,
    open(mark) {
      if (show(mark, null, true)) pointer.opened(mark);
    },
    close,
  });

  function show(mark: Mark, point: Point | null, atBottom: boolean): boolean {
    if (!alive()) return false;
    const element = elementOf(mark.range.commonAncestorContainer);
    const { theme: chosen } = settings();
    card = { mark, pinned: false, undo: null, from: null };
    const content = view();
    if (!content) return false;
    const theme = chosen === 'auto' && element ? themeAt(element) : chosen;
    host.show(content, { range: mark.range, pointer: point }, { theme, atBottom });
    marks.setActive(mark.range);
    return true;
  }

  function view() {
    const now = reading();
    if (!card || !now?.index) return null;
    const { mark, pinned, undo } = card;
    return cardView(mark, now.report, recollection(), pinned, extension, { close, pin, veto, undo });
  }

  function hide(): void {
    const from = card?.from;
    const hadFocus = host.hasFocus();
    card = null;
    host.hide();
    // Back to where the reader was, unless they have gone elsewhere since.
    if (hadFocus && from instanceof HTMLElement) from.focus({ preventScroll: true });
    marks.setActive(null);
  }

  function close(): void {
    if (!card) return;
    hide();
    pointer.dismiss();
  }

  function pin(): void {
    if (!card) return;
    card.pinned = !card.pinned;
    pointer.pin(card.pinned);
    host.update(view());
  }

  async function veto(scope: VetoScope): Promise<void> {
    const now = reading();
    if (!card || !now?.index || !alive()) return;
    const vetoed = card;
    const takeBack = await extension.veto({ entity: vetoed.mark.mention.entity }, scope, now.report.article);
    if (!takeBack || card !== vetoed) return;
    vetoed.undo = () => {
      void takeBack();
      close();
    };
    host.update(view());
  }

  const follow = () => {
    if (card && !host.follow() && !card.pinned) close();
  };
  const options = { capture: true, passive: true, signal: listening.signal };
  window.addEventListener('scroll', follow, options);
  window.addEventListener('resize', follow, options);
  window.visualViewport?.addEventListener('resize', follow, options);
  window.visualViewport?.addEventListener('scroll', follow, options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || !card) return;
      // One Esc closes one thing: the page's dialog under the card stays open.
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    { capture: true, signal: listening.signal },
  );

  return {
    openByKeyboard(mark) {
      if (!show(mark, null, false) || !card) return;
      pointer.opened(mark);
      card.from = host.focus();
    },
    close,
    mark: () => card?.mark ?? null,
    keep(before) {
      if (!card) return;
      const { mark } = card;
      const now = reading();
      const again = marks.list().find((other) => {
        if (other.range.startContainer === mark.range.startContainer) return isSameRange(other.range, mark.range);
        return isSamePlace(other.mention, mark.mention) && blockText(before, mark) === blockText(now, other);
      });
      if (!again) {
        // The mark of a card that offers to take a veto back is gone because of that veto.
        if (!card.undo) close();
        return;
      }
      card.mark = again;
      pointer.replaced(again);
      host.anchorTo(again.range);
      marks.setActive(again.range);
    },
    announce: host.announce,
    remove() {
      listening.abort();
      touch.remove();
      pointer.remove();
      host.remove();
    },
  };
}

const isSamePlace = (a: Mention, b: Mention): boolean =>
  a.block === b.block && a.start === b.start && a.entity === b.entity;

const isSameRange = (a: Range, b: Range): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

const blockText = (reading: Reading | null, { mention }: Mark): string | undefined =>
  reading?.index ? reading.report.article.blocks[mention.block]?.text : undefined;
