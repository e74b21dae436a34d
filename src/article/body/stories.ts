import type { StoryNumber } from '../article-model.ts';
import { headingLevel } from '../markup.ts';
import { type Box, SPOKEN, type Survey } from '../survey.ts';
import { LEAST_TEXT } from './furniture-boxes.ts';
import { overlap, titleOf, wordsOf } from './headline.ts';
import { held, sumsOf } from './sums.ts';
import { scaleOf } from './text-scale.ts';

/** One of several stories on a page. Each has its own headline, and mostly its own day. */
type Story = {
  /** The boxes that hold it, with all their content. */
  readonly boxes: readonly number[];
  readonly heading: string;
  readonly level: number;
  readonly isDated: boolean;
  /** It is an excerpt: its headline and its last words lead to the whole story. */
  readonly isExcerpt: boolean;
};

/** The choice of the article among a page's stories. */
export type Chosen = {
  /** The boxes of the others. */
  readonly others: readonly number[];
  /** Its headline, if the page's own titles are still those of another story. Else null. */
  readonly heading: string | null;
  /** Its number among the stories. Null if the page has one story. */
  readonly story: StoryNumber | null;
};

/** Most runs from the beginning of a story to its headline, and from there to its byline. */
const OPENING_RUNS = 4;
const BYLINE_RUNS = 5;
/** Least likeness of a title and its story's headline. `LEAST_LEAD` is its least lead over any other headline. */
const LEAST_LIKENESS = 0.5;
const LEAST_LEAD = 0.2;
/** A page with more headlines than this is a list and is not searched. */
const MOST_HEADLINES = 60;
const DATE = /(?:19|20)\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2}/;

/**
 * Separates the story at the page's address from the others, on endless pages and pages of several posts. It is the
 * story whose headline the page's titles repeat. If the address has moved on to another story and the titles have not,
 * it is that other story. If this is unclear, nothing is left out.
 *
 * @param titles the titles that the page states
 */
export function chooseStory(page: Survey, titles: readonly string[]): Chosen {
  for (const stories of storiesOf(page)) {
    const chosen = chooseAmong(stories, page.url, titles);
    if (chosen !== null) return chosen;
  }
  return { others: [], heading: null, story: null };
}

function chooseAmong(stories: readonly Story[], url: string, titles: readonly string[]): Chosen | null {
  const words = stories.map(({ heading }) => wordsOf(heading));
  const stated = titles.map(titleOf);
  const byTitle = clearBest(words.map((own) => Math.max(0, ...stated.map((title) => overlap(own, title)))));
  const slug = slugOf(url);
  const byAddress = slug.length > 0 ? clearBest(words.map((own) => shareOf(slug, own))) : -1;
  const chosen = byAddress >= 0 ? byAddress : byTitle;
  const story = stories[chosen];
  if (!story) return null;
  const isOther = (one: Story): boolean => one !== story && (one.level === story.level || one.isDated);
  const others = stories.filter(isOther);
  const counted = stories.filter((one) => one === story || others.includes(one));
  return {
    others: others.flatMap(({ boxes }) => boxes),
    story: others.length > 0 ? { number: counted.indexOf(story) + 1, of: counted.length } : null,
    heading: byTitle >= 0 && byTitle !== chosen ? story.heading : null,
  };
}

function clearBest(scores: readonly number[]): number {
  const best = Math.max(...scores);
  const isClear = best >= LEAST_LIKENESS && scores.filter((score) => score > best - LEAST_LEAD).length === 1;
  return isClear ? scores.indexOf(best) : -1;
}

/** The words in the last part of an address that has words: "/2026/2/3/warehouse-by-the-river". */
function slugOf(url: string): string[] {
  const path = /^[a-z]+:\/\/[^/]+([^?#]*)/i.exec(url)?.[1] ?? '';
  const last = path.split('/').findLast((part) => /[a-z]{4}/i.test(part)) ?? '';
  return wordsOf(last.replace(/\.\w{2,5}$/, '').replace(/[-_+]/g, ' ')).filter((word) => /\p{L}{3}/u.test(word));
}

const shareOf = (slug: readonly string[], heading: readonly string[]): number =>
  slug.filter((word) => heading.includes(word)).length / slug.length;

/**
 * The stories of a page. They are beside each other in boxes of one kind, or follow each other as headlines with their
 * paragraphs.
 */
function storiesOf(page: Survey): readonly (readonly Story[])[] {
  const { boxes, runs } = page;
  const scale = scaleOf(page);
  const headings: { index: number; level: number }[] = [];
  for (let index = 0; index < runs.length; index++) {
    const { box = -1, length = 0 } = runs[index] ?? {};
    if (length * scale <= 8) continue;
    const level = levelOf(boxes, box);
    if (level > 0 && level <= 2) headings.push({ index, level });
  }
  if (headings.length < 2) return [];
  headings.splice(MOST_HEADLINES);
  const prose = sumsOf(runs, ({ length, linked }) => (length * scale > 80 ? (length - linked) * scale : 0));
  const found = new Map<string, Story[]>();
  const byParent = new Map<number, Story[]>();
  let until = -1;
  for (const { index, level } of headings) {
    if (index < until) continue;
    const at = storyBox(page, index, prose);
    const box = boxes[at];
    if (!box) continue;
    until = box.last;
    const key = `${box.parent} ${box.tag} ${box.tag === 'article' ? '' : box.class}`;
    const isExcerpt = isExcerptOf(page, index, box);
    const story = { boxes: [at], heading: textOf(page, index), level, isDated: isDated(page, index, box), isExcerpt };
    if (story.isDated) byParent.set(box.parent, [...(byParent.get(box.parent) ?? []), story]);
    if (box.tag === 'article' || level === 1 || story.isDated) found.set(key, [...(found.get(key) ?? []), story]);
  }
  const beside = longest(found.values());
  const mixed = longest(byParent.values());
  // A whole post above excerpts of older ones is in a box of another kind.
  const isMixed = mixed.filter(({ isExcerpt }) => !isExcerpt).length === 1;
  const first =
    beside.length > 1
      ? beside
      : loose(
          page,
          headings.flatMap(({ index, level }) => (level === 1 ? [index] : [])),
        );
  return [first, isMixed ? mixed : []].filter(({ length }) => length > 1);
}

const longest = (lists: Iterable<readonly Story[]>): readonly Story[] =>
  [...lists].reduce((most, list) => (list.length > most.length ? list : most), []);

/** Words at the end of an excerpt that lead to its whole story. */
const LEADS_ON =
  /(?:continue reading|read (?:more|on)|keep reading|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|leia mais|continue lendo|continua a leggere|leggi tutto|lees verder|läs mer|czytaj (?:dalej|więcej)|more)\W*$|(?:…|\.\.\.|\[\.{3}\])\W*$/i;

function opensExcerpt(page: Survey, at: number): boolean {
  const box = page.boxes[at];
  return (
    box !== undefined && levelOf(page.boxes, page.runs[box.first]?.box ?? -1) > 0 && isExcerptOf(page, box.first, box)
  );
}

function isExcerptOf(page: Survey, heading: number, { last }: Box): boolean {
  const { length = 0, linked = 0 } = page.runs[heading] ?? {};
  return linked > length * 0.8 && LEADS_ON.test(textOf(page, last - 1));
}

/** The outermost box that begins with this headline and holds no other headline. -1 if it holds no story. */
function storyBox(page: Survey, heading: number, prose: Float64Array): number {
  const { boxes, runs } = page;
  let story = -1;
  for (let at = runs[heading]?.box ?? -1; at > 0; at = boxes[at]?.parent ?? -1) {
    const box = boxes[at];
    if (!box || heading - box.first >= OPENING_RUNS) break;
    if (box.tag === 'main') break;
    if (held(prose, box) < LEAST_TEXT) continue;
    story = at;
    if (box.tag === 'article') break;
    const siblings = siblingsOf(page, at).filter((one) => held(prose, boxes[one]) >= LEAST_TEXT);
    if (siblings.length > 0) break;
  }
  return story;
}

/** The boxes beside a story that may hold others: boxes of its kind, and excerpts. */
function siblingsOf(page: Survey, at: number): number[] {
  const { boxes } = page;
  const own = boxes[at];
  const parent = boxes[own?.parent ?? -1];
  if (!own || !parent) return [];
  const siblings: number[] = [];
  for (let one = own.parent + 1; one < parent.end; one = boxes[one]?.end ?? parent.end)
    if (one !== at && boxes[one]?.tag === own.tag && (boxes[one]?.class === own.class || opensExcerpt(page, one)))
      siblings.push(one);
  return siblings;
}

/** Stories without boxes: headlines among their paragraphs, if each has a byline with a day. */
function loose(page: Survey, headings: readonly number[]): Story[] {
  const { boxes, runs } = page;
  const stories = headings.flatMap((heading, nth) => {
    const box = runs[heading]?.box ?? 0;
    const parent = boxes[box]?.parent ?? -1;
    const last = headings[nth + 1] ?? boxes[parent]?.last ?? heading;
    const around = boxes[parent];
    if (!around || last > around.last || !isDated(page, heading, { ...around, last })) return [];
    const own: number[] = [];
    for (let at = box; at < around.end && (boxes[at]?.first ?? last) < last; at = boxes[at]?.end ?? around.end)
      own.push(at);
    return [{ boxes: own, heading: textOf(page, heading), level: 1, isDated: true, isExcerpt: false }];
  });
  return stories.length === headings.length ? stories : [];
}

function levelOf(boxes: readonly Box[], box: number): number {
  const own = boxes[box];
  return headingLevel(own?.tag ?? '') || headingLevel(boxes[own?.parent ?? -1]?.tag ?? '');
}

/** True if a day is printed right after the headline. */
function isDated(page: Survey, heading: number, { last }: Box): boolean {
  for (let index = heading + 1; index < Math.min(last, heading + BYLINE_RUNS); index++) {
    const run = page.runs[index];
    if (!run || run.length > 150) break;
    if (DATE.test(textOf(page, index))) return true;
  }
  return false;
}

function textOf({ runs, texts, flags }: Survey, index: number): string {
  const run = runs[index];
  let text = '';
  for (let at = run?.from ?? 0; at < (run?.to ?? 0); at++) if (!((flags[at] ?? 0) & SPOKEN)) text += texts[at] ?? ' ';
  return text.trim();
}
