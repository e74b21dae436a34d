import type { Analysis, EntityView, StatusCode, Step } from './analysis-model.ts';
import { dateOfChange, withDates } from './article/dates.ts';
import type { Article, FoundDate } from './article/model.ts';
import { overtakenClaims } from './developments/claims.ts';
import type { Development } from './developments/model.ts';
import { rankDevelopments } from './developments/rank.ts';
import { currentState, stateAsOf } from './facts/as-of.ts';
import type { EntityId, EventId, FactBase } from './facts/model.ts';
import type { Gazetteer } from './linking/gazetteer.ts';
import { jurisdictionsOf } from './linking/jurisdictions.ts';
import type { PlacesOfLaw } from './linking/law-places.ts';
import { link } from './linking/link.ts';
import type { Mention, Veto } from './linking/model.ts';
import { detectNotes } from './notes/detect.ts';
import { publishedFromNotes } from './notes/published.ts';

/** What an analysis rests on, besides the article itself. */
export type Knowledge = { readonly facts: FactBase; readonly gazetteer: Gazetteer };

/**
 * The whole product as one pure function: what Afterword has to say about an article.
 *
 * @param read As the page part read it, its dates settled or not.
 * @param known Null where the fact base could not be opened, 'off' where the reader switched it off: notes and dates are
 *   still found.
 * @param vetoes The reader's "not this one" decisions that hold for this page.
 */
export function analyse(read: Article, known: Knowledge | 'off' | null, vetoes: readonly Veto[] = []): Analysis {
  const knowledge = known === 'off' ? null : known;
  const article = withDates(read);
  const notes = detectNotes(article);
  const { published, modified, fromNotes, ofChange } = settleDates(article, publishedFromNotes(notes, article));
  const mentions = knowledge
    ? link(article, knowledge.gazetteer, { vetoes, placesOfLaw: placesOfLaw(knowledge.facts) }).mentions
    : [];
  const developments = knowledge ? rankDevelopments({ article, mentions, published }, knowledge.facts) : [];
  const overtaken = knowledge ? overtakenClaims({ article, mentions, published }, knowledge.facts) : [];
  const entities = knowledge ? viewEntities(mentions, developments, published, knowledge.facts) : {};

  const status: StatusCode[] = [];
  if (!published) status.push('no-date');
  if (fromNotes) status.push('date-from-notes');
  if (ofChange) status.push('date-of-change');
  if (article.truncated) status.push('truncated');
  if (!knowledge) status.push(known === 'off' ? 'facts-off' : 'facts-unavailable');
  else if (mentions.length === 0 && notes.length === 0) status.push('nothing-found');

  return {
    published,
    modified,
    mentions,
    entities,
    notes,
    developments,
    steps: knowledge ? stepsOf(developments, knowledge.facts) : {},
    overtaken,
    status,
    factsAsOf: knowledge?.facts.asOf ?? null,
  };
}

/** Where a law of the fact base holds: that follows from who made it. */
const placesOfLaw =
  (facts: FactBase): PlacesOfLaw =>
  (id) => {
    const entity = facts.entity(id);
    return entity && jurisdictionsOf(entity);
  };

/**
 * The page's own metadata goes before the words of its notes, which fill in what the metadata leaves open; where neither
 * says when it was published, the day of its last change stands in.
 */
function settleDates(
  article: Article,
  noted: { published: FoundDate | null; modified: FoundDate | null },
): { published: FoundDate | null; modified: FoundDate | null; fromNotes: boolean; ofChange: boolean } {
  const stated = article.published ?? noted.published;
  return {
    published: stated ?? dateOfChange(article.modified),
    modified: article.modified ?? noted.modified,
    fromNotes: article.published === null && noted.published !== null,
    ofChange: stated === null && article.modified !== null,
  };
}

/** The events that stand under a development, by their ids. */
function stepsOf(developments: readonly Development[], facts: FactBase): Record<EventId, Step> {
  const wanted = new Set(developments.flatMap(({ earlier = [] }) => earlier));
  const found = facts.timeline.filter(({ id }) => wanted.has(id));
  return Object.fromEntries(
    found.map(({ id, date, text, sources, reported }) => [id, { date, text, sources, ...(reported && { reported }) }]),
  );
}

/** One view for each entity mentioned, in the order of first mention. */
function viewEntities(
  mentions: readonly Mention[],
  developments: readonly Development[],
  published: FoundDate | null,
  facts: FactBase,
): Record<EntityId, EntityView> {
  const counts = new Map<EntityId, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const views: Record<EntityId, EntityView> = {};
  for (const [id, count] of counts) {
    const entity = facts.entity(id);
    if (!entity) continue; // a pack's gazetteer and facts are checked together when it is compiled
    views[id] = {
      id,
      name: entity.name,
      kind: entity.kind,
      description: entity.description,
      sources: entity.sources,
      ...(entity.sensitive ? { sensitive: true } : {}),
      then: published ? stateAsOf(entity, published.date, facts) : null,
      now: currentState(entity, facts),
      count,
      since: developments.filter(({ about }) => about.includes(id)).map((development) => development.id),
    };
  }
  return views;
}
