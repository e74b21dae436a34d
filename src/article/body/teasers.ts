import { headingLevel } from '../markup.ts';
import type { Box, Survey } from '../survey.ts';
import { opensFurniture } from './furniture.ts';
import { held } from './sums.ts';

/** Sums over the runs before each run: linked titles, and the length of text outside links. */
export type LinkSums = { readonly titles: Float64Array; readonly plain: Float64Array };

/** UTF-16 code units of a linked title. A heading may be shorter than a line that only its link marks as a title. */
const leastTitle = (tag = ''): number => (headingLevel(tag) > 0 ? 6 : 15);

/** Sums up a page's linked titles and its text outside of links. */
export function linkSums({ boxes, runs }: Survey): LinkSums {
  const titles = new Float64Array(runs.length + 1);
  const plain = new Float64Array(runs.length + 1);
  let title = 0;
  let text = 0;
  for (let index = 0; index < runs.length; ) {
    const run = runs[index];
    if (!run) break;
    if (run.linked > run.length * 0.8 && run.length >= leastTitle(boxes[run.box]?.tag)) title++;
    text += run.length - run.linked;
    index++;
    titles[index] = title;
    plain[index] = text;
  }
  return { titles, plain };
}

/**
 * True for a list of other articles: three or more boxes side by side, most of them a linked title with few words
 * beside it.
 */
export function isTeaserList(page: Survey, list: number, { titles, plain }: LinkSums): boolean {
  const { boxes } = page;
  const box = boxes[list];
  if (!box || held(titles, box) < 2) return false;
  let items = 0;
  let teasers = 0;
  for (let at = list + 1; at < box.end; ) {
    const item = boxes[at];
    if (!item) break;
    items++;
    const excerpt = held(plain, item);
    if (excerpt < LONGEST_TEASER && (held(titles, item) > 0 || (excerpt >= LEAST_EXCERPT && opensWithLink(page, item))))
      teasers++;
    at = item.end;
  }
  return teasers >= 3 && teasers >= items * 0.6;
}

/** True for a box that opens with a link, on a line of its own, and holds more. Some titles are one word long. */
const opensWithLink = ({ runs }: Survey, { first, last }: Box): boolean => {
  const run = runs[first];
  return last - first > 1 && run !== undefined && run.length >= 6 && run.linked === run.length;
};

/** Most runs and most text outside links, in UTF-16 code units, of the teaser of one story. */
const MOST_TEASER_RUNS = 5;
const LONGEST_TEASER = 450;
/** Least UTF-16 code units of an excerpt. A byline has a link and a day too. */
const LEAST_EXCERPT = 60;
const LEADS_ON =
  /^(?:continue reading|read (?:more|on|the (?:full )?(?:story|article|post))|keep reading|learn more|full story|weiterlesen|mehr lesen|zum artikel|lire (?:la suite|l['’]article|plus)|leer más|seguir leyendo|leia mais|ler mais|continua a leggere|leggi (?:tutto|di più)|lees (?:verder|meer)|läs (?:mer|hela)|les mer|læs mere|czytaj (?:dalej|więcej)|číst (?:dál|více)|devamını oku|читать далее|続きを読む)\W*$/i;

/**
 * True for the teaser of one other story: a linked title, an excerpt, and a link of its own that leads on to the story.
 */
export function isTeaser(page: Survey, box: Box, { titles, plain }: LinkSums): boolean {
  const { runs, texts } = page;
  const { first, last } = box;
  if (last - first < 2 || last - first > MOST_TEASER_RUNS) return false;
  const count = (titles[last - 1] ?? 0) - (titles[first] ?? 0);
  const text = (plain[last] ?? 0) - (plain[first] ?? 0);
  const end = runs[last - 1];
  if (count === 0 || text > LONGEST_TEASER || !end || end.length > 40) return false;
  const words = texts.slice(end.from, end.to).join('').trim();
  if (end.linked >= end.length * 0.8) return LEADS_ON.test(words);
  return text >= LEAST_EXCERPT && opensWithLink(page, box) && ONLY_DAY.test(words);
}

/** True for a linked heading and an excerpt alone. It is a teaser if it comes after the text. */
export function isLinkedExcerpt(page: Survey, box: Box, { plain }: LinkSums): boolean {
  const { first, last } = box;
  if (last - first !== 2 || headingLevel(page.boxes[page.runs[first]?.box ?? -1]?.tag ?? '') < 2) return false;
  const text = held(plain, box);
  return text >= LEAST_EXCERPT && text <= LONGEST_TEASER && opensWithLink(page, box);
}

/** A line that is only a day. Below a linked title and an excerpt it is the day of that story. */
const ONLY_DAY =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\p{L}{3,12}\.? \d{1,2},? \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.? (?:de )?\d{4}|\d{4}年\d{1,2}月\d{1,2}日)$/u;

/** True for an `<aside>` and for a box inside an `<aside>`. */
export function isInAside(boxes: readonly Box[], at: number): boolean {
  for (let around = at; around >= 0; around = boxes[around]?.parent ?? -1)
    if (boxes[around]?.tag === 'aside') return true;
  return false;
}

/** Names that sites give to their lists of other stories. */
const LISTED =
  /^(?:related|recommend|recirc|more-?|read-?|also-?|up-?next|recent|latest|most-?|popular|trending|post-?list|story-?list|news-?list|article-?list|breaking-?news|headlines|outbrain|taboola)/;

/**
 * True for a list of other stories that its name or heading marks as one. It is not part of the article, however much
 * text its excerpts have. At least two of its lines are linked titles.
 *
 * @param reason the word in its names that speaks against it, or an empty string
 */
export function isListOfStories(page: Survey, at: number, reason: string, { titles }: LinkSums): boolean {
  const box = page.boxes[at];
  if (!box) return false;
  if (LISTED.test(reason) && isOfLinkedOpenings(page, box)) return true;
  if (held(titles, box) < 2) return false;
  return (LISTED.test(reason) || opensFurniture(headingOf(page, box))) && isOfExcerpts(page, box, titles);
}

/** True if items are a linked title and an excerpt in one paragraph, without a line break between. */
function isOfLinkedOpenings({ boxes, runs }: Survey, { first, last }: Box): boolean {
  if (last - first < 3) return false;
  const items = runs
    .slice(first, last)
    .filter(({ box, length, linked }) => boxes[box]?.tag === 'li' && linked >= 30 && linked > length * 0.12);
  return items.length >= 3 && items.length >= (last - first) * 0.8;
}

/** The most text outside links, in UTF-16 code units, that belongs to one title of a list. */
const LONGEST_EXCERPT = 900;

/**
 * Sites also name the box of their article, or of the whole page, "recent news". In a real list, no story is longer
 * than an excerpt.
 */
function isOfExcerpts({ runs }: Survey, { first, last }: Box, titles: Float64Array): boolean {
  let plain = 0;
  for (let index = first; index < last; index++) {
    const run = runs[index];
    if (!run) continue;
    const isTitle = (titles[index + 1] ?? 0) > (titles[index] ?? 0);
    plain = isTitle ? 0 : plain + run.length - run.linked;
    if (plain > LONGEST_EXCERPT) return false;
  }
  return true;
}

/**
 * True for a section of prose without a link whose name sites also give to lists of other stories. That name is the
 * section's own subject.
 */
export const isOnlyNamedList = (page: Survey, box: Box, reason: string): boolean =>
  LISTED.test(reason) && isProse(page, box) && page.runs.slice(box.first, box.last).every(({ linked }) => linked === 0);

/** The heading that a box opens with; empty where it opens with anything else. */
export function headingOf({ boxes, runs, texts }: Survey, { first }: Box): string {
  const run = runs[first];
  if (!run || run.length > 80 || headingLevel(boxes[run.box]?.tag ?? '') === 0) return '';
  return texts.slice(run.from, run.to).join('').trim();
}

const PROSE: ReadonlySet<string> = new Set('p li blockquote h2 h3 h4 h5 h6 td th dd dt pre figcaption'.split(' '));

/**
 * True for a box of headings and paragraphs with few links, at least one paragraph long. It is a section of a story,
 * whatever its id is.
 */
export function isProse({ boxes, runs }: Survey, { first, last }: Box): boolean {
  let all = 0;
  let linked = 0;
  let prose = 0;
  let isLong = false;
  for (let index = first; index < last; index++) {
    const run = runs[index];
    if (!run) continue;
    all += run.length;
    linked += run.linked;
    if (PROSE.has(boxes[run.box]?.tag ?? '')) prose += run.length;
    isLong ||= run.length - run.linked >= 80;
  }
  return isLong && linked < all * 0.25 && prose >= all * 0.8;
}
