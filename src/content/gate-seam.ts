import type { Runtime } from 'webextension-polyfill';

/**
 * The names that gate.js and content.js share. gate.js runs on every page; the worker injects content.js only where
 * there may be an article (docs/decisions/0027-first-script.md). Both store functions under symbols in this extension's
 * own world.
 */

/** Each of the two stores a function under its symbol. Calling it starts the script again. */
export const GATE = Symbol.for('afterword.gate');
export const CONTENT = Symbol.for('afterword');
/** content.js stores its {@link Answerer} under this name, for a message that came before content.js did. */
export const ANSWERER = Symbol.for('afterword.answer');

/** Answers a message of the extension, as `runtime.onMessage` gives it. */
export type Answerer = (data: unknown, sender: Runtime.MessageSender) => Promise<unknown>;

/**
 * Calls the function that a script of ours stored. True if the script runs. An older version's removes itself and
 * returns nothing.
 */
export function isAtWork(name: symbol): boolean {
  const left: unknown = Reflect.get(globalThis, name);
  return typeof left === 'function' && left() === true;
}
