import type { FoundDate } from '../article/model.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { sayDate } from '../dates/say.ts';
import { sayHow } from '../ui/say-how.ts';
import { isStandIn } from '../ui/stand-in.ts';
import type { Translate } from '../ui/translate.ts';
import { DateByHand } from './date-by-hand.tsx';
import type { ReadyReport, SiteSwitchProps } from './props.ts';

type Props = {
  report: ReadyReport | null;
  site: SiteSwitchProps | null;
  t: Translate;
  locale: string;
  onDate: (url: string, date: PartialDate | null) => void;
};

/** The article's title and dates, and the switch for its site. */
export function Head({ report, site, t, locale, onDate }: Props) {
  return (
    <header class="head">
      {/* The same element from the page's own frame on: it must not be made anew under the reader's eyes. */}
      <h1 class="title" dir={report ? 'auto' : undefined} lang={report?.article.language ?? undefined}>
        {report ? report.article.title || t('popupNoTitle') : t('extensionName')}
      </h1>
      {report && (
        <>
          <Dates report={report} t={t} locale={locale} />
          <DateByHand
            key={`${report.article.url} ${report.analysis.published?.date} ${report.analysis.published?.how.type}`}
            report={report}
            t={t}
            onDate={onDate}
          />
        </>
      )}
      {site && <SiteSwitch {...site} t={t} />}
    </header>
  );
}

/** The article's dates as popup and copy list them, each under the name of what it is. */
export function datesOf({ analysis }: ReadyReport): readonly { readonly key: string; readonly found: FoundDate }[] {
  const { published, modified } = analysis;
  if (modified && isStandIn(analysis)) return [{ key: 'popupLastChanged', found: modified }];
  return [
    ...(published ? [{ key: 'popupPublished', found: published }] : []),
    ...(modified && modified.date !== published?.date ? [{ key: 'popupUpdated', found: modified }] : []),
  ];
}

function Dates({ report, t, locale }: { report: ReadyReport; t: Translate; locale: string }) {
  return (
    <dl class="dates">
      {datesOf(report).map(({ key, found }) => (
        <DateRow key={key} label={t(key)} found={found} t={t} locale={locale} />
      ))}
    </dl>
  );
}

function DateRow({ label, found, t, locale }: { label: string; found: FoundDate; t: Translate; locale: string }) {
  return (
    <div class="dates-row">
      <dt>{label}</dt>
      <dd>
        <time dateTime={found.date}>{sayDate(found.date, locale)}</time>{' '}
        <span class="soft">
          {found.how.type === 'reader' ? sayHow(found.how, t) : t('popupHow', sayHow(found.how, t))}
        </span>
      </dd>
    </div>
  );
}

/** The switch for the page's site; where the page is on a part of it, with the choice of that part alone. */
function SiteSwitch({ site, only, on, onSwitch, onOnly, t }: SiteSwitchProps & { t: Translate }) {
  return (
    <>
      <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
        <span class="switch-label">{t('popupSwitch', site)}</span>
        <span class="switch-track" aria-hidden="true">
          <span class="switch-thumb" />
        </span>
      </button>
      {only && (
        <label class="only soft">
          <input
            type="checkbox"
            checked={only.chosen}
            onChange={({ currentTarget }) => onOnly(currentTarget.checked)}
          />{' '}
          {t('popupOnlyHost', only.host)}
        </label>
      )}
    </>
  );
}
