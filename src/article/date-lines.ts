import { parseDateWords } from '../dates/words.ts';
import type { Statement } from './date-sources.ts';
import type { Place } from './find.ts';
import { namesOf, saysByline, saysComments } from './names.ts';
import type { Run, Survey } from './survey.ts';

const PUBLISHED =
  /publish|posted|veröffentlicht|erschienen|erstellt|publié|mis en ligne|paru|publicad|pubblicat|gepubliceerd|geplaatst|opublikowan|dodano|data publikacji|publicerad|publisert|publiceret|udgivet|опубликован|公開|掲載|配信|投稿/i;
const MODIFIED =
  /updat|modif|revised|last (?:edit|change|review)|aktualis|stand:?\s|geändert|actualis|mis à jour|actualiz|aggiorn|atualiz|bijgewerkt|zaktualizowan|uppdater|opdater|oppdater|обновл|更新/i;
const ELSEWHERE =
  /related|recommend|teaser|popular|trending|latest|sidebar|widget|card|promo|footer|copyright|most-|event|calendar/;
/** Words of web pages do not date from before the web. */
const EARLIEST = '1993';
const LONGEST = 260;

/**
 * Dates in the words of the short lines around the headline and at the article's end: bylines, datelines, "Published
 * on …". What a line says of itself and how near it stands to the headline decide what it is worth.
 */
export function fromLines(page: Survey, place: Place, headline: number, language: string | null): Statement[] {
  const { runs, boxes } = page;
  const root = boxes[place.root];
  if (!root) return [];
  const top = headline >= 0 ? headline : root.first;
  const found: Statement[] = [];
  const look = (index: number, near: boolean): void => {
    const run = runs[index];
    if (run && run.length <= LONGEST * 4) found.push(...statementsOf(page, run, near, language));
  };
  for (let index = Math.max(0, top - 10); index < Math.min(runs.length, top + 22); index++)
    look(index, Math.abs(index - top) <= 8);
  for (let index = Math.max(top + 22, root.last - 6); index < Math.min(runs.length, root.last + 6); index++)
    look(index, false);
  return found;
}

function statementsOf(page: Survey, run: Run, near: boolean, language: string | null): Statement[] {
  let text = '';
  for (let at = run.from; at < run.to; at++) text += page.pieces[at]?.data ?? ' ';
  text = text.replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST || !/\d/.test(text)) return [];
  const names = namesAround(page, run.box);
  if (names === null) return [];
  const dates = parseDateWords(text, language).filter(({ date }) => date.length >= 10 && date >= EARLIEST);
  if (dates.length > 3) return [];
  const found: Statement[] = [];
  let before = 0;
  for (const { date, start, end } of dates) {
    const label = text.slice(Math.max(before, start - 50), start);
    const modified =
      MODIFIED.test(label) && !(PUBLISHED.test(label) && label.search(PUBLISHED) > label.search(MODIFIED));
    const published = !modified && PUBLISHED.test(label);
    const alone = text.length - (end - start) < 40;
    const byline = saysByline(names);
    // a date in the middle of a sentence is part of the story
    if (!alone && !byline && !published && !modified) continue;
    const worth = (published || modified ? 5 : 3) + (near ? 2 : 0) + (byline ? 1 : 0) - (alone || byline ? 0 : 1);
    found.push({ date, role: modified ? 'modified' : 'published', how: 'the words of the byline', worth });
    before = end;
  }
  return found;
}

/** The names of a box and of those close around it; null where they say that it belongs to something else. */
function namesAround({ boxes }: Survey, box: number): string | null {
  let all = '';
  for (let at = box, up = 0; at > 0 && up < 4; at = boxes[at]?.parent ?? -1, up++) {
    const element = boxes[at]?.element;
    if (!element) break;
    const names = namesOf(element);
    if (saysComments(names) || ELSEWHERE.test(names) || element.localName === 'footer') return null;
    if (up < 2) all += ` ${names}`;
  }
  return all;
}
