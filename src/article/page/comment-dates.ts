const BYLINE = /^\s*(?:by|von|par|por|di|posted|published|publi[eé]|date)\b.*\d/i;
const LONGEST_BYLINE = 80;

/** A byline with digits that a template left in a comment of the page's source, or null. */
export function bylineInComments(body: Element): string | null {
  const walker = body.ownerDocument.createTreeWalker(body, 128 /* comments */);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue?.trim() ?? '';
    if (text.length < LONGEST_BYLINE && BYLINE.test(text)) return text;
  }
  return null;
}
