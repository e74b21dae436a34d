import { namesOf } from './element-names.ts';
import { saysComments, saysNote, saysOut } from './names.ts';
import type { Box, Run, Survey } from './survey.ts';

/** Where the article is. Indexes are those of the survey. */
export type Place = {
  /** The box that holds the running text. */
  readonly root: number;
  /** The box around it that may hold more of the article: its headline, its standfirst, notes at its end. */
  readonly outer: number;
  /** Boxes that are put out, whatever they hold. */
  readonly out: ReadonlySet<number>;
  /** For each box: 1 where it, or one around it, is put out. */
  readonly within: Uint8Array;
  /** How much running text the root holds, in characters, boxes that are out left aside. */
  readonly weight: number;
  /** How much running text there is beside the root: other articles, comments. */
  readonly apart: number;
  /** In words, for whoever asks why. */
  readonly why: string;
};

/** A box with less of the page's running text than this may be put out for its name. */
const MINOR = 0.35;
/** The search goes down into a box that holds this much of the running text of the box around it. */
const MAJOR = 0.65;

/** Finds the box that holds the page's running text; null where the page has none to speak of. */
export function findPlace(page: Survey): Place | null {
  const { boxes, runs } = page;
  const scale = scaleOf(page);
  const first = runs.map((run) => weightOf(run, boxes[run.box], scale));
  const children = childrenOf(boxes);
  const { out, total } = putOut(boxes, runs, first, children);
  const within = withinOf(boxes, out);
  if (total < 140) return null;
  const weights = first.map((weight, index) => (weight > 0 && within[runs[index]?.box ?? 0] === 1 ? 0 : weight));
  const sums = prefixSums(weights);
  const held = (box: number): number => {
    const { first = 0, last = 0 } = boxes[box] ?? {};
    return (sums[last] ?? 0) - (sums[first] ?? 0);
  };
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
    within,
    weight,
    apart: total - weight,
    why: `${Math.round((100 * weight) / total)} % of the running text${why.length ? `, in ${why.join(' ')}` : ''}`,
  };
}

/**
 * The same place drawn closer around the headline: on a page of several articles, the one that the headline is of.
 * A post says that it is one; any other box must hold half of the running text.
 */
export function narrow(page: Survey, place: Place, headline: number): Place {
  const { boxes, runs } = page;
  let inner = runs[headline]?.box ?? -1;
  while (inner > place.root) inner = boxes[inner]?.parent ?? -1;
  if (inner !== place.root) return place;
  const scale = scaleOf(page);
  const prose = prefixSums(runs.map((run) => (isOut(place, run.box) ? 0 : weightOf(run, boxes[run.box], scale))));
  for (let at = runs[headline]?.box ?? -1; at > place.root; at = boxes[at]?.parent ?? -1) {
    const box = boxes[at];
    if (!box) break;
    const weight = (prose[box.last] ?? 0) - (prose[box.first] ?? 0);
    const isPost =
      box.tag === 'article' ||
      /(?:^|\s)(?:hentry|h-entry|post-\d+)(?:\s|$)/.test(box.element.getAttribute('class') ?? '');
    if (weight >= 200 && weight >= place.weight * (isPost ? 0.1 : 0.5))
      return { ...place, root: at, outer: at, weight };
  }
  return place;
}

/** True when the box or one around it is put out. */
export const isOut = ({ within }: Place, box: number): boolean => within[box] === 1;

function withinOf(boxes: readonly Box[], out: ReadonlySet<number>): Uint8Array {
  const within = new Uint8Array(boxes.length);
  for (let at = 0; at < boxes.length; at++) within[at] = out.has(at) ? 1 : (within[boxes[at]?.parent ?? -1] ?? 0);
  return within;
}

/** True of an element that says of itself that it is an article or its body. */
const isArticle = (box: Box): boolean =>
  box.tag === 'article' || /articlebody/i.test(box.element.getAttribute('itemprop') ?? '');

const NO_PROSE = new Set('h1 h2 h3 h4 h5 h6 figcaption label legend summary'.split(' '));

/** How much a run counts as running text: its length, unless it is short, a heading, or made of links. */
function weightOf(run: Run, box: Box | undefined, scale: number): number {
  const length = run.length * scale;
  if (!box || length < 50) return 0;
  if (NO_PROSE.has(box.tag)) return 0;
  if (run.linked > run.length * 0.4) return 0;
  const plain = Math.min(length, 1500) - run.linked * scale;
  return box.tag === 'p' ? plain : box.tag === 'li' ? plain * 0.5 : plain * 0.8;
}

/** A Chinese, Japanese or Korean character says as much as two or three Latin letters. */
function scaleOf({ pieces }: Survey): number {
  let sample = '';
  for (let at = pieces.length >> 2; at < pieces.length && sample.length < 600; at++)
    sample += pieces[at]?.data.trim() ?? '';
  const wide = sample.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return wide > sample.length * 0.25 ? 2.5 : 1;
}

type PutOut = { readonly out: Set<number>; readonly total: number };

/** The boxes that are no part of an article, and how much running text the page holds without its comments. */
function putOut(boxes: readonly Box[], runs: readonly Run[], all: readonly number[], children: Children): PutOut {
  const reasons = boxes.map((box, at) => (at > 0 && box.last > box.first ? reasonAgainst(box) : ''));
  // what hangs on a box is after it: one pass tells each box what is said of those around it
  const around = new Int32Array(boxes.length).fill(-1);
  const comments = new Uint8Array(boxes.length);
  for (let at = 1; at < boxes.length; at++) {
    const parent = boxes[at]?.parent ?? 0;
    around[at] = reasons[parent] === '' ? (around[parent] ?? -1) : parent;
    comments[at] = reasons[at] === 'comments' ? 1 : (comments[parent] ?? 0);
  }
  const weights = all.map((weight, index) => (comments[runs[index]?.box ?? 0] === 1 ? 0 : weight));
  const sums = prefixSums(weights);
  const held = ({ first, last }: Box): number => (sums[last] ?? 0) - (sums[first] ?? 0);
  const heldBy = new Map<string, number>();
  boxes.forEach((box, at) => {
    const reason = reasons[at];
    if (!reason) return;
    for (let outer = around[at] ?? -1; outer > 0; outer = around[outer] ?? -1) if (reasons[outer] === reason) return;
    heldBy.set(reason, (heldBy.get(reason) ?? 0) + held(box));
  });
  const total = sums[runs.length] ?? 0;
  const out = new Set<number>();
  boxes.forEach((box, at) => {
    const reason = reasons[at];
    if (!reason) return;
    const most = total * (reason === 'footer' ? 0.6 : MINOR);
    const weight = held(box);
    // a name that much of the text goes by is a name of the article's own paragraphs
    if (weight < most && (weight === 0 || (heldBy.get(reason) ?? 0) < most)) out.add(at);
  });
  for (const list of teaserLists(boxes, runs, children)) {
    const box = boxes[list];
    if (box && held(box) < total * MINOR) out.add(list);
  }
  return { out, total };
}

/** What speaks against a box being part of an article: a word; empty where nothing does. */
function reasonAgainst(box: Box): string {
  const names = namesOf(box.element);
  if (saysNote(names)) return '';
  if (saysComments(names) && box.element.querySelector('h1,[itemprop~="articleBody"]') === null) return 'comments';
  if (isFooter(box, names)) return 'footer';
  return saysOut(names) ?? (isChrome(box) ? box.tag : '');
}

const isFooter = ({ tag }: Box, names: string): boolean =>
  tag === 'footer' || /(?:^|[\s_-])footer|contentinfo/.test(names);

/** Elements that are apart from the article by what they are. A note in them is found all the same, by its words. */
function isChrome({ tag, element }: Box): boolean {
  if (tag === 'footer' || tag === 'aside') return true;
  if (tag === 'form') return element.querySelector('h1,article') === null;
  return /^(?:navigation|banner|contentinfo|complementary|search|menu|dialog|alertdialog)$/.test(
    element.getAttribute('role') ?? '',
  );
}

/** Lists of other articles: three or more boxes side by side, most of which are a linked title with few words beside it. */
function teaserLists(boxes: readonly Box[], runs: readonly Run[], all: Children): number[] {
  const titles = prefixSums(runs.map((run) => (run.length >= 15 && run.linked > run.length * 0.8 ? 1 : 0)));
  const plain = prefixSums(runs.map((run) => run.length - run.linked));
  const between = (sums: Float64Array, box: Box): number => (sums[box.last] ?? 0) - (sums[box.first] ?? 0);
  const lists: number[] = [];
  all.forEach((children, index) => {
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

type Children = readonly (readonly number[] | undefined)[];

function childrenOf(boxes: readonly Box[]): Children {
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
