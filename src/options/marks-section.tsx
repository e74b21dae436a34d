import { ENTITY_KINDS, type EntityKind } from '../facts/fact-model.ts';
import { KIND_KEYS } from '../ui/kinds.ts';
import { Choice } from './choice.tsx';
import type { SectionProps } from './props.ts';

/** Which names are marked in an article. */
export function MarksSection({ settings, onSave, t }: SectionProps) {
  const chosen: readonly EntityKind[] = settings.kinds === 'all' ? ENTITY_KINDS : settings.kinds;
  const toggle = (kind: EntityKind, on: boolean) => {
    const kinds = ENTITY_KINDS.filter((each) => (each === kind ? on : chosen.includes(each)));
    onSave({ kinds: kinds.length === ENTITY_KINDS.length ? undefined : kinds });
  };
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{t('optionsMarks')}</h2>
      <Choice
        name="marks"
        legend={t('optionsMarksWhich')}
        value={settings.marks}
        choices={[
          { value: 'all', label: t('optionsMarksAll') },
          { value: 'first', label: t('optionsMarksFirst') },
          { value: 'none', label: t('optionsMarksNone') },
        ]}
        onChoose={(marks) => onSave({ marks })}
      />
      <fieldset class="choice kinds">
        <legend>{t('optionsKinds')}</legend>
        {ENTITY_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              onChange={({ currentTarget }) => toggle(kind, currentTarget.checked)}
            />{' '}
            {t(KIND_KEYS[kind])}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
