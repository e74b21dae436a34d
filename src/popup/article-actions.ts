import type { PartialDate } from '../dates/partial-date.ts';
import type { Passage } from '../messages.ts';
import { correctDate } from '../settings/dates.ts';
import { changeSettings } from '../settings/settings.ts';
import type { ActionContext } from './actions.ts';
import { jumpInTab } from './ask.ts';
import { toMarkdown } from './markdown.ts';
import type { CopyFormat, ReadyReport } from './props.ts';
import { toWebAnnotations } from './web-annotation.ts';

export type ArticleActions = {
  /** Stores the reader's date for a page, or removes it (null). */
  readonly onDate: (url: string, date: PartialDate | null) => void;
  readonly onJump: (place: Passage) => void;
  /** Copies everything about the article to the clipboard. */
  readonly onCopy: (report: ReadyReport, format: CopyFormat) => void;
};

/** The reader's actions on an article: correct its date, jump to a place, copy the results. */
export function articleActions({ tab, say, fail, t, locale }: ActionContext): ArticleActions {
  const giveDate = async (url: string, date: PartialDate | null) => {
    const failed = await changeSettings((latest) => {
      const dates = correctDate(latest.dates, url, date);
      return { dates: dates.length > 0 ? dates : undefined };
    });
    fail(failed);
    if (failed === null) say(t(date === null ? 'popupDateUnset' : 'popupDateSet'));
  };
  return {
    onDate: (url, date) => void giveDate(url, date),
    onJump: (place) => {
      if (tab) jumpInTab(tab, place).catch(() => say(t('popupJumpFailed')));
    },
    onCopy: (report, format) => {
      const text =
        format === 'markdown'
          ? toMarkdown(report, t, locale)
          : JSON.stringify(toWebAnnotations(report, new Date().toISOString(), { t, locale }), null, 2);
      navigator.clipboard.writeText(text).then(
        () => say(t('popupCopied')),
        () => say(t('popupCopyFailed')),
      );
    },
  };
}
