import { languageTag } from '../dates/language-tag.ts';

/**
 * A moment of this device's clock in the reader's language: the day, and for today also the time of day.
 *
 * @param moment milliseconds since 1970; `now` likewise
 */
export function sayMoment(moment: number, locale: string, now = Date.now()): string {
  const date = new Date(moment);
  const today = date.toDateString() === new Date(now).toDateString();
  const style = new Intl.DateTimeFormat(
    languageTag(locale),
    today ? { dateStyle: 'long', timeStyle: 'short' } : { dateStyle: 'long' },
  );
  return style.format(date);
}
