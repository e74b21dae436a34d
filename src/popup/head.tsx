import type { PartialDate } from '../dates/partial-date.ts';
import type { Translate } from '../ui/translate.ts';
import { DateLine } from './date-line.tsx';
import { Hint } from './hint.tsx';
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
      {/* The page's own frame already has this element. It is kept, so that nothing flickers. */}
      <h1 class="title" dir={report ? 'auto' : undefined} lang={report?.article.language ?? undefined}>
        {report ? report.article.title || t('popupNoTitle') : t('extensionName')}
      </h1>
      {report && <DateLine report={report} t={t} locale={locale} onDate={onDate} />}
      {site && <SiteSwitch {...site} t={t} />}
      {report && report.analysis.mentions.length > 0 && <Hint t={t} />}
    </header>
  );
}

/**
 * The switch for the page's site. If the page's host is only a part of the site, the reader can choose only that host.
 */
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
