import type { EntityView } from '../analysis-model.ts';
import type { Mention } from '../linking/model.ts';
import { KIND_KEYS } from '../ui/kinds.ts';
import { sayStateLine } from '../ui/say.ts';
import { count } from '../ui/translate.ts';
import type { SectionProps } from './report-view.tsx';

/** Everyone and everything named, most often named first; each line goes to its first place in the article. */
export function Mentioned({ report, t, locale, onJump }: SectionProps) {
  const { mentions, entities } = report.analysis;
  const rows = byCount(mentions, entities);
  return (
    <section aria-labelledby="mentioned">
      <h2 id="mentioned">{t('popupMentioned')}</h2>
      {rows.length === 0 && <p class="none">{t('popupMentionedNone')}</p>}
      <ul class="mentioned">
        {rows.map(({ view, first }) => {
          const now = view.now.lines[0];
          return (
            <li key={view.id}>
              <button
                type="button"
                class="mention"
                aria-label={t('popupJump', view.name)}
                onClick={() => onJump({ block: first.block, start: first.start, end: first.end })}
              >
                <bdi class="mention-name">{view.name}</bdi>
                <span class="soft">{t(KIND_KEYS[view.kind])}</span>
                <span class="mention-count date">{count(t, locale, 'popupTimes', view.count)}</span>
              </button>
              {now && (
                <p class="mention-now soft" dir="auto">
                  {sayStateLine(now, null, t, locale)}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Each entity with its first mention, the most often named first, then in reading order. */
export function byCount(
  mentions: readonly Mention[],
  entities: Readonly<Record<string, EntityView>>,
): { readonly view: EntityView; readonly first: Mention }[] {
  const first = new Map<string, Mention>();
  for (const mention of mentions) if (!first.has(mention.entity)) first.set(mention.entity, mention);
  return [...first.values()]
    .flatMap((mention) => {
      const view = entities[mention.entity];
      return view ? [{ view, first: mention }] : [];
    })
    .sort((a, b) => b.view.count - a.view.count);
}
