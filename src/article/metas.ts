/**
 * The page's `<meta>` elements by their names, gathered in one pass: each question to the document for a name that it
 * lacks would go through all of its elements.
 */
export type Metas = {
  /** The elements in document order, at most 400. */
  readonly elements: readonly Element[];
  /** What the first one of this property, name or http-equiv (lower case) says, trimmed; empty where there is none. */
  readonly content: (name: string) => string;
};

const MOST = 400;

/** What a `<meta>` says, trimmed. Some pages, and tools that save pages, write it into `value` by mistake. */
export const contentOf = (meta: Element): string =>
  (meta.getAttribute('content') ?? meta.getAttribute('value') ?? '').trim();

/** Gathers them from the whole document: some pages have theirs in the body. */
export function metasOf(document: Document): Metas {
  const elements: Element[] = [];
  const contents = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    if (elements.push(meta) >= MOST) break;
    const content = contentOf(meta);
    if (!content) continue;
    for (const attribute of ['property', 'name', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  return { elements, content: (name) => contents.get(name) ?? '' };
}
