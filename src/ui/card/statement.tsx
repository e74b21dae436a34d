import type { EntityView, PackView } from '../../analysis-model.ts';
import { HALF_A_YEAR_DAYS, lastDay } from '../../dates/distance.ts';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { PackId, StateLine } from '../../facts/fact-model.ts';
import { sayStateLine } from '../say.ts';
import type { Translate } from '../translate.ts';
import { type Go, Linked } from './linked.tsx';
import { cut } from './short.ts';
import { SourceBrief } from './source-brief.tsx';

type StatementProps = {
  readonly line: StateLine;
  readonly view: EntityView;
  readonly packs: Readonly<Record<PackId, PackView>>;
  /**
   * The article's date. A line of "then" states from it how long before the article something ended. Null for lines of
   * "now".
   */
  readonly article: PartialDate | null;
  /** Shows the line uncut, with the day on which it was last confirmed. */
  readonly whole?: boolean;
  readonly t: Translate;
  readonly locale: string;
  readonly go: Go | null;
};

/** The most UTF-16 units of a line on the first screen, because a board may have any number of members. */
const LONGEST_LINE = 110;

/**
 * A line of then or now, with its sources. If several packs have facts about the entity, the line names its pack
 * instead of the publisher. A reader's own pack is always named.
 */
export function Statement(props: StatementProps) {
  const { line, view, packs, t, locale } = props;
  const pack = packs[line.pack];
  const isNamed = view.packs.length > 1 && !pack?.own;
  return (
    <>
      <span class="state-what">
        <Linked text={phraseOf(props)} links={line.links} go={props.go} />
      </span>{' '}
      <SourceBrief sources={line.sources} pack={isNamed ? pack?.title : undefined} t={t} locale={locale} />
      {pack?.own && <span class="soft"> {t('cardYourPack', pack.title)}</span>}
    </>
  );
}

/**
 * Puts the line into words. On the first screen, a confirmation from the last half year before the day beside the lines
 * is left out. That day shows the same.
 */
function phraseOf({ line, view, article, whole, t, locale }: StatementProps): string {
  const { when } = line;
  const isLast =
    when.type === 'current' &&
    when.confirmed &&
    lastDay(article ?? view.now.asOf) - lastDay(when.confirmed) < HALF_A_YEAR_DAYS;
  const shown = { ...line, what: cut(line.what, LONGEST_LINE), ...(isLast && { when: { ...when, confirmed: null } }) };
  return sayStateLine(whole ? line : shown, article, t, locale);
}
