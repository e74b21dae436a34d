/**
 * One walk over the page: which boxes hold which runs of text. Everything after it (where the article is, what its
 * blocks are) works on what this walk wrote down and touches the page again only for the parts that matter.
 */

/** An element that breaks the line: a paragraph, a division, a list item. Unknown elements are boxes too. */
export type Box = {
  readonly element: Element;
  readonly tag: string;
  /** Index of the box around it; -1 for the body. */
  readonly parent: number;
  /** Its runs are `runs[first]` up to, but not including, `runs[last]`. */
  readonly first: number;
  last: number;
};

/** A stretch of text with no line break but `<br>` in it: what becomes one block. */
export type Run = {
  readonly box: number;
  /** Its pieces are `pieces[from]` up to, but not including, `pieces[to]`. */
  readonly from: number;
  to: number;
  /** UTF-16 code units of its text nodes, white space as it is. */
  length: number;
  /** Those of them that are inside of links. */
  linked: number;
  /** A rule or a row of asterisks stands directly before it. */
  afterRule: boolean;
};

/** Flags of a piece of text. */
export const LINK = 1;
export const EMPHASIS = 2;
export const SMALL = 4;

export type Survey = {
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  /** Text nodes in reading order; null for a `<br>`. */
  readonly pieces: readonly (Text | null)[];
  /** Flags of each piece. */
  readonly flags: readonly number[];
  /** The walk stopped at its limit. */
  readonly truncated: boolean;
  /** Boxes that were not entered because the page hides them with `hidden` or `aria-hidden`. */
  readonly hidden: number;
};

/** Not entered: what holds no text for a reader, or none that an article is made of. */
const SKIP = new Set(
  (
    'script style noscript template svg math canvas video audio object embed select textarea input button datalist ' +
    'meter progress rt rp map link meta title head frameset applet dialog nav menu option'
  ).split(' '),
);
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output picture q rb ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
const EMPHASISED = new Set(['b', 'strong', 'em', 'i']);
/** A line of these only is a rule drawn with characters. */
const RULE = /^[\s*•·⁂—–_=~\-#]+$/u;
/** Deeper than this nothing is read: no reader's page is, and the walk must not overflow the stack. */
const DEEPEST = 1200;
/** Text beyond this many UTF-16 code units is not read. */
const MOST_TEXT = 6_000_000;

/**
 * Walks over everything below `root`, through open shadow roots, slots and frames of the same origin. `withHidden`
 * enters what is marked as hidden too: pages that build themselves keep their text there until their scripts have run.
 */
export function survey(root: Element, withHidden = false): Survey {
  const walk = new Walk(withHidden);
  walk.start(root);
  return walk;
}

class Walk implements Survey {
  readonly boxes: Box[] = [];
  readonly runs: Run[] = [];
  readonly pieces: (Text | null)[] = [];
  readonly flags: number[] = [];
  truncated = false;
  hidden = 0;
  readonly #withHidden: boolean;
  #run: Run | null = null;
  #box = 0;
  #rule = false;
  #text = 0;
  #depth = 0;

  constructor(withHidden: boolean) {
    this.#withHidden = withHidden;
  }

  start(root: Element): void {
    this.#enter(root, root.localName, 0);
  }

  #enter(element: Element, tag: string, flags: number): void {
    this.#close();
    const parent = this.boxes.length === 0 ? -1 : this.#box;
    const box: Box = { element, tag, parent, first: this.runs.length, last: 0 };
    const index = this.boxes.push(box) - 1;
    this.#box = index;
    this.#children(element, tag, flags);
    this.#close();
    box.last = this.runs.length;
    this.#box = Math.max(parent, 0);
  }

  #children(element: Element, tag: string, flags: number): void {
    if (this.#depth >= DEEPEST || this.#text > MOST_TEXT) {
      this.truncated = true;
      return;
    }
    this.#depth++;
    if (tag === 'iframe' || tag === 'frame') this.#frame(element, flags);
    else if (tag === 'slot' && element instanceof HTMLSlotElement) this.#slot(element, flags);
    else this.#nodes((element.shadowRoot ?? element).firstChild, flags);
    this.#depth--;
  }

  #nodes(first: Node | null, flags: number): void {
    for (let node = first; node; node = node.nextSibling) this.#node(node, flags);
  }

  #node(node: Node, flags: number): void {
    const type = node.nodeType;
    if (type === 3) this.#textNode(node as Text, flags);
    else if (type === 1) this.#element(node as Element, flags);
  }

  #element(element: Element, flags: number): void {
    const tag = element.localName;
    if (tag === 'br') {
      this.#break();
      return;
    }
    if (SKIP.has(tag)) return;
    if (tag === 'hr') {
      this.#close();
      this.#rule = true;
      return;
    }
    if (INLINE.has(tag)) {
      const more = tag === 'a' ? LINK : EMPHASISED.has(tag) ? EMPHASIS : tag === 'small' ? SMALL : 0;
      this.#children(element, tag, flags | more);
      return;
    }
    // an element of the page's own within a paragraph is part of its line
    if (tag.includes('-') && this.#run && /^(?:p|h[1-6]|li)$/.test(this.boxes[this.#box]?.tag ?? '')) {
      this.#children(element, tag, flags);
      return;
    }
    if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') {
      this.hidden++;
      if (!this.#withHidden) return;
    }
    this.#enter(element, tag, flags);
  }

  #slot(slot: HTMLSlotElement, flags: number): void {
    const assigned = slot.assignedNodes({ flatten: true });
    if (assigned.length === 0) this.#nodes(slot.firstChild, flags);
    else for (const node of assigned) this.#node(node, flags);
  }

  #frame(element: Element, flags: number): void {
    try {
      const inner = element instanceof HTMLIFrameElement ? element.contentDocument?.body : null;
      if (inner) this.#enter(inner, 'body', flags);
    } catch {
      // a frame of another origin is not ours to read
    }
  }

  #textNode(node: Text, flags: number): void {
    const length = node.length;
    const run = this.#run;
    if (!run && !/\S/.test(node.data)) return;
    this.#text += length;
    this.pieces.push(node);
    this.flags.push(flags);
    if (run) {
      run.length += length;
      run.to = this.pieces.length;
      if (flags & LINK) run.linked += length;
      return;
    }
    const to = this.pieces.length;
    const linked = flags & LINK ? length : 0;
    this.#run = { box: this.#box, from: to - 1, to, length, linked, afterRule: this.#rule };
    this.runs.push(this.#run);
    this.#rule = false;
  }

  /** One `<br>` is a break in the line; two with nothing between them end the paragraph. */
  #break(): void {
    const run = this.#run;
    if (!run) return;
    for (let at = run.to - 1; at >= run.from; at--) {
      const piece = this.pieces[at];
      if (piece === null) {
        this.#close();
        return;
      }
      if (piece && /\S/.test(piece.data)) break;
    }
    this.pieces.push(null);
    this.flags.push(0);
    run.to = this.pieces.length;
  }

  #close(): void {
    const run = this.#run;
    this.#run = null;
    if (!run || run.length > 40) return;
    const text = this.pieces
      .slice(run.from, run.to)
      .map((piece) => piece?.data ?? '')
      .join('');
    if (!RULE.test(text)) return;
    this.runs.pop();
    this.#rule = true;
  }
}
