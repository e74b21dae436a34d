import { namesOf } from './element-names.ts';
import { saysComments, saysFooter, saysNote, saysOut } from './names.ts';
import type { Box, Survey } from './survey.ts';

/** Which boxes are no part of an article. */
export type FurnitureBoxes = {
  /** How much running text the page holds without its comments. */
  readonly total: number;
  /** True when the box or one around it is put out. */
  readonly isOut: (box: number) => boolean;
  /** True of a box that would be put out by itself, wherever it stands. */
  readonly isOutItself: (box: number) => boolean;
};

/** A box with less of the page's running text than this may be put out for its name. */
const MINOR = 0.35;
/** Less running text than this is none to speak of. */
export const LEAST = 140;

/**
 * Judges the boxes that hold running text together, since none goes out that holds much of it; any other one only when it
 * is asked for: most of a page's boxes never are.
 *
 * @param weights how much each run counts as running text
 */
export function furnitureBoxes({ boxes, runs }: Survey, weights: Float64Array): FurnitureBoxes {
  const reasons: (string | undefined)[] = [];
  const inside = insidesOf(boxes);
  const reasonOf = (at: number, box: Box): string => (reasons[at] ??= reasonAgainst(inside, at, box));

  let sums = prefixSums(weights);
  const named: number[] = [];
  const consents: Box[] = [];
  const uncommented = weights.slice();
  for (let at = 1, end = boxes.length; at < end; ) {
    const box = boxes[at];
    if (!box) break;
    if (held(sums, box) === 0) {
      at = box.end;
      continue;
    }
    const reason = reasonOf(at, box);
    if (CONSENT.has(reason) && isApart(inside, at, box)) {
      consents.push(box);
      named.push(at);
      at = box.end;
      continue;
    }
    if (reason === 'comments') {
      uncommented.fill(0, box.first, box.last);
      at = box.end;
      continue;
    }
    if (reason !== '') named.push(at);
    at++;
  }
  const inConsents = consents.reduce((sum, box) => sum + held(sums, box), 0);
  if (inConsents > 0 && uncommented.reduce((sum, weight) => sum + weight, -inConsents) >= LEAST)
    for (const { first, last } of consents) uncommented.fill(0, first, last);
  sums = prefixSums(uncommented);
  const total = sums[runs.length] ?? 0;

  /** How much running text goes by each reason. */
  const heldBy = new Map<string, number>();
  for (const at of named) {
    const reason = reasons[at] ?? '';
    let outer = boxes[at]?.parent ?? -1;
    while (outer > 0 && reasons[outer] !== reason) outer = boxes[outer]?.parent ?? -1;
    if (outer <= 0) heldBy.set(reason, (heldBy.get(reason) ?? 0) + held(sums, boxes[at]));
  }

  let links: LinkSums | null = null;
  /** Of each box, by itself and with those around it: 0 not asked yet, 1 it stays, 2 it is out. */
  const knownItself = new Uint8Array(boxes.length);
  const known = new Uint8Array(boxes.length);
  known[0] = 1;

  function isOutItself(at: number): boolean {
    const before = knownItself[at];
    if (before) return before === 2;
    const out = judgeItself(at);
    knownItself[at] = out ? 2 : 1;
    return out;
  }

  function judgeItself(at: number): boolean {
    const box = boxes[at];
    if (!box || at === 0) return false;
    const reason = reasonOf(at, box);
    const weight = held(sums, box);
    const most = total * (reason === 'footer' ? 0.6 : MINOR);
    // a name that much of the text goes by is a name of the article's own paragraphs
    if (reason !== '' && weight < most && (weight === 0 || (heldBy.get(reason) ?? 0) < most)) return true;
    const isMajor = weight >= total * MINOR;
    if (box.end - at < 4 || (isMajor && (total - weight < LEAST || !isInAside(boxes, at)))) return false;
    links ??= linkSums(runs);
    return isTeaserList(boxes, at, links);
  }

  function isOut(at: number): boolean {
    const before = known[at];
    if (before) return before === 2;
    const out = isOut(boxes[at]?.parent ?? 0) || isOutItself(at);
    known[at] = out ? 2 : 1;
    return out;
  }

  return { total, isOut, isOutItself };
}

/** Lists of trackers and their purposes are longer than many an article. */
const CONSENT: ReadonlySet<string> = new Set(['cookie', 'cookies', 'consent', 'gdpr', 'dsgvo']);

/** Stories about these things are named for them, too. */
const isApart = (inside: Insides, at: number, { tag }: Box): boolean =>
  tag !== 'article' && tag !== 'main' && !inside.headOrBody(at) && !inside.headOrArticle(at) && !inside.main(at);

/** What speaks against a box being part of an article: a word; empty where nothing does. */
function reasonAgainst(inside: Insides, at: number, box: Box): string {
  const { tag, role } = box;
  const names = namesOf(box);
  if (names !== '') {
    if (saysNote(names)) return '';
    if (saysComments(names) && !inside.headOrBody(at)) return 'comments';
    if (tag === 'footer' || saysFooter(names)) return 'footer';
    const word = saysOut(names);
    if (word !== null) return word;
    if (role !== undefined && ROLES.has(role)) return tag;
  }
  // apart from the article by what they are; a note in them is found all the same, by its words
  if (tag === 'footer' || tag === 'aside') return tag;
  return tag === 'form' && !inside.headOrArticle(at) ? tag : '';
}

/** Whether a box holds others of a kind. */
type Insides = Readonly<Record<'headOrBody' | 'headOrArticle' | 'main', (at: number) => boolean>>;

const insidesOf = (boxes: readonly Box[]): Insides => ({
  headOrBody: holding(
    boxes,
    ({ tag, itemprop }) => tag === 'h1' || itemprop?.split(/\s+/).includes('articleBody') === true,
  ),
  headOrArticle: holding(boxes, ({ tag }) => tag === 'h1' || tag === 'article'),
  main: holding(boxes, ({ tag }) => tag === 'main'),
});

/** Counts once, when it is first asked: pages have forms within forms. */
function holding(boxes: readonly Box[], isKind: (box: Box) => boolean): (at: number) => boolean {
  let sums: Float64Array | null = null;
  return (at) => {
    sums ??= prefixSums(Float64Array.from(boxes, (box) => (isKind(box) ? 1 : 0)));
    return (sums[boxes[at]?.end ?? 0] ?? 0) > (sums[at + 1] ?? 0);
  };
}

const ROLES = new Set('navigation banner contentinfo complementary search menu dialog alertdialog'.split(' '));

/** Sums over the runs up to each: linked titles, and the length of text that is in no link. */
type LinkSums = { readonly titles: Float64Array; readonly plain: Float64Array };

function linkSums(runs: Survey['runs']): LinkSums {
  const titles = new Float64Array(runs.length + 1);
  const plain = new Float64Array(runs.length + 1);
  let title = 0;
  let text = 0;
  for (let index = 0; index < runs.length; ) {
    const run = runs[index];
    if (!run) break;
    if (run.length >= 15 && run.linked > run.length * 0.8) title++;
    text += run.length - run.linked;
    index++;
    titles[index] = title;
    plain[index] = text;
  }
  return { titles, plain };
}

/** A list of other articles: three or more boxes side by side, most of which are a linked title with few words beside it. */
function isTeaserList(boxes: readonly Box[], list: number, { titles, plain }: LinkSums): boolean {
  const box = boxes[list];
  if (!box || held(titles, box) < 3) return false;
  let items = 0;
  let teasers = 0;
  for (let at = list + 1; at < box.end; ) {
    const item = boxes[at];
    if (!item) break;
    items++;
    if (held(titles, item) > 0 && held(plain, item) < 450) teasers++;
    at = item.end;
  }
  return teasers >= 3 && teasers >= items * 0.6;
}

function isInAside(boxes: readonly Box[], at: number): boolean {
  for (let around = at; around >= 0; around = boxes[around]?.parent ?? -1)
    if (boxes[around]?.tag === 'aside') return true;
  return false;
}

/** What a box holds of what is summed up over the runs. */
export const held = (sums: Float64Array, box: Box | undefined): number =>
  box ? (sums[box.last] ?? 0) - (sums[box.first] ?? 0) : 0;

/** The sums of all values before each, and of all. */
export function prefixSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  let sum = 0;
  for (let index = 0; index < values.length; ) {
    sum += values[index] ?? 0;
    sums[++index] = sum;
  }
  return sums;
}
