import { render } from 'preact';
import cardStyle from '../../ui/card.css';
import { applyTheme } from '../../ui/theme.ts';
import tokens from '../../ui/tokens.css';
import type { Anchor, CreateCardHost } from '../card-seam.ts';
import type { Box } from '../geometry.ts';
import {
  createElement,
  elementOf,
  fullscreenElement,
  isWithin,
  openModal,
  parentOf,
  rootElement,
} from '../page-dom.ts';
import { watchBack } from './back.ts';
import hostStyle from './card-host.css';
import { placeCard, type Side } from './card-place.ts';
import { cardView, sayPlace } from './card-view.tsx';
import { watchFocus } from './focus.ts';
import { guardCard } from './guard.ts';
import { themeAt } from './page-theme.ts';
import { isAnyLineSeen, linesIn, runsDown, visibleBox } from './seen.ts';
import { watchSwipe } from './swipe.ts';
import { keepWheel } from './wheel.ts';

/** Events that end at the card: a page's "click outside closes", keyboard shortcuts and focus traps are not meant for it. */
const OWN_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'keydown',
  'keyup',
  'keypress',
  'auxclick',
  'paste',
  'focusin',
  'focusout',
];
/**
 * Milliseconds between two looks at whether the extension is still there, and after which a card that nobody looks after
 * any more can no longer be seen.
 */
const LOOK = 2000;
const FUSE = 6000;
/** Least part of the window's height that a sheet at its bottom gets. */
const SHEET = 0.45;
/** Events after which the window's top layer may be another one. Old dialogs tell nobody that they open; focus goes into them. */
const LAYERS = ['toggle', 'fullscreenchange', 'focusin'];
const OWN_GESTURES = ['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel', 'copy', 'contextmenu'];

/**
 * The one element that Afterword ever adds to a page: an empty host at the end of the root element (or of the open
 * modal dialog or fullscreen element, outside of which nothing can be reached), there only while the card is open or a
 * line is being announced. All else is in its closed shadow root, in the top layer.
 */
export const createCardHost: CreateCardHost = (document, onLost, alive) => {
  const host = createElement(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = createElement(document, 'div');
  sheet.className = 'sheet';
  sheet.setAttribute('popover', 'manual');
  const slot = createElement(document, 'div');
  slot.className = 'card-slot';
  const live = createElement(document, 'div');
  live.className = 'visually-hidden';
  live.setAttribute('role', 'status');
  sheet.append(slot, live);
  root.append(styleElement(document), sheet);
  for (const type of [...OWN_EVENTS, ...OWN_GESTURES]) root.addEventListener(type, (event) => event.stopPropagation());
  guardCard(root, sheet, [...OWN_EVENTS, ...OWN_GESTURES]);

  let anchor: Anchor | null = null;
  let close = () => {};
  let isPinned = false;
  /** The window's width when the sheet was last given room. */
  let sheetWidth = 0;
  const isAtBottom = () => sheet.classList.contains('at-bottom');
  watchSwipe(sheet, isAtBottom, () => close());
  keepWheel(sheet);
  const focus = watchFocus(
    document,
    root,
    () => isPinned,
    () => close(),
  );
  let unwatchBack: (() => void) | null = null;
  let side: Side | null = null;
  let lingering: ReturnType<typeof setTimeout> | undefined;
  // Content that grows (an opened panel) must not grow over the line that it explains, nor what comes above that (a late
  // advertisement) move it below the card; what has no size any more was hidden, or went with the host's dialog.
  const resized = new ResizeObserver(() => {
    if (!climb() && !place() && !isPinned) onLost();
  });
  const watched = new MutationObserver(() => {
    if (!host.isConnected) {
      detach();
      onLost();
    }
  });

  let fuse: Animation | null = null;
  let looking: ReturnType<typeof setInterval> | undefined;

  /**
   * Firefox stops a removed extension's scripts where they stand, and nothing could close the card any more: it goes out
   * by itself when it is no longer looked after.
   */
  function lookAfter(): void {
    clearInterval(looking);
    fuse?.cancel();
    fuse = sheet.animate({ clipPath: ['inset(50%)', 'inset(50%)'] }, { delay: FUSE, duration: 1, fill: 'forwards' });
    looking = setInterval(() => {
      if (alive() && fuse) fuse.currentTime = 0;
    }, LOOK);
  }

  const parentNow = () => parentFor(document, anchor?.range.commonAncestorContainer ?? null);

  function attach(): void {
    const parent = parentNow();
    if (host.parentNode !== parent) {
      watched.disconnect();
      parent?.append(host);
      if (parent) watched.observe(parent, { childList: true });
    }
    for (const type of LAYERS) window.addEventListener(type, climb, { capture: true, passive: true });
    if (host.isConnected && !sheet.matches(':popover-open')) sheet.showPopover();
    undoZoom();
    lookAfter();
  }

  /**
   * Goes where the card can be reached when the page opens or closes a modal dialog or fills the screen with the article.
   * False where it stays.
   */
  function climb(): boolean {
    if (!anchor || host.parentNode === parentNow()) return false;
    const focused = root.activeElement;
    attach();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    if (!place()) onLost();
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
    for (const type of LAYERS) window.removeEventListener(type, climb, { capture: true });
    clearTimeout(lingering);
    clearInterval(looking);
    fuse?.cancel();
    unwatchBack?.();
    unwatchBack = null;
    watched.disconnect();
    resized.disconnect();
    const giveBack = focus.leave();
    render(null, slot);
    live.textContent = '';
    anchor = null;
    side = null;
    host.remove();
    giveBack();
  }

  /** Puts the card where its mention is; false where no line of that is in the window. Done before the next frame. */
  function place(): boolean {
    if (!anchor) return false;
    if (isAtBottom()) {
      // Turned, the page breaks its lines anew and the mention is elsewhere.
      if (window.innerWidth !== sheetWidth) makeRoom(anchor.range);
      else placeSheet();
      return true;
    }
    const viewport = visibleBox();
    const lines = linesIn(anchor.range, viewport);
    if (lines.length === 0) return false;
    void placeAt(lines, viewport, anchor);
    return true;
  }

  /** False where the mention has left the window or went below what stays in it: a header, the edge of a box that scrolls. */
  function follow(): boolean {
    if (!place() || !anchor) return false;
    return isAtBottom() || isAnyLineSeen(document, anchor.range, host);
  }

  /** At the bottom of what the reader sees: of a page that was drawn larger with two fingers, that is a part of the window. */
  function placeSheet(): Box {
    const seen = visibleBox();
    sheet.style.setProperty('left', `${seen.left}px`);
    sheet.style.setProperty('width', `${seen.right - seen.left}px`);
    sheet.style.setProperty('bottom', `${window.innerHeight - seen.bottom}px`);
    sheet.style.setProperty('--seen', `${seen.bottom - seen.top}px`);
    return seen;
  }

  /** The sheet takes what is left below the mention; where that is too little, the page moves up. */
  function makeRoom(range: Range): void {
    sheetWidth = window.innerWidth;
    const { top, bottom } = placeSheet();
    const least = (bottom - top) * SHEET;
    const below = () => bottom - range.getBoundingClientRect().bottom - 8;
    if (below() < least) window.scrollBy({ top: least - below(), behavior: 'instant' });
    sheet.style.setProperty('--room', `${Math.max(below(), least)}px`);
  }

  /** A page may be drawn larger as a whole (`html { zoom: 1.5 }`): the card is not, or it would stand elsewhere. */
  function undoZoom(): void {
    sheet.style.removeProperty('zoom');
    const zoom: unknown = Reflect.get(sheet, 'currentCSSZoom');
    if (typeof zoom === 'number' && zoom > 0 && zoom !== 1) sheet.style.setProperty('zoom', String(1 / zoom));
  }

  async function placeAt(lines: readonly Box[], viewport: Box, at: Anchor): Promise<void> {
    // Measured without the limit of the last place: a card that was squeezed may have room now.
    sheet.style.removeProperty('--room');
    const { width, height } = slot.getBoundingClientRect();
    const rtl = getComputedStyle(sheet).direction === 'rtl';
    const vertical = runsDown(at.range);
    const placed = await placeCard({
      lines,
      pointer: at.pointer,
      card: { width, height },
      viewport,
      rtl,
      vertical,
      side,
    });
    if (anchor !== at) return;
    side = placed.side;
    sheet.style.setProperty('left', `${placed.x}px`);
    sheet.style.setProperty('top', `${placed.y}px`);
    sheet.style.setProperty('--room', `${placed.maxHeight}px`);
  }

  return {
    show(content, at, { theme, atBottom, takesFocus }) {
      clearTimeout(lingering);
      anchor = at;
      side = null;
      sheet.classList.toggle('at-bottom', atBottom);
      sheet.classList.remove('no-card', 'selectable');
      close = content.close;
      isPinned = content.pinned;
      for (const name of ['left', 'top', 'bottom', 'width', '--room', 'translate']) sheet.style.removeProperty(name);
      const element = elementOf(at.range.commonAncestorContainer);
      applyTheme(sheet, theme === 'auto' && element ? themeAt(element) : theme);
      const settle = focus.enter(takesFocus);
      render(cardView(content), slot);
      attach();
      if (atBottom) unwatchBack ??= watchBack(document, root, () => close());
      if (atBottom) makeRoom(at.range);
      else place();
      watchSizes(at.range);
      settle();
    },
    prepare(content) {
      if (!anchor) render(cardView(content), slot);
    },
    update(content) {
      if (!anchor) return;
      isPinned = content.pinned;
      const settle = focus.enter(false);
      render(cardView(content), slot);
      settle();
    },
    anchorTo(range) {
      if (!anchor) return;
      anchor = { ...anchor, range };
      place();
      watchSizes(range);
    },
    follow,
    hide: detach,
    box: () => (anchor ? slot.getBoundingClientRect() : null),
    owns: (target) => target === host && host.isConnected,
    announce(content, place) {
      if (!anchor) sheet.classList.add('no-card');
      attach();
      clearTimeout(lingering);
      live.textContent = ''; // or the same line would not be heard a second time
      // A region that appears together with its text is not announced: the text follows a moment later.
      lingering = setTimeout(() => {
        const { text, lang } = sayPlace(content, place);
        live.lang = lang;
        live.textContent = text;
        lingering = setTimeout(() => (anchor ? undefined : detach()), 3000);
      }, 100);
    },
    remove: detach,
  };
};

/**
 * Where the host must stand to be reached: anything outside an open modal dialog is inert, and in Chromium anything
 * outside an element that fills the screen. An element that does not hold the mention (a film) keeps the screen to itself.
 */
function parentFor(document: Document, near: Node | null): Element | null {
  const modal = openModal(document);
  const full = fullscreenElement(document);
  const isInFull = full !== null && (!near || isWithin(near, full)) && (!modal || isWithin(full, modal));
  return isInFull ? full : (modal ?? rootElement(document));
}

/** Filled through textContent: the one way that works under every content security policy in every version. */
function styleElement(document: Document): HTMLStyleElement {
  const style = createElement(document, 'style');
  // On the sheet instead of the host: a page's `* { --ink: red }` reaches the host, and nothing inside it.
  // The host's rules first: they reset what the tokens then set (the colour scheme above all).
  style.textContent = `${hostStyle}\n${tokens.replaceAll(':host', '.sheet')}\n${cardStyle}`;
  return style;
}
