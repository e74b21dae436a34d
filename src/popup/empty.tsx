import { useState } from 'preact/hooks';
import type { NotArticle } from '../article/article-model.ts';
import type { Translate } from '../ui/translate.ts';
import type { Cannot, PopupState } from './page-state.ts';
import type { SiteSwitchProps } from './props.ts';
import { sayNotArticle } from './say-not-article.ts';

const CANNOT_KEYS: Readonly<Record<Cannot, string>> = {
  'browser-page': 'statusBrowserPage',
  store: 'statusStore',
  pdf: 'statusPdf',
  file: 'statusFile',
  unknown: 'statusUnknown',
};

const NOT_ARTICLE_KEYS: Readonly<Record<NotArticle['reason'], string>> = {
  'no-body': 'statusNotArticle',
  'no-article': 'statusNotArticle',
  'not-html': 'statusNotHtml',
  'opted-out': 'statusOptedOut',
};

type Props = {
  readonly state: PopupState;
  readonly t: Translate;
  readonly onReload: () => void;
  readonly onOnce: () => void;
  readonly onSample: () => void;
  readonly site: SiteSwitchProps | null;
};

/** The popup of a page that is not an article: one sentence with the reason, and one button. */
export function Empty(props: Props) {
  const { state, t } = props;
  const { text, detail } = words(state, t);
  const action = actionOf(props);
  return (
    <div class="empty" data-state={state.type === 'report' ? state.report.state : state.type}>
      <p>{text}</p>
      {detail && state.type === 'report' && state.report.state === 'not-article' ? (
        <Why detail={detail} t={t} />
      ) : (
        <>
          {detail && (
            <p class="soft" dir="auto">
              {detail}
            </p>
          )}
          {action && (
            <button type="button" class="button" onClick={action.run}>
              {action.label}
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** The evidence against the page being an article, shown after one click. */
function Why({ detail, t }: { detail: string; t: Translate }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" aria-expanded={open} aria-controls="why-not" onClick={() => setOpen(!open)}>
        {t('popupWhyNot')}
      </button>
      <p id="why-not" class="soft" dir="auto" hidden={!open}>
        {detail}
      </p>
    </>
  );
}

/** The reader's next step. If nothing can be done on this page, it is the sample article. */
function actionOf({ state, t, onReload, onOnce, onSample, site }: Props): { label: string; run: () => void } | null {
  switch (state.type) {
    case 'loading':
      return null;
    case 'cannot':
      return { label: t('popupSample'), run: onSample };
    case 'no-access':
      return { label: t('popupOnce'), run: onOnce };
    case 'reload':
      return { label: t('popupReload'), run: onReload };
    case 'report':
      break;
  }
  switch (state.report.state) {
    case 'off':
      return site && { label: t('popupSwitchBack', site.site), run: () => site.onSwitch(true) };
    case 'failed':
      return { label: t('popupReload'), run: onReload };
    default:
      return { label: t('popupSample'), run: onSample };
  }
}

function words(state: PopupState, t: Translate): { text: string; detail?: string } {
  switch (state.type) {
    case 'loading':
      return { text: t('popupLoading') };
    case 'cannot':
      return { text: t(CANNOT_KEYS[state.why]) };
    case 'no-access':
      return { text: t('statusNoAccess', state.host) };
    case 'reload':
      return { text: t('statusReload') };
    case 'report':
      break;
  }
  const { report, host } = state;
  switch (report.state) {
    case 'off':
      return { text: t('statusOff', host) };
    case 'not-article':
      return { text: t(NOT_ARTICLE_KEYS[report.why.reason]), detail: sayNotArticle(report.why, t) };
    case 'failed':
      return { text: t('statusFailed'), detail: report.error };
    case 'ready':
      return { text: '' }; // ReportView shows articles.
  }
}
