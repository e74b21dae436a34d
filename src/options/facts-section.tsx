import { sayDate } from '../dates/say.ts';
import type { SectionProps } from './props.ts';

/** The packs of facts: how much each holds, up to when, and whether it is used. */
export function FactsSection({ settings, packs, onSave, t, locale }: SectionProps) {
  const { packsOff } = settings;
  const number = new Intl.NumberFormat(locale.replaceAll('_', '-'));
  const toggle = (id: string, on: boolean) => {
    const left = on ? packsOff.filter((other) => other !== id) : [...packsOff, id];
    onSave({ packsOff: left.length > 0 ? left : undefined });
  };
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('optionsFacts')}</h2>
      <p class="soft">{t('optionsFactsHow')}</p>
      {packs?.length === 0 && <p class="status">{t('statusFactsUnavailable')}</p>}
      <ul class="packs">
        {packs?.map(({ id, title, entities, events, asOf }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={!packsOff.includes(id)}
                onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
              />{' '}
              <bdi>{title}</bdi>{' '}
              <span class="soft">
                {t('optionsPack', number.format(entities), number.format(events), sayDate(asOf, locale))}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
