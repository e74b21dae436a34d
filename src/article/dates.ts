import { calendarPart, type PartialDate, partialDate } from '../dates/partial-date.ts';
import { isClockAt, isInUtc, isMomentOf, isWithoutZone } from './local-day.ts';
import type { Article, DateSource, FoundDate } from './model.ts';
import type { Statement } from './statement.ts';
import { statementsOf } from './statements.ts';

/**
 * The article with its dates settled from what its page states; a date that it has already stays. Days after `today` (to
 * the day) are not believed. The same article where nothing is left to settle.
 */
export function withDates(article: Article, today: PartialDate = latestToday()): Article {
  if (article.stated === undefined) return article;
  const { stated, ...rest } = article;
  const dates = decideDates(statementsOf(article), today);
  return { ...rest, published: article.published ?? dates.published, modified: article.modified ?? dates.modified };
}

/** The day that it is now in the zone furthest ahead. */
const latestToday = (): PartialDate => partialDate(new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10));

/**
 * Weighs what the page says about its dates. Statements of one day speak for each other, in whatever form; the day with
 * the most behind it wins, and of its statements the most precise and most trusted one is given. Null where nothing
 * worth trusting is said. A day after `today` never wins.
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
  // what was changed was there before: a page's or a file's own date, mostly
  if (first && change && first.worth < SURE && change.day < first.day) first = null;
  const day = first?.day ?? '';
  const last = day === '' ? change : weigh(changes.filter(({ date }) => date.slice(0, 10) >= day));
  return { published: first && said(first), modified: last && said(last) };
}

/**
 * The date of the last change as the article's own, for pages that state no other: the article was there on that day and
 * read as it does, so nothing that came later was known to it. `how` says so.
 */
export function dateOfChange(modified: FoundDate | null): FoundDate | null {
  if (modified === null || modified.how.type === 'last-change') return modified;
  return { date: modified.date, how: { type: 'last-change', change: modified.how } };
}

/** Least worth of a single statement that is believed alone, and of one that needs no other to confirm it. */
const ENOUGH = 5;
const SURE = 8;

type Weighed = {
  readonly day: string;
  readonly best: Statement;
  /** Of the strongest statement of the day. */
  readonly worth: number;
  /** Another source that states the day. */
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
    // the strongest statement counts whole, each further one a third of its worth
    let score = ranked.reduce((sum, { worth }, index) => sum + (index === 0 ? worth : worth / 3), 0);
    // a month in the page's address speaks for the days in it, and against what is only words elsewhere
    if (months.length > 0) score += months.some((month) => day.startsWith(month)) ? 1 : top.worth < SURE ? -2 : 0;
    // between equals what the reader sees is about the article, and not about the page; of what is printed the first
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
  return most < ENOUGH ? null : winner;
}

/**
 * A service's own "date" is the day of the last change as often as that of publication: where it repeats a stated change and nothing
 * else says that the text was published on that day, it says nothing of publication.
 */
function withoutChange(publications: readonly Statement[], changes: readonly Statement[]): readonly Statement[] {
  const dayOf = ({ date }: Statement): string => date.slice(0, 10);
  const changed = new Set(changes.filter(({ worth }) => worth >= ENOUGH).map(dayOf));
  const isVague = ({ source, worth }: Statement): boolean => source.where === 'meta' && worth <= ENOUGH;
  const sure = new Set(publications.filter((one) => !isVague(one)).map(dayOf));
  return publications.filter((one) => !isVague(one) || sure.has(dayOf(one)) || !changed.has(dayOf(one)));
}

/**
 * The day that the page prints, where it is the clock of the place beside the winner's instant in UTC: readers and papers count by it.
 */
function asPrinted(first: Weighed | null, statements: readonly Statement[]): Weighed | null {
  const instant = first?.best.date;
  if (!first || !instant || !isInUtc(instant)) return first;
  const printed = statements.filter(
    ({ printed: isPrinted, role, date }) => isPrinted && role === 'published' && date.length >= 10,
  );
  const sure = printed.filter(({ worth }) => worth >= ENOUGH);
  if (sure.some(({ date }) => calendarPart(date) === first.day)) return first;
  const hour = Number(instant.slice(11, 13));
  const daysTo = (date: string): number => (Date.parse(date.slice(0, 10)) - Date.parse(first.day)) / 86_400_000;
  // a clock that shows the very moment needs no other sign that it is the article's
  const clock = printed.find(({ date }) => Math.abs(daysTo(date)) === 1 && isMomentOf(date, instant));
  const local =
    clock ??
    sure.find(({ date }) => {
      const days = date.length === 10 ? daysTo(date) : 0;
      return (days === 1 && hour >= EARLIEST_NEXT_DAY) || (days === -1 && hour < LATEST_DAY_BEFORE);
    });
  return local ? { ...first, day: calendarPart(local.date), best: local, confirmed: first.best.source } : first;
}
/** Hours of UTC from which on it is the next day somewhere (14 hours ahead), and up to which it is the day before (11 behind). */
const EARLIEST_NEXT_DAY = 10;
const LATEST_DAY_BEFORE = 11;

/** The month, where only that is stated: the one of the strongest statement, if no other month is as strong. */
function month(statements: readonly Statement[]): Weighed | null {
  const months = statements.filter(({ date, worth }) => date.length === 7 && worth >= ENOUGH);
  const best = months.reduce((top: Statement | null, one) => (top && top.worth >= one.worth ? top : one), null);
  if (!best || months.some(({ date, worth }) => date !== best.date && worth === best.worth)) return null;
  const other = months.find(({ date, source }) => date === best.date && keyOf(source) !== keyOf(best.source));
  return { day: best.date, best, worth: best.worth, confirmed: other?.source };
}

/** Two statements of one source count once. */
const keyOf = ({ where, name = '' }: DateSource): string => `${where} ${name}`;

function said({ best, confirmed }: Weighed): FoundDate {
  const { date, source } = best;
  if (confirmed) return { date, how: { type: 'confirmed', source, by: confirmed } };
  return { date, how: { type: best.worth < SURE ? 'unconfirmed' : 'stated', source } };
}

/**
 * The statements, those that tell by the clock of the place what another tells in UTC put into the words of that one: one
 * moment has one day, the one that metadata states. It is such a clock where it states no zone, or where it claims UTC
 * against another by whole hours and has the printed day or the address on its side: some publishing systems write the
 * time of the place as if it were UTC in one of their fields.
 */
function inOneClock(statements: readonly Statement[]): readonly Statement[] {
  const instants = statements.filter(({ date, worth }) => isInUtc(date) && worth >= ENOUGH - 1);
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
