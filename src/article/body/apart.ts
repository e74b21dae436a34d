import { DATE_LIKE, hasDigit, lineOf } from '../days/lines.ts';
import { headingLevel } from '../markup.ts';
import type { Box, Run, Survey } from '../survey.ts';
import type { ArticlePlace } from './find.ts';
import { opensReadersComments } from './furniture.ts';
import { openingOf } from './run-opening.ts';
import { held, sumsOf } from './sums.ts';

/** A run's UTF-16 code units outside links, if it is long. Otherwise 0. */
const proseOf = ({ length, linked }: Run): number => (length > 80 ? length - linked : 0);

/** Most runs and running text, in UTF-16 code units and as a share of the article's, of a box with one teaser. */
const SMALL_RUNS = 4;
const SMALL_PROSE = 450;
const SMALL_SHARE = 0.35;

/** Most runs of a comment, up to the line with its writer and day, and most UTF-16 code units of that line. */
const MOST_COMMENT_RUNS = 8;
const LONGEST_SIGNED = 90;
const SIGNED =
  /^(?:posted |comment |written )?(?:by|from|von|par|por|di|door|av)\b|\b(?:sa(?:ys|id)|wrote|schrieb|sagte)\b/i;

/** The last run of comments behind their heading that each end with their writer and day. */
function lastSigned(page: Survey, heading: number): number {
  let last = heading;
  for (let next = heading + 1; next < page.runs.length && next <= last + MOST_COMMENT_RUNS; next++) {
    const run = page.runs[next];
    if (!run || run.length > LONGEST_SIGNED || !hasDigit(page, run)) continue;
    const text = lineOf(page, run);
    if (SIGNED.test(text) && DATE_LIKE.test(text)) last = next;
  }
  return last;
}

/** Finds what belongs to headings of furniture ("Related stories") within the article. */
export class Apart {
  readonly #page: Survey;
  readonly #place: ArticlePlace;
  /** Summed up when a heading of furniture is found. */
  #prose: Float64Array | null = null;
  /** Excluded boxes. `#until` is the last run that is excluded because it follows its heading. */
  readonly #boxes = new Set<number>();
  #until = -1;

  constructor(page: Survey, place: ArticlePlace) {
    this.#page = page;
    this.#place = place;
  }

  /**
   * Excludes what belongs to a heading of furniture. First, the box around it is excluded: the widest box that begins
   * with the heading and holds little running text. Then come the short and linked runs that follow, because heading
   * and list may be siblings of the article's own paragraphs.
   *
   * @param most how much of the article's text such a box may hold, 0 to 1
   */
  put(run: Run, index: number, most = 0.15): void {
    const { boxes, runs } = this.#page;
    let top = -1;
    for (
      let at = run.box;
      at > 0 && at !== this.#place.root && at !== this.#place.outer;
      at = boxes[at]?.parent ?? -1
    ) {
      const box = boxes[at];
      if (!box || (this.#proseIn(box) > this.#place.weight * most && !this.#isSmall(box))) break;
      if (box.first < index - 1) break;
      top = at;
    }
    if (top >= 0) this.#boxes.add(top);
    // A box that holds its list is complete. What follows it must be linked to belong to it.
    const isWhole = (boxes[top]?.last ?? 0) > index + 1;
    let last = index;
    // Where the excluded runs end does not depend on where they begin. So runs that an earlier heading excluded are
    // skipped.
    const from = Math.max(boxes[top]?.last ?? index + 1, this.#until + 1);
    for (let next = from; next < runs.length; next++) {
      const other = runs[next];
      if (
        !other ||
        (other.linked < other.length * 0.5 && (other.length > 120 || headingLevel(boxes[other.box]?.tag ?? '') > 0))
      )
        break;
      if (other.linked < other.length * 0.5 && (isWhole || boxes[other.box]?.tag === 'p')) break;
      last = next;
    }
    if (opensReadersComments(openingOf(this.#page, run))) last = Math.max(last, lastSigned(this.#page, index));
    this.#until = Math.max(this.#until, last);
  }

  #proseIn(box: Box): number {
    this.#prose ??= sumsOf(this.#page.runs, proseOf);
    return held(this.#prose, box);
  }

  /** True for a teaser's box in a short article, where an excerpt alone is a large share of the text. */
  #isSmall(box: Box): boolean {
    const { first, last } = box;
    return (
      last - first <= SMALL_RUNS &&
      this.#proseIn(box) <= Math.min(SMALL_PROSE, this.#place.weight * SMALL_SHARE) &&
      this.#page.runs.slice(first, last).some(({ linked }) => linked > 0)
    );
  }

  /** Whether a run is excluded. */
  has(run: Run, index: number): boolean {
    if (index <= this.#until) return true;
    if (this.#boxes.size === 0) return false;
    for (let at = run.box; at >= 0; at = this.#page.boxes[at]?.parent ?? -1) if (this.#boxes.has(at)) return true;
    return false;
  }
}
