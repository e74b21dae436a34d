import { type DateOrder, orderOf } from '../../dates/month-names.ts';
import { parsePartialDate } from '../../dates/partial-date.ts';
import type { Article } from '../article-model.ts';
import { dateInAddress } from './address-date.ts';
import { roleBefore } from './date-labels.ts';

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d/-]|\.\d)/g;
/** A year first: all languages read this order the same way. */
const ISO = /(?:19|20)\d{2}-\d{2}-\d{2}/g;

type Open = { readonly dmy: string; readonly mdy: string; readonly role: 'published' | 'modified' | null };

/**
 * The order of numeric dates on a page whose language does not decide it, or null. Three rules are tried. Some dates
 * have only one possible order. A day that the page states elsewhere must be among the dates. A change cannot come
 * before publication.
 */
export function orderOfPage({ stated = [], url, language }: Article): DateOrder | null {
  if (orderOf(language) !== null) return null;
  const sure = new Set<DateOrder>();
  const open: Open[] = [];
  const days = new Set<string>();
  for (const { texts } of stated) for (const text of texts) gather(text, sure, open, days);
  if (sure.size === 1) return [...sure][0] ?? null;
  if (sure.size > 1 || open.length === 0) return null;
  const address = dateInAddress(url);
  if (address !== null) days.add(address);
  const fits = (key: 'dmy' | 'mdy'): boolean => open.some((one) => days.has(one[key]));
  if (fits('dmy') !== fits('mdy')) return fits('dmy') ? 'dmy' : 'mdy';
  return bySequence(open);
}

function gather(text: string, sure: Set<DateOrder>, open: Open[], days: Set<string>): void {
  if (!/\d[./-]\d/.test(text)) return; // in no such date
  for (const [day] of text.matchAll(ISO)) days.add(day);
  for (const found of text.matchAll(NUMERIC)) {
    const [, first = '', , second = '', year = ''] = found;
    const whole = year.length === 2 ? `20${year}` : year;
    const dmy = dayOf(whole, second, first);
    const mdy = dayOf(whole, first, second);
    if (dmy !== null && mdy !== null) {
      if (dmy !== mdy)
        open.push({ dmy, mdy, role: roleBefore(text.slice(Math.max(0, found.index - 50), found.index)) });
    } else if (dmy !== null) sure.add('dmy');
    else if (mdy !== null) sure.add('mdy');
  }
}

const dayOf = (year: string, month: string, day: string): string | null =>
  parsePartialDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

function bySequence(open: readonly Open[]): DateOrder | null {
  const published = open.find(({ role }) => role === 'published');
  const modified = open.find(({ role }) => role === 'modified');
  if (!published || !modified) return null;
  const holds = (key: 'dmy' | 'mdy'): boolean => published[key] <= modified[key];
  return holds('dmy') === holds('mdy') ? null : holds('dmy') ? 'dmy' : 'mdy';
}
