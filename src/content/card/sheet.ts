import cardStyle from '../../ui/card.css';
import tokens from '../../ui/tokens.css';
import { createElement } from '../page-dom.ts';
import hostStyle from './card-host.css';
import { guardCard } from './guard.ts';

/**
 * Events that end at the card. A page's "click outside closes", keyboard shortcuts and focus traps must not get them.
 */
const OWN_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'keydown',
  'keyup',
  'keypress',
  'auxclick',
  'paste',
  'focusin',
  'focusout',
];
const OWN_GESTURES = ['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel', 'copy', 'contextmenu'];

/** The elements that a card is made of. */
export type Sheet = {
  /** The one element in the page, empty except for its closed root. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The popover in the top layer. */
  readonly sheet: HTMLElement;
  /** The element in which the card is rendered. */
  readonly slot: HTMLElement;
  /** The live region, which assistive technology reads out when it changes. */
  readonly live: HTMLElement;
};

/** Makes a card's elements with their styles. They are not in the page yet, and the page cannot reach them. */
export function createSheet(document: Document): Sheet {
  const host = createElement(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = createElement(document, 'div');
  sheet.className = 'sheet';
  sheet.setAttribute('popover', 'manual');
  const slot = createElement(document, 'div');
  slot.className = 'card-slot';
  const live = createElement(document, 'div');
  live.className = 'visually-hidden';
  live.setAttribute('role', 'status');
  sheet.append(slot, live);
  root.append(styleElement(document), sheet);
  const own = [...OWN_EVENTS, ...OWN_GESTURES];
  for (const type of own) root.addEventListener(type, (event) => event.stopPropagation());
  guardCard(root, sheet, own);
  return { host, root, sheet, slot, live };
}

/** Only `textContent` works under every content security policy in every version. */
function styleElement(document: Document): HTMLStyleElement {
  const style = createElement(document, 'style');
  // The host's rules come first, because they reset what the tokens then set (above all the colour scheme).
  style.textContent = hostStyle + tokens + cardStyle;
  return style;
}
