/** The calls and reads of a document, by kind. Counts are the same on every machine, and times are not. */
export type DomCounts = Record<string, number>;

/** Members of the DOM by kind; each kind has another cost for a browser. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'forced layouts': [
    'offsetWidth',
    'offsetHeight',
    'offsetTop',
    'offsetLeft',
    'clientWidth',
    'clientHeight',
    'scrollHeight',
    'innerText',
    'getBoundingClientRect',
    'getClientRects',
  ],
  'visibility asked': ['checkVisibility'],
  'steps in the tree': ['firstChild', 'nextSibling', 'parentNode', 'parentElement', 'nextNode', 'childNodes'],
  'texts read': ['data', 'textContent', 'nodeValue'],
  'names and types read': ['localName', 'nodeType', 'nodeName', 'shadowRoot'],
  'attributes read': ['getAttribute', 'getAttributeNames', 'hasAttribute', 'attributes', 'className', 'id'],
  queries: ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'closest', 'matches', 'createTreeWalker'],
  listeners: ['addEventListener'],
};

/**
 * Counts the calls and reads of all documents of this process from now on. `stop` restores the members.
 *
 * @param view the window whose prototypes are counted
 */
export function countDom(view: Window & typeof globalThis): { readonly counts: DomCounts; readonly stop: () => void } {
  const counts: DomCounts = { 'styles asked': 0, 'observers of the tree': 0, 'observers of sizes': 0, timers: 0 };
  const undo: (() => void)[] = [];
  const count = (kind: string) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  const owners = [view.EventTarget, view.Node, view.CharacterData, view.Element, view.HTMLElement, view.Document];
  for (const [kind, names] of Object.entries(KINDS)) {
    counts[kind] = 0;
    for (const { prototype } of [...owners, view.TreeWalker]) {
      for (const name of names) wrap(prototype, name, () => count(kind), undo);
    }
  }
  wrap(view, 'addEventListener', () => count('listeners'), undo);
  wrap(view, 'getComputedStyle', () => count('styles asked'), undo);
  wrap(view.MutationObserver.prototype, 'observe', () => count('observers of the tree'), undo);
  wrap(view, 'setTimeout', () => count('timers'), undo);
  wrap(view.ResizeObserver.prototype, 'observe', () => count('observers of sizes'), undo);
  const stop = () => {
    for (const each of undo.splice(0)) each();
  };
  return { counts, stop };
}

/**
 * Makes a member of an object call `noticed` whenever it is read or called. Does nothing where the object has no such
 * member.
 */
function wrap(owner: object, name: string, noticed: () => void, undo: (() => void)[]): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  if (!before?.configurable) return;
  const { get, value } = before;
  const counted = (original: (...values: unknown[]) => unknown) =>
    function (this: unknown, ...values: unknown[]): unknown {
      noticed();
      return original.apply(this, values);
    };
  if (get) Object.defineProperty(owner, name, { ...before, get: counted(get) as () => unknown });
  else if (typeof value === 'function') Object.defineProperty(owner, name, { ...before, value: counted(value) });
  else return;
  undo.push(() => Object.defineProperty(owner, name, before));
}
