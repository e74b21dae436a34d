import type { Mention } from '../linking/model.ts';
import type { CommandMessage, JumpMessage, PageReport } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import type { VetoScope } from '../ui/card.tsx';
import { createCardHost } from './card-host.ts';
import { cardView } from './card-view.tsx';
import { chooseMarks } from './choose-marks.ts';
import type { Extension } from './extension-seam.ts';
import type { Point } from './geometry.ts';
import { markAt } from './hit-test.ts';
import { HOVER_DEFAULTS } from './hover-intent.ts';
import { createMarks, type Mark } from './marks.ts';
import { elementOf } from './page-dom.ts';
import { themeAt } from './page-theme.ts';
import { watchPage } from './page-watch.ts';
import { watchPointer } from './pointer.ts';
import { isSameAnalysis, measure, type Reading, readPage } from './reading.ts';
import { scrollToRange } from './scroll-to.ts';
import { createShadowStyles } from './shadow-styles.ts';
import { inSlices } from './slices.ts';
import { watchTouch } from './touch.ts';

export type Page = {
  /** What is on the page, once reading has come to rest. */
  readonly report: () => Promise<PageReport>;
  readonly jump: (place: JumpMessage) => void;
  readonly command: (command: CommandMessage['command']) => void;
  /** Takes over changed settings; the site switch is the caller's. */
  readonly change: (settings: Settings) => void;
  /** Takes back everything: marks, card, listeners. */
  readonly remove: () => void;
};

/** More names than this are not marked: nobody reads that far, and every range costs the page a little. */
const MOST_MARKS = 2000;
/** How long a place that the reader jumped to stays emphasised. */
const SHOWN = 2500;

/** Afterword at work on one page, from reading it to leaving it. */
export function openPage(document: Document, location: Location, extension: Extension, initial: Settings): Page {
  const listening = new AbortController();
  const marks = createMarks();
  const shadowStyles = createShadowStyles();
  let settings = initial;
  let reading: Reading | null = null;
  let card: { mark: Mark; pinned: boolean; undo: (() => void) | null; from: Element | null } | null = null;
  let current = -1;
  let unshow: ReturnType<typeof setTimeout> | undefined;
  let removed = false;

  const host = createCardHost(document, () => close());
  const pointer = watchPointer({
    document,
    options: () => ({ ...HOVER_DEFAULTS, openDelay: settings.openDelay }),
    modifier: () => settings.modifier,
    markAt: (point) => markAt(document, marks, point),
    cardBox: host.box,
    ownsEvent: host.owns,
    open: (mark, point) => show(mark, point, {}),
    close: () => hide(),
    alive,
  });

  /** An extension that was updated under this page leaves it as it was. */
  function alive(): boolean {
    if (!extension.alive()) remove();
    else marks.assert();
    return !removed;
  }

  /** `afresh`: have it analysed even if its text is the same. */
  async function read(afresh = false): Promise<Reading> {
    const before = reading;
    const next = await readPage(document, location, extension.analyse, afresh ? null : before);
    if (removed) return next;
    reading = next;
    await paint();
    keepCard(before);
    extension.badge(next.index ? next.report.analysis.notes.length + next.report.analysis.developments.length : 0);
    return next;
  }

  /** Finds each mention's place on the page, in slices, and paints them all at once. */
  async function paint(): Promise<void> {
    const painting = reading;
    if (!painting?.index) {
      marks.clear();
      return;
    }
    const { report, index } = painting;
    const chosen = chooseMarks(report.article.blocks, report.analysis, settings).slice(0, MOST_MARKS);
    const { results, spent } = await inSlices(chosen, ({ mention }) =>
      index.rangeOf(mention.block, mention.start, mention.end),
    );
    if (removed || reading !== painting) return;
    report.timings.mark = spent;
    measure(report.timings, 'paint', () => {
      const found = chosen.flatMap((mark, i) => {
        const range = results[i];
        // A frame has a registry of its own, which is not ours to paint in.
        return range && range.startContainer.ownerDocument === document ? [{ ...mark, range }] : [];
      });
      marks.paint(found);
      shadowStyles.cover(found.map(({ range }) => range));
    });
  }

  /** After another reading: the open card goes over to the mark that stands where its mark stood, or closes. */
  function keepCard(before: Reading | null): void {
    if (!card) return;
    const { mark } = card;
    const again = marks.list().find((other) => {
      if (other.range.startContainer === mark.range.startContainer) return isSameRange(other.range, mark.range);
      return isSamePlace(other.mention, mark.mention) && blockText(before, mark) === blockText(reading, other);
    });
    if (again) {
      card.mark = again;
      pointer.replaced(again);
      host.anchorTo(again.range);
      marks.setActive(again.range);
    } else if (!card.undo) close();
  }

  function show(mark: Mark, point: Point | null, { byKeyboard = false, atBottom = false }): void {
    if (!reading?.index || !alive()) return;
    card = { mark, pinned: false, undo: null, from: null };
    const element = elementOf(mark.range.commonAncestorContainer);
    const theme = settings.theme === 'auto' && element ? themeAt(element) : settings.theme;
    const content = view();
    if (!content) return;
    host.show(content, { range: mark.range, pointer: point }, { theme, atBottom });
    marks.setActive(mark.range);
    current = marks.list().indexOf(mark);
    if (byKeyboard || atBottom) pointer.opened(mark);
    if (byKeyboard) card.from = host.focus();
  }

  function view() {
    if (!card || !reading?.index) return null;
    const { mark, pinned, undo } = card;
    return cardView(mark, reading.report.analysis, pinned, extension, { close, pin, veto, undo });
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
    if (!card || !reading?.index || !alive()) return;
    const vetoed = card;
    const takeBack = await extension.veto({ entity: vetoed.mark.mention.entity }, scope, reading.report.article);
    if (!takeBack || card !== vetoed) return;
    vetoed.undo = () => {
      void takeBack();
      close();
    };
    host.update(view());
  }

  function showPlace(range: Range): boolean {
    if (!scrollToRange(range)) return false;
    marks.setActive(range);
    clearTimeout(unshow);
    unshow = setTimeout(() => marks.setActive(card?.mark.range ?? null), SHOWN);
    return true;
  }

  function walk(by: 1 | -1): void {
    const list = marks.list();
    // A mention that is not rendered (a closed <details>) is passed over.
    for (let tried = 0; tried < list.length; tried++) {
      current = (current + by + list.length + (current < 0 && by < 0 ? 1 : 0)) % list.length;
      const mark = list[current];
      if (!mark || !showPlace(mark.range)) continue;
      if (card) show(mark, null, { byKeyboard: true });
      else host.announce(extension.t('markPosition', String(current + 1), String(list.length), nameOf(mark)));
      return;
    }
  }

  function nameOf({ mention }: Mark): string {
    return (reading?.index && reading.report.analysis.entities[mention.entity]?.name) || '';
  }

  function remove(): void {
    removed = true;
    listening.abort();
    clearTimeout(unshow);
    watch.remove();
    touch.remove();
    pointer.remove();
    host.remove();
    marks.clear();
    shadowStyles.remove();
  }

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
  const follow = () => {
    if (card && !host.follow() && !card.pinned) close();
  };
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal: listening.signal });
  window.addEventListener('resize', follow, { passive: true, signal: listening.signal });
  window.visualViewport?.addEventListener('resize', follow, { signal: listening.signal });
  window.visualViewport?.addEventListener('scroll', follow, { signal: listening.signal });

  const touch = watchTouch({
    markAt: (point) => (alive() ? markAt(document, marks, point) : null),
    ownsEvent: host.owns,
    isOpen: () => card !== null,
    open: (mark) => show(mark, null, { atBottom: true }),
    close,
  });
  const watch = watchPage(document, {
    alive,
    wake: marks.assert,
    async read() {
      const before = reading;
      settled = read();
      return !isSameAnalysis(before, await settled);
    },
    navigated() {
      close();
      marks.clear();
      reading = null;
    },
  });
  let settled = read();

  return {
    async report() {
      await watch.rest();
      return (await settled).report;
    },
    jump({ block, start, end }) {
      const range = reading?.index?.rangeOf(block, start, end);
      if (range) showPlace(range);
    },
    command(command) {
      if (!alive()) return;
      if (command === 'next') walk(1);
      else if (command === 'previous') walk(-1);
      else if (command === 'close') close();
      else {
        const mark = marks.list()[Math.max(current, 0)];
        if (mark && scrollToRange(mark.range)) show(mark, null, { byKeyboard: true });
      }
    },
    change(next) {
      const vetoes = settings.vetoes !== next.vetoes && JSON.stringify(settings.vetoes) !== JSON.stringify(next.vetoes);
      settings = next;
      if (vetoes) {
        settled = read(true);
      } else {
        settled = settled.then(async (current) => {
          await paint();
          keepCard(reading);
          return current;
        });
      }
    },
    remove,
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
