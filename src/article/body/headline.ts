import { headingLevel } from '../markup.ts';
import { rememberedOf } from '../remembered.ts';
import { type Box, type Run, SPOKEN, type Survey } from '../survey.ts';
import { type ArticlePlace, isOut } from './find.ts';

/** The index of the run that is the article's headline, or -1. `titles` are the titles that the page states. */
export function findHeadline(page: Survey, place: ArticlePlace, titles: readonly string[]): number {
  const { boxes, runs } = page;
  const root = boxes[place.root];
  if (!root) return -1;
  const stated = titles.map(titleOf);
  let best = -1;
  let most = 0;
  let prose = 0;
  for (let index = 0; index < root.last && prose < 1200; index++) {
    const run = runs[index];
    if (!run) continue;
    if (index >= root.first && run.length > 150 && !isOut(place, run.box)) prose += run.length - run.linked;
    if (run.length > 600) continue;
    const level = levelOf(page, run);
    if (level === 0 || (index < root.first && level > 1 && isOut(place, run.box))) continue;
    const words = wordsOf(textOfRun(page, run));
    if (words.length === 0) continue;
    const likeness = Math.max(0, ...stated.map((title) => overlap(words, title)));
    // The likeness of words decides. Among equals the higher heading level wins, then one that is shown, then the nearest
    // to the text.
    const nearness = (boxes[run.box]?.hidden ? 0 : 0.3) + (index < root.first ? 0 : 0.2);
    const score = likeness * 10 + (7 - level) * 0.5 + nearness;
    const enough = likeness >= 0.5 || level === 1;
    if (enough && score >= most) {
      most = score;
      best = index;
    }
  }
  return best;
}

/** Names of boxes that hold the site's own name. On many pages that name is the first heading. */
const LOGO = /(?:^|[\s_-])(?:logo|site-?(?:title|name|branding)|brand|masthead)(?=$|[\s_-])/i;
const HEADLINE = /(?:^|[\s_-])(?:headline|entry-title|article-?title|post-?title)(?=$|[\s_-])/i;

/** 1 to 6 for headings and for elements marked as the headline. 0 for everything else. */
function levelOf({ boxes }: Survey, run: Run): number {
  let level = 0;
  let until = run.box;
  for (let near = 0; until > 0 && near < 3; until = boxes[until]?.parent ?? -1, near++) {
    const box = boxes[until];
    if (!box) return 0;
    level = headingLevel(box.tag);
    if (level === 0 && near === 0 && callsOf(box).headline) level = 2;
    if (level > 0) break;
  }
  if (level === 0) return 0;
  for (let at = run.box; at >= until; at = boxes[at]?.parent ?? -1) {
    const box = boxes[at];
    if (!box || callsOf(box).logo) return 0;
  }
  return level;
}

/** Whether the names of a box call it a headline or a logo. */
const callsOf = rememberedOf(({ itemprop = '', class: own = '' }: Box): { headline: boolean; logo: boolean } => {
  const names = `${itemprop} ${own}`;
  return { headline: HEADLINE.test(names), logo: LOGO.test(names) };
});

function textOfRun({ texts, flags }: Survey, run: Run): string {
  let text = '';
  for (let at = run.from; at < run.to; at++) if (!((flags[at] ?? 0) & SPOKEN)) text += texts[at] ?? ' ';
  return text;
}

/** The words of a title or heading, lower case. */
export const wordsOf = (text: string): string[] =>
  text
    .slice(0, 400)
    .toLowerCase()
    .match(/[^\s!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u2027\u2030-\u205e\u3001-\u3011]+/g) ?? [];

/** The distinct words of a title. `length` counts repetitions too. */
export type Title = { readonly length: number; readonly words: ReadonlySet<string> };

/** A title, ready to be compared with headings. */
export function titleOf(text: string): Title {
  const words = wordsOf(text);
  return { length: words.length, words: new Set(words) };
}

/** The share of common words in the longer of the two. A page's title may include the site's name. */
export function overlap(words: readonly string[], title: Title): number {
  const common = words.filter((word) => title.words.has(word)).length;
  return common / Math.max(words.length, Math.min(title.length, words.length + 4));
}

/** Boxes further out than this are ignored. No real page is that deep, but a hostile page may be. */
export const FURTHEST = 100;

/** True if a box is in the headline's `header`. A teaser there belongs to the article (br.de, April 2024). */
export function sharesHeader(boxes: readonly Box[], box: number, headline: number): boolean {
  for (let at = box, near = 0; at > 0 && near < FURTHEST; at = boxes[at]?.parent ?? -1, near++) {
    const { tag, first = 0, last = 0 } = boxes[at] ?? {};
    if (tag === 'header') return first <= headline && headline < last;
  }
  return false;
}
