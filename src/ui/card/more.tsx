import type { EntityView, Happening, PackView } from '../../analysis-model.ts';
import type { FoundDate } from '../../article/article-model.ts';
import type { EntityRef, PackId, StateLine } from '../../facts/fact-model.ts';
import { FactsAge } from '../facts-age.tsx';
import { FACTS_LANGUAGE } from '../language.ts';
import { Scale } from '../scale.tsx';
import { shortDate } from '../short-date.ts';
import type { Translate } from '../translate.ts';
import { Description } from './description.tsx';
import type { Go } from './linked.tsx';
import { Statement } from './statement.tsx';
import { isLead } from './what-line.ts';

type MoreProps = {
  readonly view: EntityView;
  readonly published: FoundDate | null;
  /** Null if it was not requested yet, or if the worker did not answer. */
  readonly history: readonly StateLine[] | null;
  readonly later: readonly Happening[];
  readonly packs: Readonly<Record<PackId, PackView>>;
  readonly t: Translate;
  readonly locale: string;
  readonly go: Go | null;
  /** Opens a report on what is wrong in the card of this entity. Absent if there is no page to report. */
  readonly onWrong: ((entity: EntityRef) => void) | undefined;
};

/** With fewer dates than this, a timeline shows nothing that the lines do not show. */
const SCALE_HELPS = 3;

/**
 * The part of a card that opens on demand: the description if the first screen lacks it, timeline, all facts,
 * corrections, packs, and the button to report an error.
 */
export function More(props: MoreProps) {
  const { view, published, history, later, packs, t, locale, onWrong } = props;
  const lines = history ?? [...view.now.lines, ...(view.gone ?? [])];
  const isLong = published !== null && new Set(later.map(({ date }) => date)).size >= SCALE_HELPS;
  return (
    <>
      {view.description !== '' && !isLead(view) && <Description view={view} t={t} locale={locale} />}
      {isLong && <Scale from={published.date} to={view.now.asOf} happenings={later} t={t} locale={locale} />}
      {lines.length > 0 && (
        <section class="card-row">
          <h3 class="card-label">
            <span>{t('cardHistory')}</span>
          </h3>
          <ul class="state">
            {lines.map((line) => (
              <li key={`${line.what}${JSON.stringify(line.when)}${line.pack}`}>
                <Statement {...props} line={line} article={null} whole />
                {line.detail && (
                  <p class="soft" lang={FACTS_LANGUAGE} dir="auto">
                    {line.detail}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <FactsAge asOf={view.factsAsOf} t={t} />
      <div class="soft card-packs">
        {view.packs.map((pack) => {
          const known = packs[pack];
          return known && <p key={pack}>{t('cardPackAsOf', known.title, shortDate(known.asOf, locale))}</p>;
        })}
        {view.corrected?.map(({ on, was, now }) => (
          <p key={was}>{t('cardCorrected', shortDate(on, locale), was, now)}</p>
        ))}
      </div>
      {onWrong && (
        <button type="button" class="link card-fold" onClick={() => onWrong(view.id)}>
          {t('popupWrong')}
        </button>
      )}
    </>
  );
}
