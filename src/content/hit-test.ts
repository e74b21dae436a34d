import { inBox, type Point } from './geometry.ts';
import type { Mark, Marks } from './marks.ts';
import { elementFromPoint, elementOf, isWithin } from './page-dom.ts';

/** Slack around a line of text, in CSS pixels: the underline hangs a little below the letters. */
const SLACK = 2;

type Hit = { readonly ranges: readonly AbstractRange[] };
/** In both engines since 2025, and not yet in TypeScript's DOM library. */
type HitTestingRegistry = {
  readonly highlightsFromPoint?: (x: number, y: number, options?: { shadowRoots: ShadowRoot[] }) => Iterable<Hit>;
};

/**
 * The mark that the reader sees at a point of the viewport, or null. The browser names the candidates (highlights, or
 * the caret position where it cannot); then the text must really be there and nothing may cover it.
 */
export function markAt(document: Document, marks: Marks, point: Point): Mark | null {
  for (const mark of candidates(document, marks, point)) {
    if (isOn(mark.range, point) && isUncovered(document, mark.range, point)) return mark;
  }
  return null;
}

function candidates(document: Document, marks: Marks, { x, y }: Point): Mark[] {
  const registry: (HighlightRegistry & HitTestingRegistry) | undefined = globalThis.CSS?.highlights;
  const shadowRoots = shadowRootsAt(document, x, y);
  if (registry?.highlightsFromPoint) {
    const hits = [...registry.highlightsFromPoint(x, y, { shadowRoots })];
    return hits.flatMap(({ ranges }) => [...ranges].flatMap((range) => marks.of(range) ?? []));
  }
  const caret = Document.prototype.caretPositionFromPoint?.call(document, x, y, { shadowRoots });
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return [];
  return marks.list().filter(({ range }) => {
    // A range in another tree cannot be compared: it is not under this point.
    if (range.startContainer.getRootNode() !== caret.offsetNode.getRootNode()) return false;
    return range.comparePoint(caret.offsetNode, caret.offset) === 0;
  });
}

function isOn(range: Range, point: Point): boolean {
  for (const rect of range.getClientRects()) if (inBox(point, rect, SLACK)) return true;
  return false;
}

function isUncovered(document: Document, range: Range, point: Point): boolean {
  const own = elementOf(range.commonAncestorContainer);
  const top = topElement(document, point.x, point.y);
  if (!own || !top) return false;
  if (isWithin(top, own)) return true;
  // Text that lets the pointer through is still what the reader sees, unless something else than its ancestors is hit.
  return isWithin(own, top) && getComputedStyle(own).pointerEvents === 'none';
}

function topElement(document: Document, x: number, y: number): Element | null {
  let top = elementFromPoint(document, x, y);
  for (let root = top?.shadowRoot; top && root; root = top.shadowRoot) {
    const inner = elementFromPoint(root, x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  return top;
}

/** The open shadow roots that contain the point, outermost first. */
function shadowRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let top = elementFromPoint(document, x, y);
  for (let root = top?.shadowRoot; top && root; root = top.shadowRoot) {
    roots.push(root);
    const inner = elementFromPoint(root, x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  return roots;
}
