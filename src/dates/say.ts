import { languageTag } from './language-tag.ts';
import { type PartialDate, precisionOf } from './partial-date.ts';

/**
 * A date in the reader's language, exactly as precise as it is known: "2024", "May 2024", "17 May 2024", "18 May 2024
 * at 19:30 (UTC−4)". A day, hour or zone that was not stated is never added. An instant stays in the zone in which it
 * was stated.
 *
 * @param locale BCP 47 tag; an unknown one falls back to the runtime's own language
 */
export function sayDate(date: PartialDate, locale: string): string {
  const [year, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const local = new Date(0);
  // Date.UTC reads the years 1 to 99 as 1901 to 1999, so setUTCFullYear sets the year.
  local.setUTCFullYear(year ?? 1, month - 1, day);
  const precision = precisionOf(date);
  if (precision !== 'instant') return formatter(locale, precision).format(local);
  local.setUTCHours(Number(date.slice(11, 13)), Number(date.slice(14, 16)));
  const text = formatter(locale, 'instant').format(local);
  const zone = sayZone(date);
  return zone === null ? text : `${text} (${zone})`;
}

/** The zone of an instant ("UTC", "UTC−4", "UTC+5:30"), or null if it states none. */
function sayZone(date: PartialDate): string | null {
  const match = /(?:Z|([+-])(\d{2}):(\d{2}))$/.exec(date);
  if (!match) return null;
  const [, sign, hours, minutes] = match;
  if (sign === undefined || (hours === '00' && minutes === '00')) return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

const OPTIONS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  instant: { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
} satisfies Record<ReturnType<typeof precisionOf>, Intl.DateTimeFormatOptions>;

/** Formatters are slow to make and are needed often, so they are kept by precision and locale. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, precision: keyof typeof OPTIONS): Intl.DateTimeFormat {
  const key = `${precision} ${locale}`;
  let known = formatters.get(key);
  if (!known) {
    const options: Intl.DateTimeFormatOptions = { ...OPTIONS[precision], timeZone: 'UTC', calendar: 'gregory' };
    try {
      known = new Intl.DateTimeFormat(languageTag(locale), options);
    } catch {
      known = new Intl.DateTimeFormat(undefined, options);
    }
    formatters.set(key, known);
  }
  return known;
}
