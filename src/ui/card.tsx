import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Analysis, EntityDetails, EntityView, Happening } from '../analysis-model.ts';
import type { FoundDate } from '../article/article-model.ts';
import type { Development, OvertakenClaim } from '../developments/development-model.ts';
import type { EntityRef } from '../facts/fact-model.ts';
import type { Mention } from '../linking/mention-model.ts';
import { Description } from './card/description.tsx';
import { Foot, type VetoScope } from './card/foot.tsx';
import { Head } from './card/head.tsx';
import type { CardHow } from './card/how.ts';
import { More } from './card/more.tsx';
import { Since, SinceList } from './card/since.tsx';
import { States } from './card/states.tsx';
import { isLead } from './card/what-line.ts';
import { sayStateLine } from './say.ts';
import { sayMoment } from './say-moment.ts';
import { directionOf, type Translate } from './translate.ts';

export type CardProps = {
  readonly view: EntityView;
  readonly mention: Mention;
  /** The words of the article that the card explains. */
  readonly surface: string;
  /** The article's developments. The card shows those of `view.since` until the worker has sent all. */
  readonly developments: readonly Development[];
  /** The article's date. */
  readonly published: FoundDate | null;
  /** `published` is the day of the article's last change, because the day of publication is unknown. */
  readonly standIn?: boolean;
  readonly packs: Analysis['packs'];
  readonly how: CardHow;
  readonly t: Translate;
  readonly locale: string;
  /** Asks for all facts about an entity. Null if nothing answers. */
  readonly ask?: ((entity: EntityRef) => Promise<EntityDetails | null>) | null;
  readonly onClose: () => void;
  readonly onPin: () => void;
  readonly onVeto: (scope: VetoScope) => void;
  /** Opens a report on what is wrong in the card of this entity. Absent if there is no page to report. */
  readonly onWrong?: ((entity: EntityRef) => void) | undefined;
  /** Takes the veto back. Present only after a veto. */
  readonly undo?: (() => void) | null;
  /** A statement of the mention's own sentence that is no longer true. */
  readonly overtaken?: OvertakenClaim | null;
  /**
   * If the mention's sentence has changed since the reader read it: the time of that reading, in milliseconds since
   * 1970.
   */
  readonly changedSince?: number | null;
};

/**
 * The card about one mention. Its first screen shows who or what it is, then and now, and the most important event
 * since. Everything else opens below on demand. Names of other entities lead to their cards in place, with a way back.
 * Only one card is open at a time, in a tree of its own, so its ids are constants.
 */
export function Card(props: CardProps) {
  const { view, t, locale, ask = null, how, undo } = props;
  const box = useRef<HTMLDivElement>(null);
  const name = useRef<HTMLHeadingElement>(null);
  const [trail, setTrail] = useState<readonly EntityDetails[]>([]);
  const current = trail.at(-1) ?? null;
  const shown = current?.view ?? view;
  const before = trail.length > 1 ? (trail.at(-2)?.view.name ?? null) : current && view.name;
  const move = (next: readonly EntityDetails[]) => {
    // A card that became smaller could move away from under the pointer.
    if (box.current) box.current.style.minHeight = `${box.current.offsetHeight}px`;
    setTrail(next);
  };
  const go = ask && ((entity: EntityRef) => void ask(entity).then((found) => found && move([...trail, found])));
  useLayoutEffect(() => {
    if (!box.current?.style.minHeight) return;
    name.current?.focus({ preventScroll: true });
    box.current.scrollTop = 0;
  }, [trail]);
  return (
    <div
      class="card"
      ref={box}
      role="dialog"
      aria-labelledby="card-name"
      aria-describedby="card-what"
      dir={directionOf(locale)}
      lang={locale}
    >
      <Head
        {...{ view: shown, name, how, before, t }}
        onBack={() => move(trail.slice(0, -1))}
        onPin={props.onPin}
        onClose={props.onClose}
      />
      {undo ? (
        <p class="card-undo" role="status">
          {t('cardVetoed', view.name)}{' '}
          <button type="button" class="link" onClick={undo}>
            {t('cardUndo')}
          </button>
        </p>
      ) : (
        <Body
          key={shown.id}
          {...props}
          view={shown}
          mention={current ? null : props.mention}
          details={current}
          go={go}
        />
      )}
    </div>
  );
}

type BodyProps = Omit<CardProps, 'mention'> & {
  readonly mention: Mention | null;
  /** The details that were already loaded, if the reader came to this entity from another card. */
  readonly details: EntityDetails | null;
  readonly go: ((entity: EntityRef) => void) | null;
};

/** The part between the card's head and its foot, with its open parts. */
function Body(props: BodyProps) {
  const { view, mention, published, standIn = false, how, ask = null, go, t, locale } = props;
  const [details, setDetails] = useState(props.details);
  const [isListed, setListed] = useState(false);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const learn = () => {
    if (!details && ask) void ask(view.id).then(setDetails);
  };
  const isMore = how.type === 'touch' ? how.drawnUp : isMoreOpen;
  const toggleMore = () => (how.type === 'touch' ? how.onDraw(!how.drawnUp) : setMoreOpen(!isMoreOpen));
  useLayoutEffect(() => {
    if (isMore || isListed) learn();
  }, [isMore, isListed]);
  const known = knownSince(props);
  const later: readonly Happening[] = details?.later ?? known;
  const top = view.later === undefined ? later[0] : view.later?.top;
  const packs = { ...props.packs, ...details?.packs };
  const shared = { view, published, packs, t, locale, go };
  return (
    <>
      {mention && <Notices {...props} />}
      {isLead(view) && <Description view={view} t={t} locale={locale} />}
      <States {...shared} standIn={standIn} onMore={toggleMore} />
      {top && (
        <Since
          {...{ top, t, locale, go }}
          more={(view.later?.count ?? later.length) - 1}
          isOpen={isListed}
          onToggle={() => setListed(!isListed)}
        />
      )}
      <div hidden={!isListed}>
        {isListed && top && (
          <SinceList all={later.filter(({ id: other }) => other !== top.id)} {...{ t, locale, go }} />
        )}
      </div>
      <Foot {...{ mention, surface: props.surface, isMore, t }} onMore={toggleMore} onVeto={props.onVeto} />
      <div id="card-more" class="card-more" hidden={!isMore}>
        {isMore && <More {...shared} history={details?.history ?? null} later={later} onWrong={props.onWrong} />}
      </div>
    </>
  );
}

/** The article's developments about the entity, from the analysis itself. */
const knownSince = ({ view, developments }: Pick<CardProps, 'view' | 'developments'>): readonly Happening[] =>
  view.since.flatMap((ref) => developments.find(({ id }) => id === ref) ?? []);

/** Notices about the mention's sentence: it is overtaken, or it was changed since the reader read it. */
function Notices({ overtaken, changedSince, t, locale }: BodyProps) {
  return (
    <>
      {overtaken && (
        <p class="card-overtaken">
          {t('cardOvertaken', overtaken.stated, sayStateLine(overtaken.line, null, t, locale))}
        </p>
      )}
      {changedSince && <p class="card-changed soft">{t('cardChanged', sayMoment(changedSince, locale))}</p>}
    </>
  );
}
