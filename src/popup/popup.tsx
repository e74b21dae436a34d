import type { PartialDate } from '../dates/partial-date.ts';
import type { Place } from '../messages.ts';
import type { Translate } from '../ui/translate.ts';
import { directionOf } from '../ui/translate.ts';
import type { MemoryActions } from './changes.tsx';
import { Empty } from './empty.tsx';
import { Head } from './head.tsx';
import type { PopupState } from './page-state.ts';
import type { ReadyReport, SiteSwitchProps } from './props.ts';
import { ReportView } from './report-view.tsx';

export type PopupProps = MemoryActions & {
  readonly state: PopupState;
  /** What went wrong with the settings, in the browser's words; null where all is well. */
  readonly fault: string | null;
  /** What to announce: the outcome of the reader's last action. */
  readonly said: string;
  readonly t: Translate;
  readonly locale: string;
  /** Null where there is no site to switch. */
  readonly site: SiteSwitchProps | null;
  /** Takes the date that the reader gives a page, or (null) takes it back. */
  readonly onDate: (url: string, date: PartialDate | null) => void;
  readonly onJump: (place: Place) => void;
  readonly onReload: () => void;
  readonly onOptions: () => void;
  /** Annotates this page, this time. */
  readonly onOnce: () => void;
  /** Asks for lasting access to a host. */
  readonly onAlways: (host: string) => void;
  /** Whether what was read is remembered, and how to change that. */
  readonly memory: { readonly on: boolean; readonly onSwitch: (on: boolean) => void };
  /** Puts everything about the article on the clipboard. */
  readonly onCopy: (report: ReadyReport, format: CopyFormat) => void;
};

export type CopyFormat = 'markdown' | 'annotations';

/** The whole popup, from its state alone. */
export function Popup(props: PopupProps) {
  const { state, fault, said, site, t, locale, onJump, onReload, onOptions } = props;
  const ready = state.type === 'report' && state.report.state === 'ready' ? state.report : null;
  return (
    <div class="popup" dir={directionOf(locale)} lang={locale}>
      <Head report={ready} site={site} t={t} locale={locale} onDate={props.onDate} />
      <main aria-busy={state.type === 'loading'}>
        {fault !== null && <p class="status fault">{t('popupFault', fault)}</p>}
        {state.type === 'report' && 'restless' in state.report && <p class="status">{t('statusRestless')}</p>}
        {ready ? (
          <ReportView
            report={ready}
            t={t}
            locale={locale}
            onJump={onJump}
            onMark={props.onMark}
            onCompare={props.onCompare}
            onForget={props.onForget}
          />
        ) : (
          <Empty state={state} t={t} onReload={onReload} onOnce={props.onOnce} onAlways={props.onAlways} />
        )}
        {ready && (
          <p class="memory-switch soft">
            <label title={t('memoryWhat')}>
              <input
                type="checkbox"
                checked={props.memory.on}
                onChange={({ currentTarget }) => props.memory.onSwitch(currentTarget.checked)}
              />{' '}
              {t('memorySwitch')}
            </label>
          </p>
        )}
      </main>
      <footer class="foot">
        {ready && (
          <>
            <button type="button" class="link" onClick={() => props.onCopy(ready, 'markdown')}>
              {t('popupCopyMarkdown')}
            </button>
            <button type="button" class="link" onClick={() => props.onCopy(ready, 'annotations')}>
              {t('popupCopyAnnotations')}
            </button>
          </>
        )}
        <button type="button" class="link foot-end" onClick={onOptions}>
          {t('popupOptions')}
        </button>
      </footer>
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}
