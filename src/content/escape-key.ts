import { onTrusted } from './trusted.ts';

/**
 * Makes Esc close only the card. The page's dialog under it stays open, even if the page waits for keyup.
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
