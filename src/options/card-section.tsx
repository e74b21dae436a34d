import { Choice } from './choice.tsx';
import type { SectionProps } from './options.tsx';

/** When the card opens, and how everything looks. */
export function CardSection({ settings, onSave, t, locale }: SectionProps) {
  const seconds = new Intl.NumberFormat(locale.replaceAll('_', '-'), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    minimumFractionDigits: 1,
  }).format(settings.openDelay / 1000);
  return (
    <section aria-labelledby="card">
      <h2 id="card">{t('optionsCard')}</h2>
      <p class="field">
        <label for="delay">{t('optionsDelay')}</label>
        <input
          id="delay"
          type="range"
          min="0"
          max="2000"
          step="100"
          value={settings.openDelay}
          aria-valuetext={seconds}
          onChange={({ currentTarget }) => onSave({ openDelay: Number(currentTarget.value) })}
        />
        <output for="delay">{seconds}</output>
      </p>
      <Choice
        name="modifier"
        legend={t('optionsModifier')}
        value={settings.modifier}
        choices={[
          { value: 'none', label: t('optionsModifierNone') },
          { value: 'alt', label: t('optionsModifierKey', 'Alt') },
          { value: 'ctrl', label: t('optionsModifierKey', 'Ctrl') },
          { value: 'shift', label: t('optionsModifierKey', 'Shift') },
        ]}
        onChoose={(modifier) => onSave({ modifier })}
      />
      <Choice
        name="theme"
        legend={t('optionsTheme')}
        value={settings.theme}
        choices={[
          { value: 'auto', label: t('optionsThemeAuto') },
          { value: 'light', label: t('optionsThemeLight') },
          { value: 'dark', label: t('optionsThemeDark') },
        ]}
        onChoose={(theme) => onSave({ theme })}
      />
    </section>
  );
}
