import { inBox, type Point } from './geometry.ts';
import type { Mark, Marks } from './marks.ts';
import { elementFromPoint, elementOf, isWithin, shadowRootOf } from './page-dom.ts';

/** Slack around a line of text, in CSS pixels, because the underline is a little below the letters. */
const SLACK = 2;

type Hit = { readonly ranges: readonly AbstractRange[] };
/** Both engines have it since 2025, but TypeScript's DOM library does not. */
type HitTestingRegistry = {
  readonly highlightsFromPoint?: (x: number, y: number, options?: { shadowRoots: ShadowRoot[] }) => Iterable<Hit>;
};

/**
 * The mark that the reader sees at a point of the viewport, or null. The text node under the point gives the
 * candidates. Then the text must really be at the point, and nothing may cover it. In some cases the browser gives
 * another node: text that cannot be selected, the right half of a node's last letter. Then the browser's own hit test
 * of highlights is used. That test looks at every range (0.5 ms with a thousand in Chromium 156, 0.4 ms in Firefox
 * 153). A caret position takes a hundredth of that time.
 */
export function markAt(document: Document, marks: Marks, point: Point): Mark | null {
  const { top, shadowRoots } = whatIsAt(document, point);
  const isThere = ({ range }: Mark) => isOn(range, point) && isSeen(range, top);
  const node = textAt(document, point, shadowRoots);
  return (
    (node && marks.at(node).find(isThere)) ??
    highlighted(marks, point, shadowRoots).find(isThere) ??
    throughLayers(document, marks, point)
  );
}

/**
 * The mark under layers that hide nothing, such as a link that is stretched over its teaser. The browser's hit tests
 * end at the uppermost element, but the reader sees the words below it.
 */
function throughLayers(document: Document, marks: Marks, point: Point): Mark | null {
  const stack = elementsAt(document, point);
  const depthOf = ({ range }: Mark): number => stack.indexOf(elementOf(range.commonAncestorContainer) ?? document.body);
  const found = marks.list().find((mark) => depthOf(mark) > 0 && isOn(mark.range, point));
  if (!found || stack.slice(0, depthOf(found)).some((layer) => isOpaque(layer, point))) return null;
  return isSeen(found.range, stack[depthOf(found)] ?? null) ? found : null;
}

/**
 * True for an element that paints something at a point: a background, its own or that of its pseudo-elements, a
 * picture, or words.
 */
function isOpaque(element: Element, point: Point): boolean {
  const paints = (pseudo?: string): boolean => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element, pseudo);
    return backgroundImage !== 'none' || !/^transparent|[ /]0\)$/.test(backgroundColor);
  };
  if (Element.prototype.matches.call(element, PICTURES) || [undefined, '::before', '::after'].some(paints)) return true;
  const words = new Range();
  return [...element.childNodes].some((node) => {
    words.selectNodeContents(node);
    return node instanceof Text && isOn(words, point);
  });
}
const PICTURES = 'img,video,canvas,iframe,svg *,embed,object,input';

/** The elements at a point of the viewport, the uppermost first. */
const elementsAt = (document: Document, { x, y }: Point): Element[] =>
  Document.prototype.elementsFromPoint.call(document, x, y);

/** The text node of the caret position at the point. */
function textAt(document: Document, { x, y }: Point, shadowRoots: ShadowRoot[]): Node | null {
  const { caretPositionFromPoint, caretRangeFromPoint } = Document.prototype;
  // Before version 128, Chromium has only the older function, which does not look into shadow trees.
  const node = caretPositionFromPoint
    ? caretPositionFromPoint.call(document, x, y, { shadowRoots })?.offsetNode
    : caretRangeFromPoint.call(document, x, y)?.startContainer;
  return node ?? null;
}

function highlighted(marks: Marks, { x, y }: Point, shadowRoots: ShadowRoot[]): Mark[] {
  const registry: (HighlightRegistry & HitTestingRegistry) | undefined = globalThis.CSS?.highlights;
  const hits = [...(registry?.highlightsFromPoint?.(x, y, { shadowRoots }) ?? [])];
  return hits.flatMap(({ ranges }) => [...ranges].flatMap((range) => marks.of(range) ?? []));
}

const isOn = (range: Range, point: Point): boolean =>
  [...range.getClientRects()].some((rect) => inBox(point, rect, SLACK));

/**
 * True if the text of the range is visible at a point on one of its lines, or would be visible without the element
 * `makesWay`.
 */
export function isSeenAt(document: Document, range: Range, point: Point, makesWay: Element): boolean {
  const own = elementOf(range.commonAncestorContainer);
  const stack = elementsAt(document, point).filter((element) => element !== makesWay);
  const shown = stack.find((element) => (own && isWithin(element, own)) || isOpaque(element, point));
  const { top } = whatIsAt(document, point, shown ?? stack[0] ?? null);
  return isSeen(range, top);
}

/** True if the text of the range is drawn, and nothing else covers it where `top` was hit. */
function isSeen(range: Range, top: Element | null): boolean {
  const own = elementOf(range.commonAncestorContainer);
  // Text that is faded out can be hit like any other.
  if (!own || !top || !Element.prototype.checkVisibility.call(own, { opacityProperty: true })) return false;
  if (isWithin(top, own)) return true;
  // A reader also sees text that lets the pointer through, if only its ancestors are hit.
  return isWithin(own, top) && getComputedStyle(own).pointerEvents === 'none';
}

/** The topmost element at a point of the viewport, and the open shadow roots around it, outermost first. */
function whatIsAt(
  document: Document,
  { x, y }: Point,
  top = elementFromPoint(document, x, y),
): { top: Element | null; shadowRoots: ShadowRoot[] } {
  const shadowRoots: ShadowRoot[] = [];
  for (let root = shadowRootOf(top); root; root = shadowRootOf(top)) {
    shadowRoots.push(root);
    const inner = elementFromPoint(root, x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  return { top, shadowRoots };
}
