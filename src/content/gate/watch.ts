import { isHidden } from '../page-dom.ts';

// All times are in milliseconds.
/** Quiet time after a change before the page is looked at. */
const SETTLE = 400;
/** The longest time between two looks at a page that keeps changing. */
const SLOWEST = 10_000;
/** After this much time without a look, a page counts as calm again. */
const CALM = 20_000;
/** For this long after it was opened, shown, scrolled or resized, a page is observed. */
export const ATTENTION = 10_000;

/**
 * Watches a page that is not an article yet. Changes of its tree are observed only for a while after an event on it. An
 * idle page has no timer, no observer of its tree and no listener for pointers. If it gets an article later, either its
 * address changes or it grows, and the observer of its size notices that.
 *
 * @param look called when the page may have changed
 * @returns stops the watch
 */
export function watchPage(document: Document, look: () => void): () => void {
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  let settling: ReturnType<typeof setTimeout> | undefined;
  let resting: typeof settling;
  let streak = 0;
  let lookedAt = performance.now();
  let { href } = location;
  let isSized = false;
  const observer = new MutationObserver(stirred);
  const sizes = new ResizeObserver(() => {
    if (isSized) stirred();
    isSized = true; // the first call only gives the present size
  });

  function attend(): void {
    observer.observe(document, { childList: true, characterData: true, attributeFilter: ['content'], subtree: true });
    clearTimeout(resting);
    resting = setTimeout(() => observer.disconnect(), ATTENTION);
  }

  /** An event after which the page may show another text. */
  function stirred(): void {
    observer.disconnect();
    const now = performance.now();
    if (location.href !== href || now - lookedAt > CALM) {
      ({ href } = location);
      streak = 0;
      clearTimeout(settling);
      settling = undefined;
    }
    if (settling !== undefined || isHidden(document)) return;
    lookedAt = now;
    settling = setTimeout(settled, Math.min(SETTLE * 2 ** streak++, SLOWEST));
  }

  function settled(): void {
    settling = undefined;
    look();
    if (!options.signal.aborted) attend();
  }

  // Before version 147, Firefox has no event for an address that a script changed. But a clicked element takes the
  // focus. These listeners are of the capturing phase, so they see the focus of every element.
  for (const type of ['visibilitychange', 'pageshow', 'focus', 'popstate', 'scroll'])
    window.addEventListener(type, stirred, options);
  const loaded = ({ target }: Event) => target instanceof HTMLIFrameElement && stirred();
  EventTarget.prototype.addEventListener.call(document, 'load', loaded, options);
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', stirred, options);
  for (const element of [document.documentElement, document.body]) if (element) sizes.observe(element);
  attend();
  return () => {
    listening.abort();
    clearTimeout(settling);
    clearTimeout(resting);
    observer.disconnect();
    sizes.disconnect();
  };
}
