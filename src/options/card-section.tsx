import { LANGUAGES, type Language } from '../ui/interface-words.ts';
import { Choice } from './choice.tsx';
import type { SectionProps } from './props.ts';

/** When the card opens, and how everything looks. */
export function CardSection(props: SectionProps) {
  const { settings, onSave, t } = props;
  return (
    <section aria-labelledby="card">
      <h2 id="card">{t('optionsCard')}</h2>
      <Delay {...props} />
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
      <LanguageChoice {...props} />
    </section>
  );
}

/** How long the pointer must rest on a mark before its card opens. */
function Delay({ settings, onSave, t, locale }: SectionProps) {
  const seconds = new Intl.NumberFormat(locale.replaceAll('_', '-'), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    minimumFractionDigits: 1,
  }).format(settings.openDelay / 1000);
  return (
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
  );
}

/** The language of the interface: the browser's, or one of Afterword's own. */
function LanguageChoice({ settings, onSave, t }: SectionProps) {
  return (
    <p class="field">
      <label for="language">{t('optionsLanguage')}</label>
      <select
        id="language"
        value={settings.language}
        onChange={({ currentTarget }) => {
          const language = [...LANGUAGES].find((each) => each === currentTarget.value);
          onSave({ language }); // "auto" is not a language; a setting without a language means the browser's
        }}
      >
        <option value="auto">{t('optionsLanguageAuto')}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownNameOf(language)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The name of a language in itself ("Deutsch"), because its readers look for that name. */
const ownNameOf = (language: Language): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
