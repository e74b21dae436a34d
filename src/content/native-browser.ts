import type { Browser } from 'webextension-polyfill';

/**
 * In scripts that run in pages, the build replaces webextension-polyfill by this module. There, both browsers' own APIs
 * return promises. Only the answer to a message differs, and `sendResponse` works in both browsers. Only own properties
 * are read: if a browser has no `browser`, a page's `<form name="browser">` must not replace it.
 */
const name = Object.hasOwn(globalThis, 'browser') ? 'browser' : 'chrome';

const api: unknown = Reflect.get(globalThis, name);

/**
 * The parts of the API that a script needs to start when its extension is gone. Chromium 156 gives a content script no
 * API at all in a page with an `<iframe name="chrome">` or `<iframe name="browser">`. Afterword does nothing in such a
 * page.
 */
const gone = {
  runtime: { onMessage: { addListener() {} } },
  extension: { inIncognitoContext: true },
  i18n: { getUILanguage: () => '' },
};
// A window of another origin throws for nearly every property, but `window` can be looked up.
const isThere = typeof api === 'object' && api !== null && !('window' in api) && 'runtime' in api;

export default (isThere ? api : gone) as Browser; // the same API by either name; the browser's types are not checked
