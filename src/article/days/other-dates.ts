import { type ArticlePlace, isOfOther } from '../body/find.ts';
import { type Box, LINK, type Survey } from '../survey.ts';
import { entryTest } from './entries.ts';

/** A link with at least this many words is another story's title, not a name or a section. */
const TITLE_WORDS = 4;
/** The same limit in UTF-16 units, for scripts without spaces. A run with fewer linked units never has a title. */
const TITLE_WIDE = 10;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** In a byline, a box with more runs than this is not a teaser. */
const ITEM_RUNS = 4;
/** Elsewhere, a box with more runs than this is not a group of teasers. */
const GROUP_RUNS = 12;
/** A run is a linked title if at least this share of it is linked, because a day may follow the title. */
const MOSTLY_LINK = 0.4;
/** If a greater share of a run than this is linked, the run is only a title. */
const WHOLLY_LINK = 0.8;
/** The most boxes that are searched, from a date's box upwards. */
const FURTHEST = 12;
/** Capitalised words, with the small words that a name may contain: probably an author. */
const NAME = /^(?:(?:\p{Lu}\S*|d[aeiou]s?|de[lrn]?|l[ae]s?|v[ao]n|zu|bin|al|y|and|und|et|of|the)(?:\s+|$))+$/u;

/** Words of a link that leads back to a list. */
const TO_LIST =
  /一覧|目录|列表|목록|^(?:back to|all|see all|zurück|alle|retour|toutes|tous|volver|ver todas|todas|tutte|alla)(?=\s)/i;

/** Separates the dates of other stories on the page from those of the article. */
export type OtherDates = {
  /**
   * True if a date in this box belongs to another story. This is so if the box, or a box around it, has a linked title
   * and does not contain the headline. It is also so for boxes outside the article's own frame or archived copy.
   */
  readonly isOther: (box: number) => boolean;
  /** True if a box begins after the article's text. */
  readonly isBehind: (box: number) => boolean;
};

/**
 * Teasers print their day beside a linked title. So a date belongs to the nearest title around it: the headline, or
 * another story's title. Comments print theirs beside what somebody wrote (entries.ts).
 *
 * @param headline the index of the headline's run, or -1
 * @param isArchived true for an archive's page, which shows a copy of the article's page. Dates outside the copy are
 *   the archive's own, so only the box around headline and text counts.
 */
export function otherDates(page: Survey, place: ArticlePlace, headline: number, isArchived = false): OtherDates {
  const { boxes, runs } = page;
  const known = new Map<number, boolean>();
  const isInEntry = entryTest(page, place.root, headline);
  const root = boxes[place.root];
  const last = place.tail.reduce((end, stretch) => Math.max(end, stretch[1]), root?.last ?? runs.length);

  /** The box that holds all dates of the article: the archived copy of headline and text, or the body of the frame. */
  let copy = isArchived ? place.root : 0;
  while (copy > 0 && headline >= 0 && headline < (boxes[copy]?.first ?? 0)) copy = boxes[copy]?.parent ?? 0;
  if (!isArchived) copy = frameAround(boxes, place.root);

  /** Bylines are between the headline and the running text. They link their authors, sections and blogs too. */
  const prose = runs.findIndex((_run, index) => index > headline && proseOf(page, index) > 0);
  const isInByline = (index: number): boolean => headline >= 0 && index > headline && index < prose;

  function hasTitle({ first, last: end }: Box, inByline: boolean): boolean {
    for (let index = first; index < end; index++)
      if (index !== headline && isLinkedTitle(page, index, inByline)) return true;
    return false;
  }

  function judge(box: number): boolean {
    if (isOfOther(place, boxes, box) || box < copy || box >= (boxes[copy]?.end ?? 0)) return true;
    if (isInEntry(box)) return true;
    const inByline = isInByline(boxes[box]?.first ?? 0);
    for (let at = box, up = 0; at > 0 && up < FURTHEST; at = boxes[at]?.parent ?? -1, up++) {
      const own = boxes[at];
      if (!own || at === place.root || (headline >= own.first && headline < own.last)) return false;
      if (root && own.first <= root.first && own.last >= root.last) return false;
      const count = own.last - own.first;
      if (count > (inByline ? ITEM_RUNS : GROUP_RUNS)) return false;
      if (hasTitle(own, inByline)) return true;
      if (inByline && count > 1) return false;
    }
    return false;
  }

  return {
    isOther(box) {
      const before = known.get(box);
      if (before !== undefined) return before;
      const now = judge(box);
      known.set(box, now);
      return now;
    },
    isBehind: (box) => (boxes[box]?.first ?? 0) >= last,
  };
}

/**
 * The body of the frame that contains the box, or 0 outside frames. Text that the page prints around a frame does not
 * belong to it.
 */
function frameAround(boxes: readonly Box[], box: number): number {
  let at = box;
  while (at > 0 && boxes[at]?.tag !== 'body') at = boxes[at]?.parent ?? 0;
  return Math.max(at, 0);
}

const proseOf = ({ runs }: Survey, index: number): number => {
  const run = runs[index];
  return run && run.length > 80 && run.linked < run.length / 2 ? run.length : 0;
};

/**
 * True for a run that is mostly one link with the words of a title. Bylines link their authors, so in a byline the link
 * must open the run. If the run continues after the link, the link must be more than a name.
 */
function isLinkedTitle({ runs, texts, flags }: Survey, index: number, inByline: boolean): boolean {
  const run = runs[index];
  if (!run || run.linked < TITLE_WIDE || run.linked < run.length * MOSTLY_LINK) return false;
  const isWhole = run.linked > run.length * WHOLLY_LINK;
  for (let at = run.from; at < run.to; at++) {
    const text = (texts[at] ?? '').trim();
    if (!((flags[at] ?? 0) & LINK)) {
      // There is a label before the link: "By", "Blog:".
      if (inByline && text !== '') return false;
      continue;
    }
    const words = text.replace(/[\d:;/|]+/g, ' ').trim();
    if (words === '' || TO_LIST.test(words)) continue;
    if (WIDE.test(words) ? words.length >= TITLE_WIDE : words.split(/\s+/).length >= TITLE_WORDS)
      return !inByline || isWhole || !NAME.test(words);
  }
  return false;
}
