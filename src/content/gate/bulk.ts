import type { Bulk } from '../../article/kind/bulk.ts';
import { openRootOf, parentOf, shadowRootOf } from '../page-dom.ts';

/**
 * Finds the most running text that a page can have, by one walk over its text nodes. It reads no style and no layout,
 * so it cannot know which text is visible. It counts too much rather than too little. So a page that is too short by
 * this count is not an article.
 */

/** Elements that end a line. Every other element counts as part of its line, which can only make the line longer. */
const BOXES: ReadonlySet<string> = new Set(
  'p div li td th dd dt h1 h2 h3 h4 section article main aside header footer blockquote form body'.split(' '),
);
/** Elements whose text is never shown. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'noscript']);
/**
 * A division with at most this much text may be one word of an animated line. Its text also counts for the box around
 * it.
 */
const TINY = 16;
/** The judge (article/kind/judge.ts) calls a block of at least this many UTF-16 code units long. */
const LONG = 121;
/** A long block of Chinese, Japanese or Korean text is shorter by this factor. */
const WIDE = 2.4;
const WIDE_FROM = 0x3000;

/** If a page has less text than this, every closed shadow root is searched, as in a thorough survey. */
const LITTLE = 200;

type Count = { long: number; length: number };

/** True if more text would not change the judgement. Then the walk ends. */
const isEnough = ({ long, length }: Count): boolean => long >= 4 && length >= 1500;

/** Counts the text of a page and of its shadow roots. */
export function bulkOf(document: Document, body: Element): Bulk {
  const bulk: Count = { long: 0, length: 0 };
  countTexts(document, body, bulk);
  countShadows(document, body, bulk, false);
  if (bulk.length < LITTLE) countShadows(document, body, bulk, true);
  return bulk;
}

function countShadows(document: Document, root: ParentNode, bulk: Count, closed: boolean): void {
  if (isEnough(bulk)) return;
  for (const element of root.querySelectorAll('*')) {
    const shadow = closed || element.localName.includes('-') ? shadowRootOf(element) : openRootOf(element);
    if (!shadow) continue;
    countTexts(document, shadow, bulk);
    countShadows(document, shadow, bulk, closed);
  }
}

function countTexts(document: Document, root: Node, bulk: Count): void {
  const sizes = new Map<Node, number>();
  const add = (box: Node, size: number) => {
    const before = sizes.get(box) ?? 0;
    sizes.set(box, before + size);
    bulk.long += Math.floor((before + size) / LONG) - Math.floor(before / LONG);
  };
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  while (!isEnough(bulk) && walker.nextNode()) {
    const text = (walker.currentNode as Text).data.trim(); // the walker shows only text nodes
    const box = text && boxOf(walker.currentNode);
    if (!box) continue;
    // + 1 for the space between two texts of a line
    const size = (text.length + 1) * (text.charCodeAt(text.length >> 1) >= WIDE_FROM ? WIDE : 1);
    bulk.length += size;
    add(box, size);
    const around = size <= TINY && box.nodeName === 'DIV' && parentOf(box);
    if (around) add(around, size);
  }
}

/** Returns the nearest box around a text, through shadow roots. Null if its text is never shown. */
function boxOf(node: Node): Node | null {
  let at = parentOf(node);
  for (; at instanceof Element && !BOXES.has(at.localName); at = parentOf(at))
    if (UNREAD.has(at.localName)) return null;
  return at;
}
