/** Where a press is no beginning of a selection. */
const CONTROLS = 'a, button, [role=button]';

/**
 * Keeps the page from what a closed shadow root leaves open to it.
 *
 * A selection that the page makes by script reaches into the card and can be read (Chromium: its text, Firefox: its
 * nodes), so no text can be selected until the reader has pressed on some; Firefox hands the page nodes of the card with
 * every event of the pointer (`originalTarget`), on which it could click for the reader, so what is not the reader's own
 * doing ends before it begins.
 *
 * @param types events that something in the card acts on
 */
export function guardCard(root: ShadowRoot, sheet: HTMLElement, types: readonly string[]): void {
  for (const type of types) {
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
  root.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && !target.closest(CONTROLS)) sheet.classList.add('selectable');
  });
}
