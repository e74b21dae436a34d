import { useId, useState } from 'preact/hooks';
import type { Mention } from '../../linking/model.ts';
import { sayReason } from '../say-reason.ts';
import type { Translate } from '../translate.ts';

/** Where a "not this one" holds. */
export type VetoScope = 'article' | 'site' | 'always';

type FootProps = {
  /** The mention that the card explains; null on a card that the reader came to from another one. */
  readonly mention: Mention | null;
  /** The words of the article that the card explains. */
  readonly surface: string;
  readonly isMore: boolean;
  /** Id of what "More" opens. */
  readonly more: string;
  readonly onMore: () => void;
  readonly onVeto: (scope: VetoScope) => void;
  readonly t: Translate;
};

/** What opens the rest: more, why this match, the reader's veto. */
export function Foot({ mention, surface, isMore, more, onMore, onVeto, t }: FootProps) {
  const [open, setOpen] = useState<'why' | 'veto' | null>(null);
  const panel = useId();
  const toggle = (which: 'why' | 'veto') => () => setOpen(open === which ? null : which);
  return (
    <footer class="card-foot">
      <div class="card-foot-row">
        <button type="button" class="link" aria-expanded={isMore} aria-controls={more} onClick={onMore}>
          {t('cardMore')}
        </button>
        {mention && (
          <>
            <button
              type="button"
              class="link"
              aria-expanded={open === 'why'}
              aria-controls={panel}
              onClick={toggle('why')}
            >
              {t('cardWhy')}
            </button>
            <button
              type="button"
              class="link"
              aria-expanded={open === 'veto'}
              aria-controls={panel}
              onClick={toggle('veto')}
            >
              {t('cardNotThis')}
            </button>
          </>
        )}
      </div>
      <div id={panel} class="card-panel" hidden={open === null || mention === null}>
        {open === 'why' && mention && <p>{sayReason(mention.why, surface, t)}</p>}
        {open === 'veto' && (
          <>
            <p>{t('cardVetoQuestion')}</p>
            <div class="card-choices">
              <button type="button" class="card-choice" onClick={() => onVeto('article')}>
                {t('cardVetoArticle')}
              </button>
              <button type="button" class="card-choice" onClick={() => onVeto('site')}>
                {t('cardVetoSite')}
              </button>
              <button type="button" class="card-choice" onClick={() => onVeto('always')}>
                {t('cardVetoAlways')}
              </button>
            </div>
          </>
        )}
      </div>
    </footer>
  );
}
