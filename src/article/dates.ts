import { calendarPart, type PartialDate, partialDate } from '../dates/partial-date.ts';
import { hasZone, inPlace, mislabelled } from './local-day.ts';
import type { Article, FoundDate } from './model.ts';
import { type Statement, statementsOf } from './statements.ts';

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
  const sane = statements.filter(({ date }) => date.slice(0, 10) <= today.slice(0, 10));
  const changes = sane.filter(({ role }) => role === 'modified');
  let first = weigh(sane.filter(({ role }) => role === 'published'));
  const change = weigh(changes);
  // what was changed was there before: a page's or a file's own date, mostly
  if (first && change && first.worth < SURE && change.day < first.day) first = null;
  const day = first?.day ?? '';
  const last = day === '' ? change : weigh(changes.filter(({ date }) => date.slice(0, 10) >= day));
  const published = first && said(first, sane);
  const modified = last && said(last, sane);
  return { published, modified };
}

/**
 * The date of the last change as the article's own, for pages that state no other: the article was there on that day and
 * read as it does, so nothing that came later was known to it. `how` says so.
 */
export const dateOfChange = (modified: FoundDate | null): FoundDate | null =>
  modified && {
    date: modified.date,
    how: `the last change, since nothing says when it was published: ${modified.how}`,
  };

/** Least worth of a single statement that is believed alone, and of one that needs no other to confirm it. */
const ENOUGH = 5;
const SURE = 8;

type Weighed = {
  readonly day: string;
  readonly best: Statement;
  /** Of the strongest statement of the day. */
  readonly worth: number;
  /** How another statement of the day was made. */
  readonly confirmed: string | undefined;
};

function weigh(statements: readonly Statement[]): Weighed | null {
  const days = new Map<string, Map<string, Statement>>();
  for (const statement of statements) {
    if (statement.date.length < 10) continue;
    const day = statement.date.slice(0, 10);
    const sources = days.get(day) ?? new Map<string, Statement>();
    const known = sources.get(statement.how);
    if (!known || known.worth < statement.worth) sources.set(statement.how, statement);
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
    // between equals what the reader sees is about the article, and not about the page
    if (score < most || (score === most && !top.printed)) continue;
    most = score;
    const best = ranked.find(({ date, worth }) => date.length > 10 && worth >= top.worth - 2) ?? top;
    winner = { day, best, worth: top.worth, confirmed: ranked.find(({ how }) => how !== best.how)?.how };
  }
  return most < ENOUGH ? null : winner;
}

function said({ best, confirmed }: Weighed, statements: readonly Statement[]): FoundDate {
  const sure = confirmed ? `, confirmed by ${confirmed}` : best.worth < SURE ? ', which nothing else confirms' : '';
  const date = inTimeOfPlace(best, statements);
  const zone = date === best.date ? '' : ', told in the time of the place';
  return { date, how: `${best.how}${sure}${zone}` };
}

/** The winning date with the zone of its place, where another statement tells the same instant. */
function inTimeOfPlace({ date, role }: Statement, statements: readonly Statement[]): PartialDate {
  const others = statements.filter((one) => one.role === role && one.worth >= ENOUGH - 1);
  for (const { date: other } of others) {
    const local = inPlace(date, other) ?? (hasZone(date) ? null : inPlace(other, date));
    if (local) return local;
  }
  const days = others.filter((one) => one.date.length === 10).map((one) => one.date);
  for (const { date: other } of others)
    if (days.includes(calendarPart(date)) && !days.includes(calendarPart(other)))
      return mislabelled(date, other) ?? date;
  return date;
}
