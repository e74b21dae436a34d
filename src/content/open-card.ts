import type { Mention } from '../linking/mention-model.ts';
import type { Recollection } from '../memory-model.ts';
import type { Settings } from '../settings/settings.ts';
import type { VetoScope } from '../ui/card/foot.tsx';
import { createCardLoader } from './card-loader.ts';
import type { CardContent, CardHost, PlaceInMarks } from './card-seam.ts';
import { watchEscape } from './escape-key.ts';
import type { Extension } from './extension-seam.ts';
import type { Point } from './geometry.ts';
import { markAt } from './hit-test.ts';
import { HOVER_DEFAULTS, type HowShown, isKept } from './hover-intent.ts';
import { isSameRange, type Mark, type Marks } from './marks.ts';
import { watchPointer } from './pointer.ts';
import type { Reading } from './reading.ts';
import { watchTouch } from './touch.ts';

export type OpenCardParts = {
  readonly document: Document;
  readonly extension: Extension;
  readonly marks: Marks;
  readonly settings: () => Settings;
  readonly reading: () => Reading | null;
  /** The changes since earlier readings of this article. */
  readonly recollection: () => Recollection | null;
  /** False if the extension is gone. Then nothing may happen. */
  readonly alive: () => boolean;
};

export type OpenCard = {
  /** Opens the card of a mark with focus in it. */
  readonly openByKeyboard: (mark: Mark) => void;
  readonly close: () => void;
  /** The mark whose card is open. */
  readonly mark: () => Mark | null;
  /** After another reading, the card moves to the mark that is now at the place of its old mark, or closes. */
  readonly keep: (before: Reading | null) => void;
  /** Announces to assistive technology the mark to which the keys went. */
  readonly announce: (mark: Mark, place: PlaceInMarks) => void;
  /** Leaves no trace. */
  readonly remove: () => void;
};

/** The card that is open or being loaded. */
type Shown = {
  mark: Mark;
  /** The reading of the mark. A card that is kept open outlives it. */
  reading: Reading | null;
  how: HowShown;
  /** Where the pointer rests. Null if keyboard or finger opened the card. */
  readonly pointer: Point | null;
  undo: (() => void) | null;
};

/**
 * The only card of a page: how it opens (pointer, finger, keyboard), its content, how it moves and closes. Its parts
 * share state, so it is one long closure: pieces that pass an object around would make the script larger
 * (docs/decisions/0024-page-life.md).
 */
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
  let card: Shown | null = null;
  const loader = createCardLoader(extension.loadCard, (create) => create(document, () => close(), alive));

  const shownAt = (mark: Mark, how: HowShown = 'hover', at: Point | null = null): Shown => ({
    mark,
    reading: reading(),
    how,
    pointer: at,
    undo: null,
  });

  const at = (point: Point) => markAt(document, marks, point);
  /** False for every event until there is a card. */
  const ownsEvent = (target: EventTarget | null) => loader.host()?.owns(target) ?? false;
  const pointer = watchPointer({
    document,
    options: () => ({ ...HOVER_DEFAULTS, openDelay: settings().openDelay }),
    modifier: () => settings().modifier,
    markAt: at,
    cardBox: () => loader.host()?.box() ?? null,
    ownsEvent,
    // A card that is rendered during the delay is shown in the first frame after the delay.
    likely: (mark) =>
      void loader.load().then((host) => {
        const content = card ? null : contentOf(shownAt(mark));
        if (content) host?.prepare(content);
      }),
    open: (mark, point) => void show(shownAt(mark, 'hover', point)),
    close: () => hide(),
    alive,
  });
  const touch = watchTouch({
    markAt: (point) => (alive() ? at(point) : null),
    ownsEvent,
    shown: () => card?.mark ?? null,
    open: (mark) => openFor(mark, 'touch'),
    close,
  });

  function openFor(mark: Mark, how: 'keyboard' | 'touch'): void {
    if (show(shownAt(mark, how))) pointer.opened(mark, how);
  }

  /**
   * Returns false if there is nothing to show. The card itself may open a moment later, because its script is loaded on
   * first use.
   */
  function show(shown: Shown): boolean {
    if (!alive()) return false;
    card = shown;
    marks.setActive(shown.mark.range);
    const host = loader.host();
    if (host) present(host, shown);
    else void loader.load().then((loaded) => present(loaded, shown));
    return card === shown;
  }

  /** Does nothing if the reader has moved on in the meantime. */
  function present(host: CardHost | null, shown: Shown): void {
    if (card !== shown) return;
    const content = contentOf(shown);
    if (host && content) host.show(content, { range: shown.mark.range, pointer: shown.pointer }, settings().theme);
    else close();
  }

  function contentOf({ mark, reading, how, undo }: Shown): CardContent | null {
    if (!reading?.index || !reading.report.analysis.entities[mark.mention.entity]) return null;
    return { mark, report: reading.report, recollection: recollection(), how, extension, close, pin, veto, undo };
  }

  function update(shown: Shown): void {
    const content = contentOf(shown);
    if (content) loader.host()?.update(content);
  }

  function hide(): void {
    card = null;
    loader.host()?.hide();
    marks.setActive(null);
  }

  function close(): void {
    if (!card) return;
    hide();
    pointer.dismiss();
  }

  function pin(): void {
    if (!card) return;
    const how = card.how === 'pinned' ? 'hover' : 'pinned';
    card.how = how;
    pointer.pin(how);
    update(card);
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
    update(vetoed);
  }

  const follow = () => {
    // A card that is still loading cannot be moved.
    if (card && loader.host()?.follow() === false && !isKept(card.how)) close();
  };
  const options = { capture: true, signal: listening.signal };
  for (const type of ['scroll', 'resize']) {
    window.addEventListener(type, follow, options);
    window.visualViewport?.addEventListener(type, follow, options);
  }
  watchEscape(listening.signal, () => card !== null, close);

  /** After another reading: moves the card to the same place in it, or closes it. */
  function keep(before: Reading | null): void {
    if (!card) return;
    const now = reading();
    const again = markAgain(card.mark, before, now, marks);
    if (!again) {
      // A veto removed the mark of the card that offers to take the veto back. That card stays if it is kept.
      if (!card.undo && !isKept(card.how)) close();
      return;
    }
    card.mark = again;
    card.reading = now;
    pointer.replaced(again);
    loader.host()?.anchorTo(again.range);
    marks.setActive(again.range);
  }

  return {
    openByKeyboard: (mark) => openFor(mark, 'keyboard'),
    close,
    mark: () => card?.mark ?? null,
    keep,
    announce: (mark, place) =>
      void loader.load().then((host) => {
        const content = alive() && contentOf(shownAt(mark));
        if (content) host?.announce(content, place);
      }),
    remove() {
      card = null; // a card that is still loading must no longer open
      listening.abort();
      touch.remove();
      pointer.remove();
      loader.host()?.remove();
    },
  };
}

/** Returns the mark of another reading at the same place. */
const markAgain = (mark: Mark, before: Reading | null, now: Reading | null, marks: Marks): Mark | undefined =>
  marks.list().find((other) => {
    if (other.range.startContainer === mark.range.startContainer) return isSameRange(other.range, mark.range);
    return isSamePlace(other.mention, mark.mention) && blockText(before, mark) === blockText(now, other);
  });

const isSamePlace = (a: Mention, b: Mention): boolean =>
  a.block === b.block && a.start === b.start && a.entity === b.entity;

const blockText = (reading: Reading | null, { mention }: Mark): string | undefined =>
  reading?.index ? reading.report.article.blocks[mention.block]?.text : undefined;
