import { isHidden } from '../page-dom.ts';

// All in milliseconds.
/** Quiet time after a change before the page is looked at. */
const SETTLE = 400;
/** A page that keeps changing is looked at less and less often, down to this interval. */
const SLOWEST = 10_000;
/** After this much time without a look a page counts as calm again. */
const CALM = 20_000;
/** A page is observed for this long after it was opened, shown, scrolled or resized. */
export const ATTENTION = 10_000;

/**
 * Watches a page that is no article yet. Changes of its tree are observed only for a while after an event on it. An
 * idle page has no timer, no observer of its tree and no listener for pointers. If it gets an article later, it grows,
 * which the observer of its size sees, or its address changes.
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
    isSized = true; // the first call gives the size that it has
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

  // Firefox before 147 has no event for an address that a script changed; what was clicked takes the focus, which is
  // seen here of every element, because these listeners are of the capturing phase.
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
