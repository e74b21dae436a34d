import type { Browser } from 'webextension-polyfill';

/**
 * What the build puts in the place of webextension-polyfill in the scripts that run in pages: both browsers' own APIs
 * return promises there, and the one difference that is left, how a message is answered, is `sendResponse`'s in both.
 * Own properties only: where a browser has no `browser`, a page's `<form name="browser">` must not answer to the name.
 */
const name = Object.hasOwn(globalThis, 'browser') ? 'browser' : 'chrome';

export default Reflect.get(globalThis, name) as Browser; // the same API by either name; the browser's types are not checked
