/**
 * The members of nodes that the survey reads, taken from their prototypes. An input of a form shadows the form's own
 * member of that name (`<form><input name="nextSibling">`), for content scripts too. Some pages are one form.
 */
export type Members = {
  readonly typeOf: (node: Node) => number;
  readonly nextOf: (node: Node) => Node | null;
  readonly firstOf: (node: Node) => Node | null;
  readonly isConnected: (node: Node) => boolean;
  readonly textOf: (node: Node) => string | null;
  readonly parentOf: (node: Node) => Element | null;
  readonly documentOf: (node: Node) => Document | null;
  readonly tagOf: (element: Element) => string;
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  readonly attributeOf: (element: Element, name: string) => string | null;
  readonly attributeNamesOf: (element: Element) => string[];
  readonly closestTo: (element: Element, selector: string) => Element | null;
  /** Null if the browser does not provide it (jsdom). */
  readonly isVisible: ((element: Element) => boolean) | null;
};

/**
 * Takes the members from the prototypes of an element that is not a form, such as the page's body. Throws if a
 * prototype lacks one.
 */
export function membersOf(element: Element): Members {
  const { getAttribute, getAttributeNames, closest, checkVisibility } = element;
  return {
    typeOf: getter(element, 'nodeType'),
    nextOf: getter(element, 'nextSibling'),
    firstOf: getter(element, 'firstChild'),
    isConnected: getter(element, 'isConnected'),
    textOf: getter(element, 'textContent'),
    parentOf: getter(element, 'parentElement'),
    documentOf: getter(element, 'ownerDocument'),
    tagOf: getter(element, 'localName'),
    shadowOf: getter(element, 'shadowRoot'),
    attributeOf: (of, name) => getAttribute.call(of, name),
    attributeNamesOf: (of) => getAttributeNames.call(of),
    closestTo: (of, selector) => closest.call(of, selector),
    isVisible:
      typeof checkVisibility === 'function' ? (of) => checkVisibility.call(of, { visibilityProperty: true }) : null,
  };
}

function getter<Name extends keyof Element, Of extends Node>(element: Element, name: Name): (of: Of) => Element[Name] {
  for (let at: object | null = element; at; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    // Reading the property would call the getter, so its descriptor is read.
    if (get) return Function.prototype.call.bind(get) as (of: Of) => Element[Name];
  }
  throw new TypeError(`elements have no ${name}`);
}
