export type Theme = 'auto' | 'light' | 'dark';

/** Puts the reader's theme on an element (an extension page's root, or the card's wrapper); `auto` leaves it to the system. */
export function applyTheme(element: HTMLElement, theme: Theme): void {
  if (theme === 'auto') delete element.dataset.theme;
  else element.dataset.theme = theme;
}
