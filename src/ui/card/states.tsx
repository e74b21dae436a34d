import type { EntityView, PackView } from '../../analysis-model.ts';
import type { FoundDate } from '../../article/article-model.ts';
import { calendarPart, type PartialDate } from '../../dates/partial-date.ts';
import type { PackId, StateLine } from '../../facts/fact-model.ts';
import { shortDate } from '../short-date.ts';
import { count, type Translate } from '../translate.ts';
import { type Go, Linked } from './linked.tsx';
import { Statement } from './statement.tsx';
import { compare, holdsNothing } from './then-now.ts';
import { officeIn } from './what-line.ts';

export type StatesProps = {
  readonly view: EntityView;
  readonly published: FoundDate | null;
  /** The article's date is the date of its last change. */
  readonly standIn: boolean;
  readonly packs: Readonly<Record<PackId, PackView>>;
  readonly t: Translate;
  readonly locale: string;
  readonly go: Go | null;
  /** Shows all lines. The first screen has two. */
  readonly onMore: () => void;
};

/**
 * How many lines of then, and of now, the first screen has. The others are counted. If nothing has happened since, it
 * has two lines of now.
 */
const LINES_OF_THEN = 1;
const NOW = 2;

/** The state of the entity at the article's date beside its state now. One line if nothing changed. */
export function States(props: StatesProps) {
  const { view, published, standIn, t, locale } = props;
  const compared = compare(view);
  if (compared.type === 'none') return published ? null : <p class="card-states soft">{t('cardNoDate')}</p>;
  if (compared.type !== 'changed' || !published) {
    return (
      <div class="card-states">
        <Now
          {...props}
          label={published && compared.type === 'same' ? (compared.holds ? 'cardStill' : 'cardThenAndNow') : 'cardNow'}
          lines={view.now.lines}
        />
        {!published && <p class="soft">{t('cardNoDate')}</p>}
      </div>
    );
  }
  const day = shortDate(calendarPart(published.date), locale);
  return (
    <div class="card-states">
      <section class="card-row card-then">
        <h3 class="card-label">
          <span title={t(standIn ? 'cardThenChanged' : 'cardThenLong')}>{t('cardThen')}</span>
          <time class="date" dateTime={published.date}>
            {standIn ? t('cardLastChanged', day) : day}
          </time>
        </h3>
        <Lines {...props} lines={compared.then} most={LINES_OF_THEN} article={standIn ? null : published.date} />
      </section>
      <Between {...props} />
      <Now {...props} label="cardNow" lines={compared.now} />
    </div>
  );
}

function Now(props: StatesProps & { label: string; lines: readonly StateLine[] }) {
  const { view, label, lines, t, locale } = props;
  const { life, now } = view;
  const died = life?.died;
  const day = died ?? view.factsAsOf;
  const hasNothing = !died && view.kind === 'person' && holdsNothing(lines);
  return (
    <section class="card-row card-now">
      <h3 class="card-label">
        <span>{t(died ? 'cardDied' : now.knownIn ? 'cardAsOf' : label)}</span>
        <time class="date" dateTime={day}>
          {!died && <span class="visually-hidden">{t('cardFactsAsOf', '')}</span>}
          {shortDate(day, locale)}
        </time>
      </h3>
      <div>
        {/* Nobody is "in office" at a company or on a board. */}
        {hasNothing && <p class="state-lead">{t(lines.some(officeIn) ? 'cardNoOffice' : 'cardNoRole')}</p>}
        <Lines
          {...props}
          lines={died ? lines.map((line) => ofDead(line, died)) : lines}
          most={died || hasNothing || view.later ? 1 : NOW}
          article={null}
        />
      </div>
    </section>
  );
}

/**
 * A dead person has no state of now. A role held until death is named without its end, because the day beside it is
 * that end.
 */
const ofDead = (line: StateLine, died: PartialDate): StateLine =>
  line.when.type === 'current' || (line.when.type === 'ended' && line.when.on === died)
    ? { ...line, when: { type: 'current', since: null, confirmed: null } }
    : line;

/** The holders of the office between then and now, by name. */
function Between({ view, t, go }: StatesProps) {
  const { between = [] } = view;
  if (between.length === 0) return null;
  return (
    <section class="card-row card-between">
      <h3 class="card-label">
        <span>{t('cardBetween')}</span>
      </h3>
      <p dir="auto">
        {between.slice(0, 3).map(({ what, links }, index) => (
          <span key={what}>
            {index > 0 ? `${t('listComma')} ` : ''}
            <Linked text={what} links={links} go={go} />
          </span>
        ))}
        {between.length > 3 && '…'}
      </p>
    </section>
  );
}

function Lines(props: StatesProps & { lines: readonly StateLine[]; most: number; article: PartialDate | null }) {
  const { lines, most, t, locale, onMore } = props;
  if (lines.length === 0) return <p class="soft">{t('cardNothingRecorded')}</p>;
  // A proceeding shows how the standing above it may change, so both are shown together.
  const shown = lines[most]?.when.type === 'proceeding' ? most + 1 : most;
  const more = lines.length - shown;
  return (
    <ul class="state">
      {lines.slice(0, shown).map((line, index) => (
        <li key={`${line.what}${line.when.type}${line.pack}`}>
          <Statement {...props} line={line} />
          {more > 0 && index === shown - 1 && (
            <>
              {' '}
              <button type="button" class="link card-fold" onClick={onMore}>
                {count(t, locale, 'cardOthers', more)}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
