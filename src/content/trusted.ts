/**
 * Listens on the window, before the page does, to what the reader does: events that scripts made up are passed over.
 * Gives a function that adds one listener; all of them end with the signal.
 */
export const onTrusted =
  (signal: AbortSignal) =>
  <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void =>
    window.addEventListener(type, (event) => event.isTrusted && listener(event), { capture: true, signal });
