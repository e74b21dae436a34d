import type { NotMarked } from '../../not-marked.ts';
import { sayRefusal } from '../../ui/say-refusal.ts';
import type { SectionProps } from '../props.ts';

/** Names that were not marked, each with its reason. A click goes to the place in the article. */
export function NotMarkedList({
  found,
  t,
  onJump,
}: Pick<SectionProps, 't' | 'onJump'> & { readonly found: readonly NotMarked[] }) {
  if (found.length === 0) return <p class="none">{t('popupNotMarkedNone')}</p>;
  return (
    <ul class="mentioned">
      {found.map(({ block, start, end, text, names, why }) => (
        <li key={`${block} ${start}`}>
          <button
            type="button"
            class="mention"
            title={t('popupJump', text)}
            onClick={() => onJump({ block, start, end })}
          >
            <bdi class="mention-name">{text}</bdi>{' '}
            <span class="soft">{names.filter((name) => name !== text).join(', ')}</span>
          </button>
          <p class="soft">{sayRefusal(why, t)}</p>
        </li>
      ))}
    </ul>
  );
}
