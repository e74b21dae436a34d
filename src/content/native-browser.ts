import type { Browser } from 'webextension-polyfill';

/**
 * What the build puts in the place of webextension-polyfill in the scripts that run in pages: both browsers' own APIs
 * return promises there, and the one difference that is left, how a message is answered, is `sendResponse`'s in both.
 * Own properties only: where a browser has no `browser`, a page's `<form name="browser">` must not answer to the name.
 */
const name = Object.hasOwn(globalThis, 'browser') ? 'browser' : 'chrome';

const api: unknown = Reflect.get(globalThis, name);

/**
 * Stands in for an extension that is gone, as far as a script asks that has just begun. Chromium 156 gives its scripts no API
 * at all in a page that has an `<iframe name="chrome">` or `<iframe name="browser">` by then: that page is left alone.
 */
const gone = {
  runtime: { onMessage: { addListener() {} } },
  extension: { inIncognitoContext: true },
  i18n: { getUILanguage: () => '' },
};
// Of a window of another origin nothing else may be asked than whether it is one.
const isThere = typeof api === 'object' && api !== null && !('window' in api) && 'runtime' in api;

export default (isThere ? api : gone) as Browser; // the same API by either name; the browser's types are not checked
