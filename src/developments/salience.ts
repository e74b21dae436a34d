import type { Article, Block } from '../article/model.ts';
import type { EntityRef } from '../facts/model.ts';
import type { Mention } from '../linking/model.ts';
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
/** The entity is named once, in the first paragraph. That is enough for a law or a case that itself changes. */
export const OPENING = 0.45;
/** The entity has a part in the story: named in the lead, or more than once. */
export const PRESENT = 0.25;

/** An entity outside the lead is central if it is named `OFTEN` and in this share of the blocks, or `VERY_OFTEN`. */
const OFTEN = 5;
const DENSE = 0.1;
const VERY_OFTEN = 10;

/** The salience of each entity that the mentions name, and of each holder of a mentioned office. */
export function salienceOf(article: Article, mentions: readonly Mention[]): Salience {
  const parts = partsOf(article.blocks);
  const title = article.title.toLowerCase();
  const first = parts.indexOf('lead');
  const named = new Map<EntityRef, Named>();
  for (const mention of mentions) {
    const { block, start, end } = mention;
    const surface = article.blocks[block]?.text.slice(start, end).toLowerCase() ?? '';
    const part = isWordIn(surface, title) ? 'headline' : partIn(parts[block], article.blocks[block], mention);
    for (const entity of mention.holder ? [mention.entity, mention.holder] : [mention.entity]) {
      const known = named.get(entity) ?? { count: 0, blocks: new Set(), title: false, lead: false, opening: false };
      known.count++;
      known.blocks.add(block);
      if (part === 'headline') known.title = true;
      if (part === 'lead' || part === 'standfirst') known.lead = true;
      if (block === first || part === 'standfirst') known.opening = true;
      named.set(entity, known);
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
  if (lead && count >= 3) return 0.75;
  if (often || count >= VERY_OFTEN) return CENTRAL;
  if (lead && count === 2) return 0.5;
  if (opening) return OPENING;
  if (count >= 3) return 0.4;
  if (lead) return 0.35;
  return count === 2 ? PRESENT : 0.1;
}

/**
 * The part of the article that a mention counts for. A name inside a compound word of the headline counts as if it were
 * in the body.
 */
function partIn(part: ArticlePart | undefined, block: Block | undefined, { start, end }: Mention): ArticlePart {
  const isCompound =
    block !== undefined && end > start && (isJoined(block.text[start - 1]) || isJoined(block.text[end]));
  return part === undefined || (part === 'headline' && isCompound) ? 'body' : part;
}

/**
 * True if the name is a whole word of the title, which may be no block. "Anti-Moor" and "Moor-era" name a matter, not
 * the person.
 */
function isWordIn(surface: string, title: string): boolean {
  const at = surface.length < 3 ? -1 : title.indexOf(surface);
  return at >= 0 && !isJoined(title[at - 1]) && !isJoined(title[at + surface.length]);
}

const isJoined = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}-]/u.test(sign);
