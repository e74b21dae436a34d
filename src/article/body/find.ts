import { headingLevel } from '../markup.ts';
import type { Box, Run, Survey } from '../survey.ts';
import { type FurnitureBoxes, furnitureBoxes, LEAST_TEXT } from './furniture-boxes.ts';
import { linkedParagraphs } from './linked-prose.ts';
import { held, prefixSums, sumsOf, totalOf } from './sums.ts';
import { scaleOf } from './text-scale.ts';

/** Runs of the survey, from `first` up to, but not including, `last`. */
export type Stretch = readonly [first: number, last: number];

/** Where the article is. Indexes are those of the survey. */
export type ArticlePlace = {
  /** The box that holds the running text. */
  readonly root: number;
  /** The box around the root that may hold more of the article: its headline, its standfirst, notes at its end. */
  readonly outer: number;
  /** Boxes that are excluded, whatever they hold. */
  readonly furniture: FurnitureBoxes;
  /** Boxes of other stories. */
  readonly others: readonly number[];
  /** Runs after the root that continue the story. */
  readonly tail: readonly Stretch[];
  /** Paragraphs that are running text although each is a link. Empty if the page has other running text. */
  readonly linked: ReadonlySet<Run>;
  /** How much running text the root holds, in characters, without excluded boxes. */
  readonly weight: number;
  /** How much running text is outside the root: other articles, comments. */
  readonly apart: number;
  /** The reasons for this place in words, for debugging. */
  readonly why: string;
};

const NONE: ReadonlySet<Run> = new Set();

/** Share of the running text that a box needs for the search to descend into it. */
const MAJOR_SHARE = 0.65;

/**
 * Finds the box that holds the page's running text. Null if the page has too little of it.
 *
 * @param others boxes of other stories, which are excluded
 */
export function findPlace(page: Survey, others: readonly number[] = []): ArticlePlace | null {
  const { boxes, runs } = page;
  const scale = scaleOf(page);
  const all = new Float64Array(runs.length);
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (run && run.length * scale >= 50) all[index] = weightOf(run, boxes[run.box]?.tag ?? '', scale);
  }
  const isPlain = totalOf(all) >= LEAST_TEXT;
  const linked = isPlain ? NONE : linkedParagraphs(page, scale);
  if (!isPlain && linked.size === 0) return null;
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (run && linked.has(run)) all[index] = run.length * scale * 0.8;
  }
  const furniture = furnitureBoxes(page, all, others);
  const { total: whole } = furniture;
  if (whole < LEAST_TEXT) return null;
  for (let index = 0; index < runs.length; index++)
    if (all[index] && furniture.isOut(runs[index]?.box ?? 0)) all[index] = 0;
  const sums = prefixSums(all);
  let root = 0;
  let here = held(sums, boxes[0]);
  let why = '';
  for (;;) {
    let best = -1;
    let most = 0;
    const end = boxes[root]?.end ?? 0;
    for (let child = root + 1; child < end; child = boxes[child]?.end ?? end) {
      const weight = held(sums, boxes[child]);
      if (weight > most) {
        most = weight;
        best = child;
      }
    }
    const box = boxes[best];
    if (!box || box.last - box.first < 2) break;
    const semantic = isArticle(box);
    if (most < here * (semantic ? 0.4 : MAJOR_SHARE)) break;
    if (semantic) why += ` <${box.tag}>`;
    root = best;
    here = most;
  }
  if (here < LEAST_TEXT) return null;
  return {
    root,
    outer: outerOf(boxes, root),
    furniture,
    others,
    tail: [],
    linked,
    weight: here,
    apart: whole - here,
    why: `${Math.round((100 * here) / whole)} % of the running text${why && `, in${why}`}`,
  };
}

/**
 * Narrows the place to the headline's story, on a page of several articles. An `<article>` counts as that story, unless
 * it is only the story's first section. Any other box must hold half of the running text.
 */
export function narrow(page: Survey, place: ArticlePlace, headline: number): ArticlePlace {
  const { boxes, runs } = page;
  const own = runs[headline]?.box ?? -1;
  if (own < 0) return place;
  if (own <= place.root || own >= (boxes[place.root]?.end ?? 0)) return ofHeadline(page, place, own);
  const scale = scaleOf(page);
  const sums = sumsOf(runs, (run) =>
    place.furniture.isOut(run.box) ? 0 : weightOf(run, boxes[run.box]?.tag ?? '', scale),
  );
  for (let at = own; at > place.root; at = boxes[at]?.parent ?? -1) {
    const box = boxes[at];
    if (!box) break;
    const weight = held(sums, box);
    if (weight < 200 || weight < place.weight * 0.1) continue;
    if (weight >= place.weight * 0.5 || (isPost(box) && !continuesBeside(page, place.root, at)))
      return { ...place, root: at, outer: at, weight };
  }
  return place;
}

/**
 * Moves the place to the headline's own post if the page's longest post, which the search found, is another story. The
 * found post must have its own heading or a linked title.
 */
function ofHeadline(page: Survey, place: ArticlePlace, headline: number): ArticlePlace {
  const { boxes, runs } = page;
  const root = boxes[place.root];
  if (!root || !isPost(root)) return place;
  let post = headline;
  while (post > 0 && !isPost(boxes[post] ?? root)) post = boxes[post]?.parent ?? -1;
  const box = boxes[post];
  if (!box || post <= 0 || (post <= place.root && box.end > place.root)) return place;
  if (!runs.slice(root.first, root.last).some((run) => isTitle(boxes, run))) return place;
  const scale = scaleOf(page);
  const weight = runs
    .slice(box.first, box.last)
    .filter((run) => !place.furniture.isOut(run.box))
    .reduce((sum, run) => sum + weightOf(run, boxes[run.box]?.tag ?? '', scale), 0);
  return weight >= LEAST_TEXT * 2 ? { ...place, root: post, outer: post, weight } : place;
}

const isTitle = (boxes: readonly Box[], { box, length, linked }: Run): boolean =>
  headingLevel(boxes[box]?.tag ?? '') > 0 || (length >= 10 && length < 150 && linked > length * 0.8);

const isPost = (box: Box): boolean =>
  isArticle(box) || /(?:^|\s)(?:hentry|h-entry|post-\d+)(?:\s|$)/.test(box.class ?? '');

/** True if the story continues in another `<article>` of the root that has running text but no heading. */
function continuesBeside({ boxes, runs }: Survey, root: number, own: number): boolean {
  for (let at = root + 1; at < (boxes[root]?.end ?? 0); at++) {
    const box = boxes[at];
    if (box?.tag !== 'article' || (at <= own && box.end > own)) continue;
    const { first, last, end } = box;
    if (boxes.slice(at, end).some(({ tag }) => headingLevel(tag) > 0)) continue;
    if (runs.slice(first, last).some(({ length, linked }) => length > 140 && linked < length / 2)) return true;
  }
  return false;
}

/** True for a box inside another story. */
export const isOfOther = ({ others }: ArticlePlace, boxes: readonly Box[], box: number): boolean =>
  others.some((other) => box >= other && box < (boxes[other]?.end ?? 0));

/** True if the box, or a box around it, is excluded. */
export const isOut = ({ furniture }: ArticlePlace, box: number): boolean => furniture.isOut(box);

/** True for an element that is marked as an article or its body. */
const isArticle = ({ tag, itemprop }: Box): boolean =>
  tag === 'article' || itemprop?.toLowerCase().includes('articlebody') === true;

const NO_PROSE = new Set('h1 h2 h3 h4 h5 h6 figcaption label legend summary'.split(' '));

/** How much a run counts as running text: its length, or 0 if it is short, a heading, or made of links. */
function weightOf(run: Run, tag: string, scale: number): number {
  const length = run.length * scale;
  if (length < 50 || run.linked > run.length * 0.4 || NO_PROSE.has(tag)) return 0;
  const plain = Math.min(length, 1500) - run.linked * scale;
  return tag === 'p' ? plain : tag === 'li' ? plain * 0.5 : plain * 0.8;
}

/** The widest box around the root that is still about this one article. */
function outerOf(boxes: readonly Box[], root: number): number {
  let outer = root;
  for (let at = root; at >= 0; at = boxes[at]?.parent ?? -1) {
    const tag = boxes[at]?.tag;
    if (tag === 'article') return at;
    if (tag === 'main') outer = at;
  }
  return outer === root ? Math.max(boxes[root]?.parent ?? 0, 0) : outer;
}
