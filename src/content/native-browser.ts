import type { Browser } from 'webextension-polyfill';

/**
 * The build replaces webextension-polyfill by this module in scripts that run in pages. Both browsers' own APIs return
 * promises there. The only remaining difference is the answer to a message, for which `sendResponse` works in both.
 * Only own properties are read: where a browser has no `browser`, a page's `<form name="browser">` must not take its
 * place.
 */
const name = Object.hasOwn(globalThis, 'browser') ? 'browser' : 'chrome';

const api: unknown = Reflect.get(globalThis, name);

/**
 * The parts of the API that a script needs to start, for an extension that is gone. Chromium 156 gives a content script
 * no API at all in a page with an `<iframe name="chrome">` or `<iframe name="browser">`. Afterword does nothing in such
 * a page.
 */
const gone = {
  runtime: { onMessage: { addListener() {} } },
  extension: { inIncognitoContext: true },
  i18n: { getUILanguage: () => '' },
};
// A window of another origin throws for nearly every property. `window` is one that can be looked up.
const isThere = typeof api === 'object' && api !== null && !('window' in api) && 'runtime' in api;

export default (isThere ? api : gone) as Browser; // the same API by either name; the browser's types are not checked
