import type { Browser } from 'webextension-polyfill';

/**
 * What the build puts in the place of webextension-polyfill in the scripts that run in pages: both browsers' own APIs
 * return promises there, and the one difference that is left, how a message is answered, is `sendResponse`'s in both.
 * Own properties only: where a browser has no `browser`, a page's `<form name="browser">` must not answer to the name.
 */
const name = Object.hasOwn(globalThis, 'browser') ? 'browser' : 'chrome';

const api: unknown = Reflect.get(globalThis, name);

/**
 * The API of an extension that is gone, as far as a script needs it to start. Chromium 156 gives a content script no API at
 * all in a page with an `<iframe name="chrome">` or `<iframe name="browser">`. Afterword does nothing in such a page.
 */
const gone = {
  runtime: { onMessage: { addListener() {} } },
  extension: { inIncognitoContext: true },
  i18n: { getUILanguage: () => '' },
};
// A window of another origin throws for nearly every property. `window` is one that can be looked up.
const isThere = typeof api === 'object' && api !== null && !('window' in api) && 'runtime' in api;

export default (isThere ? api : gone) as Browser; // the same API by either name; the browser's types are not checked
