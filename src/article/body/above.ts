import { namesOf } from '../box-names.ts';
import { furnitureWord } from '../names.ts';
import type { Run, Survey } from '../survey.ts';
import { opensMachineSummary, opensSummary } from './furniture.ts';
import { isSentence, openingOf } from './run-opening.ts';
import { isCredited } from './small-print.ts';
import { canIntroduce, repeatsDescription } from './standfirst.ts';

/** What lies between the headline and the running text. A standfirst there is read. A summary is not. */
export class Above {
  readonly #page: Survey;
  readonly #headline: number;
  readonly #story: number;
  readonly #descriptions: ReadonlySet<string>;

  /**
   * @param headline the index of the headline's run, or -1
   * @param story the run in which the running text begins
   * @param descriptions how the page describes its article (standfirst.ts)
   */
  constructor(page: Survey, headline: number, story: number, descriptions: ReadonlySet<string>) {
    this.#page = page;
    this.#headline = headline;
    this.#story = story;
    this.#descriptions = descriptions;
  }

  /**
   * True if a run is a standfirst. Either the page describes its article in the same words, or the run's box is named
   * as a teaser and holds nothing else.
   */
  introduces(run: Run, index: number): boolean {
    if (this.#headline < 0 || index <= this.#headline || index > this.#story) return false;
    if (!canIntroduce(run.length) || run.linked > run.length * 0.3) return false;
    const opening = openingOf(this.#page, run);
    if (repeatsDescription(opening, this.#descriptions)) return true;
    const { boxes } = this.#page;
    for (let at = run.box, near = 0; at > 0 && near < 2; at = boxes[at]?.parent ?? -1, near++) {
      const box = boxes[at];
      if (!box || box.last - box.first > 1) return false;
      if (furnitureWord(namesOf(box))?.startsWith('teaser')) return isSentence(opening) && !isCredited(opening);
    }
    return false;
  }

  /** True if a line is the heading of a summary that a machine made, or of a summary above the text that is a list. */
  headsSummary(opening: string, index: number): boolean {
    if (opensMachineSummary(opening)) return true;
    if (index <= this.#headline || index >= this.#story || !opensSummary(opening)) return false;
    const { boxes, runs } = this.#page;
    let at = runs[index + 1]?.box ?? -1;
    for (let near = 0; near < 3 && boxes[at]?.tag !== 'li'; near++) at = boxes[at]?.parent ?? -1;
    return boxes[at]?.tag === 'li';
  }
}
