import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Row, rowsOf, type Section, sectionsOf } from '../memory/rows.ts';
import { limitsOf } from '../memory/scope.ts';
import type { Fault, Kept, Run, Version } from '../memory-model.ts';
import { FAULT_KEYS } from '../ui/memory-faults.ts';
import { LIMIT_KEYS } from '../ui/memory-limits.ts';
import { Runs } from '../ui/runs.tsx';
import { sayMoment } from '../ui/say-moment.ts';
import { count, directionOf, type Translate } from '../ui/translate.ts';

export type CompareProps = {
  /** Oldest first. */
  readonly kept: readonly Kept[];
  /** The two compared versions. Null while they are read, or if nothing is kept. */
  readonly pair: { readonly before: Version; readonly after: Version } | null;
  readonly chosen: { readonly before: number; readonly after: number } | null;
  readonly fault: Fault | null;
  readonly onChoose: (chosen: { before: number; after: number }) => void;
  /** There is no room for two columns. So the view with one text is shown, unless the reader chooses columns. */
  readonly isNarrow: boolean;
  readonly t: Translate;
  readonly locale: string;
};

/** Two versions of an article that the reader has read, in two columns or in one text. */
export function Compare(props: CompareProps) {
  const { kept, pair, chosen, fault, t, locale } = props;
  /** The reader's choice. Null if the room decides. */
  const [mode, setMode] = useState<'inline' | 'sides' | null>(null);
  const isInline = mode === null ? props.isNarrow : mode === 'inline';
  const title = pair?.after.title ?? kept.at(-1)?.title ?? '';
  const rows = pair ? rowsOf(pair.before, pair.after) : [];
  const limits = pair ? limitsOf(pair.before, pair.after) : [];
  const isSame = pair !== null && rows.every(({ type }) => type === 'same');
  /** Another pair starts with all its sections folded. */
  const pairName = `${chosen?.before} ${chosen?.after}`;
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
              <input type="checkbox" checked={isInline} onChange={() => setMode(isInline ? 'sides' : 'inline')} />{' '}
              {t('compareInline')}
            </span>
          </label>
        </div>
      )}
      {limits.map((limit) => (
        <p class="none" key={limit}>
          {t(LIMIT_KEYS[limit])}
        </p>
      ))}
      {isSame && <p class="none">{t('compareSame')}</p>}
      {pair &&
        (isInline ? (
          <Inline sections={sectionsOf(rows)} language={language} {...{ t, locale }} key={pairName} />
        ) : (
          <Sides sections={sectionsOf(rows)} language={language} {...{ t, locale }} key={pairName} />
        ))}
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
        onChange={({ currentTarget }) => onChoose(inOrder({ ...chosen, [which]: Number(currentTarget.value) }))}
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

/** The older version is always first, whichever list it was chosen from. */
const inOrder = ({ before, after }: { before: number; after: number }) => ({
  before: Math.min(before, after),
  after: Math.max(before, after),
});

type ViewProps = {
  readonly sections: readonly Section[];
  readonly language: string | undefined;
  readonly t: Translate;
  readonly locale: string;
};

const TYPE_KEYS = { rewritten: 'memoryRewritten', added: 'memoryAdded', removed: 'memoryRemoved' } as const;

/** Renders the sections. `fold` makes the button of a folded section. The button is shown until it is pressed. */
function useSections(
  { sections, t, locale }: ViewProps,
  row: (row: Row, key: string) => ComponentChildren,
  fold: (button: ComponentChildren, key: string) => ComponentChildren,
): ComponentChildren {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  return sections.map((section, index) => {
    if (!section.isFolded || opened.has(index)) return section.rows.map((one, i) => row(one, `${index}.${i}`));
    const open = () => setOpened(new Set([...opened, index]));
    return fold(
      <button type="button" class="link" onClick={open}>
        {count(t, locale, 'compareFolded', section.rows.length)}
      </button>,
      `${index}`,
    );
  });
}

function Sides(props: ViewProps) {
  const { language, t } = props;
  const side = (runs: readonly Run[], without: Run['type']) => runs.filter(({ type }) => type !== without);
  const body = useSections(
    props,
    ({ type, kind, runs }, key) => (
      <tr key={key} class={`${type} ${kind}`}>
        <td dir="auto" lang={language}>
          <Runs runs={side(runs, 'in')} />
        </td>
        <td dir="auto" lang={language}>
          <Runs runs={side(runs, 'out')} />
        </td>
      </tr>
    ),
    (button, key) => (
      <tr key={key} class="fold">
        <td colSpan={2}>{button}</td>
      </tr>
    ),
  );
  return (
    <table class="sides">
      <thead>
        <tr>
          <th scope="col">{t('compareOlder')}</th>
          <th scope="col">{t('compareNewer')}</th>
        </tr>
      </thead>
      <tbody>{body}</tbody>
    </table>
  );
}

function Inline(props: ViewProps) {
  const { language, t } = props;
  const body = useSections(
    props,
    ({ type, kind, runs }, key) => (
      <div key={key} class={`line ${type} ${kind}`}>
        {type !== 'same' && <p class="type soft">{t(TYPE_KEYS[type])}</p>}
        <p dir="auto" lang={language}>
          <Runs runs={runs} />
        </p>
      </div>
    ),
    (button, key) => (
      <p key={key} class="fold">
        {button}
      </p>
    ),
  );
  return <div class="inline">{body}</div>;
}
