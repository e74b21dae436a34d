import { sayDate } from '../dates/say.ts';
import { correctDate } from '../settings/dates.ts';
import type { SectionProps } from './props.ts';

/**
 * Pages whose date the reader gave, newest first, each with a button that takes the date back. Hidden if there are
 * none.
 */
export function DatesSection({ settings, onSave, t, locale }: SectionProps) {
  const { dates } = settings;
  if (dates.length === 0) return null;
  const remove = (url: string) => {
    const left = correctDate(dates, url, null);
    onSave({ dates: left.length > 0 ? left : undefined });
  };
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t('optionsDates')}</h2>
      <p class="soft">{t('optionsDatesHow')}</p>
      <ul class="sites">
        {dates.toReversed().map(({ url, date }) => (
          <li key={url}>
            <span>
              {sayDate(date, locale)} <bdi class="soft">{url}</bdi>
            </span>
            <button type="button" class="link" aria-label={t('optionsRemoveSite', url)} onClick={() => remove(url)}>
              {t('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
