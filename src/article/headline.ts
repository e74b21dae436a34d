import { isOut, type Place } from './find.ts';
import type { Run, Survey } from './survey.ts';

/** The index of the run that is the article's headline, or -1. `titles` are the page's own statements of it. */
export function findHeadline(page: Survey, place: Place, titles: readonly string[]): number {
  const { boxes, runs } = page;
  const root = boxes[place.root];
  if (!root) return -1;
  const stated = titles.map(wordsOf).filter((words) => words.length > 0);
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
    // likeness decides; among equals the higher level, and then the one nearest to the text
    const score = likeness * 10 + (7 - level) * 0.5 + (index < root.first ? 0 : 0.2);
    const enough = likeness >= 0.5 || level === 1;
    if (enough && score >= most) {
      most = score;
      best = index;
    }
  }
  return best;
}

/** Home of the site's own name, which many pages make their first heading. */
const LOGO = /(?:^|[\s_-])(?:logo|site-?(?:title|name|branding)|brand|masthead)(?=$|[\s_-])/i;

/** 1 to 6 for headings and elements that say that they are the headline; 0 for all else. */
function levelOf({ boxes }: Survey, run: Run): number {
  for (let at = run.box, near = 0; at > 0 && near < 3; at = boxes[at]?.parent ?? -1, near++) {
    const box = boxes[at];
    const level = /^h([1-6])$/.exec(box?.tag ?? '')?.[1];
    const names = `${box?.element.getAttribute('itemprop') ?? ''} ${box?.element.getAttribute('class') ?? ''}`;
    if (LOGO.test(names)) return 0;
    if (level) return Number(level);
    if (near === 0 && /(?:^|[\s_-])(?:headline|entry-title|article-?title|post-?title)(?=$|[\s_-])/i.test(names))
      return 2;
  }
  return 0;
}

function textOfRun({ pieces }: Survey, run: Run): string {
  let text = '';
  for (let at = run.from; at < run.to; at++) text += pieces[at]?.data ?? ' ';
  return text;
}

const wordsOf = (text: string): string[] =>
  text
    .slice(0, 400)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of words that the two have in common, of the longer; a page's title may add the site's name. */
function overlap(words: readonly string[], title: readonly string[]): number {
  const set = new Set(title);
  const common = words.filter((word) => set.has(word)).length;
  return common / Math.max(words.length, Math.min(title.length, words.length + 4));
}
