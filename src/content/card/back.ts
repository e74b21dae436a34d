import { createElement } from '../page-dom.ts';

/** Android's back gesture asks it in Chromium. TypeScript's DOM library does not have it yet. */
type CloseRequests = EventTarget & { readonly destroy: () => void };
type CloseRequestsOf = new () => CloseRequests;

/**
 * Lets the system's back gesture or button close a sheet instead of leaving the page. Returns what ends that. Chromium
 * offers a `CloseWatcher`. Firefox for Android goes back in the history, so there must be an entry to go back from. It
 * is the entry of an empty frame in the closed root, so that the page's own entries and listeners are not involved.
 * Firefox removes the entry with the frame; Chromium would leave a step back that does nothing (seen in 153 and 156).
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
