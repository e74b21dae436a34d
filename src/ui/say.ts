import { daysBetween, isSameDay } from '../dates/distance.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { sayDate } from '../dates/say.ts';
import type { Move, StateLine } from '../facts/fact-model.ts';
import { pluralKey, type Translate } from './translate.ts';

/**
 * A date at most this many days before the article is given as a distance, because that is what the reader wants to
 * know.
 */
const NEAR = 6;

/**
 * One line of "then" or "now" as a phrase in the reader's language: "chief scientist at OpenAI until three days before
 * this article", "in force, 1 August 2024". The name of a role stays in the language of the facts.
 *
 * @param article the article's date for a line of "then"; null for a line of "now", where no day is near an article
 */
export function sayStateLine(line: StateLine, article: PartialDate | null, t: Translate, locale: string): string {
  const { what, when } = line;
  const date = (known: PartialDate): string => sayDate(known, locale);
  switch (when.type) {
    case 'current':
      if (when.since && when.confirmed) return t('saySinceConfirmed', what, date(when.since), date(when.confirmed));
      if (when.since) return t('saySince', what, date(when.since));
      return when.confirmed ? t('sayConfirmed', what, date(when.confirmed)) : what;
    case 'ended':
      if (when.on === null) {
        return when.since ? t('sayEndNotKnown', what, date(when.since)) : t('sayFormerly', what);
      }
      return when.around && isVague(when.on)
        ? t('sayUntilAround', what, date(when.on))
        : sayUntil(what, when.on, article, t, locale);
    case 'begins':
      return t(isVague(when.on) ? 'sayFromAround' : 'saySince', what, date(when.on));
    case 'status':
      if (article !== null && isSameDay(when.on, article)) return t('sayStatusSameDay', what);
      return t(when.around && isVague(when.on) ? 'sayStatusAround' : 'sayStatus', what, date(when.on));
    case 'proceeding':
      return t(when.around && isVague(when.on) ? 'sayStatusAround' : 'saySince', what, date(when.on));
    case 'members': {
      const names = (moves: readonly Move[]): string => moves.map(({ name, on }) => `${name} (${date(on)})`).join(', ');
      const since = [
        ...(when.joined.length > 0 ? [t('sayJoined', names(when.joined))] : []),
        ...(when.left.length > 0 ? [t('sayLeft', names(when.left))] : []),
      ];
      return since.length > 0
        ? t('sayMembersSince', what, date(when.on), since.join('; '))
        : t('sayMembers', what, date(when.on));
    }
  }
}

/** True if a date is not known to the day. A known day never gets "around", however imprecise the article's date is. */
const isVague = (on: PartialDate): boolean => on.length < 10;

function sayUntil(what: string, on: PartialDate, article: PartialDate | null, t: Translate, locale: string): string {
  const days = article === null ? null : daysBetween(on, article);
  if (days === 0) return t('sayUntilSameDay', what);
  if (days === 1) return t(pluralKey('sayUntilDaysBefore', locale, 1), '1', what);
  if (days !== null && days > 1 && days <= NEAR)
    return t(pluralKey('sayUntilDaysBefore', locale, days), t(`sayNumber${days}`), what);
  return t('sayUntil', what, sayDate(on, locale));
}
