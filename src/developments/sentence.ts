import type { Article } from '../article/article-model.ts';
import type { EntityRef } from '../facts/fact-model.ts';
import type { Library } from '../facts/library.ts';
import type { Mention } from '../linking/mention-model.ts';

/**
 * The sentence of a mention. `surface` is the name, `lead` everything before the name, `named` the entities in the
 * sentence.
 */
export type Sentence = {
  readonly text: string;
  readonly surface: string;
  readonly lead: string;
  /** The text near the name, before and after it, up to the next person. */
  readonly before: string;
  readonly after: string;
  readonly named: readonly EntityRef[];
};

/** Distance in UTF-16 units within which a title may belong to the name. */
const NEAR_UNITS = 60;

/**
 * The sentence of a mention. Null if the mention's block is missing. `before` and `after` end at the next person,
 * because a title belongs to one person.
 */
export function sentenceAround(
  article: Article,
  mentions: readonly Mention[],
  mention: Mention,
  facts: Library,
): Sentence | null {
  const text = article.blocks[mention.block]?.text;
  if (text === undefined) return null;
  const { start, end } = sentenceOf(text, mention, article.language);
  let from = Math.max(start, mention.start - NEAR_UNITS);
  let to = Math.min(end, mention.end + NEAR_UNITS);
  for (const other of mentions) {
    if (other.block !== mention.block || facts.entity(other.entity)?.kind !== 'person') continue;
    if (other.end <= mention.start) from = Math.max(from, other.end);
    if (other.start >= mention.end) to = Math.min(to, other.start);
  }
  const inside = mentions.filter((other) => other.block === mention.block && other.start >= start && other.end <= end);
  return {
    text: text.slice(start, end),
    surface: text.slice(mention.start, mention.end),
    lead: text.slice(start, mention.start),
    before: text.slice(from, mention.start),
    after: text.slice(mention.end, to),
    named: inside.map(({ entity }) => entity),
  };
}

/** Only the last segmenter is kept: an article has one language, but pages may state any number of languages. */
let segmenter: { readonly locale: string; readonly of: Intl.Segmenter } | null = null;

/**
 * Abbreviations whose full stop does not end a sentence: "Sen. Anna Lindqvist", "Berg v. Harbour Works", "U.S. law".
 */
const ABBREVIATED =
  /(?<![\p{L}.])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|vs?|Inc|Corp|Co|Ltd|No|\p{Lu}(?:\.\p{Lu})*)\.\s+$/u;

/** The range of the sentence that contains the whole mention, as UTF-16 offsets in the block. */
function sentenceOf(
  text: string,
  mention: Mention,
  language: string | null,
): { readonly start: number; readonly end: number } {
  const locale = language ?? 'en';
  if (segmenter?.locale !== locale) segmenter = { locale, of: newSegmenter(locale) };
  const segments = segmenter.of.segment(text);
  const startOf = (offset: number): number => segments.containing(offset)?.index ?? 0;
  const endOf = (offset: number): number => {
    const segment = segments.containing(offset);
    return segment ? segment.index + segment.segment.length : text.length;
  };
  let start = startOf(mention.start);
  while (start > 0 && ABBREVIATED.test(text.slice(Math.max(0, start - 12), start))) start = startOf(start - 1);
  let end = endOf(Math.max(mention.start, mention.end - 1));
  while (end < text.length && ABBREVIATED.test(text.slice(Math.max(0, end - 12), end))) end = endOf(end);
  return { start, end };
}

function newSegmenter(locale: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' }); // a page may state a language that does not exist
  }
}
