import { calendarPart, type PartialDate, partialDate } from '../../dates/partial-date.ts';
import type { Article, DateSource, FoundDate } from '../article-model.ts';
import { isClockAt, isInUtc, isMomentOf, isWithoutZone } from './local-day.ts';
import type { Statement } from './statement.ts';
import { statementsOf } from './statements.ts';

/**
 * The article with its dates decided from the statements of its page. A date that it already has stays. Days after
 * `today` (to the day) are ignored. Returns the same object if nothing was left to decide.
 */
export function withDates(article: Article, today: PartialDate = latestToday()): Article {
  if (article.stated === undefined) return article;
  const { stated, ...rest } = article;
  const dates = decideDates(statementsOf(article), today);
  return { ...rest, published: article.published ?? dates.published, modified: article.modified ?? dates.modified };
}

/** Today, in the time zone that is furthest ahead. */
const latestToday = (): PartialDate => partialDate(new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10));

/**
 * Weighs the page's statements about its dates. Statements of the same day support each other, in whatever form. The
 * day with the most support wins, and its most precise and most trusted statement is returned. Null if nothing
 * trustworthy is stated. A day after `today` never wins.
 */
export function decideDates(
  statements: readonly Statement[],
  today: PartialDate,
): { published: FoundDate | null; modified: FoundDate | null } {
  const sane = inOneClock(statements.filter(({ date }) => date.slice(0, 10) <= today.slice(0, 10)));
  const changes = sane.filter(({ role }) => role === 'modified');
  const publications = withoutChange(
    sane.filter(({ role }) => role === 'published'),
    changes,
  );
  let first = asPrinted(weigh(publications) ?? month(publications), statements);
  const change = weigh(changes);
  // A publication cannot come after the last change. So an uncertain day of publication that is later than a change is
  // dropped: it is mostly that of the page or of a file.
  if (first && change && first.worth < SURE_WORTH && change.day < first.day) first = null;
  const day = first?.day ?? '';
  const last = day === '' ? change : weigh(changes.filter(({ date }) => date.slice(0, 10) >= day));
  return { published: first && foundDate(first), modified: last && foundDate(last) };
}

/**
 * The date of the last change as the article's own date, for pages that state no other. The article existed on that day
 * in this form, so it knew nothing of what came later. `how` records the substitution.
 */
export function dateOfChange(modified: FoundDate | null): FoundDate | null {
  if (modified === null || modified.how.type === 'last-change') return modified;
  return { date: modified.date, how: { type: 'last-change', change: modified.how } };
}

/** Least worth of a statement that counts alone, and of a statement that needs no confirmation. */
const ENOUGH_WORTH = 5;
const SURE_WORTH = 8;

type Weighed = {
  readonly day: string;
  readonly best: Statement;
  /** The worth of the day's strongest statement. */
  readonly worth: number;
  /** Another source that states the same day. */
  readonly confirmed: DateSource | undefined;
};

function weigh(statements: readonly Statement[]): Weighed | null {
  const days = new Map<string, Map<string, Statement>>();
  for (const statement of statements) {
    if (statement.date.length < 10) continue;
    const day = statement.date.slice(0, 10);
    const sources = days.get(day) ?? new Map<string, Statement>();
    const key = keyOf(statement.source);
    const known = sources.get(key);
    if (!known || known.worth < statement.worth) sources.set(key, statement);
    days.set(day, sources);
  }
  const months = statements.filter(({ date }) => date.length === 7).map(({ date }) => date);
  let winner: Weighed | null = null;
  let most = 0;
  for (const [day, sources] of days) {
    const ranked = [...sources.values()].sort((a, b) => b.worth - a.worth || b.date.length - a.date.length);
    const top = ranked[0];
    if (!top) continue;
    // the strongest statement counts in full, each further statement for a third
    let score = ranked.reduce((sum, { worth }, index) => sum + (index === 0 ? worth : worth / 3), 0);
    // A month in the page's address supports days in that month. It weakens other days that are stated only in words.
    if (months.length > 0) score += months.some((month) => day.startsWith(month)) ? 1 : top.worth < SURE_WORTH ? -2 : 0;
    // Among equals, printed dates win, because they are about the article and not the page. Among printed dates, the
    // first wins.
    if (score < most || (score === most && (!top.printed || winner?.best.printed))) continue;
    most = score;
    const best = ranked.find(({ date, worth }) => date.length > 10 && worth >= top.worth - 2) ?? top;
    winner = {
      day,
      best,
      worth: top.worth,
      confirmed: ranked.find((one) => keyOf(one.source) !== keyOf(best.source))?.source,
    };
  }
  return most < ENOUGH_WORTH ? null : winner;
}

/**
 * A service's own "date" may equally be the day of the last change. So it is ignored if it repeats a stated change and
 * nothing else gives that day as the day of publication.
 */
function withoutChange(publications: readonly Statement[], changes: readonly Statement[]): readonly Statement[] {
  const dayOf = ({ date }: Statement): string => date.slice(0, 10);
  const changed = new Set(changes.filter(({ worth }) => worth >= ENOUGH_WORTH).map(dayOf));
  const isVague = ({ source, worth }: Statement): boolean => source.where === 'meta' && worth <= ENOUGH_WORTH;
  const sure = new Set(publications.filter((one) => !isVague(one)).map(dayOf));
  return publications.filter((one) => !isVague(one) || sure.has(dayOf(one)) || !changed.has(dayOf(one)));
}

/**
 * The printed day, if it is the local form of the winning instant in UTC. Readers and papers count by the printed day.
 */
function asPrinted(first: Weighed | null, statements: readonly Statement[]): Weighed | null {
  const instant = first?.best.date;
  if (!first || !instant || !isInUtc(instant)) return first;
  const printed = statements.filter(
    ({ printed: isPrinted, role, date }) => isPrinted && role === 'published' && date.length >= 10,
  );
  const sure = printed.filter(({ worth }) => worth >= ENOUGH_WORTH);
  if (sure.some(({ date }) => calendarPart(date) === first.day)) return first;
  const hour = Number(instant.slice(11, 13));
  const daysTo = (date: string): number => (Date.parse(date.slice(0, 10)) - Date.parse(first.day)) / 86_400_000;
  // A printed clock time that equals the instant exactly needs no other sign that it is the article's.
  const clock = printed.find(({ date }) => Math.abs(daysTo(date)) === 1 && isMomentOf(date, instant));
  const local =
    clock ??
    sure.find(({ date }) => {
      const days = date.length === 10 ? daysTo(date) : 0;
      return (days === 1 && hour >= EARLIEST_NEXT_DAY) || (days === -1 && hour < LATEST_DAY_BEFORE);
    });
  return local ? { ...first, day: calendarPart(local.date), best: local, confirmed: first.best.source } : first;
}
/**
 * From this hour of UTC on, the next day has begun somewhere (14 hours ahead). Until the second hour, the previous day
 * continues somewhere (11 hours behind).
 */
const EARLIEST_NEXT_DAY = 10;
const LATEST_DAY_BEFORE = 11;

/**
 * The month, if nothing more precise is stated. It is the month of the strongest statement, unless another month is as
 * strong.
 */
function month(statements: readonly Statement[]): Weighed | null {
  const months = statements.filter(({ date, worth }) => date.length === 7 && worth >= ENOUGH_WORTH);
  const best = months.reduce((top: Statement | null, one) => (top && top.worth >= one.worth ? top : one), null);
  if (!best || months.some(({ date, worth }) => date !== best.date && worth === best.worth)) return null;
  const other = months.find(({ date, source }) => date === best.date && keyOf(source) !== keyOf(best.source));
  return { day: best.date, best, worth: best.worth, confirmed: other?.source };
}

/** Two statements from one source count once. */
const keyOf = ({ where, name = '' }: DateSource): string => `${where} ${name}`;

function foundDate({ best, confirmed }: Weighed): FoundDate {
  const { date, source } = best;
  if (confirmed) return { date, how: { type: 'confirmed', source, by: confirmed } };
  return { date, how: { type: best.worth < SURE_WORTH ? 'unconfirmed' : 'stated', source } };
}

/**
 * Some sites write local time in a UTC field. If such a time is the same instant as a UTC time, the UTC time replaces
 * it. So one instant never counts as two days. A time is local if it states no zone. It is also local if it claims UTC,
 * differs from another statement by whole hours, and the printed day or the address supports it.
 */
function inOneClock(statements: readonly Statement[]): readonly Statement[] {
  const instants = statements.filter(({ date, worth }) => isInUtc(date) && worth >= ENOUGH_WORTH - 1);
  if (instants.length === 0) return statements;
  const days = new Set(statements.filter(({ date }) => date.length === 10).map(({ date }) => date));
  return statements.map((one) => {
    const own = calendarPart(one.date);
    const isLocal = isWithoutZone(one.date) || (isInUtc(one.date) && days.has(own));
    const same =
      isLocal &&
      instants.find(({ date, role }) => {
        if (role !== one.role || calendarPart(date) === own || !isClockAt(one.date, date)) return false;
        return isWithoutZone(one.date) || !days.has(calendarPart(date));
      });
    return same ? { ...one, date: same.date } : one;
  });
}
