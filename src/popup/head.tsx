import type { FoundDate } from '../article/model.ts';
import { sayDate } from '../dates/say.ts';
import type { PageReport } from '../messages.ts';
import type { Translate } from '../ui/translate.ts';

export type ReadyReport = Extract<PageReport, { state: 'ready' }>;

export type SiteSwitchProps = {
  /** The host that the switch is for, as the reader knows it. */
  readonly host: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
};

type Props = { report: ReadyReport | null; site: SiteSwitchProps | null; t: Translate; locale: string };

/** The article's title and dates, and the switch for its site. */
export function Head({ report, site, t, locale }: Props) {
  return (
    <header class="head">
      {report ? (
        <>
          <h1 class="title" dir="auto" lang={report.article.language ?? undefined}>
            {report.article.title || t('popupNoTitle')}
          </h1>
          <Dates published={report.analysis.published} modified={report.analysis.modified} t={t} locale={locale} />
        </>
      ) : (
        <h1 class="title">{t('extensionName')}</h1>
      )}
      {site && <SiteSwitch {...site} t={t} />}
    </header>
  );
}

function Dates(props: { published: FoundDate | null; modified: FoundDate | null; t: Translate; locale: string }) {
  const { published, modified, t, locale } = props;
  return (
    <dl class="dates">
      {published && <DateRow label={t('popupPublished')} found={published} t={t} locale={locale} />}
      {modified && modified.date !== published?.date && (
        <DateRow label={t('popupUpdated')} found={modified} t={t} locale={locale} />
      )}
    </dl>
  );
}

function DateRow({ label, found, t, locale }: { label: string; found: FoundDate; t: Translate; locale: string }) {
  return (
    <div class="dates-row">
      <dt>{label}</dt>
      <dd>
        <time dateTime={found.date}>{sayDate(found.date, locale)}</time>{' '}
        <span class="soft">{t('popupHow', found.how)}</span>
      </dd>
    </div>
  );
}

function SiteSwitch({ host, on, onSwitch, t }: SiteSwitchProps & { t: Translate }) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      <span class="switch-label">{t('popupSwitch', host)}</span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
    </button>
  );
}
