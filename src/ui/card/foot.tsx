import { useState } from 'preact/hooks';
import type { Mention } from '../../linking/mention-model.ts';
import { sayReason } from '../say-reason.ts';
import type { Translate } from '../translate.ts';

/** Where a veto ("not this one") holds. */
export type VetoScope = 'article' | 'site' | 'always';

const SCOPES = [
  ['article', 'cardVetoArticle'],
  ['site', 'cardVetoSite'],
  ['always', 'cardVetoAlways'],
] as const satisfies readonly (readonly [VetoScope, string])[];

type FootProps = {
  /** The mention that the card explains. Null if the reader came from another card. */
  readonly mention: Mention | null;
  /** The words of the article that the card explains. */
  readonly surface: string;
  readonly isMore: boolean;
  readonly onMore: () => void;
  readonly onVeto: (scope: VetoScope) => void;
  readonly t: Translate;
};

/** The buttons that open the rest: more, why this match, the reader's veto. */
export function Foot({ mention, surface, isMore, onMore, onVeto, t }: FootProps) {
  const [open, setOpen] = useState<'why' | 'veto' | null>(null);
  const toggle = (which: 'why' | 'veto') => () => setOpen(open === which ? null : which);
  return (
    <footer class="card-foot">
      <div class="card-foot-row">
        <Toggle label={t('cardMore')} isOpen={isMore} opens="card-more" onClick={onMore} />
        {mention && (
          <>
            <Toggle label={t('cardWhy')} isOpen={open === 'why'} opens="card-panel" onClick={toggle('why')} />
            <Toggle label={t('cardNotThis')} isOpen={open === 'veto'} opens="card-panel" onClick={toggle('veto')} />
          </>
        )}
      </div>
      <div id="card-panel" class="card-panel" hidden={open === null || mention === null}>
        {open === 'why' && mention && <p>{sayReason(mention.why, surface, t)}</p>}
        {open === 'veto' && (
          <>
            <p>{t('cardVetoQuestion')}</p>
            <div class="card-choices">
              {SCOPES.map(([scope, words]) => (
                <button key={scope} type="button" class="card-choice" onClick={() => onVeto(scope)}>
                  {t(words)}
                </button>
              ))}
            </div>
          </>
        )}
      </div>
    </footer>
  );
}

/** A button that opens and closes another part of the card. `opens` is the id of that part. */
function Toggle(props: { label: string; isOpen: boolean; opens: string; onClick: () => void }) {
  const { label, isOpen, opens, onClick } = props;
  return (
    <button type="button" class="link" aria-expanded={isOpen} aria-controls={opens} onClick={onClick}>
      {label}
    </button>
  );
}
