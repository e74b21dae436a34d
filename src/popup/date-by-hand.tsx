import { useState } from 'preact/hooks';
import { type PartialDate, parsePartialDate } from '../dates/partial-date.ts';
import { tidyDate } from '../settings/dates.ts';
import { isStandIn } from '../ui/stand-in.ts';
import type { Translate } from '../ui/translate.ts';
import type { ReadyReport } from './props.ts';

type Props = {
  readonly report: ReadyReport;
  readonly t: Translate;
  /** The date that the reader gives, or (null) takes back. */
  readonly onDate: (url: string, date: PartialDate | null) => void;
};

/** "When was this written?": asked where no date was found, and where the reader says that the one found is wrong. */
export function DateByHand({ report, t, onDate }: Props) {
  const { published } = report.analysis;
  const [open, setOpen] = useState(published === null);
  const [wrong, setWrong] = useState(false);
  const byHand = published?.how.type === 'reader';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = event.currentTarget instanceof HTMLFormElement && event.currentTarget.elements.namedItem('date');
    const date = field instanceof HTMLInputElement ? parsePartialDate(tidyDate(field.value)) : null;
    // To the day at most: the hint asks for no more, and the time of day plays no part.
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
