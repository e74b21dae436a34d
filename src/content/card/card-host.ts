import { render } from 'preact';
import { applyTheme } from '../../ui/theme.ts';
import type { Anchor, CardContent, CardHost, CreateCardHost } from '../card-seam.ts';
import { isKept } from '../hover-intent.ts';
import { elementOf, parentOf } from '../page-dom.ts';
import type { AskWorker } from './ask-worker.ts';
import { watchBack } from './back.ts';
import { cardView, sayPlace } from './card-view.tsx';
import { watchFocus } from './focus.ts';
import { createFuse } from './fuse.ts';
import { themeAt } from './page-theme.ts';
import { createPlacing } from './placing.ts';
import { isAnyLineSeen } from './seen.ts';
import { createSheet } from './sheet.ts';
import { watchSwipe } from './swipe.ts';
import { parentFor, undoZoom, watchTopLayer } from './top-layer.ts';
import { keepWheel } from './wheel.ts';

/**
 * Makes the card's host, the only element that Afterword ever adds to a page. The host is empty. It is the last child
 * of the root element, or of the open modal dialog or fullscreen element, because nothing outside these can be reached.
 * It exists only while the card is open or a line is being announced. Everything else is in its closed shadow root, in
 * the top layer. Its parts share state, so it is one long closure: pieces that pass an object around would make the
 * script larger (docs/decisions/0024-page-life.md).
 *
 * @param ask requests facts that the analysis does not have
 */
export const cardHostWith =
  (ask: AskWorker): CreateCardHost =>
  (document, onLost, alive) => {
    const elements = createSheet(document);
    const { host, root, sheet, slot, live } = elements;
    let anchor: Anchor | null = null;
    let content: CardContent | null = null;
    let isUp = false;
    const close = () => content?.close();
    const isSheet = () => content?.how === 'touch';
    const isStaying = () => content !== null && isKept(content.how);

    const placing = createPlacing(elements, () => anchor, isSheet);
    const fuse = createFuse(sheet, alive);
    const focus = watchFocus(document, root, isStaying, close);
    watchSwipe(sheet, { isOn: isSheet, isUp: () => isUp, draw, close });
    keepWheel(sheet);

    let unwatchBack: (() => void) | null = null;
    let unwatchLayers: (() => void) | null = null;
    let lingering: ReturnType<typeof setTimeout> | undefined;
    // An element that appears above the line (a late advertisement) must not push the line below the card. An element
    // without a size was hidden, or was removed with the host's dialog.
    const resized = new ResizeObserver(() => {
      if (!climb() && !placing.place() && !isStaying()) onLost();
    });
    const watched = new MutationObserver(() => {
      if (!host.isConnected) {
        detach();
        onLost();
      }
    });

    function draw(up: boolean): void {
      isUp = up;
      redraw();
      placing.setRaised(up);
    }

    function redraw(): void {
      if (!content) return;
      const { how } = content;
      const shown = how === 'touch' ? { type: how, drawnUp: isUp, onDraw: draw } : { type: how };
      render(cardView(content, shown, ask), slot);
    }

    const parentNow = () => parentFor(document, anchor?.range.commonAncestorContainer ?? null);

    function attach(): void {
      const parent = parentNow();
      if (host.parentNode !== parent) {
        watched.disconnect();
        parent?.append(host);
        if (parent) watched.observe(parent, { childList: true });
      }
      unwatchLayers ??= watchTopLayer(climb);
      if (host.isConnected && !sheet.matches(':popover-open')) sheet.showPopover();
      undoZoom(sheet);
      fuse.start();
    }

    /**
     * Moves the host to where the card can be reached, when the page opens or closes a modal dialog or makes the
     * article fullscreen. Returns false if the host stays.
     */
    function climb(): boolean {
      if (!anchor || host.parentNode === parentNow()) return false;
      const focused = root.activeElement;
      attach();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      if (!placing.place()) onLost();
      return true;
    }

    function watchSizes(range: Range): void {
      resized.disconnect();
      resized.observe(slot);
      for (let at: Node | null = range.commonAncestorContainer; at; at = parentOf(at)) {
        if (at instanceof Element) resized.observe(at);
      }
    }

    function detach(): void {
      unwatchLayers?.();
      unwatchLayers = null;
      clearTimeout(lingering);
      fuse.stop();
      unwatchBack?.();
      unwatchBack = null;
      watched.disconnect();
      resized.disconnect();
      const giveBack = focus.leave();
      render(null, slot);
      live.textContent = '';
      anchor = null;
      content = null;
      host.remove();
      giveBack();
    }

    function show(...[shown, at, theme]: Parameters<CardHost['show']>): void {
      clearTimeout(lingering);
      anchor = at;
      content = shown;
      isUp = false;
      placing.reset();
      sheet.classList.toggle('at-bottom', isSheet());
      sheet.classList.remove('no-card', 'selectable');
      const element = elementOf(at.range.commonAncestorContainer);
      applyTheme(sheet, theme === 'auto' && element ? themeAt(element) : theme);
      const settle = focus.enter(shown.how === 'touch' || shown.how === 'keyboard');
      redraw();
      attach();
      if (isSheet()) unwatchBack ??= watchBack(document, root, close);
      placing.place();
      watchSizes(at.range);
      settle();
    }

    return {
      show,
      prepare(prepared) {
        if (!anchor) render(cardView(prepared, { type: 'hover' }, ask), slot);
      },
      update(updated) {
        if (!anchor) return;
        content = updated;
        const settle = focus.enter(false);
        redraw();
        settle();
      },
      anchorTo(range) {
        if (!anchor) return;
        anchor = { ...anchor, range };
        placing.place();
        watchSizes(range);
      },
      // False if the mention has left the window, or a fixed part of the page covers it: a header, the edge of a
      // scroller.
      follow: () => placing.place() && anchor !== null && (isSheet() || isAnyLineSeen(document, anchor.range, host)),
      hide: detach,
      box: () => (anchor ? slot.getBoundingClientRect() : null),
      owns: (target) => target === host && host.isConnected,
      announce(announced, place) {
        if (!anchor) sheet.classList.add('no-card');
        attach();
        clearTimeout(lingering);
        live.textContent = ''; // otherwise an equal line would not be read out a second time
        // A region that appears together with its text is not announced. So the text follows a moment later.
        lingering = setTimeout(() => {
          const { text, lang } = sayPlace(announced, place);
          live.lang = lang;
          live.textContent = text;
          lingering = setTimeout(() => (anchor ? undefined : detach()), 3000);
        }, 100);
      },
      remove: detach,
    };
  };
