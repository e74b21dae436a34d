import { useRef, useState } from 'preact/hooks';
import { sayDate } from '../dates/say.ts';
import type { Named, PackChanges, PackFault, PackSummary } from '../packs/pack-model.ts';
import { FAULT_KEYS } from '../ui/memory-faults.ts';
import type { Translate } from '../ui/translate.ts';
import type { SectionProps } from './props.ts';

/** Adds or updates a reader's own pack, by a chosen file or by drop. Nothing is kept before the reader agrees. */
export function PackImport(props: SectionProps) {
  const { importing, onPackFile, t } = props;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (input.current) input.current.value = ''; // the same file may be chosen again after it was corrected
    if (file) onPackFile(file);
  };
  const isBusy = importing.step === 'checking' || importing.step === 'keeping';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped here; the button does the same by keyboard
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <p class="buttons">
        <button type="button" class="button" onClick={() => input.current?.click()} disabled={isBusy}>
          {t('packAdd')}
        </button>
        <span class="soft">{t('packAddHow')}</span>
        <input
          ref={input}
          type="file"
          accept=".pack"
          hidden
          aria-label={t('packAdd')}
          onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
        />
      </p>
      <Progress {...props} />
    </div>
  );
}

/**
 * The state of the import: its progress, the reason for a refusal, or a description of the pack with the question
 * whether to keep it.
 */
function Progress({ importing, onPackAgree, onPackCancel, t, locale }: SectionProps) {
  switch (importing.step) {
    case 'checking':
    case 'keeping':
      return (
        <p class="field">
          <label>
            {t(importing.step === 'checking' ? 'packChecking' : 'packKeeping', importing.file)}{' '}
            <progress max={1} value={importing.share} />
          </label>{' '}
          <button type="button" class="button" onClick={onPackCancel}>
            {t('packCancel')}
          </button>
        </p>
      );
    case 'refused':
      return (
        <p class="status" role="alert">
          {sayFault(importing.fault, importing.file, t)}
        </p>
      );
    case 'asking':
      return (
        <fieldset class="asked" aria-live="polite">
          <legend>{t(importing.changes ? 'packUpdateAsk' : 'packAddAsk')}</legend>
          <PackFacts summary={importing.summary} t={t} locale={locale} />
          {importing.changes && <Changes changes={importing.changes} t={t} locale={locale} />}
          <p class="buttons">
            <button type="button" class="button" onClick={onPackAgree}>
              {t(importing.changes ? 'packUpdateYes' : 'packAddYes')}
            </button>
            <button type="button" class="button" onClick={onPackCancel}>
              {t('packCancel')}
            </button>
          </p>
        </fieldset>
      );
    case 'idle':
      return null;
  }
}

type Words = { readonly t: Translate; readonly locale: string };

/** Describes a pack: title, size, day, licence and source. */
function PackFacts({ summary, t, locale }: { readonly summary: PackSummary } & Words) {
  const { title, entities, events, names, asOf, revision, licence, attribution, origin } = summary;
  const number = new Intl.NumberFormat(locale.replaceAll('_', '-'));
  return (
    <>
      <p>
        <bdi>
          <strong>{title}</strong>
        </bdi>
      </p>
      <p>{t('packHolds', number.format(entities), number.format(names), number.format(events))}</p>
      <p>{t('packAsOf', sayDate(asOf, locale), number.format(revision))}</p>
      <p class="soft">{t('packLicence', licence, attribution)}</p>
      <p class="soft">{t('packOrigin', origin)}</p>
    </>
  );
}

/** The entities that an update adds, removes and changes. */
function Changes({ changes, t, locale }: { readonly changes: PackChanges } & Words) {
  const { from, added, removed, changed, eventsAdded, eventsRemoved } = changes;
  const number = new Intl.NumberFormat(locale.replaceAll('_', '-'));
  const lists = [
    { key: 'packChangesAdded', named: added },
    { key: 'packChangesRemoved', named: removed },
    { key: 'packChangesStated', named: changed },
  ].filter(({ named }) => named.count > 0);
  return (
    <>
      <p>{t('packChangesFrom', number.format(from.revision), sayDate(from.asOf, locale))}</p>
      <ul>
        {lists.map(({ key, named }) => (
          <li key={key}>
            {t(key, number.format(named.count))} <bdi>{listOf(named)}</bdi>
          </li>
        ))}
        <li>{t('packChangesEvents', number.format(eventsAdded), number.format(eventsRemoved))}</li>
      </ul>
    </>
  );
}

const listOf = ({ count, names }: Named): string => [...names, ...(count > names.length ? ['…'] : [])].join(', ');

/**
 * Describes why a pack was not kept. The reason for a refusal is for the pack's author, and in English as in `npm run
 * pack`.
 */
function sayFault(fault: PackFault, file: string, t: Translate): string {
  switch (fault.why) {
    case 'refused':
      return t('packRefused', fault.pack, fault.record === null ? fault.reason : `${fault.record}: ${fault.reason}`);
    case 'shipped':
      return t('packShipped', fault.pack);
    case 'older':
      return t('packOlder', fault.pack, String(fault.revision));
    case 'same':
      return t('packSame', fault.pack);
    case 'busy':
      return t('packBusy');
    case 'overtaken':
      return t('packOvertaken', fault.pack);
    case 'storage':
      return fault.fault.why === 'full'
        ? t('packFull', file)
        : t('packNotKept', file, t(FAULT_KEYS[fault.fault.why], fault.fault.detail));
  }
}
