import { useState } from 'preact/hooks';
import type { Fault, Kept, Run, Version } from '../memory/model.ts';
import { type Row, rowsOf } from '../memory/rows.ts';
import { FAULT_KEYS } from '../ui/memory-faults.ts';
import { Runs } from '../ui/runs.tsx';
import { sayMoment } from '../ui/say-moment.ts';
import { directionOf, type Translate } from '../ui/translate.ts';

export type CompareProps = {
  /** Oldest first. */
  readonly kept: readonly Kept[];
  /** The two that are compared; null while they are read, or where there are none. */
  readonly pair: { readonly before: Version; readonly after: Version } | null;
  readonly chosen: { readonly before: number; readonly after: number } | null;
  readonly fault: Fault | null;
  readonly onChoose: (chosen: { before: number; after: number }) => void;
  readonly t: Translate;
  readonly locale: string;
};

/** Two versions of an article that the reader has read, beside each other or in one text. */
export function Compare(props: CompareProps) {
  const { kept, pair, chosen, fault, t, locale } = props;
  const [isInline, setInline] = useState(false);
  const title = pair?.after.title ?? kept.at(-1)?.title ?? '';
  const rows = pair ? rowsOf(pair.before, pair.after) : [];
  const isSame = pair !== null && rows.every(({ type }) => type === 'same');
  const language = pair?.after.language ?? undefined;
  return (
    <main class="compare" dir={directionOf(locale)} lang={locale}>
      <h1 dir="auto" lang={language}>
        {title || t('compareTitle')}
      </h1>
      {fault && <p class="status">{t(FAULT_KEYS[fault.why], fault.detail)}</p>}
      {kept.length === 0 && <p class="none">{t('compareEmpty')}</p>}
      {chosen && (
        <div class="choose">
          <Choose {...props} which="before" label={t('compareOlder')} chosen={chosen} />
          <Choose {...props} which="after" label={t('compareNewer')} chosen={chosen} />
          <label class="mode">
            <span>
              <input type="checkbox" checked={isInline} onChange={() => setInline(!isInline)} /> {t('compareInline')}
            </span>
          </label>
        </div>
      )}
      {isSame && <p class="none">{t('compareSame')}</p>}
      {pair &&
        (isInline ? <Inline rows={rows} language={language} t={t} /> : <Sides rows={rows} language={language} t={t} />)}
    </main>
  );
}

function Choose(
  props: CompareProps & { which: 'before' | 'after'; label: string; chosen: { before: number; after: number } },
) {
  const { which, label, chosen, kept, onChoose, locale, t } = props;
  return (
    <label>
      <span class="soft">{label}</span>
      <select
        value={chosen[which]}
        onChange={({ currentTarget }) => onChoose({ ...chosen, [which]: Number(currentTarget.value) })}
      >
        {kept.map(({ id, readAt }, index) => (
          <option key={id} value={id}>
            {t('compareVersion', String(index + 1), sayMoment(readAt, locale))}
          </option>
        ))}
      </select>
    </label>
  );
}

type ViewProps = { readonly rows: readonly Row[]; readonly language: string | undefined; readonly t: Translate };

const TYPE_KEYS = { rewritten: 'memoryRewritten', added: 'memoryAdded', removed: 'memoryRemoved' } as const;

function Sides({ rows, language, t }: ViewProps) {
  const side = (runs: readonly Run[], without: Run['type']) => runs.filter(({ type }) => type !== without);
  return (
    <table class="sides" lang={language}>
      <thead>
        <tr>
          <th scope="col">{t('compareOlder')}</th>
          <th scope="col">{t('compareNewer')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ type, kind, runs }, index) => (
          <tr key={`${index}`} class={`${type} ${kind}`}>
            <td dir="auto">
              <Runs runs={side(runs, 'in')} />
            </td>
            <td dir="auto">
              <Runs runs={side(runs, 'out')} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inline({ rows, language, t }: ViewProps) {
  return (
    <div class="inline" lang={language}>
      {rows.map(({ type, kind, runs }, index) => (
        <p key={`${index}`} class={`${type} ${kind}`} dir="auto">
          {type !== 'same' && <span class="type soft">{t(TYPE_KEYS[type])} </span>}
          <Runs runs={runs} />
        </p>
      ))}
    </div>
  );
}
