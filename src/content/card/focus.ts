import { activeElement } from '../page-dom.ts';

export type CardFocus = {
  /**
   * Call it before the card is drawn again, and call its result afterwards. Focus moves to the card's name if `takes`
   * is true, or if the focused part of the card is gone.
   */
  readonly enter: (takes: boolean) => () => void;
  /**
   * Call it before the card closes, and call its result afterwards. Focus that was in the card returns to where it came
   * from.
   */
  readonly leave: () => () => void;
};

/**
 * Moves focus into the card. When the reader tabs out or the card closes, focus returns to the element that had it
 * before. The card is at the end of the document, so Tab would otherwise continue from there.
 *
 * @param isKept whether the card stays open when focus leaves it
 */
export function watchFocus(document: Document, root: ShadowRoot, isKept: () => boolean, close: () => void): CardFocus {
  let from: Element | null = null;
  const remember = () => {
    if (root.activeElement) return;
    let outermost = document; // a document around this frame may have the focus
    for (let at: Window = window; at.frameElement; at = at.parent) outermost = at.parent.document;
    from = deepest(activeElement(outermost));
  };
  const giveBack = (to: Element | null) => {
    // `instanceof HTMLElement` fails for an element of another frame. A form may have a field named `focus`.
    if (to && 'focus' in to && typeof to.focus === 'function') to.focus({ preventScroll: true });
  };

  root.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && remember());
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.key !== 'Tab') return;
    const stops = [...root.querySelectorAll('a[href], button, [tabindex="0"]')].filter((element) =>
      element.checkVisibility(),
    );
    const at = root.activeElement ? stops.indexOf(root.activeElement) : -1;
    const isLeaving = event.shiftKey ? at <= 0 : at === stops.length - 1;
    if (!isLeaving) return;
    if (!isKept()) close();
    else if (from?.isConnected) giveBack(from);
    else return;
    event.preventDefault();
  });

  return {
    enter(takes) {
      const had = root.activeElement !== null;
      if (takes) remember();
      return () => {
        if (!takes && (!had || root.activeElement)) return;
        root.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
      };
    },
    leave() {
      const to = root.activeElement && from;
      from = null;
      return () => giveBack(to);
    },
  };
}

/** Returns the focused element, also in shadow trees and accessible frames. */
function deepest(element: Element | null): Element | null {
  let found = element;
  for (let at = found; at; ) {
    found = at;
    // `instanceof` fails for an element of another frame, because each frame has its own classes.
    at = at.shadowRoot?.activeElement ?? ('contentDocument' in at ? innerOf(at as HTMLIFrameElement) : null);
  }
  return found;
}

function innerOf({ contentDocument }: HTMLIFrameElement): Element | null {
  const inner = contentDocument && activeElement(contentDocument);
  return inner?.matches('body') ? null : inner; // the frame itself can get the focus, its body cannot
}
