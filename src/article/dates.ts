import { type PartialDate, partialDate } from '../dates/partial-date.ts';
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
  const published = weigh(sane.filter(({ role }) => role === 'published'));
  const modified = weigh(
    sane.filter(
      ({ role, date }) => role === 'modified' && (!published || date.slice(0, 10) >= published.date.slice(0, 10)),
    ),
  );
  return { published, modified };
}

/** Least worth of a single statement that is believed alone. */
const ENOUGH = 5;

function weigh(statements: readonly Statement[]): FoundDate | null {
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
  let best: Statement | null = null;
  let most = 0;
  let confirmed: Statement | undefined;
  for (const [day, sources] of days) {
    const ranked = [...sources.values()].sort((a, b) => b.worth - a.worth || b.date.length - a.date.length);
    const top = ranked[0];
    if (!top) continue;
    // the strongest statement counts whole, each further one a third of its worth
    let score = ranked.reduce((sum, { worth }, index) => sum + (index === 0 ? worth : worth / 3), 0);
    // a month in the page's address speaks for the days in it, and against what is only words elsewhere
    if (months.length > 0) score += months.some((month) => day.startsWith(month)) ? 1 : top.worth < 8 ? -2 : 0;
    if (score > most) {
      most = score;
      best = ranked.find(({ date, worth }) => date.length > 10 && worth >= top.worth - 2) ?? top;
      const winner = best;
      confirmed = ranked.find(({ how }) => how !== winner.how);
    }
  }
  if (!best || most < ENOUGH) return null;
  const sure = confirmed ? `, confirmed by ${confirmed.how}` : best.worth < 8 ? ', which nothing else confirms' : '';
  return { date: best.date, how: `${best.how}${sure}` };
}
