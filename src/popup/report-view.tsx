import type { StatusCode } from '../analysis-model.ts';
import { Changes, type MemoryActions } from './changes.tsx';
import { Developments } from './developments.tsx';
import { Mentioned } from './mentioned.tsx';
import { Notes } from './notes.tsx';
import type { SectionProps } from './props.ts';

/** Message key of each status. The head shows `no-date`, and the sections show `nothing-found`. */
const STATUS_KEYS: Readonly<Record<StatusCode, string | null>> = {
  'no-date': null,
  'date-from-notes': 'statusDateFromNotes',
  'date-of-change': 'statusDateOfChange',
  truncated: 'statusTruncated',
  'nothing-found': null,
  'facts-unavailable': 'statusFactsUnavailable',
  'facts-off': 'statusFactsOff',
};

/**
 * All results for one article: its status, notes, changes, developments and mentioned entities. Without facts, the last
 * two are left out, because "nobody is named here" would be false.
 */
export function ReportView(props: SectionProps & MemoryActions) {
  const { report, t } = props;
  const { status, factsAsOf, notes } = report.analysis;
  const lines = status.flatMap((code) => STATUS_KEYS[code] ?? []);
  return (
    <>
      {lines.length > 0 && (
        <ul class="statuses">
          {lines.map((key) => (
            <li key={key} class="status">
              {t(key)}
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && <Notes {...props} />}
      {report.recollection && (
        <Changes {...props} recollection={report.recollection} language={report.article.language} />
      )}
      {factsAsOf !== null && (
        <>
          <Developments {...props} />
          <Mentioned {...props} />
        </>
      )}
      {notes.length === 0 && <p class="none no-notes">{t('popupNotesNone')}</p>}
    </>
  );
}
