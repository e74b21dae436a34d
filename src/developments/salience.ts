import type { Article } from '../article/article-model.ts';
import type { EntityRef } from '../facts/fact-model.ts';
import type { Mention } from '../linking/mention-model.ts';
import { type ArticlePart, partsOf } from './article-parts.ts';

/**
 * How much an article is about each entity that it names, from 0 (not at all) to 1 (its subject). Unlike centrality, it
 * can be compared between articles. If an article names an office, it also names the office's holder.
 */
export type Salience = ReadonlyMap<EntityRef, number>;

/** The article is about the entity: in the headline, or named often and in the lead. */
export const CENTRAL = 0.7;
/** The entity is the subject: in the headline, or named throughout and in the lead. */
export const SUBJECT = 0.8;
/** The entity is in the headline. */
export const HEADLINE = 0.85;
/** The story begins with the entity and names it again, or a quarter of its blocks do. */
export const INTRODUCED = 0.77;
/** The entity is named once, in the first paragraph. That is enough for a law or a case that itself changes. */
export const OPENING = 0.45;
/** The entity has a part in the story: named in the lead, or more than once. */
export const PRESENT = 0.25;

/** An entity outside the lead is central if it is named `OFTEN` and in this share of the blocks, or `VERY_OFTEN`. */
const OFTEN = 5;
const DENSE = 0.1;
const VERY_OFTEN = 10;
/** The share of the blocks that makes an entity introduced without the first paragraph. */
const QUARTER = 0.25;

/** The salience of each entity that the mentions name, and of each holder of a mentioned office. */
export function salienceOf(article: Article, mentions: readonly Mention[]): Salience {
  const parts = partsOf(article.blocks);
  const title = article.title.toLowerCase();
  const first = parts.indexOf('lead');
  const named = new Map<EntityRef, Named>();
  for (const mention of mentions) {
    const { block, start, end } = mention;
    const text = article.blocks[block]?.text ?? '';
    const isInTitle = isWordIn(text.slice(start, end).toLowerCase(), title);
    const part = isInTitle ? 'headline' : partIn(parts[block], text, mention);
    for (const entity of mention.holder ? [mention.entity, mention.holder] : [mention.entity]) {
      const known = named.get(entity) ?? { count: 0, blocks: new Set(), title: false, lead: false, opening: false };
      named.set(entity, known);
      // "The anti-Moor dossier" names a dossier, and "Moor-era rules" name rules.
      if (!isInTitle && isHyphenated(text, mention)) continue;
      known.count++;
      known.blocks.add(block);
      if (part === 'headline') known.title = true;
      if (part === 'lead' || part === 'standfirst') known.lead = true;
      if (block === first || part === 'standfirst') known.opening = true;
    }
  }
  return new Map([...named].map(([entity, one]) => [entity, weigh(one, article.blocks.length)]));
}

type Named = { count: number; readonly blocks: Set<number>; title: boolean; lead: boolean; opening: boolean };

/** These values were chosen on 100 development pages that were judged by hand (docs/developments.md). */
function weigh({ count, blocks, title, lead, opening }: Named, allBlocks: number): number {
  if (title) return count > 1 ? 1 : HEADLINE;
  const often = count >= OFTEN && blocks.size >= DENSE * allBlocks;
  // A short report names its subject twice, and these may be half of its blocks.
  const throughout = blocks.size > 1 && blocks.size * 2 >= allBlocks;
  if (lead && (often || throughout)) return SUBJECT;
  const isCentral = (lead && count >= 3) || often || count >= VERY_OFTEN;
  if (isCentral && (opening || blocks.size >= QUARTER * allBlocks)) return INTRODUCED;
  if (lead && count >= 3) return 0.75;
  if (isCentral) return CENTRAL;
  if (lead && count === 2) return 0.5;
  if (opening) return OPENING;
  if (count >= 3) return 0.4;
  if (lead) return 0.35;
  return count === 2 ? PRESENT : 0.1;
}

/**
 * The part of the article a mention counts for. A name inside a compound word of the headline, or one that only compares,
 * counts as in the body.
 */
function partIn(part: ArticlePart | undefined, text: string, { start, end }: Mention): ArticlePart {
  const isOther = end > start && (isJoined(text[start - 1]) || isJoined(text[end]) || isCompared(text, start));
  return part === undefined || (part === 'headline' && isOther) ? 'body' : part;
}

/**
 * True if the name is a whole word of the title, which may be no block of its own. "Anti-Moor" and "Moor-era" name a
 * matter, not the person. "More reckless than Moor" is about somebody else.
 */
function isWordIn(surface: string, title: string): boolean {
  const at = surface.length < 3 ? -1 : title.indexOf(surface);
  return at >= 0 && !isJoined(title[at - 1]) && !isJoined(title[at + surface.length]) && !isCompared(title, at);
}

/** True if the name follows "than", with at most a first name or a title between them. */
const isCompared = (text: string, at: number): boolean => /\bthan (?:[\p{L}.]+ )?$/iu.test(text.slice(0, at));

/** True if a hyphen joins the name to another word. */
const isHyphenated = (text: string, { start, end }: Mention): boolean =>
  end > start && (/\p{L}-$/u.test(text.slice(0, start)) || /^-\p{L}/u.test(text.slice(end)));

const isJoined = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}-]/u.test(sign);
