export type ShadowStyles = {
  /** Styles the trees that hold these ranges; trees that were styled before keep their rules. */
  readonly cover: (ranges: Iterable<Range>) => void;
  readonly remove: () => void;
};

/**
 * The marks' rules inside open shadow roots: Firefox applies a document's `::highlight()` rules to its own tree alone.
 * Adopted, so that nothing is added to the root's content.
 *
 * @param load gives the rules; called once, and not on the many pages without such roots
 */
export function createShadowStyles(load: () => Promise<string>): ShadowStyles {
  const covered = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;
  return {
    cover(ranges) {
      for (const { startContainer } of ranges) {
        const root = startContainer.getRootNode();
        if (!(root instanceof ShadowRoot) || covered.has(root)) continue;
        covered.add(root);
        if (!sheet) {
          const empty = new CSSStyleSheet();
          sheet = empty;
          load().then(
            (rules) => empty.replaceSync(rules),
            () => undefined, // the worker is gone, and the marks with it
          );
        }
        root.adoptedStyleSheets.push(sheet);
      }
    },
    remove() {
      for (const root of covered) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
      }
      covered.clear();
    },
  };
}
