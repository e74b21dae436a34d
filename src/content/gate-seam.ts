import type { Runtime } from 'webextension-polyfill';

/**
 * The names that gate.js and content.js share. gate.js runs on every page. The worker injects content.js only if a page
 * may be an article (docs/decisions/0027-first-script.md). Both store functions under symbols in this extension's own
 * world.
 */

/**
 * The symbols under which gate.js and content.js each store a function. Calling that function starts the script again.
 */
export const GATE = Symbol.for('afterword.gate');
export const CONTENT = Symbol.for('afterword');
/** content.js stores its {@link Answerer} under this name, for a message that came before content.js did. */
export const ANSWERER = Symbol.for('afterword.answer');

/** Answers a message of the extension. It has the form of a listener of `runtime.onMessage`. */
export type Answerer = (data: unknown, sender: Runtime.MessageSender) => Promise<unknown>;

/**
 * Calls the function that a script of ours stored. True if that script runs. The function of an older version removes
 * that script and returns nothing.
 */
export function isAtWork(name: symbol): boolean {
  const left: unknown = Reflect.get(globalThis, name);
  return typeof left === 'function' && left() === true;
}
