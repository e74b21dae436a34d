import { type Memory, MemorySwitch } from '../ui/memory-switch.tsx';
import type { Translate } from '../ui/translate.ts';
import { directionOf } from '../ui/translate.ts';
import type { ArticleActions } from './article-actions.ts';
import type { MemoryActions } from './changes.tsx';
import { Empty } from './empty.tsx';
import { Head } from './head.tsx';
import type { PopupState } from './page-state.ts';
import type { ReadyReport, SiteSwitchProps } from './props.ts';
import { ReportView } from './report-view.tsx';
import type { SiteActions } from './site-actions.ts';

export type PopupProps = MemoryActions &
  ArticleActions &
  Omit<SiteActions, 'onSwitch'> & {
    readonly state: PopupState;
    /** The last fault of the settings, in the browser's words, or null. */
    readonly fault: string | null;
    /** The text to announce: the outcome of the reader's last action. */
    readonly outcome: string;
    readonly t: Translate;
    readonly locale: string;
    /** Null if there is no site to switch. */
    readonly site: SiteSwitchProps | null;
    readonly onOptions: () => void;
    /** Opens a report on this page. The reader sees all of it before anything is sent. */
    readonly onWrong: () => void;
    readonly memory: Memory;
  };

/** The whole popup. It depends only on its props. */
export function Popup(props: PopupProps) {
  const { state, fault, outcome, site, t, locale } = props;
  const ready = state.type === 'report' && state.report.state === 'ready' ? state.report : null;
  return (
    <div class="popup" dir={directionOf(locale)} lang={locale}>
      <Head report={ready} site={site} t={t} locale={locale} onDate={props.onDate} />
      <main aria-busy={state.type === 'loading'}>
        {fault !== null && <p class="status fault">{t('popupFault', fault)}</p>}
        {state.type === 'report' && 'restless' in state.report && <p class="status">{t('statusRestless')}</p>}
        {ready ? (
          <ReportView {...props} report={ready} />
        ) : (
          <Empty
            state={state}
            t={t}
            onReload={props.onReload}
            onOnce={props.onOnce}
            onSample={props.onSample}
            site={site}
          />
        )}
      </main>
      <Foot {...props} ready={ready} />
      <p class="said" role="status">
        {outcome}
      </p>
    </div>
  );
}

/** The reading memory's switch and the way to the options. Below them are the copies and the report of a fault. */
function Foot({ ready, memory, t, onCopy, onOptions, onWrong }: PopupProps & { ready: ReadyReport | null }) {
  const options = (
    <button type="button" class="link" onClick={onOptions}>
      {t('popupOptions')}
    </button>
  );
  const wrong = (
    <button type="button" class="link" onClick={onWrong}>
      {t('popupWrong')}
    </button>
  );
  if (!ready)
    return (
      <footer class="foot">
        <div class="foot-row">
          {wrong}
          {options}
        </div>
      </footer>
    );
  return (
    <footer class="foot">
      <div class="foot-row">
        <MemorySwitch memory={memory} t={t} class="soft" title={t('memoryWhat')} />
        {options}
      </div>
      <div class="foot-row">
        <button type="button" class="link" onClick={() => onCopy(ready, 'markdown')}>
          {t('popupCopyMarkdown')}
        </button>
        <button type="button" class="link" onClick={() => onCopy(ready, 'annotations')}>
          {t('popupCopyAnnotations')}
        </button>
        {wrong}
      </div>
    </footer>
  );
}
