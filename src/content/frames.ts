import type { Article } from '../article/model.ts';

/** What the page around a frame says of the article in it; all but its address only where the frame's text was read from there. */
export type FromAbove = Pick<Article, 'url'> & Partial<Pick<Article, 'title' | 'language' | 'stated'>>;

/** What the worker left for the content script of a frame (its text under a symbol of our own world); null: no frame, or none of that kind. */
export function fromAbove(): FromAbove | null {
  const told: unknown = Reflect.get(globalThis, Symbol.for('afterword.above'));
  return typeof told === 'string' ? (JSON.parse(told) as FromAbove) : null; // written by this version's worker
}

/**
 * The frame that holds the page's article: its number among the page's frames, or -1.
 *
 * @param root the element around the article's text, where some was found; null: the largest frame will do of those that
 * cannot be read from here and are large
 */
export function findFrame(document: Document, root: Element | null): number {
  const { length } = window;
  if (length === 0 || root?.ownerDocument === document) return -1;
  let found = -1;
  let largest = 0;
  for (const frame of Document.prototype.querySelectorAll.call(document, 'iframe, frame')) {
    if (!(frame instanceof HTMLIFrameElement || frame instanceof HTMLFrameElement)) continue;
    const area = frame.offsetWidth * frame.offsetHeight;
    const { contentDocument } = frame;
    if (root ? contentDocument !== root.ownerDocument : contentDocument || !isLarge(frame) || area <= largest) continue;
    largest = area;
    for (let i = 0; i < length; i++) if (window[i] === frame.contentWindow) found = i;
  }
  return found;
}

/** True of a frame that fills at least half of the window either way: an article, and no embed or advertisement. */
export const isLarge = ({ offsetWidth, offsetHeight }: HTMLElement): boolean =>
  offsetWidth >= innerWidth / 2 && offsetHeight >= innerHeight / 2;
