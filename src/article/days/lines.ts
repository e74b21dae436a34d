import { narrow } from '../../dates/tokens.ts';
import { type Run, SPOKEN, type Survey } from '../survey.ts';

/** Lines of a page in the form in which dates are looked for. */

/**
 * Matches what every date beside a headline has. That is a year of four digits, a year of a Japanese era, or a short
 * year in its usual place.
 */
export const DATE_LIKE =
  /\b(?:19|20)\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}|['’]\d{2}\b|\b\d{1,2} [^\s\d!-/:-@]{3,4} \d{2}\b|[２１][０-９]{3}|(?:令和|平成|昭和).{1,3}年/;

/** True if a run has a digit used in dates, or the 元 of an era's first year. */
export function hasDigit({ texts }: Survey, run: Run): boolean {
  for (let at = run.from; at < run.to; at++) if (/[\d０-９元٠-٩۰-۹०-९০-৯]/.test(texts[at] ?? '')) return true;
  return false;
}

/** The text of a run with single spaces, the page's line breaks, and ASCII digits. */
export function lineOf({ texts, flags }: Survey, run: Run): string {
  let text = '';
  for (let at = run.from; at < run.to; at++) {
    const piece = texts[at]?.replace(/\s{2,}|[^\S ]/g, ' ') ?? '\n';
    text += (flags[at] ?? 0) & SPOKEN ? ` ${piece} ` : piece;
  }
  return narrow(/[ \n][ \n]/.test(text) ? text.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n') : text).trim();
}
