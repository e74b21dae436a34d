import { useId, useState } from 'preact/hooks';
import type { EntityView } from '../analysis-model.ts';
import type { FoundDate } from '../article/model.ts';
import { calendarPart, type PartialDate } from '../dates/partial-date.ts';
import type { Development, OvertakenClaim } from '../developments/model.ts';
import type { Mention } from '../linking/model.ts';
import { FactsAge } from './facts-age.tsx';
import { KIND_KEYS } from './kinds.ts';
import { FACTS_LANGUAGE } from './language.ts';
import { sayStateLine } from './say.ts';
import { sayMoment } from './say-moment.ts';
import { sayReason } from './say-reason.ts';
import { Scale } from './scale.tsx';
import { shortDate } from './short-date.ts';
import { Sources } from './source-link.tsx';
import { StateLines, sameState } from './state-lines.tsx';
import { Timeline } from './timeline.tsx';
import { count, directionOf, type Translate } from './translate.ts';

export type VetoScope = 'article' | 'site' | 'always';

export type CardProps = {
  readonly view: EntityView;
  readonly mention: Mention;
  /** The words of the article that the card explains. */
  readonly surface: string;
  /** The article's developments; the card takes those that `view.since` names. */
  readonly developments: readonly Development[];
  /** The article's date. */
  readonly published: FoundDate | null;
  /** It is the day of the article's last change, for want of another. */
  readonly standIn?: boolean;
  readonly factsAsOf: PartialDate | null;
  /** Titles of the packs of the reader's own that speak of the entity. */
  readonly ownPacks?: readonly string[];
  readonly pinned: boolean;
  readonly t: Translate;
  readonly locale: string;
  readonly onClose: () => void;
  readonly onPin: () => void;
  readonly onVeto: (scope: VetoScope) => void;
  /** Takes the veto back; given once one has been made. */
  readonly undo?: (() => void) | null;
  readonly onShowAll: () => void;
  /** What the mention's own sentence states that is no longer so. */
  readonly overtaken?: OvertakenClaim | null;
  /** When the reader last read the mention's sentence, where it has been changed since: milliseconds since 1970. */
  readonly changedSince?: number | null;
};

const LINES_IN_CARD = 3;

/** The card about one mention: who or what, then and now, what happened since, and why this match. */
export function Card(props: CardProps) {
  const { view, t, locale, pinned, undo, overtaken } = props;
  const id = useId();
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-kind ${id}-sentence`}
      dir={directionOf(locale)}
      lang={locale}
    >
      <header class="card-head">
        <div>
          <h2 class="card-name" id={`${id}-name`} tabIndex={-1}>
            <bdi>{view.name}</bdi>
          </h2>
          <p class="card-kind" id={`${id}-kind`}>
            {t(KIND_KEYS[view.kind])}
          </p>
        </div>
        <div class="card-tools">
          <button type="button" class="card-tool" aria-pressed={pinned} title={t('cardPin')} onClick={props.onPin}>
            <PinIcon />
            <span class="visually-hidden">{t('cardPin')}</span>
          </button>
          <button type="button" class="card-tool" title={t('cardClose')} onClick={props.onClose}>
            <CloseIcon />
            <span class="visually-hidden">{t('cardClose')}</span>
          </button>
        </div>
      </header>
      {undo ? (
        <p class="card-undo" role="status">
          {t('cardVetoed', view.name)}{' '}
          <button type="button" class="link" onClick={undo}>
            {t('cardUndo')}
          </button>
        </p>
      ) : (
        <>
          {overtaken && (
            <p class="card-overtaken">
              {t('cardOvertaken', overtaken.stated, sayStateLine(overtaken.line, null, t, locale))}
            </p>
          )}
          {props.changedSince && (
            <p class="card-changed soft">{t('cardChanged', sayMoment(props.changedSince, locale))}</p>
          )}
          <ThenAndNow {...props} />
          <p class="card-sentence" lang={FACTS_LANGUAGE} dir="auto">
            <span id={`${id}-sentence`}>{view.description}</span>{' '}
            <Sources sources={view.sources} most={2} t={t} locale={locale} />
          </p>
          <Since {...props} />
          <Foot {...props} />
        </>
      )}
    </div>
  );
}

/** What the entity was when the article was written beside what it is now; once only where nothing changed. */
function ThenAndNow({ view, developments, published, standIn = false, t, locale }: CardProps) {
  const { then, now } = view;
  if (then === null || published === null) {
    return (
      <div class="card-states">
        <section class="card-now">
          <h3 class="card-label">{t('cardNow')}</h3>
          <StateLines state={now} article={null} t={t} locale={locale} />
          <p class="soft">{t('cardNoDate')}</p>
        </section>
      </div>
    );
  }
  if (then.lines.length === 0 && now.lines.length === 0) return null;
  if (sameState(then, now)) {
    return (
      <div class="card-states">
        <section class="card-now">
          <h3 class="card-label">{t('cardThenAndNow')}</h3>
          <StateLines state={now} article={null} t={t} locale={locale} />
        </section>
      </div>
    );
  }
  const day = shortDate(calendarPart(published.date), locale);
  const dates = developments.filter(({ id }) => view.since.includes(id)).map(({ date }) => date);
  return (
    <>
      <Scale from={published.date} to={now.asOf} dates={dates} />
      <div class="card-states">
        <section class="card-then">
          <h3 class="card-label">
            <span title={t(standIn ? 'cardThenChanged' : 'cardThenLong')}>{t('cardThen')}</span>
            <time class="date" dateTime={published.date}>
              {standIn ? t('cardLastChanged', day) : day}
            </time>
          </h3>
          <StateLines state={then} article={standIn ? null : published.date} t={t} locale={locale} />
        </section>
        <section class="card-now">
          <h3 class="card-label">{t('cardNow')}</h3>
          <StateLines state={now} article={null} t={t} locale={locale} />
        </section>
      </div>
    </>
  );
}

/** Up to three dated lines, the most relevant ones, told in the order in which they happened. */
function Since({ view, developments, t, locale, onShowAll }: CardProps) {
  const byId = new Map(developments.map((development) => [development.id, development]));
  const all = view.since.flatMap((id) => byId.get(id) ?? []);
  if (all.length === 0) return null;
  const shown = all.slice(0, LINES_IN_CARD).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <section class="card-since">
      <h3 class="card-label">{t('cardSince')}</h3>
      <Timeline developments={shown} t={t} locale={locale} />
      {all.length > shown.length && (
        <button type="button" class="link card-all" onClick={onShowAll}>
          {count(t, locale, 'cardAll', all.length)}
        </button>
      )}
    </section>
  );
}

/** Why this match, the reader's veto, and how far the facts go. */
function Foot({ mention, surface, factsAsOf, ownPacks = [], onVeto, t, locale }: CardProps) {
  const [open, setOpen] = useState<'why' | 'veto' | null>(null);
  const panel = useId();
  const toggle = (which: 'why' | 'veto') => () => setOpen(open === which ? null : which);
  return (
    <footer class="card-foot">
      <div class="card-foot-row">
        <button type="button" class="link" aria-expanded={open === 'why'} aria-controls={panel} onClick={toggle('why')}>
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
        {factsAsOf && <span class="card-as-of">{t('cardFactsAsOf', shortDate(factsAsOf, locale))}</span>}
        {ownPacks.map((title) => (
          <span key={title} class="card-as-of">
            {t('cardYourPack', title)}
          </span>
        ))}
      </div>
      <FactsAge asOf={factsAsOf} t={t} />
      <div id={panel} class="card-panel" hidden={open === null}>
        {open === 'why' && <p>{sayReason(mention.why, surface, t)}</p>}
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

const CloseIcon = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" />
  </svg>
);

const PinIcon = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path
      class="pin-shape"
      d="M5.5 2.5h5M6.3 2.5v4L4.4 9.2h7.2L9.7 6.5v-4M8 9.2v4.6"
      fill="none"
      stroke="currentColor"
      stroke-width="1.3"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
