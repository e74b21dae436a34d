export type ShadowStyles = {
  /** Adds the rules to the shadow trees of these ranges. Trees that already have them stay as they are. */
  readonly cover: (ranges: Iterable<Range>) => void;
  readonly remove: () => void;
};

/**
 * Puts the marks' rules into open shadow roots. Firefox applies a document's `::highlight()` rules only to the
 * document's own tree. The rules are adopted, so nothing is added to the root's content.
 *
 * @param load loads the rules; called once, and never on the many pages without such roots
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
            () => undefined, // if the worker is gone, the marks are gone too
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
