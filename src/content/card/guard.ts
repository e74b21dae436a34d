/** Elements in which a press does not begin a selection. */
const CONTROLS = 'a, button, [role=button]';

/**
 * Closes two gaps of a closed shadow root. First, a script's selection reaches into the card and can be read (Chromium:
 * its text, Firefox: its nodes). So no text can be selected until the reader has pressed on some text. Second, Firefox
 * gives the page nodes of the card with every pointer event (`originalTarget`), and the page could click them for the
 * reader. So events that are not the reader's own are stopped first.
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
