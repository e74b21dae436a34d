import type { Article, Block } from '../article/model.ts';
import type { EntityRef } from '../facts/model.ts';
import type { Mention } from '../linking/model.ts';
import { type Place, placesOf } from './places.ts';

/**
 * How much an article is about each entity that it names, from 0 (not at all) to 1 (its subject). Unlike centrality, it
 * can be compared between articles. A holder whom the article names by the office counts as named.
 */
export type Salience = ReadonlyMap<EntityRef, number>;

/** The article is about it: in the headline, or named often from the lead on. */
export const CENTRAL = 0.7;
/** In the headline, or named throughout from the lead on. */
export const SUBJECT = 0.8;
/** In the headline. */
export const HEADLINE = 0.85;
/** Named once, in the first paragraph: enough for a law or a case whose own state changes. */
export const OPENING = 0.45;
/** It has a part in the story: named in the lead, or more than once. */
export const PRESENT = 0.25;

/** Named so often in this share of the blocks, or so very often, an entity is central without a place in the lead. */
const OFTEN = 5;
const DENSE = 0.1;
const VERY_OFTEN = 10;

/** How much the article is about each entity, and each holder of an office, that its mentions name. */
export function salienceOf(article: Article, mentions: readonly Mention[]): Salience {
  const places = placesOf(article.blocks);
  const title = article.title.toLowerCase();
  const first = places.indexOf('lead');
  const named = new Map<EntityRef, Named>();
  for (const mention of mentions) {
    const { block, start, end } = mention;
    const surface = article.blocks[block]?.text.slice(start, end).toLowerCase() ?? '';
    const place = isWordIn(surface, title) ? 'headline' : placeIn(places[block], article.blocks[block], mention);
    for (const entity of mention.holder ? [mention.entity, mention.holder] : [mention.entity]) {
      const known = named.get(entity) ?? { count: 0, blocks: new Set(), title: false, lead: false, opening: false };
      known.count++;
      known.blocks.add(block);
      if (place === 'headline') known.title = true;
      if (place === 'lead' || place === 'standfirst') known.lead = true;
      if (block === first || place === 'standfirst') known.opening = true;
      named.set(entity, known);
    }
  }
  return new Map([...named].map(([entity, one]) => [entity, weigh(one, article.blocks.length)]));
}

type Named = { count: number; readonly blocks: Set<number>; title: boolean; lead: boolean; opening: boolean };

/** The steps were chosen on 100 development pages that were judged by hand (docs/developments.md). */
function weigh({ count, blocks, title, lead, opening }: Named, allBlocks: number): number {
  if (title) return count > 1 ? 1 : HEADLINE;
  const often = count >= OFTEN && blocks.size >= DENSE * allBlocks;
  // A short report names its subject twice, which is half of its blocks.
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

/** A name that is part of a compound in the headline is in the body, as far as salience goes. */
function placeIn(place: Place | undefined, block: Block | undefined, { start, end }: Mention): Place {
  const isCompound =
    block !== undefined && end > start && (isJoined(block.text[start - 1]) || isJoined(block.text[end]));
  return place === undefined || (place === 'headline' && isCompound) ? 'body' : place;
}

/** The title may be no block of its own. "Anti-Moor" and "Moor-era" name a matter, and not who it is about. */
function isWordIn(surface: string, title: string): boolean {
  const at = surface.length < 3 ? -1 : title.indexOf(surface);
  return at >= 0 && !isJoined(title[at - 1]) && !isJoined(title[at + surface.length]);
}

const isJoined = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}-]/u.test(sign);
