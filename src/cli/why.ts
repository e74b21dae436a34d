import { type Knowledge, lawsOf } from '../analysis.ts';
import type { Article } from '../article/article-model.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityRef } from '../facts/fact-model.ts';
import { link } from '../linking/link.ts';
import { settingOf } from '../setting.ts';
import { english } from '../ui/english.ts';
import { sayReason } from '../ui/say-reason.ts';
import { sayRefusal } from '../ui/say-refusal.ts';

/** One place of a name in an article, with the decision about it. Offsets are UTF-16 code units in the block. */
export type NamedPlace = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The mark at that place, and why. Null without a mark. */
  readonly marked: { readonly ref: EntityRef; readonly name: string; readonly why: string } | null;
  /** The candidates that were not marked, and why. Empty if no pack has a name there. */
  readonly notMarked: readonly { readonly refs: readonly EntityRef[]; readonly why: string }[];
};

/**
 * Every place in the article where a name occurs as a whole word, in reading order, with the reason for each decision.
 *
 * @param name the name to search; capitals do not matter
 * @param day the article's day of publication; null if unknown
 */
export function whyOf(
  name: string,
  article: Pick<Article, 'title' | 'blocks' | 'language' | 'url'>,
  day: PartialDate | null,
  { library, gazetteer }: Knowledge,
): NamedPlace[] {
  const { mentions, rejected } = link(article, gazetteer, {
    debug: true,
    setting: settingOf(article, day, library),
    ...lawsOf(library),
  });
  return placesOf(name, article.blocks).map((place) => {
    const isHere = (other: { block: number; start: number; end: number }): boolean =>
      other.block === place.block && other.start < place.end && other.end > place.start;
    const mention = mentions.find(isHere);
    const surface = mention ? (article.blocks[mention.block]?.text.slice(mention.start, mention.end) ?? '') : '';
    const marked = mention && {
      ref: mention.entity,
      name: library.nameOf(mention.entity),
      why: sayReason(mention.why, surface, english),
    };
    const notMarked = rejected
      .filter(isHere)
      .map(({ entities, why }) => ({ refs: entities, why: sayRefusal(why, english) }));
    return { ...place, marked: marked ?? null, notMarked };
  });
}

function placesOf(name: string, blocks: Article['blocks']): Omit<NamedPlace, 'marked' | 'notMarked'>[] {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
  return blocks.flatMap(({ text }, block) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      block,
      start: index,
      end: index + found.length,
      text: found,
    })),
  );
}
