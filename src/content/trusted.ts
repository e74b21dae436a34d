/**
 * Returns a function that adds a listener on the window for the reader's own events. The listener runs before the
 * page's listeners. Events made by scripts are ignored. The signal removes all listeners.
 */
export const onTrusted =
  (signal: AbortSignal) =>
  <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void =>
    window.addEventListener(type, (event) => event.isTrusted && listener(event), { capture: true, signal });
