import { sayDate } from '../dates/say.ts';
import type { Change, Recollection } from '../memory-model.ts';
import type { Passage } from '../messages.ts';
import { FAULT_KEYS } from '../ui/memory-faults.ts';
import { LIMIT_KEYS } from '../ui/memory-limits.ts';
import { Runs } from '../ui/runs.tsx';
import { sayMoment } from '../ui/say-moment.ts';
import { count, type Translate } from '../ui/translate.ts';

export type MemoryActions = {
  /** Shows the changed passages in the article, or hides them. */
  readonly onMark: (on: boolean) => void;
  readonly onCompare: (key: string) => void;
  readonly onForget: (extent: 'page' | 'site') => void;
};

type Props = {
  readonly recollection: Recollection;
  /** Language of the article. */
  readonly language: string | null;
  readonly t: Translate;
  readonly locale: string;
  readonly onJump: (place: Passage) => void;
} & MemoryActions;

const TYPE_KEYS: Readonly<Record<Exclude<Change['type'], 'note' | 'date'>, string>> = {
  headline: 'memoryHeadline',
  added: 'memoryAdded',
  removed: 'memoryRemoved',
  rewritten: 'memoryRewritten',
};
const NOTE_KEYS: Readonly<Record<Extract<Change, { type: 'note' }>['how'], string>> = {
  added: 'memoryNoteAdded',
  removed: 'memoryNoteRemoved',
  reworded: 'memoryNoteReworded',
};

/** The changes in this article since the reader last read it, with the actions on its kept versions. */
export function Changes(props: Props) {
  const { recollection, t, locale } = props;
  const { changes, limits, readAt, versions, fault, key } = recollection;
  if (changes.length === 0 && versions === 0 && fault === null) return null;
  return (
    <section aria-labelledby="changed" class="changes">
      <h2 id="changed">{readAt === null ? t('memoryTitle') : t('memoryChanged', sayMoment(readAt, locale))}</h2>
      {fault && <p class="status">{t(FAULT_KEYS[fault.why], fault.detail)}</p>}
      {readAt === null && recollection.isKnown && limits.length === 0 && <p class="none">{t('memoryUnchanged')}</p>}
      {limits.map((limit) => (
        <p class="none" key={limit}>
          {t(LIMIT_KEYS[limit])}
        </p>
      ))}
      {changes.length > 0 && (
        <p>
          <label class="soft" title={t('memoryMarkHow')}>
            <input type="checkbox" onChange={({ currentTarget }) => props.onMark(currentTarget.checked)} />{' '}
            {t('memoryMark')}
          </label>
        </p>
      )}
      <ul class="change-list">
        {changes.map((change, index) => (
          <li class="change" key={`${index}`}>
            <ChangeView change={change} {...props} />
          </li>
        ))}
      </ul>
      {versions > 0 && (
        <p class="note-foot soft">
          {count(t, locale, 'memoryVersions', versions)}
          <button type="button" class="link" onClick={() => props.onCompare(key)}>
            {t('memoryCompare')}
          </button>
          <button type="button" class="link" onClick={() => props.onForget('page')}>
            {t('memoryForgetPage')}
          </button>
          <button type="button" class="link" onClick={() => props.onForget('site')}>
            {t('memoryForgetSite')}
          </button>
        </p>
      )}
    </section>
  );
}

function ChangeView({ change, language, t, locale, onJump }: Props & { change: Change }) {
  if (change.type === 'date') {
    const { which, from, to } = change;
    const [moved, set] =
      which === 'published'
        ? ['memoryPublishedMoved', 'memoryPublishedMoved']
        : ['memoryModifiedMoved', 'memoryModifiedSet'];
    const day = (date: typeof to) => (date === null ? '' : sayDate(date, locale));
    return <p>{from === null ? t(set, day(to)) : t(moved, day(from), day(to))}</p>;
  }
  const { place } = change;
  return (
    <>
      <p class="note-head">
        <span class="note-kind">{t(change.type === 'note' ? NOTE_KEYS[change.how] : TYPE_KEYS[change.type])}</span>
        {'unannounced' in change && (
          <span class="soft" title={t('memoryUnannouncedHow')}>
            {t('memoryUnannounced')}
          </span>
        )}
        {place && (
          <button type="button" class="link" onClick={() => onJump(place)}>
            {t('popupShowInPage')}
          </button>
        )}
      </p>
      <blockquote class="note-text" lang={language ?? undefined} dir="auto">
        {'runs' in change ? <Runs runs={change.runs} brief /> : <Whole change={change} />}
      </blockquote>
    </>
  );
}

/** A text that was added or removed as a whole. */
function Whole({ change }: { change: Extract<Change, { text: string }> }) {
  const isGone = change.type === 'removed' || (change.type === 'note' && change.how === 'removed');
  return isGone ? <del>{change.text}</del> : <ins>{change.text}</ins>;
}
