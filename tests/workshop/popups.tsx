import type { StatusCode } from '../../src/analysis-model.ts';
import type { NotArticle } from '../../src/article/article-model.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { PageReport } from '../../src/messages.ts';
import { hostOf, type PopupState, reportState } from '../../src/popup/page-state.ts';
import { Popup } from '../../src/popup/popup.tsx';
import type { ReadyReport } from '../../src/popup/props.ts';
import type { Translate } from '../../src/ui/translate.ts';
import { SAMPLE_ANALYSIS, SAMPLE_REPORT } from '../ui/fixtures.ts';

/*
 * Every state that the popup can be in, all of it invented like tests/ui/fixtures.ts. The workshop, the pictures and the
 * tests of looks show these.
 */

const url = 'https://www.sample-times.example/a';
const host = 'sample-times.example';
/** A host that is wider than a narrow panel, as German ones can be. */
const LONG = 'nachrichten-aus-sueddeutschland.landesrundfunkanstalten-im-ueberblick.example';

const analysed = (status: StatusCode[], changes: Partial<ReadyReport['analysis']> = {}): PopupState =>
  reportState({ ...SAMPLE_REPORT, analysis: { ...SAMPLE_ANALYSIS, ...changes, status } });
const notArticle = (why: NotArticle): PageReport => ({ state: 'not-article', url, why, timings: {} });
const nothing = { notes: [], developments: [], mentions: [], entities: {} };

/** More developments than are listed at first, so that there is something to filter. */
const many = [1, 2, 3].flatMap((n) =>
  SAMPLE_ANALYSIS.developments.map((one) => ({ ...one, id: `${one.id}-${n}` as const })),
);

const changed = reportState({
  ...SAMPLE_REPORT,
  recollection: {
    key: 'sample',
    isKnown: true,
    readAt: Date.UTC(2024, 4, 17, 12),
    changes: [
      { type: 'added', place: { block: 1, start: 0, end: 12 }, marks: [], text: 'A sentence that came later.' },
      { type: 'removed', place: null, marks: [], text: 'A sentence that stood here before.' },
      { type: 'date', place: null, marks: [], which: 'modified', from: null, to: partialDate('2024-05-18') },
    ],
    limits: [],
    versions: 2,
    fault: null,
  },
});

/** By name. */
export const POPUPS: Readonly<Record<string, PopupState>> = {
  ready: reportState(SAMPLE_REPORT),
  changed,
  many: analysed([], { developments: many }),
  asides: analysed([], { developments: [], asides: SAMPLE_ANALYSIS.developments }),
  loading: { type: 'loading' },
  'not-article': reportState(
    notArticle({ reason: 'no-article', signs: [{ type: 'list' }, { type: 'headline' }, { type: 'short' }] }),
  ),
  'not-html': reportState(notArticle({ reason: 'not-html', contentType: 'image/svg+xml' })),
  'opted-out': reportState(notArticle({ reason: 'opted-out' })),
  off: reportState({ state: 'off', url }),
  'no-access': { type: 'no-access', url, host },
  reload: { type: 'reload', url, host },
  failed: reportState({ state: 'failed', url, error: 'out of memory', timings: {} }),
  'browser-page': { type: 'cannot', why: 'browser-page' },
  store: { type: 'cannot', why: 'store' },
  pdf: { type: 'cannot', why: 'pdf' },
  file: { type: 'cannot', why: 'file' },
  unknown: { type: 'cannot', why: 'unknown' },
  'no-date': analysed(['no-date'], { published: null, modified: null }),
  'nothing-found': analysed(['nothing-found'], nothing),
  truncated: analysed(['truncated']),
  'date-from-notes': analysed(['date-from-notes']),
  'date-of-change': analysed(['date-of-change']),
  'facts-unavailable': analysed(['facts-unavailable'], {
    ...nothing,
    notes: SAMPLE_ANALYSIS.notes,
    factsAsOf: null,
  }),
  'long-names': { type: 'no-access', url, host: LONG },
  'off-long-names': reportState({ state: 'off', url: `https://${LONG}/a` }),
  'facts-off': analysed(['facts-off'], { ...nothing, notes: SAMPLE_ANALYSIS.notes, factsAsOf: null }),
};

const noop = () => undefined;

/** The popup in one state; its buttons do nothing. */
export function PopupIn({ state, t, locale }: { state: PopupState; t: Translate; locale: string }) {
  const site = hostOf(state);
  return (
    <Popup
      {...{ state, t, locale, fault: null, outcome: '' }}
      site={
        site === null
          ? null
          : {
              site,
              only: state.type === 'reload' ? { host: `live.${site}`, chosen: false } : null,
              on: state.type !== 'report' || state.report.state !== 'off',
              onSwitch: noop,
              onOnly: noop,
            }
      }
      memory={{ on: false, onSwitch: noop }}
      {...{ onDate: noop, onForget: noop, onCompare: noop, onMark: noop, onJump: noop, onReload: noop }}
      {...{ onOptions: noop, onWrong: noop, onCopy: noop, onOnce: noop, onSample: noop }}
    />
  );
}
