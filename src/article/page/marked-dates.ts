import { allNames } from '../element-names.ts';
import type { MarkedDate } from '../survey.ts';
import { namedBy } from './attributes.ts';
import { type Members, membersOf } from './members.ts';

const MARKED = 'time,[itemprop]:not(meta),[property]:not(meta),.published,.updated,.dt-published,.entry-date';
const PROPERTY =
  /(?:^|\s)(?:(?:schema:)?date(?:Published|Modified|Created)|(?:dc|dcterms):(?:date|created|issued))(?:\s|$)/;
/** Elements and names of parts outside an article. */
const ELSEWHERE = new Set(['nav', 'aside', 'footer', 'blockquote']);
const NAMED_ELSEWHERE = /comment|related|recommend|teaser|sidebar|widget|most-|popular|trending/i;
const MOST_DATES = 150;
const LONGEST_VALUE = 300;
/** A link with more text than this belongs to another story. */
const LONG_LINK = 60;

/**
 * Elements that the body marks as dates (microdata, RDFa, hAtom, `<time>`), in document order, with their places. A
 * later step excludes those that are not the article's own. It is one function, because survey.js is at its size limit.
 *
 * @param elements the element of each box of the survey
 */
export function markedDates(document: Document, elements: readonly Element[]): MarkedDate[] {
  const found: MarkedDate[] = [];
  const [root] = elements;
  if (!root) return found;
  const members = membersOf(root);
  const { attributeOf, closestTo, parentOf, tagOf, textOf } = members;
  let boxes: ReadonlyMap<Element, number> | null = null;
  const boxOf = (element: Element | null): number => {
    boxes ??= new Map(elements.map((one, index) => [one, index]));
    return element === null ? -1 : (boxes.get(element) ?? -1);
  };
  const innermost = (element: Element): number => {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const box = boxOf(at);
      if (box >= 0) return box;
    }
    return 0;
  };
  const known = new Map<Element, Element | null>();
  /**
   * The enclosing element that is outside an article. Answers are kept for each element, because dates share their
   * boxes.
   */
  function elsewhereOf(element: Element): Element | null {
    const asked: Element[] = [];
    let answer: Element | null = null;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const before = known.get(at);
      asked.push(at);
      if (before === undefined && !isElsewhere(at, members)) continue;
      answer = before === undefined ? at : before;
      break;
    }
    for (const one of asked) known.set(one, answer);
    return answer;
  }
  for (const element of document.querySelectorAll(MARKED)) {
    const tag = tagOf(element);
    const itemprop = dateProperty(attributeOf(element, 'itemprop'));
    const property = dateProperty(attributeOf(element, 'property'));
    const isOld = tag === 'abbr' || /(?:^|\s)(?:dt-published|entry-date)/.test(attributeOf(element, 'class') ?? '');
    if (!itemprop && !property && tag !== 'time' && !isOld) continue;
    if (found.length >= MOST_DATES) break;
    const value = attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? attributeOf(element, 'title');
    const parent = parentOf(element);
    const other = elsewhereOf(element);
    const article = closestTo(element, 'article');
    found.push({
      tag,
      ...(itemprop && { itemprop }),
      ...(property && { property }),
      ...(attributeOf(element, 'pubdate') !== null && { pubdate: true }),
      ...(value !== null && { value: value.slice(0, LONGEST_VALUE) }),
      words: (textOf(element) ?? '').slice(0, LONGEST_VALUE),
      around:
        `${allNames(namedBy(element, members))} ${parent ? allNames(namedBy(parent, members)) : ''} ${parent ? beginningOf(document, parent) : ''}`.trim(),
      box: innermost(element),
      ...(other && { elsewhere: { box: boxOf(other), tag: tagOf(other) } }),
      ...(article && { article: boxOf(article) }),
      ...((closestTo(element, 'a[href]')?.textContent?.length ?? 0) > LONG_LINK && { inLink: true }),
      ...(closestTo(element, 'p,li') && { inParagraph: true }),
    });
  }
  return found;
}

function isElsewhere(element: Element, { attributeOf, tagOf }: Members): boolean {
  if (ELSEWHERE.has(tagOf(element))) return true;
  const names = attributeOf(element, 'class');
  if (names !== null && NAMED_ELSEWHERE.test(names)) return true;
  return (
    /comment/i.test(attributeOf(element, 'id') ?? '') || attributeOf(element, 'itemtype')?.includes('Comment') === true
  );
}

/** The first sixty characters of an element's text, which may be long. */
function beginningOf(document: Document, element: Element): string {
  let text = '';
  const walker = document.createTreeWalker(element, 4 /* text */);
  while (text.length < 60 && walker.nextNode()) text += walker.currentNode.nodeValue ?? '';
  return text.slice(0, 60);
}

/** An attribute's value if it names a date. */
const dateProperty = (value: string | null): string => (value !== null && PROPERTY.test(value) ? value : '');
