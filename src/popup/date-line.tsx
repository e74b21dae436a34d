import type { FoundDate } from '../article/article-model.ts';
import { languageTag } from '../dates/language-tag.ts';
import { calendarPart, type PartialDate } from '../dates/partial-date.ts';
import { sayDate } from '../dates/say.ts';
import { sayHowPlainly } from '../ui/say-how.ts';
import { isStandIn } from '../ui/stand-in.ts';
import type { Translate } from '../ui/translate.ts';
import { DateByHand } from './date-by-hand.tsx';
import { datesOf } from './dates-of.ts';
import type { ReadyReport } from './props.ts';

type Props = {
  readonly report: ReadyReport;
  readonly t: Translate;
  readonly locale: string;
  /** Stores the reader's date for a page, or removes it (null). */
  readonly onDate: (url: string, date: PartialDate | null) => void;
};

/**
 * "Written 17 May 2024 · updated 18 May". It unfolds to show how each date was found, with the question whether it is
 * wrong.
 */
export function DateLine({ report, t, locale, onDate }: Props) {
  const { published } = report.analysis;
  return (
    <details
      class="date-line"
      key={`${report.article.url} ${published?.date} ${published?.how.type}`}
      open={published === null}
    >
      <summary>{sayDates(report, t, locale)}</summary>
      <dl class="dates">
        {datesOf(report).map(({ key, found }) => (
          <DateRow key={key} label={t(key)} found={found} t={t} locale={locale} />
        ))}
      </dl>
      <DateByHand report={report} t={t} onDate={onDate} />
    </details>
  );
}

/** Both days in one line. The year of the update is left out if it is also the year of publication. */
export function sayDates({ analysis }: ReadyReport, t: Translate, locale: string): string {
  const { published, modified } = analysis;
  if (published === null) return t('statusNoDate');
  const day = sayDate(calendarPart(published.date), locale);
  if (isStandIn(analysis)) return `${t('popupLastChanged')} ${day}`;
  const written = t('popupWritten', day);
  const line = published.how.type === 'reader' ? `${written} (${t('popupDateByYou')})` : written;
  if (modified === null || calendarPart(modified.date) === calendarPart(published.date)) return line;
  return `${line} · ${t('popupUpdatedOn', updateDay(calendarPart(modified.date), published.date, locale))}`;
}

function updateDay(day: PartialDate, published: PartialDate, locale: string): string {
  if (day.length < 10 || day.slice(0, 4) !== published.slice(0, 4)) return sayDate(day, locale);
  const options = { month: 'long', day: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(languageTag(locale), options).format(new Date(`${day}T00:00:00Z`));
}

function DateRow({ label, found, t, locale }: { label: string; found: FoundDate; t: Translate; locale: string }) {
  const how = sayHowPlainly(found.how, t);
  return (
    <div class="dates-row">
      <dt>{label}</dt>
      <dd>
        <time dateTime={found.date}>{sayDate(found.date, locale)}</time>{' '}
        <span class="soft">{found.how.type === 'reader' ? how : t('popupHow', how)}</span>
      </dd>
    </div>
  );
}
