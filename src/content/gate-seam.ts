import type { Runtime } from 'webextension-polyfill';

/**
 * Where gate.js, which runs on every page, meets content.js, which the worker puts in only where there may be an article
 * (docs/decisions/0027-first-script.md). Both leave functions under symbols in this extension's own world.
 */

/** Under this name each of the two leaves a function; calling it again starts what the first one left off. */
export const GATE = Symbol.for('afterword.gate');
export const CONTENT = Symbol.for('afterword');
/** Under this name content.js leaves its {@link Answerer}, for a message that came before content.js did. */
export const ANSWERER = Symbol.for('afterword.answer');

/** Answers a message of the extension, as `runtime.onMessage` gives it. */
export type Answerer = (data: unknown, sender: Runtime.MessageSender) => Promise<unknown>;

/** Calls what a script of ours left. True: it is at work. An older version's takes itself back, and answers nothing. */
export function isAtWork(name: symbol): boolean {
  const left: unknown = Reflect.get(globalThis, name);
  return typeof left === 'function' && left() === true;
}
