import { fullscreenElement, isWithin, openModal, rootElement } from '../page-dom.ts';

/**
 * Events after which the window's top layer may have changed. An old dialog fires no event when it opens, but focus
 * moves into it.
 */
const LAYERS = ['toggle', 'fullscreenchange', 'focusin'];

/** Calls `changed` whenever the top layer may have changed. The returned function stops this. */
export function watchTopLayer(changed: () => void): () => void {
  for (const type of LAYERS) window.addEventListener(type, changed, { capture: true, passive: true });
  return () => {
    for (const type of LAYERS) window.removeEventListener(type, changed, { capture: true });
  };
}

/**
 * Returns the element in which the host can be reached. Everything outside an open modal dialog is inert, and in
 * Chromium also everything outside a fullscreen element. A fullscreen element without the mention (a film) keeps the
 * screen for itself.
 */
export function parentFor(document: Document, near: Node | null): Element | null {
  const modal = openModal(document);
  const full = fullscreenElement(document);
  const isInFull = full !== null && (!near || isWithin(near, full)) && (!modal || isWithin(full, modal));
  return isInFull ? full : (modal ?? rootElement(document));
}

/** A page may enlarge itself (`html { zoom: 1.5 }`). The card undoes that. Otherwise its place would be wrong. */
export function undoZoom(sheet: HTMLElement): void {
  sheet.style.removeProperty('zoom');
  const zoom: unknown = Reflect.get(sheet, 'currentCSSZoom');
  if (typeof zoom === 'number' && zoom > 0 && zoom !== 1) sheet.style.setProperty('zoom', String(1 / zoom));
}
