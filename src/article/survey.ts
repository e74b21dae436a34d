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
  /** Its runs are `runs[first]` up to, but not including, `runs[last]`; it has at least one. */
  readonly first: number;
  last: number;
  /** The boxes in it are `boxes[index + 1]` up to, but not including, `boxes[end]`. */
  end: number;
};

/** A stretch of text with no line break but `<br>` in it: what becomes one block. */
export type Run = {
  readonly box: number;
  /** Its pieces are `pieces[from]` up to, but not including, `pieces[to]`. */
  readonly from: number;
  to: number;
  /** UTF-16 code units of its text nodes; one for each that is blank, however far the source indents it. */
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
  /** Those that hold text, in document order: a box stands before what is in it. The first is the body. */
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  /** Text nodes in reading order; null for a `<br>`. */
  readonly pieces: readonly (Text | null)[];
  /** Flags of each piece. */
  readonly flags: readonly number[];
  /** The walk stopped at its limit. */
  readonly truncated: boolean;
  /** Boxes and frames that were not entered: hidden with `hidden` or `aria-hidden`, or documents of their own. */
  readonly passed: number;
};

/** Not entered: what holds no text for a reader, or none that an article is made of. */
const SKIP = -1;
const BREAK = -2;
const RULED = -3;
const FRAME = -4;
/** What each element is to the walk: one of the above, or, of an inline one, the flags that it gives its text; others are boxes. */
const ROLES = new Map<string, number>();
const give = (role: number, tags: string): void => {
  for (const tag of tags.split(' ')) ROLES.set(tag, role);
};
give(
  SKIP,
  'script style noscript template svg math canvas video audio object embed select textarea input button datalist ' +
    'meter progress rt rp map link meta title head frameset applet dialog nav menu option',
);
give(
  0,
  'abbr acronym bdi bdo big cite code data del dfn font img ins kbd label mark nobr output picture q rb ruby s ' +
    'samp span strike sub sup time tt u var wbr',
);
give(LINK, 'a');
give(EMPHASIS, 'b strong em i');
give(SMALL, 'small');
give(BREAK, 'br');
give(RULED, 'hr');
give(FRAME, 'iframe frame');

/** Asked for once a tree: two questions to each of its elements take longer. */
const HIDDEN = '[hidden]:not(svg),[aria-hidden="true"]:not(svg)';
/** Elements that many pages have most of, and that cannot have a shadow root. */
const ROOTLESS = new Set('a b strong em i small li ul td tr table img picture figure figcaption time'.split(' '));
/** A line of these only is a rule drawn with characters. */
const RULE = /^[\s*•·⁂—–_=~\-#]+$/;
/** Boxes whose line an element of the page's own goes on with. */
const LINES = new Set('p h1 h2 h3 h4 h5 h6 li'.split(' '));
/** Deeper than this nothing is read: no reader's page is, and the walk must not overflow the stack. */
const DEEPEST = 1200;
/** Text beyond this many UTF-16 code units is not read. */
const MOST_TEXT = 6_000_000;

/**
 * Walks over everything below `root`, through open shadow roots and slots. `thorough` enters what is marked as hidden
 * too (pages that build themselves keep their text there until their scripts have run) and frames of the same origin
 * (asking for a frame's document costs a millisecond, and most frames hold advertisements).
 *
 * One loop with its state in local variables: it is the code that every page pays for, mostly before it is compiled.
 */
export function survey(root: Element, thorough = false): Survey {
  const boxes: Box[] = [];
  const runs: Run[] = [];
  const pieces: (Text | null)[] = [];
  const flagsOf: number[] = [];
  const hidden = new Set<Element>();
  let truncated = false;
  let passed = 0;
  let run: Run | null = null;
  let box = -1;
  let isRuled = false;
  let text = 0;
  let depth = 0;

  function enter(element: Element, tag: string, flags: number): void {
    if (run) close();
    const parent = box;
    const entered: Box = { element, tag, parent, first: runs.length, last: 0, end: 0 };
    const index = boxes.push(entered) - 1;
    box = index;
    children(element, tag, flags);
    if (run) close();
    box = parent;
    entered.last = runs.length;
    // what is in it is empty too, and gone already
    if (entered.last === entered.first && index > 0) boxes.pop();
    entered.end = boxes.length;
  }

  function children(element: Element, tag: string, flags: number): void {
    if (depth >= DEEPEST || text > MOST_TEXT) {
      truncated = true;
      return;
    }
    depth++;
    if (tag === 'slot' && isSlot(element)) slot(element, flags);
    else {
      const shadow = ROOTLESS.has(tag) ? null : element.shadowRoot;
      if (shadow) gatherHidden(shadow);
      nodes((shadow ?? element).firstChild, flags);
    }
    depth--;
  }

  function nodes(first: Node | null, flags: number): void {
    for (let node = first; node; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) textNode(node as Text, flags);
      else if (type === 1) inner(node as Element, flags);
    }
  }

  function inner(element: Element, flags: number): void {
    const tag = element.localName;
    const role = ROLES.get(tag);
    if (role === undefined) {
      // an element of the page's own within a paragraph is part of its line
      if (run && tag.includes('-') && LINES.has(boxes[box]?.tag ?? '')) children(element, tag, flags);
      else if (!thorough && (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'))
        passed++;
      else enter(element, tag, flags);
    } else if (role >= 0) children(element, tag, flags | role);
    else if (role === BREAK) lineBreak();
    else if (role === RULED) {
      if (run) close();
      isRuled = true;
    } else if (role === FRAME) {
      if (run) close();
      if (thorough) frame(element, flags);
      else passed++;
    }
  }

  function slot(element: HTMLSlotElement, flags: number): void {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length === 0) nodes(element.firstChild, flags);
    for (const node of assigned) {
      if (node.nodeType === 3) textNode(node as Text, flags);
      else if (node.nodeType === 1) inner(node as Element, flags);
    }
  }

  function frame(element: Element, flags: number): void {
    try {
      const body = isFrame(element) ? element.contentDocument?.body : null;
      if (body) enter(body, 'body', flags);
    } catch {
      // a frame of another origin is not ours to read
    }
  }

  function textNode(node: Text, flags: number): void {
    const blank = isBlank(node.data);
    const length = blank ? 1 : node.length;
    if (!run) {
      if (blank) return;
      const at = pieces.length;
      run = { box, from: at, to: at, length: 0, linked: 0, afterRule: isRuled };
      runs.push(run);
      isRuled = false;
    }
    text += length;
    flagsOf.push(flags);
    run.to = pieces.push(node);
    run.length += length;
    if (flags & LINK) run.linked += length;
  }

  /** One `<br>` is a break in the line; two with nothing between them end the paragraph. */
  function lineBreak(): void {
    if (!run) return;
    for (let at = run.to - 1; at >= run.from; at--) {
      const piece = pieces[at];
      if (piece === null) {
        close();
        return;
      }
      if (piece && !isBlank(piece.data)) break;
    }
    flagsOf.push(0);
    run.to = pieces.push(null);
  }

  function close(): void {
    const closed = run;
    run = null;
    if (!closed || closed.length > 40) return;
    let line = '';
    for (let at = closed.from; at < closed.to; at++) line += pieces[at]?.data ?? '';
    const letter = line.charCodeAt(0) | 32;
    if ((letter > 96 && letter < 123) || !RULE.test(line)) return;
    runs.pop();
    isRuled = true;
  }

  function gatherHidden(tree: ParentNode): void {
    if (!thorough) for (const element of tree.querySelectorAll(HIDDEN)) hidden.add(element);
  }

  gatherHidden(root);
  enter(root, root.localName, 0);
  return { boxes, runs, pieces, flags: flagsOf, truncated, passed };
}

// an element in a frame is of that frame's own classes: it is told by what it has
const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;
const isFrame = (element: Element): element is HTMLIFrameElement => 'contentDocument' in element;

/** Nothing but white space, no-break spaces among it. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 127) && !/\S/.test(text);
}
