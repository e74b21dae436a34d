import { namesOf } from '../element-names.ts';
import type { MarkedDate } from '../survey.ts';
import { namedBy } from './attributes.ts';

const MARKED = 'time,[itemprop]:not(meta),[property]:not(meta),.published,.updated,.dt-published,.entry-date';
const PROPERTY =
  /(?:^|\s)(?:(?:schema:)?date(?:Published|Modified|Created)|(?:dc|dcterms):(?:date|created|issued))(?:\s|$)/;
/** Elements and names of what is no part of an article. */
const ELSEWHERE = new Set(['nav', 'aside', 'footer', 'blockquote']);
const NAMED_ELSEWHERE = /comment|related|recommend|teaser|sidebar|widget|most-|popular|trending/i;
const MOST = 150;
const LONGEST = 300;
/** A link of more text than this is that of another story. */
const LONG_LINK = 60;

/**
 * Elements that the body marks as dates (microdata, RDFa, hAtom, `<time>`), in document order, with where they stand. What
 * is none of the article's own is told from that later.
 *
 * @param elements that of each box of the survey
 */
export function markedDates(document: Document, elements: readonly Element[]): MarkedDate[] {
  const found: MarkedDate[] = [];
  let boxes: ReadonlyMap<Element, number> | null = null;
  const boxOf = (element: Element | null): number => {
    boxes ??= new Map(elements.map((one, index) => [one, index]));
    return element === null ? -1 : (boxes.get(element) ?? -1);
  };
  const innermost = (element: Element): number => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const box = boxOf(at);
      if (box >= 0) return box;
    }
    return 0;
  };
  const known = new Map<Element, Element | null>();
  /** The element around that is no part of an article. Asked once an element: dates stand in the same boxes. */
  function elsewhereOf(element: Element): Element | null {
    const asked: Element[] = [];
    let answer: Element | null = null;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const before = known.get(at);
      asked.push(at);
      if (before === undefined && !isElsewhere(at)) continue;
      answer = before === undefined ? at : before;
      break;
    }
    for (const one of asked) known.set(one, answer);
    return answer;
  }
  for (const element of document.querySelectorAll(MARKED)) {
    const tag = element.localName;
    const itemprop = dateProperty(element, 'itemprop');
    const property = dateProperty(element, 'property');
    const isOld = tag === 'abbr' || /(?:^|\s)(?:dt-published|entry-date)/.test(element.getAttribute('class') ?? '');
    if (!itemprop && !property && tag !== 'time' && !isOld) continue;
    if (found.length >= MOST) break;
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
    const parent = element.parentElement;
    const other = elsewhereOf(element);
    const article = element.closest('article');
    found.push({
      tag,
      ...(itemprop && { itemprop }),
      ...(property && { property }),
      ...(element.hasAttribute('pubdate') && { pubdate: true }),
      ...(value !== null && { value: value.slice(0, LONGEST) }),
      words: (element.textContent ?? '').slice(0, LONGEST),
      around:
        `${namesOf(namedBy(element))} ${parent ? namesOf(namedBy(parent)) : ''} ${parent ? beginningOf(parent) : ''}`.trim(),
      box: innermost(element),
      ...(other && { elsewhere: { box: boxOf(other), tag: other.localName } }),
      ...(article && { article: boxOf(article) }),
      ...((element.closest('a[href]')?.textContent?.length ?? 0) > LONG_LINK && { inLink: true }),
      ...(element.closest('p,li') && { inParagraph: true }),
    });
  }
  return found;
}

function isElsewhere(element: Element): boolean {
  if (ELSEWHERE.has(element.localName)) return true;
  const names = element.getAttribute('class');
  if (names !== null && NAMED_ELSEWHERE.test(names)) return true;
  return (
    /comment/i.test(element.getAttribute('id') ?? '') || element.getAttribute('itemtype')?.includes('Comment') === true
  );
}

/** The first sixty characters of an element's text, which may be long. */
function beginningOf(element: Element): string {
  let text = '';
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  while (text.length < 60 && walker.nextNode()) text += walker.currentNode.nodeValue ?? '';
  return text.slice(0, 60);
}

/** The attribute's value where it names a date. */
function dateProperty(element: Element, attribute: string): string {
  const value = element.getAttribute(attribute) ?? '';
  return PROPERTY.test(value) ? value : '';
}
