import { useState } from 'preact/hooks';
import { directionOf, type Translate } from '../ui/translate.ts';
import { FAULT_KINDS, type FaultKind, type PagePart } from './page-part.ts';

export type ReportProps = {
  /** The page part of the report. Null for a report about the extension alone. */
  readonly page: PagePart | null;
  readonly extension: Readonly<Record<string, unknown>>;
  /** The text to announce: the outcome of the last action. */
  readonly outcome: string;
  readonly t: Translate;
  readonly locale: string;
  readonly onCopy: (text: string) => void;
  readonly onSave: (text: string) => void;
};

const KIND_KEYS: Readonly<Record<FaultKind, string>> = {
  mark: 'reportKindMark',
  date: 'reportKindDate',
  note: 'reportKindNote',
  fact: 'reportKindFact',
  later: 'reportKindLater',
  unread: 'reportKindUnread',
  other: 'reportKindOther',
};

/** A report for the project. The reader sees all of it, and copies or saves it. Nothing is sent. */
export function Report({ page, extension, outcome, t, locale, onCopy, onSave }: ReportProps) {
  const [kind, setKind] = useState<FaultKind>(page?.about === undefined ? 'mark' : 'fact');
  const [words, setWords] = useState('');
  const answers = page && { wrong: kind, words: words.trim() };
  const text = `${JSON.stringify({ ...answers, ...(page && { page }), extension }, null, 2)}\n`;
  return (
    <main class="report" dir={directionOf(locale)} lang={locale}>
      <h1>{t(page ? 'reportTitle' : 'reportTroubleshooting')}</h1>
      <p class="soft">{t('reportIntro')}</p>
      {page && (
        <>
          <label>
            {t('reportKind')}
            <select value={kind} onChange={({ currentTarget }) => setKind(kindOf(currentTarget.value))}>
              {FAULT_KINDS.map((each) => (
                <option key={each} value={each}>
                  {t(KIND_KEYS[each])}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('reportWords')}
            <textarea rows={4} value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
          </label>
        </>
      )}
      <h2 id="contains">{t('reportContains')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section tabIndex={0} aria-labelledby="contains" dir="ltr" class="contains">
        <pre>{text}</pre>
      </section>
      <p class="buttons">
        <button type="button" class="button" onClick={() => onCopy(text)}>
          {t('reportCopy')}
        </button>
        <button type="button" class="button" onClick={() => onSave(text)}>
          {t('reportSave')}
        </button>
      </p>
      <p class="said" role="status">
        {outcome}
      </p>
    </main>
  );
}

const kindOf = (value: string): FaultKind => FAULT_KINDS.find((each) => each === value) ?? 'other';
