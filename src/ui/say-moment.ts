/**
 * A moment of this device's clock in the reader's language: the day, and the time of day where that was today.
 *
 * @param moment milliseconds since 1970; `now` likewise
 */
export function sayMoment(moment: number, locale: string, now = Date.now()): string {
  const tag = locale.replaceAll('_', '-');
  const date = new Date(moment);
  const today = date.toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(tag, today ? { dateStyle: 'long', timeStyle: 'short' } : { dateStyle: 'long' }).format(
    date,
  );
}
