import type { StoredVeto } from '../settings/settings-model.ts';
import type { Translate } from '../ui/translate.ts';
import type { SectionProps } from './props.ts';

/** Names that the reader does not want marked, each with a button that takes the veto back. */
export function VetoesSection({ settings, onSave, t }: SectionProps) {
  const { vetoes } = settings;
  const remove = (veto: StoredVeto) => {
    const left = vetoes.filter((other) => other !== veto);
    onSave({ vetoes: left.length > 0 ? left : undefined });
  };
  return (
    <section aria-labelledby="vetoes">
      <h2 id="vetoes">{t('optionsVetoes')}</h2>
      <p class="soft">{vetoes.length === 0 ? t('optionsVetoesNone') : t('optionsVetoesHow')}</p>
      <ul class="sites">
        {vetoes.map((veto) => (
          <li key={JSON.stringify(veto)}>
            <span>
              <bdi>{veto.surface ?? veto.entity}</bdi> <span class="soft">{where(veto, t)}</span>
            </span>
            <button
              type="button"
              class="link"
              aria-label={t('optionsRemoveSite', veto.surface ?? veto.entity)}
              onClick={() => remove(veto)}
            >
              {t('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function where({ scope }: StoredVeto, t: Translate): string {
  switch (scope.type) {
    case 'article':
      return t('optionsVetoOn', scope.url);
    case 'site':
      return t('optionsVetoOn', scope.host);
    case 'always':
      return t('optionsVetoAlways');
  }
}
