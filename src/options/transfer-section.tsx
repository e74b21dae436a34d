import { useRef, useState } from 'preact/hooks';
import { type Imported, type ImportFault, readImport } from '../settings/transfer.ts';
import type { Translate } from '../ui/translate.ts';
import type { SectionProps } from './props.ts';
import { SureButton } from './sure-button.tsx';

/** All settings of the reader: exported to a file, imported from a file, or reset to the defaults. */
export function TransferSection({ onExport, onImport, onReset, t }: SectionProps) {
  const [mode, setMode] = useState<'merge' | 'replace'>('merge');
  const [fault, setFault] = useState<ImportFault | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    const imported = await readFile(chosen);
    if (file.current) file.current.value = ''; // lets the reader choose the same file again, corrected
    setFault('fault' in imported ? imported.fault : null);
    if ('set' in imported) onImport(imported.set, mode, imported.packs ?? []);
  };
  return (
    <section aria-labelledby="transfer">
      <h2 id="transfer">{t('optionsTransfer')}</h2>
      <p class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {t('optionsExport')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('optionsImport')}
        </button>
        <label>
          <span class="visually-hidden">{t('optionsImportHow')}</span>
          <select value={mode} onChange={() => setMode(mode === 'merge' ? 'replace' : 'merge')}>
            <option value="merge">{t('optionsImportMerge')}</option>
            <option value="replace">{t('optionsImportReplace')}</option>
          </select>
        </label>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('optionsImport')}
          onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
        />
      </p>
      {fault && (
        <p class="status" role="alert">
          {faultText(fault, t)}
        </p>
      )}
      <p class="buttons">
        <SureButton
          label={t('optionsReset')}
          question={t('optionsResetSure')}
          yes={t('optionsResetYes')}
          no={t('optionsResetNo')}
          onSure={onReset}
        />
      </p>
    </section>
  );
}

/**
 * A far too large file is not read into memory. A file that was deleted after the reader chose it counts as unreadable.
 */
async function readFile(chosen: File): Promise<Imported> {
  if (chosen.size > 20_000_000) return { fault: { why: 'too-large' } };
  return chosen.text().then(readImport, (): Imported => ({ fault: { why: 'not-json' } }));
}

function faultText(fault: ImportFault, t: Translate): string {
  switch (fault.why) {
    case 'too-large':
      return t('optionsImportTooLarge');
    case 'not-json':
    case 'not-ours':
      return t('optionsImportNotOurs');
    case 'newer':
      return t('optionsImportNewer');
    case 'invalid':
      return t('optionsImportInvalid', fault.names.join(', '));
  }
}
