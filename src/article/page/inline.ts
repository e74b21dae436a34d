import { namesCredit } from '../element-names.ts';
import { CREDIT } from '../survey.ts';
import type { Members } from './members.ts';

/** How the page shows an element that its tag puts within a line. */
export type Look =
  /** Part of its line. */
  | 'inline'
  /** On a line of its own, or out of the line altogether. */
  | 'apart'
  /** Not shown, or struck out, so not part of the sentence. */
  | 'unread'
  /** For screen readers only. */
  | 'spoken'
  /** Raised or lowered, like the number of a footnote. */
  | 'raised';

/** What is known about an element within a line: its look, and the flags that its names give to its text. */
export type Inline = { readonly look: Look; readonly flags: number };

const PLAIN: Inline = { look: 'inline', flags: 0 };
/** Declarations in a `style` attribute that change how an element is placed in its line. */
const PLACES_INLINE =
  /display|visibility|position|float|clip|opacity|font-size\s*:\s*0|vertical-align|text-decoration/i;
/** Most letters of a drop cap, which floats but is still part of its word. Longer floating text is beside the text. */
const LONGEST_CAP = 3;
/** Letters before a raised "2" that means a power: square metres, cubic feet. */
const UNIT = /(?:^|[\s\d(])(?:[a-z]|[kcdm]m|ft|yd|mi)$/i;
const MARK = /^[[(]?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,5}|[a-z]|[*†‡§¶]{1,3}|TM|SM|[™®©])[\])]?$/;
const NUMBER = /\d/;
/** The brackets, here and below, keep esbuild 0.28 from writing a constructor with a string, which is longer. */
const LETTER = /[\p{L}]/u;

/**
 * Finds how the elements within lines look, with their style. Elements of one class are assumed to look alike until one
 * differs. A class that was plain is not tested again, so a page of a thousand links needs only a few tests.
 */
export function inlineLooks(members: Members): {
  readonly of: (element: Element, tag: string, around: string, isMarkedHidden: boolean) => Inline;
} {
  const { attributeOf } = members;
  const known = new Map<string, Inline | null>();
  return {
    of(element, tag, around, isMarkedHidden) {
      const names = attributeOf(element, 'class');
      const style = attributeOf(element, 'style');
      if (isMarkedHidden || (style !== null && PLACES_INLINE.test(style)))
        return { look: lookOf(element, tag, members), flags: creditOf(names) };
      const key = names ?? `${around}>${tag}`;
      const before = known.get(key);
      if (before) return before;
      const look = lookOf(element, tag, members);
      const flags = before === null ? 0 : creditOf(names);
      const now = look === 'inline' && flags === 0 ? PLAIN : { look, flags };
      known.set(key, look === 'inline' ? now : null);
      return now;
    },
  };
}

const creditOf = (names: string | null): number => (names !== null && namesCredit(names) ? CREDIT : 0);

/** The style in which an element is shown. In a document that is not shown, the element's own declarations. */
export function styleOf(element: Element, { documentOf }: Members): CSSStyleDeclaration | null {
  const view = documentOf(element)?.defaultView;
  if (view) return view.getComputedStyle(element);
  return 'style' in element ? (element.style as CSSStyleDeclaration) : null; // HTML and SVG elements have a style
}

/** How an element is displayed. Empty without a style. */
export const displayOf = (element: Element, members: Members): string => styleOf(element, members)?.display ?? '';

function lookOf(element: Element, tag: string, members: Members): Look {
  const style = styleOf(element, members);
  if (!style) return 'inline';
  const { display, position, visibility } = style;
  if (display === 'none') return 'unread';
  // A box that is hidden as a whole may be shown later. So an element that only inherits its visibility belongs to its
  // line.
  if (/^[hc]/.test(visibility) && visibility !== styleOf(members.parentOf(element) ?? element, members)?.visibility)
    return 'unread';
  if (members.documentOf(element)?.defaultView == null && members.attributeOf(element, 'hidden') !== null)
    return 'unread';
  if (position === 'absolute' || position === 'fixed') return isOutOfSight(style) ? 'spoken' : 'apart';
  if (style.textDecoration.includes('line-through') || style.fontSize.startsWith('0')) return 'unread';
  if (/^(?:lef|righ)t$/.test(style.float))
    return (members.textOf(element) ?? '').trim().length <= LONGEST_CAP ? 'inline' : 'apart';
  if (display !== '' && !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby'))
    return 'apart';
  return !/^su[bp]$/.test(tag) && /^(?:su(?:per|b)|top)$/.test(style.verticalAlign) ? 'raised' : 'inline';
}

/** True for words that only screen readers read: clipped, off the page, or invisible until they are needed. */
function isOutOfSight(style: CSSStyleDeclaration): boolean {
  if (/rect\(\s*[01]px[\s,]|rect\(0/.test(style.clip) || /inset\((?:50|100)%|polygon\(0/.test(style.clipPath))
    return true;
  if (style.opacity === '0' || /^(?:scale\(0\)|matrix\(0, 0, 0, 0,)/.test(style.transform)) return true;
  const far = (length: string): boolean => Math.abs(Number.parseFloat(length)) > 900;
  if (far(style.left) || far(style.top) || far(style.textIndent)) return true;
  return style.overflow === 'hidden' && /^[01]px$/.test(style.width);
}

/**
 * True if a raised, lowered or linked element is the mark of a footnote (or of a trademark) after a word. The word is
 * read without the mark. Powers ("m²"), formulas ("CO₂") and ordinals ("9th", "1er") are not marks.
 *
 * @param before the text of its line up to it
 */
export function isNoteMark(
  element: Element,
  tag: string,
  before: string,
  { nextOf, textOf, attributeOf }: Members,
): boolean {
  const raw = textOf(element) ?? '';
  const text = raw.trim();
  if (text.length === 0 || text.length > 24 || !MARK.test(text) || raw.trimStart() !== raw) return false;
  if (tag === 'a' && !attributeOf(element, 'href')) return false; // no link
  const next = tag === 'a' ? nextOf(element) : null;
  if (next && /^[\p{L}\p{N}]/u.test(textOf(next) ?? '')) return false;
  const last = before.charAt(before.length - 1);
  if (last.trim() === '') return false;
  const isLinked =
    tag === 'a' || element.firstElementChild?.localName === 'a' || attributeOf(element, 'role') === 'doc-noteref';
  if (/\d/.test(last)) return isLinked || /^\[/.test(text);
  if (!LETTER.test(last)) return true;
  if (UNIT.test(before.slice(-4))) return isLinked && NUMBER.test(text);
  if (tag === 'sub') return isLinked || /[\p{Ll}]{3}$/u.test(before);
  if (/^[a-z]$/.test(text)) return isLinked || /[\p{L}]{2}[\p{Ll}]$/u.test(before);
  return true;
}

/**
 * True if the page shows a gap between two words that touch in the source. The margins and paddings of the elements
 * that end and begin there make the gap.
 */
export function hasGap(before: Node, after: Node, members: Members): boolean {
  return sideHasGap(before, after, 'Right', members) || sideHasGap(after, before, 'Left', members);
}

function sideHasGap(node: Node, other: Node, side: 'Left' | 'Right', members: Members): boolean {
  for (let at = members.parentOf(node), up = 0; at && up < 6 && !at.contains(other); at = members.parentOf(at), up++) {
    const style = styleOf(at, members);
    if (!style) continue;
    const room = side === 'Left' ? [style.marginLeft, style.paddingLeft] : [style.marginRight, style.paddingRight];
    const size = Number.parseFloat(style.fontSize) || 16;
    if (room.reduce((sum, one) => sum + (Number.parseFloat(one) || 0), 0) >= size * 0.2) return true;
  }
  return false;
}
