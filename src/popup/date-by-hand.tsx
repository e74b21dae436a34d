import { useState } from 'preact/hooks';
import { type PartialDate, parsePartialDate } from '../dates/partial-date.ts';
import { tidyDate } from '../settings/dates.ts';
import { isStandIn } from '../ui/stand-in.ts';
import type { Translate } from '../ui/translate.ts';
import type { ReadyReport } from './props.ts';

type Props = {
  readonly report: ReadyReport;
  readonly t: Translate;
  /** Stores the reader's date, or removes it (null). */
  readonly onDate: (url: string, date: PartialDate | null) => void;
};

/** The question "When was this written?". It is shown if no date was found, or if the reader calls the date wrong. */
export function DateByHand({ report, t, onDate }: Props) {
  const { published } = report.analysis;
  const [open, setOpen] = useState(published === null);
  const [wrong, setWrong] = useState(false);
  const byHand = published?.how.type === 'reader';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = event.currentTarget instanceof HTMLFormElement && event.currentTarget.elements.namedItem('date');
    const date = field instanceof HTMLInputElement ? parsePartialDate(tidyDate(field.value)) : null;
    // At most a day, because the hint asks for no more and the time of day does not matter.
    const fits = date !== null && date.length <= 10;
    setWrong(!fits);
    if (fits) onDate(report.article.url, date);
  };
  if (!open) {
    return (
      <button type="button" class="link date-wrong" onClick={() => setOpen(true)}>
        {t(isStandIn(report.analysis) ? 'popupDateMissing' : 'popupDateWrong')}
      </button>
    );
  }
  return (
    <form class="date-form" onSubmit={submit}>
      <label for="date-by-hand">{t('popupDateMissing')}</label>
      <input
        id="date-by-hand"
        name="date"
        type="text"
        dir="ltr"
        autocomplete="off"
        size={12}
        maxLength={40}
        defaultValue={published?.date.slice(0, 10) ?? ''}
        aria-invalid={wrong}
        aria-describedby="date-hint"
      />
      <button type="submit" class="button">
        {t('popupDateKeep')}
      </button>
      {byHand && (
        <button type="button" class="link" onClick={() => onDate(report.article.url, null)}>
          {t('popupDateUndo')}
        </button>
      )}
      <p id="date-hint" class="soft" role={wrong ? 'alert' : undefined}>
        {t(wrong ? 'popupDateInvalid' : 'popupDateHint')}
      </p>
    </form>
  );
}
