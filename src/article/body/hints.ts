import type { BlockHints, BlockKind } from '../article-model.ts';
import { allNamesOf } from '../box-names.ts';
import { headingLevel } from '../markup.ts';
import type { Run, Survey } from '../survey.ts';
import type { ArticlePlace } from './find.ts';
import { FURTHEST } from './headline.ts';
import { sizeOf, typicalSize } from './letters.ts';

/** Names of boxes that are set apart from the running text around them. */
const SET_APART = /(?:^|[\s_-])(?:box|call-?out|info-?box|note|notice|alert|aside|panel)(?=$|[\s_-])/;

/** The text of a block, as block-text.ts reads it. */
type LineText = { readonly text: string; readonly leadIn: number; readonly small: boolean };

/** Finds the look and the surroundings of a block. Notes are recognised by them. */
export class Hints {
  readonly #page: Survey;
  readonly #place: ArticlePlace;
  readonly #headline: number;
  /** The size of the article's letters, found when a block first needs it. */
  #bodySize: number | null = null;

  /** @param headline the index of the headline's run, or -1 */
  constructor(page: Survey, place: ArticlePlace, headline: number) {
    this.#page = page;
    this.#place = place;
    this.#headline = headline;
  }

  #usualSize(): number {
    this.#bodySize ??= typicalSize(this.#page, this.#place);
    return this.#bodySize;
  }

  /** The hints of a run's block. Undefined if nothing distinguishes it from plain text. */
  of(run: Run, index: number, kind: BlockKind, { text, leadIn, small: inSmall }: LineText): BlockHints | undefined {
    const { boxes, runs } = this.#page;
    const own = boxes[run.box];
    const level = kind === 'heading' ? headingLevel(own?.tag ?? '') || (index === this.#headline ? 1 : 0) : 0;
    let aside = false;
    let names = '';
    for (
      let at = run.box, near = 0;
      at > 0 && at !== this.#place.root && near < FURTHEST;
      at = boxes[at]?.parent ?? -1, near++
    ) {
      const box = boxes[at];
      if (!box || at === this.#place.outer) break;
      if (box.tag === 'aside' || box.tag === 'footer' || box.tag === 'details') aside = true;
      const more = names.length < 300 ? allNamesOf(box) : '';
      if (more !== '') names = names === '' ? more : `${names} ${more}`;
    }
    if (!aside && names !== '' && SET_APART.test(names)) aside = true;
    const edge =
      text.length < 2000 &&
      (index < (boxes[this.#place.root]?.first ?? 0) + 6 ||
        index > (boxes[this.#place.root]?.last ?? runs.length) - 12 ||
        aside);
    const small =
      inSmall || (edge && own !== undefined && kind !== 'heading' && sizeOf(own) < this.#usualSize() * 0.92);
    if (!leadIn && !small && !run.afterRule && !aside && !level && !names) return undefined;
    return {
      ...(leadIn ? { leadIn } : {}),
      ...(leadIn && leadIn === text.length ? { emphasised: true } : {}),
      ...(small ? { small: true } : {}),
      ...(run.afterRule ? { afterRule: true } : {}),
      ...(aside ? { aside: true } : {}),
      ...(level ? { level } : {}),
      ...(names ? { names } : {}),
    };
  }
}
