import { createElement } from '../page-dom.ts';

/** Android's back gesture triggers it in Chromium. TypeScript's DOM library lacks it. */
type CloseRequests = EventTarget & { readonly destroy: () => void };
type CloseRequestsOf = new () => CloseRequests;

/**
 * Lets the system's back gesture or button close a sheet instead of leaving the page. Returns a function that ends
 * this. Chromium offers a `CloseWatcher`. Firefox for Android goes back in the history, so the history needs an entry.
 * It is the entry of an empty frame in the closed root, so the page's own entries and listeners are not involved.
 * Firefox removes the entry with the frame. In Chromium a step back that does nothing would remain (seen in 153 and
 * 156).
 */
export function watchBack(document: Document, root: ShadowRoot, close: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const Requests: unknown = Reflect.get(globalThis, 'CloseWatcher');
  if (typeof Requests === 'function') {
    const requests = new (Requests as CloseRequestsOf)(); // the only global with that name
    requests.addEventListener('close', close, { signal });
    signal.addEventListener('abort', () => requests.destroy());
  }
  if (isFirefox()) {
    const frame = createElement(document, 'iframe');
    frame.srcdoc = '<!doctype html>'; // a frame needs a document of its own, because its first one cannot get a history entry
    frame.hidden = true;
    frame.addEventListener(
      'load',
      () => {
        const view = frame.contentWindow;
        view?.history.pushState(null, '');
        view?.addEventListener('popstate', close, { signal });
      },
      { once: true, signal },
    );
    root.append(frame);
    signal.addEventListener('abort', () => frame.remove());
  }
  return () => listening.abort();
}

const isFirefox = (): boolean => navigator.userAgent.includes('Gecko/');
