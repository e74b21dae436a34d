import { sayDate } from '../dates/say.ts';
import type { PackInfo } from '../messages.ts';
import { FACTS_LANGUAGE } from '../ui/language.ts';
import { PackImport } from './pack-import.tsx';
import type { SectionProps } from './props.ts';
import { SureButton } from './sure-button.tsx';

/** The packs of facts: size, day, source, and whether each is used. A reader can add packs. */
export function FactsSection(props: SectionProps) {
  const { packs, corrections, t, locale } = props;
  const titles = new Map(packs?.map(({ id, title }) => [id, title]));
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('optionsFacts')}</h2>
      <p class="soft">{t('optionsFactsHow')}</p>
      {packs?.length === 0 && <p class="status">{t('statusFactsUnavailable')}</p>}
      <ul class="packs">
        {packs?.map((pack) => (
          <PackRow key={pack.id} pack={pack} {...props} />
        ))}
      </ul>
      <PackImport {...props} />
      {corrections.list.length > 0 && (
        <details>
          <summary>
            {corrections.since === null
              ? t('correctionsAll')
              : t('correctionsSince', sayDate(corrections.since, locale))}
          </summary>
          <ul class="corrections">
            {corrections.list.map(({ pack, on, was, now }) => (
              <li key={`${pack} ${on} ${was}`}>
                <p>
                  {sayDate(on, locale)}: <bdi>{titles.get(pack) ?? pack}</bdi>
                </p>
                <p dir="auto" lang={FACTS_LANGUAGE}>
                  <del>{was}</del> <ins>{now}</ins>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function PackRow({ pack, settings, onSave, onPackRemove, t, locale }: SectionProps & { readonly pack: PackInfo }) {
  const { id, title, entities, events, asOf, licence, attribution, own } = pack;
  const { packsOff } = settings;
  const number = new Intl.NumberFormat(locale.replaceAll('_', '-'));
  const toggle = (on: boolean) => {
    const left = on ? packsOff.filter((other) => other !== id) : [...packsOff, id];
    onSave({ packsOff: left.length > 0 ? left : undefined });
  };
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={!packsOff.includes(id)}
          onChange={({ currentTarget }) => toggle(currentTarget.checked)}
        />{' '}
        <bdi>{title}</bdi>{' '}
        <span class="soft">
          {t('optionsPack', number.format(entities), number.format(events), sayDate(asOf, locale))}
        </span>
      </label>
      <p class="soft pack-from">{t('packLicence', licence, attribution)}</p>
      {own && (
        <p class="buttons">
          <span class="soft">{t('packOwn')}</span>
          <SureButton
            label={t('packRemove')}
            question={t('packRemoveSure', title)}
            yes={t('packRemove')}
            no={t('packCancel')}
            onSure={() => onPackRemove(id)}
          />
        </p>
      )}
    </li>
  );
}
