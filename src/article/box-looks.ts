import { allNamesOf, namesOf } from './element-names.ts';
import type { Box } from './survey.ts';

/** What the page says of its boxes beside their text, asked for once a box: names, visibility, size of letters. */
export class BoxLooks {
  readonly #boxes: readonly Box[];
  readonly #names: string[] = [];
  readonly #allNames: string[] = [];
  readonly #hidden: boolean[] = [];

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

  /** In CSS pixels; 16 where the page does not say. */
  fontSize(box: number): number {
    const element = this.#boxes[box]?.element;
    const view = element?.ownerDocument.defaultView;
    return (element && view && Number.parseFloat(view.getComputedStyle(element).fontSize)) || 16;
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
