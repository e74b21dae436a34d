const BYLINE = /^\s*(?:by|von|par|por|di|posted|published|publi[eé]|date)\b.*\d/i;
const LONGEST = 80;

/** A byline with digits that the page's template leaves in a comment of its source; null where there is none. */
export function bylineInComments(body: Element): string | null {
  const walker = body.ownerDocument.createTreeWalker(body, 128 /* comments */);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue?.trim() ?? '';
    if (text.length < LONGEST && BYLINE.test(text)) return text;
  }
  return null;
}
