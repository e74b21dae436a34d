import { namesCredit } from '../element-names.ts';
import { type Box, CREDIT, EMPHASIS, LINK, type Run, SMALL } from '../survey.ts';
import { type Members, membersOf } from './members.ts';

/** What the walk writes down, and the nodes that it was written down from, which never leave the page. */
export type Walked = {
  readonly boxes: WalkedBox[];
  readonly runs: readonly Run[];
  readonly texts: readonly (string | null)[];
  readonly flags: readonly number[];
  readonly truncated: boolean;
  readonly passed: number;
  /** The element of each box. */
  readonly elements: readonly Element[];
  /** The text node of each piece. */
  readonly nodes: readonly (Text | null)[];
};

/** What is still written down. */
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
export type WalkedBox = Mutable<Box>;

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

/** Elements that many pages have most of, and that cannot have a shadow root. */
const ROOTLESS = new Set('a b strong em i small li ul td tr table img picture figure figcaption time'.split(' '));
const HIDDEN = '[hidden],[aria-hidden="true"]';
/** A line of these only is a rule drawn with characters. */
const RULE = /^[\s*•·⁂—–_=~\-#]+$/;
/** Boxes whose line an element of the page's own goes on with. */
const LINES = new Set('p h1 h2 h3 h4 h5 h6 li'.split(' '));
/** Deeper than this nothing is read: no reader's page is, and the walk must not overflow the stack. */
const DEEPEST = 1200;
/** Text beyond this many UTF-16 code units is not read. */
const MOST_TEXT = 3_000_000;

/** Nodes that are visited between two moments at which the page may go on: a few tenths of a millisecond. */
const PACE = 256;

/** Nodes that stand beside each other, and what is known of them. */
type Level = {
  next: Node | null;
  /** Those of a slot, the last one first; else they follow each other in the tree. */
  readonly given: Node[] | null;
  readonly flags: number;
  /** The box that ends with them; -1: none. */
  readonly box: number;
};

/**
 * Walks over everything below `root`, through open shadow roots and slots. `thorough` enters what is marked as hidden
 * too (pages that build themselves keep their text there until their scripts have run) and frames of the same origin
 * (asking for a frame's document costs a millisecond, and most frames hold advertisements). What the page changes between two
 * steps may be missed: it is observed, and walked over again.
 *
 * One loop with its state in local variables: it is the code that every page pays for, mostly before it is compiled.
 */
export function* walkInSteps(root: Element, thorough = false): Generator<void, Walked> {
  const members = membersOf(root);
  const { typeOf, nextOf, firstOf, tagOf, shadowOf } = members;
  const boxes: WalkedBox[] = [];
  const elements: Element[] = [];
  const runs: Mutable<Run>[] = [];
  const nodes: (Text | null)[] = [];
  const texts: (string | null)[] = [];
  const flagsOf: number[] = [];
  const hidden = new Set<Element>();
  const levels: Level[] = [];
  let truncated = false;
  let passed = 0;
  let run: Mutable<Run> | null = null;
  let box = -1;
  let isRuled = false;
  let text = 0;

  function enter(element: Element, tag: string, flags: number): void {
    if (run) close();
    const index = boxes.push({ tag, parent: box, first: runs.length, last: 0, end: 0 }) - 1;
    elements.push(element);
    box = index;
    if (!descend(element, tag, flags, index)) leave(index);
  }

  function leave(index: number): void {
    if (run) close();
    const left = boxes[index];
    if (!left) return;
    box = left.parent;
    left.last = runs.length;
    // what is in it is empty too, and gone already
    if (left.last === left.first && index > 0) {
      boxes.pop();
      elements.pop();
    }
    left.end = boxes.length;
  }

  /** Goes on with what is in an element; false where that is too deep or too much. */
  function descend(element: Element, tag: string, flags: number, index: number): boolean {
    if (levels.length >= DEEPEST || text > MOST_TEXT) {
      truncated = true;
      return false;
    }
    const given = tag === 'slot' && isSlot(element) ? element.assignedNodes({ flatten: true }).reverse() : [];
    if (given.length > 0) {
      const next = given.pop() ?? null;
      levels.push({ next, given, flags, box: index });
      return true;
    }
    const shadow = ROOTLESS.has(tag) ? null : shadowOf(element);
    if (shadow) gather(shadow);
    levels.push({ next: firstOf(shadow ?? element), given: null, flags, box: index });
    return true;
  }

  function inner(element: Element, flags: number): void {
    const tag = tagOf(element);
    const role = ROLES.get(tag);
    if (role === SKIP) return;
    if (role === undefined) {
      // an element of the page's own within a paragraph is part of its line
      if (run && tag.includes('-') && LINES.has(boxes[box]?.tag ?? '')) descend(element, tag, flags, -1);
      else if (hidden.has(element)) passed++;
      else enter(element, tag, flags);
    } else if (role >= 0) descend(element, tag, flags | role | creditOf(element, members), -1);
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

  function frame(element: Element, flags: number): void {
    try {
      const body = isFrame(element) ? element.contentDocument?.body : null;
      if (body) enter(body, 'body', flags);
    } catch {
      // a frame of another origin is not ours to read
    }
  }

  function textNode(node: Text, flags: number): void {
    const { data } = node;
    const length = inkOf(data);
    if (!run) {
      if (length === 0) return; // most text nodes stand between boxes
      const at = nodes.length;
      run = { box, from: at, to: at, length: 0, linked: 0, afterRule: isRuled };
      runs.push(run);
      isRuled = false;
    }
    text += data.length;
    flagsOf.push(flags);
    texts.push(data);
    run.to = nodes.push(node);
    run.length += length;
    if (flags & LINK) run.linked += length;
  }

  /** One `<br>` is a break in the line; two with nothing between them end the paragraph. */
  function lineBreak(): void {
    if (!run) return;
    for (let at = run.to - 1; at >= run.from; at--) {
      const piece = texts[at];
      if (piece === null) {
        close();
        return;
      }
      if (piece && inkOf(piece) > 0) break;
    }
    flagsOf.push(0);
    texts.push(null);
    run.to = nodes.push(null);
  }

  function close(): void {
    const closed = run;
    run = null;
    if (!closed || closed.length > 40) return;
    let line = '';
    for (let at = closed.from; at < closed.to; at++) line += texts[at] ?? '';
    const letter = line.charCodeAt(0) | 32;
    if ((letter > 96 && letter < 123) || !RULE.test(line)) return;
    runs.pop();
    isRuled = true;
  }

  /** Asked for once a tree: questions to each of its elements take longer. */
  function gather(tree: ParentNode): void {
    if (!thorough) for (const element of tree.querySelectorAll(HIDDEN)) hidden.add(element);
  }

  gather(root);
  enter(root, tagOf(root), 0);
  let visited = 0;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const { next: node, given, flags } = level;
    if (!node) {
      levels.pop();
      if (level.box >= 0) leave(level.box);
      continue;
    }
    level.next = given ? (given.pop() ?? null) : nextOf(node);
    const type = typeOf(node);
    if (type === 3) textNode(node as Text, flags);
    else if (type === 1) inner(node as Element, flags);
    if (++visited % PACE === 0) yield;
  }
  return { boxes, elements, runs, nodes, texts, flags: flagsOf, truncated, passed };
}

// an element in a frame is of that frame's own classes: it is told by what it has
const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;
const isFrame = (element: Element): element is HTMLIFrameElement => 'contentDocument' in element;

/** Asked of elements within a line only, few of which have a name at all. */
function creditOf(element: Element, { attributeOf }: Members): number {
  const names = attributeOf(element, 'class');
  return names !== null && /credit|copyright|attribution|photographer/i.test(names) && namesCredit({ class: names })
    ? CREDIT
    : 0;
}

/** Length of a text without the white space around it; 0 where it is nothing else. Loops are slow in code that has not run before. */
const inkOf = (text: string): number => text.trim().length;
