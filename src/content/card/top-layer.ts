import { fullscreenElement, isWithin, openModal, rootElement } from '../page-dom.ts';

/**
 * Events after which the window's top layer may have changed. An old dialog fires no event when it opens, but focus
 * moves into it.
 */
const LAYERS = ['toggle', 'fullscreenchange', 'focusin'];

/** Calls `changed` whenever the top layer may have changed. Returns what ends that. */
export function watchTopLayer(changed: () => void): () => void {
  for (const type of LAYERS) window.addEventListener(type, changed, { capture: true, passive: true });
  return () => {
    for (const type of LAYERS) window.removeEventListener(type, changed, { capture: true });
  };
}

/**
 * Where the host must be to be reached: anything outside an open modal dialog is inert, and in Chromium anything
 * outside an element that fills the screen. An element that does not hold the mention (a film) keeps the screen to itself.
 */
export function parentFor(document: Document, near: Node | null): Element | null {
  const modal = openModal(document);
  const full = fullscreenElement(document);
  const isInFull = full !== null && (!near || isWithin(near, full)) && (!modal || isWithin(full, modal));
  return isInFull ? full : (modal ?? rootElement(document));
}

/** A page may be drawn larger as a whole (`html { zoom: 1.5 }`): the card is not, or it would be elsewhere. */
export function undoZoom(sheet: HTMLElement): void {
  sheet.style.removeProperty('zoom');
  const zoom: unknown = Reflect.get(sheet, 'currentCSSZoom');
  if (typeof zoom === 'number' && zoom > 0 && zoom !== 1) sheet.style.setProperty('zoom', String(1 / zoom));
}
