import { FAULT_KEYS } from '../ui/memory-faults.ts';
import { count } from '../ui/translate.ts';
import type { MemoryProps, SectionProps } from './props.ts';
import { SureButton } from './sure-button.tsx';

/** The reading memory: on or off, how long and how much is kept, and a button that deletes everything. */
export function MemorySection(props: SectionProps & MemoryProps) {
  const { settings, memory, onSave, t, locale } = props;
  const size = new Intl.NumberFormat(locale.replaceAll('_', '-'), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format((memory?.bytes ?? 0) / 1_000_000);
  return (
    <section aria-labelledby="memory">
      <h2 id="memory">{t('memoryTitle')}</h2>
      <p class="soft">{t('memoryWhat')}</p>
      <p class="field">
        <label>
          <input
            type="checkbox"
            checked={settings.memory}
            onChange={({ currentTarget }) => onSave({ memory: currentTarget.checked })}
          />{' '}
          {t('memorySwitch')}
        </label>
      </p>
      <Limit {...props} name="memoryDays" least={1} most={3650} label={t('memoryDays')} />
      <Limit {...props} name="memoryMegabytes" least={1} most={1000} label={t('memoryMegabytes')} />
      {memory?.fault && <p class="status">{t(FAULT_KEYS[memory.fault.why], memory.fault.detail)}</p>}
      {memory && <p>{t('memoryKept', count(t, locale, 'memoryVersions', memory.versions), size)}</p>}
      <p class="buttons">
        <button type="button" class="button" disabled={!memory?.versions} onClick={props.onExportMemory}>
          {t('memoryExport')}
        </button>
        <SureButton
          label={t('memoryForgetAll')}
          question={t('memoryForgetSure')}
          yes={t('memoryForgetAll')}
          no={t('optionsResetNo')}
          onSure={props.onForgetAll}
        />
      </p>
    </section>
  );
}

function Limit(
  props: SectionProps & { name: 'memoryDays' | 'memoryMegabytes'; least: number; most: number; label: string },
) {
  const { name, settings, onSave, least, most } = props;
  return (
    <p class="field">
      <label for={name}>{props.label}</label>
      <input
        id={name}
        type="number"
        min={least}
        max={most}
        value={settings[name]}
        onChange={({ currentTarget }) => {
          const value = Math.round(currentTarget.valueAsNumber);
          if (value >= least && value <= most) onSave({ [name]: value });
          else currentTarget.value = String(settings[name]);
        }}
      />
    </p>
  );
}
