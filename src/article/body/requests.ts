import type { Box, Run, Survey } from '../survey.ts';
import type { ArticlePlace } from './find.ts';
import { isAdvertLabel, isCall, LONGEST_LABEL } from './promotions.ts';
import { seenText } from './run-opening.ts';
import { asksForTip, asksReaders } from './small-print.ts';
import { held, sumsOf } from './sums.ts';

/** Most runs, and most UTF-16 code units of text, of a box that makes a request to readers. */
const MOST_RUNS = 9;
const LONGEST_REQUEST = 1500;

/** The largest share of the text that a promotion may have. A short article may have a long one. */
const PROMOTION_SHARE = 0.35;
/** Most UTF-16 code units of the text behind the label of an advertiser. It is at most one paragraph. */
const LONGEST_ADVERT = 600;

/**
 * Finds boxes whose texts together make a request to readers: a heading, two paragraphs and a list of channels, for
 * example. It also finds boxes that promote something: they end with a link on which readers are to act, or begin with
 * the label of an advertiser.
 */
export class Requests {
  readonly #page: Survey;
  readonly #place: ArticlePlace;
  readonly #lengths: Float64Array;
  readonly #known = new Map<number, boolean>();

  constructor(page: Survey, place: ArticlePlace) {
    this.#page = page;
    this.#place = place;
    this.#lengths = sumsOf(page.runs, ({ length }) => length);
  }

  /** True if one of the small boxes around a run makes a request. */
  holds(box: number, headline: number): boolean {
    const { boxes } = this.#page;
    for (let at = box; at > 0 && at !== this.#place.root; at = boxes[at]?.parent ?? -1) {
      const own = boxes[at];
      if (!own || own.last - own.first > MOST_RUNS || held(this.#lengths, own) > LONGEST_REQUEST) return false;
      if (own.first <= headline && headline < own.last) return false;
      if (own.last - own.first > 1 && (this.#asks(at) || this.#promotes(own))) return true;
    }
    return false;
  }

  /** True for a small part of the article that ends with a call ("Sign the petition") or begins with "Sponsored by …". */
  #promotes(box: Box): boolean {
    const length = held(this.#lengths, box);
    if (length > this.#place.weight * PROMOTION_SHARE) return false;
    const { runs } = this.#page;
    const [first, last] = [runs[box.first], runs[box.last - 1]];
    if (!first || !last) return false;
    const paragraphs = runs.slice(box.first, box.last).filter(isProse).length;
    if (last.linked >= last.length * 0.8 && isCall(this.#textOf(last))) return paragraphs <= 2;
    return paragraphs <= 1 && length <= LONGEST_ADVERT && isAdvertLabel(this.#textOf(first));
  }

  #textOf(run: Run): string {
    return run.length > LONGEST_LABEL ? '' : seenText(this.#page, run, ' ').trim();
  }

  #asks(at: number): boolean {
    const before = this.#known.get(at);
    if (before !== undefined) return before;
    const { boxes, runs } = this.#page;
    const { first = 0, last = 0 } = boxes[at] ?? {};
    const text = runs
      .slice(first, last)
      .map((run) => `${seenText(this.#page, run, ' ')} `)
      .join('');
    const asks = asksReaders(text, LONGEST_REQUEST, LEAST_ASKED) || asksForTip(text.trim());
    this.#known.set(at, asks);
    return asks;
  }
}

/**
 * Number of things that a box must ask for. A box needs more of them than a line, because it may also hold a paragraph
 * of the story.
 */
const LEAST_ASKED = 4;

const isProse = ({ length, linked }: Run): boolean => length - linked > 80;
