import { namesOf, saysComments, saysNote, saysOut } from './names.ts';
import type { Box, Run, Survey } from './survey.ts';

/** Where the article is. Indexes are those of the survey. */
export type Place = {
  /** The box that holds the running text. */
  readonly root: number;
  /** The box around it that may hold more of the article: its headline, its standfirst, notes at its end. */
  readonly outer: number;
  /** Boxes that are put out, whatever they hold. */
  readonly out: ReadonlySet<number>;
  /** How much running text the root holds, in characters, boxes that are out left aside. */
  readonly weight: number;
  /** In words, for whoever asks why. */
  readonly why: string;
};

/** A box with less of the page's running text than this may be put out for its name. */
const MINOR = 0.35;
/** The search goes down into a box that holds this much of the running text of the box around it. */
const MAJOR = 0.65;

/** Finds the box that holds the page's running text; null where the page has none to speak of. */
export function findPlace({ boxes, runs }: Survey): Place | null {
  const first = runs.map((run) => weightOf(run, boxes[run.box]));
  const total = first.reduce((sum, weight) => sum + weight, 0);
  if (total < 140) return null;
  const out = namedOut(boxes, runs, first, total);
  const weights = first.map((weight, index) => (weight > 0 && isOut(boxes, runs[index]?.box ?? 0, out) ? 0 : weight));
  const sums = prefixSums(weights);
  const held = (box: number): number => {
    const { first = 0, last = 0 } = boxes[box] ?? {};
    return (sums[last] ?? 0) - (sums[first] ?? 0);
  };
  const children = childrenOf(boxes);
  let root = 0;
  const why: string[] = [];
  for (;;) {
    const here = held(root);
    let best = -1;
    let most = 0;
    for (const child of children[root] ?? []) {
      const weight = held(child);
      if (weight > most) {
        most = weight;
        best = child;
      }
    }
    const box = boxes[best];
    if (!box || box.last - box.first < 2) break;
    const semantic = isArticle(box);
    if (most < here * (semantic ? 0.4 : MAJOR)) break;
    if (semantic) why.push(`<${box.tag}>`);
    root = best;
  }
  const weight = held(root);
  if (weight < 140) return null;
  return {
    root,
    outer: outerOf(boxes, root),
    out,
    weight,
    why: `${Math.round((100 * weight) / total)} % of the running text${why.length ? `, in ${why.join(' ')}` : ''}`,
  };
}

/** True when the box or one around it is put out. */
export function isOut(boxes: readonly Box[], box: number, out: ReadonlySet<number>): boolean {
  for (let at = box; at >= 0; at = boxes[at]?.parent ?? -1) if (out.has(at)) return true;
  return false;
}

/** True of an element that says of itself that it is an article or its body. */
const isArticle = (box: Box): boolean =>
  box.tag === 'article' || /articlebody/i.test(box.element.getAttribute('itemprop') ?? '');

/** How much a run counts as running text: its length, unless it is short, a heading, or made of links. */
function weightOf(run: Run, box: Box | undefined): number {
  if (!box || run.length < 50) return 0;
  if (/^h[1-6]$|^(?:figcaption|label|legend|summary)$/.test(box.tag)) return 0;
  if (run.linked > run.length * 0.4) return 0;
  const length = Math.min(run.length, 1500) - run.linked;
  return box.tag === 'p' ? length : box.tag === 'li' ? length * 0.5 : length * 0.8;
}

function namedOut(boxes: readonly Box[], runs: readonly Run[], weights: readonly number[], total: number): Set<number> {
  const sums = prefixSums(weights);
  const out = new Set<number>();
  const seen = new Set<number>();
  for (const run of runs) {
    for (let at = run.box; at > 0 && !seen.has(at); at = boxes[at]?.parent ?? 0) {
      seen.add(at);
      const box = boxes[at];
      if (!box) break;
      const weight = (sums[box.last] ?? 0) - (sums[box.first] ?? 0);
      const names = namesOf(box.element);
      if (saysNote(names)) continue;
      if (saysComments(names) ? weight < total * 0.9 : weight < total * MINOR && (saysOut(names) || isChrome(box)))
        out.add(at);
    }
  }
  for (const list of teaserLists(boxes, runs)) {
    const box = boxes[list];
    if (box && (sums[box.last] ?? 0) - (sums[box.first] ?? 0) < total * MINOR) out.add(list);
  }
  return out;
}

/** Elements that are apart from the article by what they are. A note in them is found all the same, by its words. */
function isChrome({ tag, element }: Box): boolean {
  if (tag === 'footer' || tag === 'aside') return true;
  if (tag === 'form') return element.querySelector('h1,article') === null;
  return /^(?:navigation|banner|contentinfo|complementary|search|menu|dialog|alertdialog)$/.test(
    element.getAttribute('role') ?? '',
  );
}

/** Lists of other articles: three or more boxes side by side, most of which are a linked title with few words beside it. */
function teaserLists(boxes: readonly Box[], runs: readonly Run[]): number[] {
  const titles = prefixSums(runs.map((run) => (run.length >= 15 && run.linked > run.length * 0.8 ? 1 : 0)));
  const plain = prefixSums(runs.map((run) => run.length - run.linked));
  const between = (sums: Float64Array, box: Box): number => (sums[box.last] ?? 0) - (sums[box.first] ?? 0);
  const lists: number[] = [];
  childrenOf(boxes).forEach((children, index) => {
    if (!children || children.length < 3) return;
    const filled = children.map((child) => boxes[child]).filter((box) => box !== undefined && box.last > box.first);
    const teasers = filled.filter((box) => box !== undefined && between(titles, box) > 0 && between(plain, box) < 450);
    if (teasers.length >= 3 && teasers.length >= filled.length * 0.6) lists.push(index);
  });
  return lists;
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

function childrenOf(boxes: readonly Box[]): (number[] | undefined)[] {
  const children: (number[] | undefined)[] = [];
  boxes.forEach((box, index) => {
    if (box.parent < 0) return;
    const list = children[box.parent];
    if (list) list.push(index);
    else children[box.parent] = [index];
  });
  return children;
}

function prefixSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => {
    sums[index + 1] = (sums[index] ?? 0) + value;
  });
  return sums;
}
