import type { EntityView, PackView } from '../../analysis-model.ts';
import { lastDay } from '../../dates/distance.ts';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { PackId, StateLine } from '../../facts/model.ts';
import { sayStateLine } from '../say.ts';
import type { Translate } from '../translate.ts';
import { type Go, Linked } from './linked.tsx';
import { cut } from './short.ts';
import { SourceBrief } from './source-brief.tsx';

type StatementProps = {
  readonly line: StateLine;
  readonly view: EntityView;
  readonly packs: Readonly<Record<PackId, PackView>>;
  /** The article's date, where the line says how long before it something ended; null for lines of now. */
  readonly article: PartialDate | null;
  /** The line is not cut, and says when it was last confirmed. */
  readonly whole?: boolean;
  readonly t: Translate;
  readonly locale: string;
  readonly go: Go | null;
};

/** Days before the end of the facts in which a confirmation counts as being of now. */
const HALF_A_YEAR = 183;
/** Units of a line on the first screen; the members of a board may be any number. */
const MOST = 110;

/**
 * A line of what was or is true, with its sources. Where several packs speak of the entity, the line's pack is named instead
 * of its publisher; a pack of the reader's own is always named.
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
 * The line in words. On the first screen a confirmation of the last half year before the end of its pack is left out: the
 * day beside "now" says as much.
 */
function phraseOf({ line, article, whole = false, t, locale }: StatementProps): string {
  const { when } = line;
  const isLast =
    when.type === 'current' &&
    when.confirmed !== null &&
    (whole ? when.confirmed >= line.asOf : lastDay(line.asOf) - lastDay(when.confirmed) < HALF_A_YEAR);
  const what = whole ? line.what : cut(line.what, MOST);
  return sayStateLine({ ...line, what, ...(isLast && { when: { ...when, confirmed: null } }) }, article, t, locale);
}
