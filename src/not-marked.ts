import { type Knowledge, lawsOf } from './analysis.ts';
import type { Article } from './article/article-model.ts';
import type { PartialDate } from './dates/partial-date.ts';
import { groupBy } from './group-by.ts';
import { link } from './linking/link.ts';
import type { Refusal, Rejected, Veto } from './linking/mention-model.ts';
import { settingOf } from './setting.ts';

/** A name in the facts that was left unmarked, at its first place in the article. Offsets are UTF-16 code units. */
export type NotMarked = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The words of the article. */
  readonly text: string;
  /** The entities that the words may mean, by name. */
  readonly names: readonly string[];
  readonly why: Refusal;
};

/** The most names that are listed. Nobody reads more. */
const MOST_LISTED = 10;
/** The most entities that are named for one place. */
const MOST_NAMES = 3;

/**
 * How likely a reader expected a mark, by the reason for refusing it. It is highest if only certainty is missing, and
 * zero if the words clearly mean something else.
 */
const LIKELY: Readonly<Record<Refusal['type'], number>> = {
  veto: 9,
  'common-name': 8,
  'no-country': 8,
  'needs-title': 7,
  several: 7,
  'no-holder': 7,
  'no-day': 6,
  'no-full-name': 6,
  'shortly-before': 6,
  'other-holder': 6,
  'office-of-whom': 5,
  called: 5,
  'other-bearer': 4,
  couple: 4,
  'other-office': 4,
  'other-time': 4,
  'of-place': 4,
  against: 4,
  'no-evidence': 3,
  'any-law': 3,
  'not-in-use': 3,
  'before-its-time': 3,
  'other-sense': 2,
  acronym: 2,
  'someone-else': 2,
  'part-of': 2,
  phrase: 1,
  firm: 1,
  address: 0,
};

/**
 * Returns the likeliest names that an article leaves unmarked, with the reasons. There are at most ten, the likeliest
 * first. If a name is refused twice for one reason, it is listed once. So is a place at which several entities were
 * refused.
 *
 * @param day the article's day of publication; null if unknown
 */
export function notMarked(
  article: Pick<Article, 'title' | 'blocks' | 'language' | 'url'>,
  day: PartialDate | null,
  { library, gazetteer }: Knowledge,
  vetoes: readonly Veto[] = [],
): NotMarked[] {
  const { mentions, rejected } = link(article, gazetteer, {
    debug: true,
    vetoes,
    setting: settingOf(article, day, library),
    ...lawsOf(library),
  });
  const marked = new Set(mentions.flatMap(({ block, start, end }) => range(start, end).map((at) => `${block} ${at}`)));
  const isFree = ({ block, start, end }: Rejected): boolean =>
    !range(start, end).some((at) => marked.has(`${block} ${at}`));
  const textOf = ({ block, start, end }: Rejected): string => article.blocks[block]?.text.slice(start, end) ?? '';
  const names = groupBy(rejected.filter(isFree), (one) => textOf(one).toLowerCase());
  return [...names.values()]
    .map((places) => {
      const likeliest = [...places].sort((a, b) => LIKELY[b.why.type] - LIKELY[a.why.type])[0] as Rejected; // never empty
      const { block, start, end, why } = likeliest;
      const same = places.filter((one) => one.block === block && one.start === start && one.why.type === why.type);
      const refs = [...new Set(same.flatMap(({ entities }) => entities))];
      return { block, start, end, text: textOf(likeliest), names: refs.slice(0, MOST_NAMES).map(library.nameOf), why };
    })
    .filter(({ why }) => LIKELY[why.type] > 0)
    .sort((a, b) => LIKELY[b.why.type] - LIKELY[a.why.type] || a.block - b.block || a.start - b.start)
    .slice(0, MOST_LISTED);
}

/** Returns every number from the first up to, but not including, the second. */
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
