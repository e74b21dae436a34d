/**
 * Reads the page's document so that the page's own markup cannot answer. `<form name="body">` or `<img name="hidden">`
 * replaces `document.body` and `document.hidden`, even for content scripts. So members come from the prototype.
 */
function read<K extends keyof Document>(document: Document, name: K): Document[K] {
  return Reflect.get(Document.prototype, name, document) as Document[K]; // the getter's own type, lost by Reflect
}

export const rootElement = (document: Document): Element | null => read(document, 'documentElement');
export const titleOf = (document: Document): string => read(document, 'title');
export const isHidden = (document: Document): boolean => read(document, 'hidden');
/** Resolves when the page is visible: at once, or when a prerendered page is shown. */
export function whenShown(document: Document): Promise<void> {
  if (Reflect.get(Document.prototype, 'prerendering', document) !== true) return Promise.resolve();
  return new Promise((resolve) => {
    EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', () => resolve(), { once: true });
  });
}

export const activeElement = (document: Document): Element | null => read(document, 'activeElement');
/** The fullscreen element, also in an open shadow tree, or null. */
export function fullscreenElement(document: Document): Element | null {
  let full = read(document, 'fullscreenElement');
  for (let inner = full; inner; inner = shadowRootOf(inner)?.fullscreenElement ?? null) full = inner;
  return full;
}

export const createElement = <K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
): HTMLElementTagNameMap[K] => Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[K]; // `call` loses the overload that K picks

export const elementFromPoint = (root: Document | ShadowRoot, x: number, y: number): Element | null =>
  root instanceof ShadowRoot ? root.elementFromPoint(x, y) : Document.prototype.elementFromPoint.call(root, x, y);

/**
 * The open shadow root. It comes from the prototype, because in Chromium `<input name="shadowRoot">` answers for its
 * form.
 */
export const openRootOf = (element: Element): ShadowRoot | null =>
  Reflect.get(Element.prototype, 'shadowRoot', element) as ShadowRoot | null; // the getter's own type, lost by Reflect

/**
 * The functions by which extensions look into closed shadow roots. Firefox's is a member of elements, Chromium's a
 * function.
 */
type Opener = { readonly dom?: { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };

/** The closed shadow root of an element. Null if it has none, or the browser does not show it to extensions. */
export function closedRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const { openOrClosedShadowRoot } = element as { readonly openOrClosedShadowRoot?: unknown };
  if (openOrClosedShadowRoot instanceof ShadowRoot) return openOrClosedShadowRoot;
  const { chrome } = globalThis as { readonly chrome?: Opener };
  return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null; // both as the browsers document it
}

/** The shadow root of an element, open or closed. */
export const shadowRootOf = (element: Element | null): ShadowRoot | null =>
  element && (openRootOf(element) ?? closedRootOf(element));

/**
 * The topmost open modal dialog, or null. Everything outside it is inert. If there are several, it is the dialog that
 * has the focus, also in an open shadow tree. If none has the focus, it is the last in the document.
 */
export function openModal(document: Document): Element | null {
  let active = activeElement(document);
  for (let inner = active; inner; inner = shadowRootOf(inner)?.activeElement ?? null) active = inner;
  for (let at: Node | null = active; at; at = parentOf(at)) {
    if (at instanceof Element && Element.prototype.matches.call(at, 'dialog:modal')) return at;
  }
  const modals = Document.prototype.querySelectorAll.call(document, 'dialog:modal');
  return modals[modals.length - 1] ?? null;
}

/**
 * The parent of a node. The parent of a shadow root is its host. It comes from the prototype, so `<input
 * name="parentNode">` cannot answer.
 */
export function parentOf(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return Reflect.get(Node.prototype, 'parentNode', node) as Node | null; // the getter's own type, lost by Reflect
}

/** True if `node` is `ancestor` or inside it, in its light or its shadow tree. */
export function isWithin(node: Node, ancestor: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

/** The node itself, or the nearest element around it, through shadow roots. */
export function elementOf(node: Node): Element | null {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at instanceof Element) return at;
  return null;
}
