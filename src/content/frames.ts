import type { FromAbove } from '../messages.ts';
import type { Extension } from './extension-seam.ts';
import type { PageAddress, Reading } from './reading.ts';

/**
 * Returns the surrounding page's statements, which the worker stored for the content script of a frame. They are JSON
 * under a symbol that only our scripts see. Null if this document is not such a frame.
 */
export function fromAbove(): FromAbove | null {
  const data: unknown = Reflect.get(globalThis, Symbol.for('afterword.above'));
  return typeof data === 'string' ? (JSON.parse(data) as FromAbove) : null; // written by this version's worker
}

/**
 * If the article is in a frame, starts the content script of that frame, which takes over. Resolves to the frame's id,
 * or null.
 */
export async function openFrame(
  document: Document,
  location: PageAddress,
  extension: Pick<Extension, 'openFrame'>,
  { report, index }: Reading,
): Promise<number | null> {
  if (report.state === 'not-article' && report.why.reason === 'opted-out') return null;
  const article = index && report.article;
  const found = findFrame(document, article && index.elementOf(article.blocks.length >> 1));
  if (found.length === 0) return null;
  if (!article) return extension.openFrame(found, { url: location.href });
  const { url, title, language, stated = [] } = article;
  return extension.openFrame(found, { url, title, language, stated });
}

/**
 * The frame with the page's article, as numbers from this window down. Empty if no frame has one.
 *
 * @param root the element around the article's text, if some was found. Null: the largest frame that this window cannot
 *   read, if that frame is large
 */
function findFrame(document: Document, root: Element | null): number[] {
  if (window.length === 0 || root?.ownerDocument === document) return [];
  const view = root ? root.ownerDocument.defaultView : largest(document)?.contentWindow;
  return view ? wayTo(view) : [];
}

function wayTo(view: Window): number[] {
  const { parent } = view;
  if (view === window || parent === view) return [];
  let index = 0;
  while (index < parent.length && parent[index] !== view) index++;
  return [...wayTo(parent), index];
}

type Frame = HTMLIFrameElement | HTMLFrameElement;

/**
 * Frames that can be read from here have no article: it would have been found. A frame inside them may have an article.
 */
function largest(document: Document): Frame | null {
  let found: Frame | null = null;
  for (const each of Document.prototype.querySelectorAll.call(document, 'iframe, frame')) {
    const frame = each as Frame; // the selector matches only frames; an element of a frame's document has that frame's own classes
    if (!isLarge(frame)) continue;
    const { contentDocument } = frame;
    const inner = contentDocument ? largest(contentDocument) : frame;
    if (inner && (!found || areaOf(inner) > areaOf(found))) found = inner;
  }
  return found;
}

const areaOf = ({ offsetWidth, offsetHeight }: Frame): number => offsetWidth * offsetHeight;

/**
 * True for a frame that fills at least half of its window in both directions. It is an article, not an embed or
 * advertisement.
 */
export function isLarge({ offsetWidth, offsetHeight, ownerDocument }: HTMLElement): boolean {
  const { innerWidth, innerHeight } = ownerDocument.defaultView ?? window;
  return offsetWidth >= innerWidth / 2 && offsetHeight >= innerHeight / 2;
}
