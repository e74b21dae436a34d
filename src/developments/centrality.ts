import type { Article } from '../article/model.ts';
import type { Library } from '../facts/library.ts';
import type { EntityRef } from '../facts/model.ts';
import type { Mention } from '../linking/model.ts';
import { placesOf } from './places.ts';
import type { Weights } from './weights.ts';

/** How much the article is about each entity that it mentions; comparable only within one article. */
export type Centrality = ReadonlyMap<EntityRef, number>;

/**
 * Weighs each mentioned entity: how often it is named (each further time counts less), whether in headline, heading or
 * lead, its kind, and how rare its events are in the fact base. A household name shows little about which events matter
 * here.
 */
export function centralityOf(
  article: Article,
  mentions: readonly Mention[],
  facts: Library,
  weights: Weights,
): Centrality {
  const { headline, standfirst, lead, heading, leadBlocks } = weights;
  const adds = { headline, standfirst, lead, heading, body: 0 };
  const places = placesOf(article.blocks, leadBlocks).map((place) => adds[place]);
  const named = new Map<EntityRef, { readonly count: number; readonly place: number }>();
  for (const { entity, block } of mentions) {
    const { count, place } = named.get(entity) ?? { count: 0, place: 0 };
    named.set(entity, { count: count + 1, place: Math.max(place, places[block] ?? 0) });
  }
  const centrality = new Map<EntityRef, number>();
  const all = facts.eventCount;
  for (const [id, { count, place }] of named) {
    const entity = facts.entity(id);
    if (!entity) continue;
    const rarity = Math.log(1 + all / (1 + facts.eventsAbout(id).length)) / Math.log(1 + all);
    centrality.set(
      id,
      (weights.once + Math.log2(count) + place) * weights.kinds[entity.kind] * rarity ** weights.specificity,
    );
  }
  return centrality;
}
