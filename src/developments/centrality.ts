import type { Article } from '../article/article-model.ts';
import type { EntityRef } from '../facts/fact-model.ts';
import type { Library } from '../facts/library.ts';
import type { Mention } from '../linking/mention-model.ts';
import { partsOf } from './article-parts.ts';
import type { Weights } from './weights.ts';

/** How much the article is about each entity that it mentions. It is comparable only within one article. */
export type Centrality = ReadonlyMap<EntityRef, number>;

/**
 * Weighs each mentioned entity by four things. They are how often it is named (each further time counts less), whether
 * it is in headline, heading or lead, its kind, and how rare its events are in the packs. For an entity with many
 * events, it is unclear which of them matter here.
 */
export function centralityOf(
  article: Article,
  mentions: readonly Mention[],
  facts: Library,
  weights: Weights,
): Centrality {
  const { headline, standfirst, lead, heading, leadBlocks } = weights;
  const adds = { headline, standfirst, lead, heading, body: 0 };
  const parts = partsOf(article.blocks, leadBlocks).map((part) => adds[part]);
  const named = new Map<EntityRef, { readonly count: number; readonly part: number }>();
  for (const { entity, block } of mentions) {
    const { count, part } = named.get(entity) ?? { count: 0, part: 0 };
    named.set(entity, { count: count + 1, part: Math.max(part, parts[block] ?? 0) });
  }
  const centrality = new Map<EntityRef, number>();
  const all = facts.eventCount;
  for (const [id, { count, part }] of named) {
    const entity = facts.entity(id);
    if (!entity) continue;
    const rarity = Math.log(1 + all / (1 + facts.eventsAbout(id).length)) / Math.log(1 + all);
    centrality.set(
      id,
      (weights.once + Math.log2(count) + part) * weights.kinds[entity.kind] * rarity ** weights.specificity,
    );
  }
  return centrality;
}
