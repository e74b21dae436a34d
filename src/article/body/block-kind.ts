import type { BlockKind } from '../article-model.ts';
import { namesOf } from '../box-names.ts';
import { headingLevel } from '../markup.ts';
import { isBylineName, isCaptionName, isFootnoteName, isStandfirstName } from '../names.ts';
import type { Run, Survey } from '../survey.ts';
import type { ArticlePlace } from './find.ts';
import { FURTHEST } from './headline.ts';
import { isSentence, openingOf } from './run-opening.ts';
import { held, sumsOf } from './sums.ts';

/** Where a run is. `beyond` is outside the outer box, where only notes are searched. */
export type Zone = 'headline' | 'above' | 'root' | 'below' | 'beyond';

/** Decides what kind of block a run is, by the elements around it and their names. */
export class BlockKinds {
  readonly #page: Survey;
  readonly #place: ArticlePlace;
  /** For each run, how many runs before it are as long as a paragraph. */
  readonly #long: Float64Array;

  constructor(page: Survey, place: ArticlePlace) {
    this.#page = page;
    this.#place = place;
    this.#long = sumsOf(page.runs, ({ length }) => (length > 120 ? 1 : 0));
  }

  /** The kind of a run's block. Later its words may change the kind (small-print.ts). */
  of(run: Run, zone: Zone): BlockKind {
    const { boxes } = this.#page;
    const { root } = this.#place;
    if (headingLevel(boxes[run.box]?.tag ?? '') > 0) return zone === 'above' ? 'standfirst' : 'heading';
    let list = false;
    let cell = false;
    for (
      let at = run.box, near = 0;
      (at > root && near < FURTHEST) || (near < 4 && at >= 0);
      at = boxes[at]?.parent ?? -1, near++
    ) {
      const tag = boxes[at]?.tag ?? '';
      if (tag !== 'p' && tag !== 'div') {
        if (tag === 'blockquote') return 'quote';
        if (tag === 'figcaption' || tag === 'figure') return 'caption';
      }
      const named = this.#named(run, at, near, zone);
      if (named) return named;
      if (tag === 'address') return 'byline';
      if (tag === 'li' || tag === 'dd' || tag === 'dt') list = true;
      else if ((tag === 'td' || tag === 'th') && run.length < 100) cell = true;
      if (at === root) break;
    }
    if (list) return 'list-item';
    if (cell) return 'table';
    return zone === 'above' && isSentence(openingOf(this.#page, run)) ? 'standfirst' : 'paragraph';
  }

  /** The kind that the names of a box give to a run in it. */
  #named(run: Run, at: number, near: number, zone: Zone): BlockKind | null {
    const box = this.#page.boxes[at];
    const names = box ? namesOf(box) : '';
    if (!box || names === '') return null;
    if (near < 3 && run.length < 600) {
      // A box with several long paragraphs is not a caption, whatever its name is ("image-text").
      if (isCaptionName(names) && held(this.#long, box) <= 1) return 'caption';
      if (run.length < 200 && isBylineName(names)) return 'byline';
      if (zone !== 'root' && isStandfirstName(names)) return 'standfirst';
    }
    return isFootnoteName(names) ? 'footnote' : null;
  }
}
