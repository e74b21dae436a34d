import { onTrusted } from './trusted.ts';

/**
 * Has Esc close one thing: the page's dialog under the card stays open, also where the page waits for the key to come up.
 *
 * @param isOpen whether there is a card to close
 */
export function watchEscape(signal: AbortSignal, isOpen: () => boolean, close: () => void): void {
  let isEscaping = false;
  for (const type of ['keydown', 'keyup'] as const) {
    onTrusted(signal)(type, (event) => {
      const isDown = type === 'keydown';
      if (event.key !== 'Escape' || !(isDown ? isOpen() : isEscaping)) return;
      isEscaping = isDown;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    });
  }
}
