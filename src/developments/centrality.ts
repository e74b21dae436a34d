import type { Article, Block } from '../article/model.ts';
import type { EntityId, EntityKind, FactBase } from '../facts/model.ts';
import type { Mention } from '../linking/model.ts';

/** How much the article is about each entity that it mentions; comparable only within one article. */
export type Centrality = ReadonlyMap<EntityId, number>;

/**
 * What a kind of entity says about the story when it is named. A clause, a team or a court case is named only by those who write about
 * it; a company or a product is named in passing.
 */
const KIND: Readonly<Record<EntityKind, number>> = {
  policy: 1.5,
  document: 1.5,
  case: 1.5,
  law: 1.5,
  team: 1.4,
  event: 1.2,
  project: 1.1,
  person: 1,
  concept: 0.5,
  product: 0.5,
  organisation: 0.6,
  place: 0.3,
};

/** Blocks of running text that count as the lead. */
const LEAD = 4;

/**
 * Weighs each mentioned entity: how often it is named (each further time counts less), whether in title, heading or lead, what kind
 * it is, and how rare its events are in the fact base: a household name says little about which events matter here.
 */
export function centralityOf(article: Article, mentions: readonly Mention[], facts: FactBase): Centrality {
  const places = placesOf(article.blocks);
  const counts = new Map<EntityId, { count: number; place: number }>();
  for (const { entity, block } of mentions) {
    const known = counts.get(entity) ?? { count: 0, place: 0 };
    counts.set(entity, { count: known.count + 1, place: Math.max(known.place, places[block] ?? 0) });
  }
  const centrality = new Map<EntityId, number>();
  for (const [id, { count, place }] of counts) {
    const entity = facts.entity(id);
    if (!entity) continue;
    const events = facts.eventsAbout(id).length;
    const specificity = Math.log(1 + facts.timeline.length / (1 + events)) / Math.log(1 + facts.timeline.length);
    centrality.set(id, (Math.log2(1 + count) + place) * KIND[entity.kind] * specificity);
  }
  return centrality;
}

/** What being named in each block adds: most in the title, then the lead, then a heading. */
function placesOf(blocks: readonly Block[]): readonly number[] {
  let text = 0;
  return blocks.map(({ kind, hints }, index) => {
    if (kind === 'heading') return index === 0 || hints?.level === 1 ? 2 : 0.5;
    if (kind === 'standfirst') return 1.5;
    return kind === 'paragraph' && ++text <= LEAD ? 1 : 0;
  });
}
