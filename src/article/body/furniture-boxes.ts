import { blockNamesOf, namesOf } from '../box-names.ts';
import { headingLevel } from '../markup.ts';
import { furnitureWord, isCommentsName, isFooterName, isNoteName } from '../names.ts';
import { remembered } from '../remembered.ts';
import type { Box, Survey } from '../survey.ts';
import { isFactBox } from './fact-box.ts';
import { type Insides, insidesOf } from './insides.ts';
import { isReadersEntry } from './readers-entries.ts';
import { held, prefixSums, totalOf } from './sums.ts';
import {
  isInAside,
  isLinkedExcerpt,
  isListOfStories,
  isOnlyNamedList,
  isProse,
  isTeaser,
  isTeaserList,
  type LinkSums,
  linkSums,
} from './teasers.ts';

/** Decides which boxes are not part of an article. */
export type FurnitureBoxes = {
  /** How much running text the page holds without its comments. */
  readonly total: number;
  /** True if the box, or a box around it, is excluded. */
  readonly isOut: (box: number) => boolean;
  /** True if the box itself is excluded, not only a box around it. */
  readonly isOutItself: (box: number) => boolean;
  /** True if the article's own paragraphs are in boxes with this word in their names, as page builders have "widget". */
  readonly namesText: (word: string) => boolean;
};

/** A box may be excluded for its name only if its share of the page's running text is smaller than this. */
const MINOR_SHARE = 0.35;
/** The same for a list of teasers that ends the page, because those below a short article may hold as much as it. */
const END_SHARE = 0.5;
/** Less running text than this counts as none. */
export const LEAST_TEXT = 140;

/**
 * Boxes with running text are judged together, because none that holds much of it may be excluded. The others are
 * judged on demand, because most of them are never asked about.
 *
 * @param all how much each run counts as running text
 * @param others boxes of other stories
 */
export function furnitureBoxes(page: Survey, all: Float64Array, others: readonly number[]): FurnitureBoxes {
  const { boxes, runs } = page;
  const reasons: (string | undefined)[] = [];
  const inside = insidesOf(boxes);
  const links = linkSums(page);
  const reasonOf = (at: number, box: Box): string => (reasons[at] ??= reasonAgainst(page, inside, at, box));

  const weights = without(all, boxes, others);
  const { named, whole, comments } = namedBoxes(page, prefixSums(weights), { inside, links, reasonOf });
  const uncommented = without(weights, boxes, comments);
  const rest = without(uncommented, boxes, whole);
  const least = whole.some((at) => CONSENT.has(reasons[at] ?? '')) ? LEAST_TEXT : LEAST_TEXT * 2;
  const isRest = whole.length > 0 && totalOf(rest) >= least;
  const outWhole = new Set(isRest ? [...whole, ...others] : others);
  const sums = prefixSums(isRest ? rest : uncommented);
  const total = sums[runs.length] ?? 0;
  const heldBy = heldByReason(boxes, named, reasons, sums);

  function judgeItself(at: number): boolean {
    const box = boxes[at];
    if (!box || at === 0) return false;
    if (outWhole.has(at)) return true;
    const reason = reasonOf(at, box);
    const weight = held(sums, box);
    const most = total * (reason === 'footer' ? 0.6 : MINOR_SHARE);
    // If a name would exclude much of the text, it is the name of the article's own paragraphs.
    const isOfText = (heldBy.get(reason) ?? 0) >= most;
    if (reason !== '' && weight < most && (!isOfText || (weight === 0 && !isOnlyShape(box, reason)))) return true;
    const isLast = isAtEnd(sums, box, total);
    const isMajor = weight >= total * (isLast ? END_SHARE : MINOR_SHARE);
    if (!isMajor && (isTeaser(page, box, links) || (isLast && isLinkedExcerpt(page, box, links)))) return true;
    // Behind the text, a box that is named after the author describes them.
    if (!isMajor && isLast && box.last - box.first > 1 && AUTHOR.test(namesOf(box))) return true;
    if (box.end - at < 4 || (isMajor && (total - weight < LEAST_TEXT || !isInAside(boxes, at)))) return false;
    return isTeaserList(page, at, links);
  }

  const isOutItself = kept(boxes.length, judgeItself);
  const isOut: (at: number) => boolean = kept(
    boxes.length,
    (at) => at !== 0 && (isOut(boxes[at]?.parent ?? 0) || isOutItself(at)),
  );
  const namesText = (word: string): boolean => (heldBy.get(word) ?? 0) >= total * MINOR_SHARE;
  return { total, isOut, isOutItself, namesText };
}

const AUTHOR = /(?:^|[\s_-])(?:authors?|autor(?:in|en|es|a)?|auteur|autore|writer|reporter)(?:-\w+)?(?=$|\s)/;

/** Names of the shape of boxes. Page builders give them to every heading, list and quotation. */
const SHAPES = /widget|^cards?$/;

/** True if only the name of its shape speaks against a box. */
const isOnlyShape = (box: Box, reason: string): boolean =>
  SHAPES.test(reason) && furnitureWord(namesOf(box).replaceAll(reason, ' ')) === null;

/** True if hardly any running text comes after a box, and most of it before. */
const isAtEnd = (sums: Float64Array, { first, last }: Box, total: number): boolean =>
  total - (sums[last] ?? 0) < total * 0.05 && (sums[first] ?? 0) >= total * END_SHARE;

/** The weights with 0 for all runs in these boxes. */
function without(weights: Float64Array, boxes: readonly Box[], excluded: readonly number[]): Float64Array {
  const left = weights.slice();
  for (const at of excluded) left.fill(0, boxes[at]?.first, boxes[at]?.last);
  return left;
}

/** Wraps a test of a box, by its index, so that it runs once for each box. */
function kept(size: number, test: (at: number) => boolean): (at: number) => boolean {
  /** 0 unknown, 1 false, 2 true. */
  const known = new Uint8Array(size);
  return (at) => {
    const before = known[at];
    if (before) return before === 2;
    const answer = test(at);
    known[at] = answer ? 2 : 1;
    return answer;
  };
}

/** Indexes of boxes with running text whose names are evidence against them, in document order. */
type NamedBoxes = {
  readonly named: readonly number[];
  /** Those to exclude however much they hold, if an article remains: requests for consent, lists of other stories. */
  readonly whole: readonly number[];
  readonly comments: readonly number[];
};

function namedBoxes(
  page: Survey,
  sums: Float64Array,
  { inside, links, reasonOf }: { inside: Insides; links: LinkSums; reasonOf: (at: number, box: Box) => string },
): NamedBoxes {
  const { boxes } = page;
  const [named, whole, comments]: [number[], number[], number[]] = [[], [], []];
  for (let at = 1, end = boxes.length; at < end; ) {
    const box = boxes[at];
    if (!box) break;
    if (held(sums, box) === 0) {
      at = box.end;
      continue;
    }
    const reason = reasonOf(at, box);
    const isWhole = (CONSENT.has(reason) || isOfSite(boxes, box, reason)) && isApart(inside, at, box);
    if (isWhole || (isBeside(inside, at, box) && isListOfStories(page, at, reason, links))) {
      whole.push(at);
      named.push(at);
      at = box.end;
      continue;
    }
    if (reason === 'comments') {
      comments.push(at);
      at = box.end;
      continue;
    }
    if (reason !== '') named.push(at);
    at++;
  }
  return { named, whole, comments };
}

/** How much running text each reason would exclude. Boxes in a box with the same reason count with that box. */
function heldByReason(
  boxes: readonly Box[],
  named: readonly number[],
  reasons: readonly (string | undefined)[],
  sums: Float64Array,
): ReadonlyMap<string, number> {
  const heldBy = new Map<string, number>();
  for (const at of named) {
    const reason = reasons[at] ?? '';
    let outer = boxes[at]?.parent ?? -1;
    while (outer > 0 && reasons[outer] !== reason) outer = boxes[outer]?.parent ?? -1;
    if (outer <= 0) heldBy.set(reason, (heldBy.get(reason) ?? 0) + held(sums, boxes[at]));
  }
  return heldBy;
}

/** Reasons of requests for consent. Their lists of trackers and purposes can be longer than an article. */
const CONSENT: ReadonlySet<string> = new Set(['cookie', 'cookies', 'consent', 'gdpr', 'dsgvo']);

/** True for parts of every page of a site: its footer and the column beside the story, outside of an article. */
function isOfSite(boxes: readonly Box[], box: Box, reason: string): boolean {
  if (reason !== 'footer' && !isSide(box.class ?? '')) return false;
  for (let at = box.parent; at > 0; at = boxes[at]?.parent ?? -1)
    if (boxes[at]?.tag === 'article' || boxes[at]?.tag === 'main') return false;
  return true;
}
const SIDE = /(?:^|\s)(?:sidebar|side-bar|right-rail|widget-area|widget)(?:\s|$)/;
const isSide = remembered((names) => names !== '' && SIDE.test(names));

/** True if the box is apart from the article. Articles on such a subject may have the same names. */
const isApart = (inside: Insides, at: number, { tag }: Box): boolean =>
  tag !== 'article' && tag !== 'main' && !inside.headOrBody(at) && !inside.headOrArticle(at) && !inside.main(at);

/**
 * True if the box may be a list of stories. It may contain other stories' `<article>`s, but not the page's headline.
 */
const isBeside = (inside: Insides, at: number, { tag }: Box): boolean =>
  tag !== 'main' && !inside.headOrBody(at) && !inside.main(at);

/** The word that is evidence against a box being part of an article, or an empty string. */
function reasonAgainst(page: Survey, inside: Insides, at: number, box: Box): string {
  const { tag, role } = box;
  if (tag === 'article' && isTeaserArticle(page, at, box)) return 'nested';
  const names = namesOf(box);
  if (names !== '') {
    if (isNoteName(names)) return '';
    // An id, or the variant of a block, is often made from the heading of a section.
    const isNamedOnce = box.id === undefined && box.class?.includes('--') !== true;
    const block = isNamedOnce ? names : blockNamesOf(box);
    const isOwn = block !== names && isProse(page, box);
    const usedNames = isOwn ? block : names;
    if (isCommentsName(usedNames) && !inside.headOrBody(at)) return 'comments';
    if (tag === 'footer' || isFooterName(usedNames)) return 'footer';
    const word = furnitureWord(isPlainText(page, box) ? wholeNames(usedNames) : usedNames);
    const isNamed = word !== null && (!PART_TAGS.has(tag) || UNSEEN.test(word)) && !RECIPE.test(usedNames);
    if (isNamed && !isOnlyNamedList(page, box, word) && !isPlainCard(page, box, word)) return word;
    if (role !== undefined && ROLES.has(role)) return tag;
  }
  // These elements are apart from the article by their kind. A note in them is found by its words.
  if (tag === 'aside') return isFactBox(page, box) ? '' : tag;
  if (tag === 'footer' || tag === 'dialog') return tag;
  if (isReadersEntry(page, box)) return 'comments';
  return tag === 'form' && !inside.headOrArticle(at) ? tag : '';
}

/** Elements of running text. */
const TEXT_TAGS: ReadonlySet<string> = new Set('p li dd blockquote'.split(' '));
/** UTF-16 code units of a sentence. */
const SENTENCE_LENGTH = 80;

/** True for a paragraph that may be named after its subject: "social-history", "sponsor-dispute". */
const isPlainText = ({ runs }: Survey, { tag, first, last }: Box): boolean => {
  const run = runs[first];
  return (
    TEXT_TAGS.has(tag) && last - first === 1 && !!run && run.length >= SENTENCE_LENGTH && run.linked < run.length * 0.25
  );
};

/** Most runs of such a box. A longer one is a summary or a list. */
const MOST_CARD_RUNS = 2;
/** True for sentences in a box that is only drawn as a card. A card of another story has a linked title. */
const isPlainCard = ({ runs }: Survey, { first, last }: Box, reason: string): boolean => {
  if (reason !== 'card' && reason !== 'cards') return false;
  const own = runs.slice(first, last);
  return (
    own.length <= MOST_CARD_RUNS &&
    own.every(({ linked, length }) => linked < length * 0.5) &&
    own.some(({ length }) => length >= SENTENCE_LENGTH)
  );
};

/** Removes names in which a furniture word is only one part, unless the word gives the purpose of the paragraph. */
const wholeNames = (names: string): string =>
  names
    .split(/\s+/)
    .filter((name) => !/[-_]/.test(name) || TEXT_ROLES.test(name))
    .join(' ');
const TEXT_ROLES =
  /(?:^|[-_])(?:sr-only|screen-?reader|visually|a11y|print-only|off-?screen|skip|bio|disclaimer|copyright|newsletter|promo|teaser|related|recommend|cookie|consent|sign-?up|subscri\w*|read-more|footer)/;

/** Names of recipe cards, which are the subject of their article. */
const RECIPE = /(?:^|[\s_-])recipe-?(?:card|block|box|widget)/;
/** Parts of a text or a table may be named after their subject ("player-17") or their look ("widget-title"). */
const PART_TAGS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 tr td th'.split(' '));
/** Names of content that is invisible, or is a button. */
const UNSEEN =
  /^(?:sr-only|screen-?reader|visually|a11y|print-only|(?:h-)?off-?screen|skip|shar|social|search|ad|promo|sponsor|newsletter|related|recommend|read|more|also|most|trending|popular|recent|latest)/;

/** The most runs and UTF-16 code units of a teaser that is an `<article>`. */
const TEASER_RUNS = 6;
const TEASER_TEXT = 600;

/** An `<article>` within another that opens with a heading and has an excerpt: a teaser of another story. */
function isTeaserArticle({ boxes, runs }: Survey, at: number, { first, last, parent, end }: Box): boolean {
  if (last - first < 2 || last - first > TEASER_RUNS) return false;
  let around = parent;
  while (around > 0 && boxes[around]?.tag !== 'article') around = boxes[around]?.parent ?? -1;
  if (around <= 0) return false;
  const length = runs.slice(first, last).reduce((sum, run) => sum + run.length, 0);
  if (length > TEASER_TEXT) return false;
  return boxes.slice(at, end).some((box) => box.first - first < 2 && headingLevel(box.tag) > 1);
}

const ROLES = new Set('navigation banner contentinfo complementary search menu dialog alertdialog'.split(' '));
