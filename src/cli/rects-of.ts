import type { Page } from 'puppeteer-core';

/** A rectangle of the window, in CSS pixels. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * Returns the first line box of each place of a text on a page, in document order. A place may cross elements
 * (`<b>Jan</b> Leike`). Before measuring, one place is scrolled into the middle of the window: the first, or the place
 * number `nth`.
 *
 * @param nth number of the place to scroll to, from 0
 */
export async function rectsOf(page: Page, text: string, nth = 0): Promise<Rect[]> {
  return page.evaluate(measure, text, nth);
}

/** Runs in the page. */
function measure(text: string, nth: number): Rect[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  let all = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest('script, style, noscript, template, title')) continue;
    nodes.push(node);
    starts.push(all.length);
    all += node.data.replace(/\s/g, ' ');
  }
  const ranges: Range[] = [];
  for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + text.length)) {
    const range = document.createRange();
    for (const [offset, end] of [
      [at, false],
      [at + text.length, true],
    ] as const) {
      // The node of the offset. An end on the border between two nodes belongs to the first node.
      const index = starts.findLastIndex((start) => (end ? start < offset : start <= offset));
      const node = nodes[index];
      if (!node) continue;
      if (end) range.setEnd(node, offset - (starts[index] ?? 0));
      else range.setStart(node, offset - (starts[index] ?? 0));
    }
    if (range.getClientRects().length > 0) ranges.push(range);
  }
  const wanted = ranges[nth]?.getBoundingClientRect();
  if (wanted) window.scrollBy({ top: wanted.top - window.innerHeight / 2, behavior: 'instant' });
  return ranges.map((range) => {
    const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
    return { x, y, width, height };
  });
}
