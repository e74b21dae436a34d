import type { Place } from './find.ts';
import { seenText } from './run-opening.ts';
import { asksReaders } from './small-print.ts';
import { held, sumsOf } from './sums.ts';
import type { Survey } from './survey.ts';

/** A box that asks its readers for something holds at most so many runs, and so many UTF-16 code units of text. */
const MOST_RUNS = 9;
const LONGEST = 1500;

/** Boxes whose texts together ask the readers for something: a heading, two paragraphs and a list of channels, say. */
export class Requests {
  readonly #page: Survey;
  readonly #place: Place;
  readonly #lengths: Float64Array;
  readonly #known = new Map<number, boolean>();

  constructor(page: Survey, place: Place) {
    this.#page = page;
    this.#place = place;
    this.#lengths = sumsOf(page.runs, ({ length }) => length);
  }

  /** Whether one of the small boxes around a run asks. */
  holds(box: number, headline: number): boolean {
    const { boxes } = this.#page;
    for (let at = box; at > 0 && at !== this.#place.root; at = boxes[at]?.parent ?? -1) {
      const own = boxes[at];
      if (!own || own.last - own.first > MOST_RUNS || held(this.#lengths, own) > LONGEST) return false;
      if (own.first <= headline && headline < own.last) return false;
      if (own.last - own.first > 1 && this.#asks(at)) return true;
    }
    return false;
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
    const asks = asksReaders(text, LONGEST, LEAST_ASKED);
    this.#known.set(at, asks);
    return asks;
  }
}

/** A box may hold a paragraph of the story beside the request, so it must ask for more things than one line does. */
const LEAST_ASKED = 4;
