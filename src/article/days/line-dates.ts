import { parseDateWords } from '../../dates/date-words.ts';
import type { DateOrder } from '../../dates/month-names.ts';
import type { StatedDate } from '../article-model.ts';
import { isBylineName } from '../names.ts';
import { BEHIND, COPYRIGHT, OF_ELSE, roleBefore, TRANSLATED } from './date-labels.ts';
import type { Statement } from './statement.ts';

/** Dates in the words of web pages cannot be older than the web. */
const EARLIEST = '1993';
/** What may follow the date that opens a byline: a sign, or the word before the writer's name. */
const BEGINS_BYLINE = /^\s*(?:[|·•–—]|- |(?:von|by|par|por|di|da|door|av|af|от)\s)/i;
/** A byline that closes with its date: "Von … am 21. April 2020". */
const BYLINE = /^\s*(?:von|by|par|por|di|da|door|av|af|text|autor(?:in)?|author|от|written by)\b:?\s+\p{Lu}/iu;
/** Most UTF-16 code units beside a month that dates a text ("Issue 12, …"). */
const MONTH_ALONE = 16;

/** The name of a magazine before the month of its issue: "The Valley Review, May 2024". */
const ISSUE =
  /^\s*(?:(?:[\p{Lu}\p{N}][\p{L}\p{N}'’&./-]*|of|the|and|der|die|das|du|de|la|el)\s?){1,6}[,|·•–—:/-]\s*$|^\s*(?:L[ae]s? |L['’]|El |Il )[\p{L} '’-]{3,32}, ?$/u;

/** What may follow the month of an issue. */
const OF_ISSUE = /^\s?(?:issue|edition|ausgabe|heft)\b[\s|·•]*$/i;

/** The first month of a double issue ("May/June 2024"), which has no month of its own. */
const ENDS_MONTH = /\p{L}{3}\.?\s?[/–—-]\s?$/u;

/** Labels for the day on which a text was written. A date of at most `ENOUGH` worth must not lose any. */
const CREATED =
  /(?:^|\s)(?:created|erstellt(?: am)?|créé le|creado el|creato il|criado em|aangemaakt op|utworzono)\s?:?\s*$/i;
const ENOUGH = 5;

/** A weekday before its day. */
const ONLY_WEEKDAY = /^\s*\p{L}{2,12}(?:-feira)?[.,]?\s+(?:den |der |le |the |el )?$/u;

type WordDate = ReturnType<typeof parseDateWords>[number];

/** A place before the day that opens a text. Then what may follow: an agency, a dash, the end of a sentence. */
const BEFORE_DAY =
  /^(?:\p{Lu}[\p{L}.'’ -]{1,30}(?:[,/] ?\p{Lu}[\p{L}.'’ -]{1,24}){0,2}[,:]? ?(?:(?:le|den|el|il|em|am|lì|a) )?|\()?$/u;
const BEHIND_DAY = /^\)?(?:\s?(?:\([^()]{2,40}\)|\/[^/]{2,40}\/))?\s?(?:[.:–—|]\s|--?\s)/;
/** What may come before the day that ends a text: nothing, a place or a name. */
const SIGNED =
  /^[\s(–—-]*(?:\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|von|van|der|di|da)){0,4}\s?[,/|·–—-]\s*(?:(?:le|den|el|il|em|am|lì|a|à) )?)?$/u;

/**
 * The day with which a text opens or ends, as in datelines and signed columns. A day within the story does not count.
 */
function atTheEdge(text: string, name: string, dates: readonly WordDate[]): Statement[] {
  const [found] = dates;
  if (!found || dates.length > 1) return [];
  // The day of an issue is that of its cover, which is later than publication. Its month is the article's.
  if (name === 'issue' ? found.date.length > 7 : found.date.length < 10) return [];
  const before = text.slice(0, found.start);
  const behind = text.slice(found.end);
  const isEdge =
    name === 'issue' ||
    (name === 'dateline'
      ? BEFORE_DAY.test(before) && BEHIND_DAY.test(behind)
      : SIGNED.test(before) && /^(?:掲載|公開|配信|\s?[rг](?=\.))?[\s.)–—-]*$/.test(behind));
  if (!isEdge) return [];
  return [{ date: found.date, role: 'published', source: { where: 'line' }, worth: 5, printed: true }];
}

/** Dates in a line of words. Their worth depends on the line's labels and on its distance from the headline. */
export function inLine(
  { texts: [text = ''], name, place }: StatedDate,
  language: string | null,
  order: DateOrder | null,
): Statement[] {
  if (TRANSLATED.test(text)) return [];
  const dates = parseDateWords(text, language, null, order === null ? {} : { order }).filter(
    ({ date }) => date.length >= 7 && date >= EARLIEST,
  );
  if (dates.length > 3) return [];
  if (place === 'text') return atTheEdge(text, name, dates);
  const byline = isBylineName(name);
  /** The line that contains a date, if the run has several lines. */
  const lineAt = (start: number, end: number): { from: number; length: number; rest: number } => {
    const from = text.lastIndexOf('\n', start) + 1;
    const until = text.indexOf('\n', end);
    const to = until < 0 ? text.length : until;
    const own = dates.filter((one) => one.start >= from && one.end <= to);
    return { from, length: to - from, rest: own.reduce((left, one) => left - (one.end - one.start), to - from) };
  };
  const isBehind = dates[0] !== undefined && roleBefore(text.slice(0, dates[0].start)) === null;
  const found: Statement[] = [];
  let before = 0;
  for (const { date, start, end } of dates) {
    const label = text.slice(Math.max(before, start - 50), start);
    before = end;
    if (COPYRIGHT.test(label)) continue;
    const behind = isBehind ? BEHIND.exec(text.slice(end, end + 12)) : null;
    const role = behind ? (behind[1] || behind[2] ? 'modified' : 'published') : roleBefore(label);
    if (role === null && OF_ELSE.test(label)) continue;
    // "January 13, 2020 at 08:45 | filed under …": the date opens a short line, and a sign separates it from the rest.
    const line = lineAt(start, end);
    const isShort = line.length < 120;
    const opens = isShort && start === line.from && BEGINS_BYLINE.test(text.slice(end));
    const closes = isShort && end >= line.from + line.length - 2 && BYLINE.test(text.slice(line.from, start));
    const alone = line.rest < 40 || opens || closes;
    // A month dates a magazine's text only if it is alone on its line.
    const isIssue = (): boolean =>
      place === 'headline' &&
      ((end >= line.from + line.length - 1 && ISSUE.test(text.slice(line.from, start))) ||
        OF_ISSUE.test(text.slice(end, line.from + line.length)));
    if (date.length === 7 && (ENDS_MONTH.test(label) || !(alone && (line.rest < MONTH_ALONE || isIssue())))) continue;
    // A date in the middle of a sentence is part of the story.
    if (!alone && !byline && !role) continue;
    const near = place === 'headline' ? 2 : 0;
    // A line beside the headline that is only a day, with or without its weekday, is as good as a marked date.
    const onlyDay =
      near > 0 &&
      (line.length - (end - start) < 4 || (line.length - end < 2 && ONLY_WEEKDAY.test(text.slice(line.from, start))));
    const stated = Math.max((role ? 5 : 3) + near + (byline ? 1 : 0) - (alone || byline ? 0 : 1), onlyDay ? 7 : 0);
    // A text may be written before it is published. Then a line that states the publication counts more.
    const worth = stated > ENOUGH && CREATED.test(label) ? stated - 0.1 : stated;
    found.push({ date, role: role ?? 'published', source: { where: 'line' }, worth, printed: true });
  }
  return found;
}
