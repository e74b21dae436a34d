export type Theme = 'auto' | 'light' | 'dark';

/**
 * Sets the reader's theme on an element (an extension page's root, or the card's wrapper). `auto` follows the system.
 */
export function applyTheme(element: HTMLElement, theme: Theme): void {
  if (theme === 'auto') delete element.dataset.theme;
  else element.dataset.theme = theme;
}
