import { LINK, type Run, SPOKEN } from '../survey.ts';
import { holdsText } from './buttons.ts';
import { hasGap, inlineLooks, isNoteMark } from './inline.ts';
import { lineMembers } from './line-members.ts';
import { membersOf } from './members.ts';
import { BREAK, BUTTON, DIALOG, FRAME, HEADINGS, MAY_MARK, ROOTLESS, RULED, roleOf, SKIP, STRUCK } from './roles.ts';
import type { Mutable, Walked, WalkedBox, WalkOptions } from './walked.ts';

const HIDDEN = '[hidden],[aria-hidden="true"]';
/** A line of only these characters is a rule drawn with characters. */
const RULE = /^[\s*•·⁂—–_=~\-#]+$/;
/** Elements deeper than this are not read. No real page is that deep, and the walk must not overflow the stack. */
const DEEPEST = 1200;
/** Text beyond this many UTF-16 code units is not read. */
const MOST_TEXT = 3_000_000;
/** A division with at most this much text may hold one word of an animated line. */
const TINY = 16;
const MANY_TINY = 8;
/** Nodes between two pauses in which the page may do its own work. It is a few tenths of a millisecond. */
const PACE = 256;

/** Sibling nodes, and what is known about them. */
type Level = {
  next: Node | null;
  /** The nodes of a slot, the last node first. Without a slot, the nodes follow each other in the tree. */
  readonly given: Node[] | null;
  readonly flags: number;
  /** The box that ends with these nodes, or -1. */
  readonly box: number;
  /** Their element is apart from the line around it. */
  readonly apart: boolean;
};

/**
 * Walks over everything below `root`, through shadow roots and slots, and records the text as a reader sees it. Struck
 * and hidden words within a line are left out. Elements that the style sets apart break their line. A change of the
 * page between two steps may be missed, but a change starts a new walk. It is one loop with its state in local
 * variables, because every page pays for this code, mostly before it is compiled.
 */
export function* walkInSteps(root: Element, options: WalkOptions = {}): Generator<void, Walked> {
  const { thorough = false, asksDivs = false, closedRootOf } = options;
  const members = membersOf(root);
  const { typeOf, nextOf, firstOf, tagOf, shadowOf, attributeOf } = members;
  const looks = inlineLooks(members);
  const isWithinLine = lineMembers(members, asksDivs);
  const boxes: WalkedBox[] = [];
  const elements: Element[] = [];
  const runs: Mutable<Run>[] = [];
  const nodes: (Text | null)[] = [];
  const texts: (string | null)[] = [];
  const flagsOf: number[] = [];
  const hidden = new Set<Element>();
  const levels: Level[] = [];
  const frames: { document: Document; box: number }[] = [];
  const concealed: Element[] = [];
  let truncated = false;
  let passed = 0;
  let run: Mutable<Run> | null = null;
  let box = -1;
  let isRuled = false;
  /** The style breaks the line here, if the line continues. */
  let breaks = false;
  let text = 0;
  let tiny = 0;
  let split: Element | null = null;
  /** Names of the box around the current line, built on first use. */
  let named = -1;
  let names = '';

  function enter(element: Element, tag: string, flags: number): void {
    if (run) close();
    const index = boxes.push({ tag, parent: box, first: runs.length, last: 0, end: 0 }) - 1;
    elements.push(element);
    box = index;
    if (!descend(element, tag, flags, index, false)) leave(index);
  }

  function leave(index: number): void {
    if (run) close();
    const left = boxes[index];
    if (!left) return;
    box = left.parent;
    left.last = runs.length;
    // The boxes inside it are empty too and are already removed.
    if (left.last === left.first && index > 0) {
      boxes.pop();
      elements.pop();
    } else countTiny(left, index);
    left.end = boxes.length;
  }

  /** Many divisions of one word each, one after the other, are an animated text. The style may put them in one line. */
  function countTiny({ tag, first }: WalkedBox, index: number): void {
    const isTiny = tag === 'div' && index === boxes.length - 1 && (runs[first]?.length ?? 0) <= TINY;
    tiny = isTiny ? tiny + 1 : 0;
    if (tiny === MANY_TINY) split ??= elements[index] ?? null;
  }

  /** Continues with the content of an element. Returns false if the content is too deep or there is too much of it. */
  function descend(element: Element, tag: string, flags: number, index: number, apart: boolean): boolean {
    if (levels.length >= DEEPEST || text > MOST_TEXT) {
      truncated = true;
      return false;
    }
    const given = tag === 'slot' && isSlot(element) ? element.assignedNodes({ flatten: true }).reverse() : [];
    if (given.length > 0) {
      const next = given.pop() ?? null;
      levels.push({ next, given, flags, box: index, apart });
      return true;
    }
    const shadow = ROOTLESS.has(tag) ? null : rootOf(element, tag);
    if (shadow) gather(shadow);
    levels.push({ next: firstOf(shadow ?? element), given: null, flags, box: index, apart });
    return true;
  }

  function rootOf(element: Element, tag: string): ShadowRoot | null {
    const open = shadowOf(element);
    if (open || !closedRootOf || !(thorough || tag.includes('-'))) return open;
    return closedRootOf(element);
  }

  function inner(element: Element, flags: number): void {
    const tag = tagOf(element);
    const role = roleOf(tag);
    if (role === SKIP) return;
    if (role === undefined) {
      if (hidden.has(element)) passed++;
      else if (isWithinLine(element, tag, boxes[box]?.tag ?? '', run !== null)) descend(element, tag, flags, -1, false);
      else enter(element, tag, flags);
    } else if (role >= 0) inLine(element, tag, role === LINK && leadsHere(element) ? flags : flags | role);
    else if (role === BREAK) lineBreak();
    else if (role === RULED) {
      if (run) close();
      isRuled = true;
    } else if (role === FRAME) {
      if (run) close();
      if (thorough) frame(element, flags);
      else passed++;
    } else if (role === BUTTON) {
      if (!hidden.has(element) && holdsText(element, boxes[box]?.tag ?? '', members)) inLine(element, tag, flags);
    } else if (role === DIALOG && attributeOf(element, 'open') !== null) enter(element, tag, flags);
  }

  function inLine(element: Element, tag: string, flags: number): void {
    if (STRUCK.has(tag)) return;
    const { look, flags: own } = looks.of(element, tag, aroundNames(), hidden.has(element));
    if (look === 'unread') {
      if (!members.isVisible?.(element)) concealed.push(element);
      return;
    }
    const before = run && (MAY_MARK.has(tag) || look === 'raised') ? texts[run.to - 1] : null;
    if (before && isNoteMark(element, tag, before, members)) return;
    const apart = look === 'apart';
    if (apart) setApart();
    descend(element, tag, flags | own | (look === 'spoken' ? SPOKEN : 0), -1, apart);
  }

  /** True for a link that leads to its own paragraph, for quoting: it does not lead to another text. */
  function leadsHere(link: Element): boolean {
    if (attributeOf(link, 'href')?.startsWith('#') !== true) return false;
    return boxes[box]?.tag === 'p' || link.firstElementChild?.localName === 'p';
  }

  function aroundNames(): string {
    if (named !== box) {
      const around = elements[box];
      named = box;
      names = around ? `${boxes[box]?.tag} ${attributeOf(around, 'class') ?? ''}` : '';
    }
    return names;
  }

  function frame(element: Element, flags: number): void {
    try {
      const document = isFrame(element) ? element.contentDocument : null;
      if (!document?.body) return;
      frames.push({ document, box: boxes.length });
      enter(document.body, 'body', flags);
    } catch {
      // A frame of another origin cannot be read.
    }
  }

  function textNode(node: Text, flags: number): void {
    const { data } = node;
    const length = inkOf(data);
    if (!run) {
      if (length === 0) return; // most text nodes are between boxes
      const at = nodes.length;
      run = { box, from: at, to: at, length: 0, linked: 0, afterRule: isRuled };
      runs.push(run);
      isRuled = false;
    } else if (length > 0) joinTo(node, run);
    text += data.length;
    flagsOf.push(flags);
    texts.push(data);
    run.to = nodes.push(node);
    if (flags & SPOKEN) return;
    run.length += length;
    if (flags & LINK) run.linked += length;
  }

  /**
   * The break or gap between a text and the text before it in its line, if only the style makes it. Mostly there is
   * none.
   */
  function joinTo(node: Text, { to }: Run): void {
    const before = nodes[to - 1];
    if (breaks) write(null);
    else if (before && touches(before.data, node.data) && hasGap(before, node, members)) write(' ');
    breaks = false;
  }

  function write(piece: ' ' | null): void {
    if (!run) return;
    flagsOf.push(0);
    texts.push(piece);
    run.to = nodes.push(null);
  }

  /**
   * Handles an element that is displayed outside its line. In a headline, the text continues on the next line. In any
   * other box, the next line begins a new run.
   */
  function setApart(): void {
    if (!run) return;
    if (HEADINGS.has(boxes[box]?.tag ?? '')) breaks = texts[run.to - 1] !== null;
    else close();
  }

  /** One `<br>` is a break in the line. Two with nothing between them end the paragraph. */
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
    write(null);
    breaks = false;
  }

  function close(): void {
    const closed = run;
    run = null;
    breaks = false;
    if (!closed || closed.length > 40) return;
    let line = '';
    for (let at = closed.from; at < closed.to; at++) line += texts[at] ?? '';
    const letter = line.charCodeAt(0) | 32;
    if (closed.length === 0) runs.pop(); // it had only words for screen readers
    if (closed.length === 0 || (letter > 96 && letter < 123) || !RULE.test(line)) return;
    runs.pop();
    isRuled = true;
  }

  /** Reads the shadow roots once for each tree, because asking each of its elements takes longer. */
  function gather(tree: ParentNode): void {
    for (const element of tree.querySelectorAll(HIDDEN))
      if (!thorough || roleOf(tagOf(element)) !== undefined) hidden.add(element);
  }

  gather(root);
  enter(root, tagOf(root), 0);
  let visited = 0;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const { next: node, given, flags } = level;
    if (!node) {
      levels.pop();
      if (level.box >= 0) leave(level.box);
      else if (level.apart) setApart();
      continue;
    }
    level.next = given ? (given.pop() ?? null) : nextOf(node);
    const type = typeOf(node);
    if (type === 3) textNode(node as Text, flags);
    else if (type === 1) inner(node as Element, flags);
    if (++visited % PACE === 0) yield;
  }
  return { boxes, elements, runs, nodes, texts, flags: flagsOf, truncated, passed, split, frames, concealed };
}

// An element of a frame has that frame's own classes, so it is recognised by its members.
const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;
const isFrame = (element: Element): element is HTMLIFrameElement => 'contentDocument' in element;

/**
 * True if two texts have no white space between them and the second would continue the last word of the first. Only
 * their ends are searched, because an expression for the end of a text tries each of its characters.
 */
const touches = (before: string, after: string): boolean =>
  /[\p{L}\p{N}.,;:!?)”’]\n[\p{L}\p{N}]/u.test(`${before.slice(-2)}\n${after.slice(0, 2)}`);

/** Length of a text without the white space around it. A loop would be slow in code that has not run before. */
const inkOf = (text: string): number => text.trim().length;
