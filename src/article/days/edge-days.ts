import type { StatedDate } from '../article-model.ts';
import { type ArticlePlace, isOut } from '../body/find.ts';
import type { Survey } from '../survey.ts';
import { DATE_LIKE, hasDigit, lineOf } from './lines.ts';

/** Most UTF-16 code units of a dateline, and of the last line or bracket that ends a text with its day. */
const DATELINE = 100;
const LAST_LINE = 60;

/** Most runs of other content that may follow the last line of a text. */
const FURTHEST_RUNS = 40;

/** The sentence with which a magazine names its issue: "This story appears in the May 2024 issue of …". */
const IN_ISSUE =
  /^(?:a version of )?this (?:article|story|essay|piece|review|interview|report)\b[^.]{0,40}\bin the ([^.]{4,40}?) (?:print )?(?:issue|edition)\b/i;

/**
 * The lines that may open or end a text with its day. line-dates.ts decides by their words.
 *
 * @param story the run in which the running text begins
 */
export const edgeDays = (page: Survey, place: ArticlePlace, headline: number, story: number): StatedDate[] => [
  ...openingDay(page, headline, story),
  ...endingDay(page, place, story),
];

/** The beginning of the text, if it may be a dateline: "ROSEDALE, Jan. 5, 2024 (Agency) – …". */
function openingDay(page: Survey, headline: number, story: number): StatedDate[] {
  const found: StatedDate[] = [];
  for (let index = Math.max(headline + 1, story - 1); index <= story; index++) {
    const run = page.runs[index];
    if (!run || !hasDigit(page, run)) continue;
    const text = lineOf(page, run);
    const opening = text.slice(0, DATELINE);
    if (text.length > DATELINE && DATE_LIKE.test(opening))
      found.push({ where: 'line', texts: [opening], name: 'dateline', place: 'text' });
  }
  return found;
}

/** The last line of the text, if it is little more than a day or closes with a day in brackets. */
function endingDay(page: Survey, place: ArticlePlace, story: number): StatedDate[] {
  const root = page.boxes[place.root];
  if (!root) return [];
  for (let index = root.last - 1; index > Math.max(story, root.last - FURTHEST_RUNS); index--) {
    const run = page.runs[index];
    // Links after the text lead to its topics.
    if (!run || isOut(place, run.box) || run.linked > run.length / 2) continue;
    if (!hasDigit(page, run) || page.boxes[run.box]?.tag === 'li') return [];
    const text = lineOf(page, run);
    const issue = IN_ISSUE.exec(text)?.[1];
    if (issue !== undefined) return [{ where: 'line', texts: [issue], name: 'issue', place: 'text' }];
    const last = text.length <= LAST_LINE ? text : (/[([]([^()[\]]{6,60})[)\]]\.?$/.exec(text)?.[1] ?? '');
    return DATE_LIKE.test(last) ? [{ where: 'line', texts: [last], name: 'ending', place: 'text' }] : [];
  }
  return [];
}
