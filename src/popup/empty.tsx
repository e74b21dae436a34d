import type { NotArticle } from '../article/model.ts';
import type { Translate } from '../ui/translate.ts';
import type { Cannot, PopupState } from './page-state.ts';
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

/** What the popup says where there is no article to speak of, and what the reader can do about it. */
export function Empty(props: {
  state: PopupState;
  t: Translate;
  onReload: () => void;
  onOnce: () => void;
  onAlways: (host: string) => void;
}) {
  const { state, t, onReload, onOnce, onAlways } = props;
  const { text, detail } = words(state, t);
  return (
    <div class="empty" data-state={state.type === 'report' ? state.report.state : state.type}>
      <p>{text}</p>
      {detail && (
        <p class="soft" dir="auto">
          {detail}
        </p>
      )}
      {(state.type === 'reload' || (state.type === 'report' && state.report.state === 'failed')) && (
        <button type="button" class="button" onClick={onReload}>
          {t('popupReload')}
        </button>
      )}
      {state.type === 'no-access' && (
        <p class="choices">
          <button type="button" class="button" onClick={onOnce}>
            {t('popupOnce')}
          </button>
          <button type="button" class="button" onClick={() => onAlways(state.host)}>
            {t('popupAlways', state.host)}
          </button>
        </p>
      )}
    </div>
  );
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
      return { text: '' }; // shown by ReportView
  }
}
