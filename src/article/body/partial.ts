import type { Block } from '../article-model.ts';
import { oneLine } from '../markup.ts';
import type { Metas } from '../metas.ts';
import type { Box, Survey } from '../survey.ts';
import { asksToReadOn, LONGEST_WALL, showsRest } from './wall-words.ts';

/*
 * Decides whether a page shows its reader the whole article or only a part, in front of a meter, a log-in, "open in
 * app" or "read the full story". The page shows this in words or in its linked data. Comparing two readings needs to
 * know it.
 */

/** Runs after the text that are searched for a wall's words. A modal dialogue is often the end of the body. */
const RUNS_AFTER = 80;
/** Runs directly after the text, where a button that shows the rest would be. */
const RUNS_NEXT = 4;
/**
 * Most UTF-16 code units of a wall's line before the article's last block. A longer line there belongs to the story.
 */
const LONGEST_WALL_LINE = 160;
/** A box that linked data marks as not free counts as shown if it holds at least this many UTF-16 code units. */
const LEAST_SHOWN = 200;
/** An article of at least this length counts as whole if only its linked data speaks against it. */
const LONG_ARTICLE = 6000;

/**
 * True if the page states that it shows this reader only a part of its article.
 *
 * @param last the run of the article's last block
 */
export function showsPart(survey: Survey, metas: Metas, blocks: readonly Block[], last: number): boolean {
  return hasWall(survey, last) || (isNotFree(survey, metas) && !showsPaidText(survey, blocks));
}

/** True if the words of a wall are after the text, or in its last lines. */
function hasWall(survey: Survey, last: number): boolean {
  const { runs } = survey;
  const until = Math.min(runs.length, last + RUNS_AFTER);
  for (let index = Math.max(0, last - 2); index < until; index++) {
    const run = runs[index];
    if (!run || run.length > (index < last ? LONGEST_WALL_LINE : LONGEST_WALL)) continue;
    const text = textOfRun(survey, index);
    if (asksToReadOn(text)) return true;
    if (index >= last && index <= last + RUNS_NEXT && showsRest(text)) return true;
  }
  return false;
}

function textOfRun({ runs, texts }: Survey, index: number): string {
  const run = runs[index];
  return run ? oneLine(texts.slice(run.from, run.to).join('')) : '';
}

const NOT_FREE = /"isAccessibleForFree"\s*:\s*(?:false|"(?:https?:\/\/schema\.org\/)?false")/i;
const SELECTOR = /"cssSelector"\s*:\s*(\[[^\]]{0,400}\]|"[^"]{0,400}")/gi;

/** By schema.org's markup for paywalled content (developers.google.com/search/docs/appearance/structured-data/paywalled-content). */
const isNotFree = ({ head }: Survey, metas: Metas): boolean =>
  head.linked.some((text) => NOT_FREE.test(text)) || metas.content('article:content_tier').toLowerCase() === 'locked';

/**
 * True if the boxes that linked data marks as not free hold text. If linked data names no box, true if the article is
 * long.
 */
function showsPaidText({ head, boxes, runs }: Survey, blocks: readonly Block[]): boolean {
  const names = head.linked.flatMap((text) => [...text.matchAll(SELECTOR)].flatMap(([, value = '']) => namesIn(value)));
  const paid = boxes.filter((box) => names.some((name) => isNamed(box, name)));
  const length = (box: Box) => runs.slice(box.first, box.last).reduce((sum, run) => sum + run.length, 0);
  if (paid.length > 0) return paid.some((box) => length(box) >= LEAST_SHOWN);
  return blocks.reduce((sum, { text }) => sum + text.length, 0) >= LONG_ARTICLE;
}

/** The classes and ids (".paywall", "#rest") in the last parts of selectors. */
const namesIn = (value: string): string[] =>
  value.split(/["',[\]]+/).flatMap((selector) => /[.#][\w-]+$/.exec(selector.trim())?.[0] ?? []);

const isNamed = ({ class: classes = '', id }: Box, name: string): boolean =>
  name.startsWith('#') ? id === name.slice(1) : ` ${classes} `.includes(` ${name.slice(1)} `);
