import { allNamesOf, namesOf } from './element-names.ts';
import type { Box } from './survey.ts';

/** What the page says of its boxes beside their text, asked for once a box: names, visibility, size of letters. */
export class BoxLooks {
  readonly #boxes: readonly Box[];
  readonly #names: string[] = [];
  readonly #allNames: string[] = [];
  readonly #hidden: boolean[] = [];
  readonly #sizes = new Map<string | number, number>();

  constructor(boxes: readonly Box[]) {
    this.#boxes = boxes;
  }

  names(box: number): string {
    return this.#once(this.#names, box, namesOf) ?? '';
  }

  allNames(box: number): string {
    return this.#once(this.#allNames, box, allNamesOf) ?? '';
  }

  isHidden(box: number): boolean {
    return this.#once(this.#hidden, box, isHidden) ?? false;
  }

  /** In CSS pixels; 16 where the page does not say. Boxes of one parent, tag and names are taken to be of one size. */
  fontSize(box: number): number {
    const { element, tag, parent } = this.#boxes[box] ?? {};
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return 16;
    const key = element.hasAttribute('style') ? box : `${parent} ${tag} ${this.names(box)}`;
    const known = this.#sizes.get(key);
    if (known !== undefined) return known;
    const size = Number.parseFloat(view.getComputedStyle(element).fontSize) || 16;
    this.#sizes.set(key, size);
    return size;
  }

  #once<T>(known: T[], box: number, ask: (element: Element) => T): T | undefined {
    const before = known[box];
    const element = before === undefined ? this.#boxes[box]?.element : undefined;
    if (!element) return before;
    const answer = ask(element);
    known[box] = answer;
    return answer;
  }
}

/** Style only: asks for no layout. Where there is no style to ask (a document that is not shown) the style attribute says. */
function isHidden(element: Element): boolean {
  if (element.ownerDocument.defaultView === null || typeof element.checkVisibility !== 'function') {
    return element.closest('[style*="display:none"],[style*="display: none"]') !== null;
  }
  return !element.checkVisibility() && element.closest('details:not([open])') === null;
}
