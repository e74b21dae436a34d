import { headingLevel } from '../markup.ts';
import type { Survey } from '../survey.ts';
import { opensBiography } from './furniture.ts';
import { openingOf } from './run-opening.ts';

/** Headings of lists of those who spoke at an event. */
const PEOPLE =
  /^(?:(?:our |the )?(?:speakers|panell?ists|contributors)|(?:unsere |die )?(?:referent(?:inn)?en|redner(?:innen)?|gäste|mitwirkende)|(?:les )?(?:intervenants|orateurs)|(?:los )?ponentes|(?:i )?relatori|(?:os )?palestrantes|(?:de )?sprekers|talare|foredragsholdere|prelegenci)\W{0,2}$/i;
/** Most runs between such a heading and the first person's name. */
const NEAR_RUNS = 4;

/**
 * True for a heading of a text about the article's writers, or about those who spoke. "Speakers" may also head a part
 * of a review, so a person must follow: a name as a heading, and a text that begins with the same name.
 */
export function introducesPeople(page: Survey, index: number, text: string): boolean {
  if (opensBiography(text)) return true;
  if (text.length > 40 || !PEOPLE.test(text)) return false;
  const { runs, boxes } = page;
  for (let next = index + 1; next <= index + NEAR_RUNS; next++) {
    const [name, about] = [runs[next], runs[next + 1]];
    if (!name || !about || name.length > 60 || headingLevel(boxes[name.box]?.tag ?? '') === 0) continue;
    const words = openingOf(page, name);
    if (/\S\s\S/.test(words) && openingOf(page, about).startsWith(words)) return true;
  }
  return false;
}

/** A line of the article's writers. */
const BYLINE = /^(?:by|von|par|por|di|door|av|af|text)[:\s]\s*\p{Lu}/iu;
/** Most runs below the headline that are searched, and most UTF-16 code units of a line of writers. */
const MOST_ABOVE = 8;
const LONGEST_BYLINE = 80;

/** The lines between headline and text that name the article's writers. */
export function writersAbove(page: Survey, headline: number, story: number): string[] {
  const found: string[] = [];
  for (let index = headline + 1; headline >= 0 && index < Math.min(story, headline + MOST_ABOVE); index++) {
    const run = page.runs[index];
    const text = run && run.length <= LONGEST_BYLINE ? openingOf(page, run) : '';
    if (BYLINE.test(text)) found.push(text);
  }
  return found;
}
