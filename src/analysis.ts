import type { Analysis, EntityView, StatusCode, Step } from './analysis-model.ts';
import type { Article, FoundDate } from './article/article-model.ts';
import { dateOfChange, withDates } from './article/days/dates.ts';
import { overtakenClaims } from './developments/claims.ts';
import type { Development } from './developments/development-model.ts';
import { type Developments, developmentsOf } from './developments/rank.ts';
import { packViews, viewOf } from './entity-view.ts';
import { type Entity, type EntityRef, type EventRef, type PackId, packOf } from './facts/fact-model.ts';
import type { Library } from './facts/library.ts';
import { jurisdictionsOf } from './linking/laws/jurisdictions.ts';
import { type LinkOptions, link } from './linking/link.ts';
import type { Mention, Veto } from './linking/mention-model.ts';
import type { Gazetteer } from './linking/names/gazetteer.ts';
import { detectNotes } from './notes/detect.ts';
import { publishedFromNotes } from './notes/published.ts';
import { settingOf } from './setting.ts';

/** The inputs of an analysis other than the article. */
export type Knowledge = {
  readonly library: Library;
  readonly gazetteer: Gazetteer;
  /** The packs that the reader added. */
  readonly own?: ReadonlySet<PackId>;
};

/**
 * Analyses an article. This is the whole product as one pure function.
 *
 * @param article the article from the page part, its dates settled or not
 * @param known null where no pack could be opened, 'off' where the reader switched all off; notes and dates are still
 *   found
 * @param vetoes the reader's vetoes that hold for this page
 */
export function analyse(article: Article, known: Knowledge | 'off' | null, vetoes: readonly Veto[] = []): Analysis {
  const knowledge = known === 'off' ? null : known;
  const dated = withDates(article);
  const notes = detectNotes(dated);
  const { published, modified, fromNotes, ofChange } = settleDates(dated, publishedFromNotes(notes, dated));
  const mentions = knowledge
    ? link(dated, knowledge.gazetteer, {
        vetoes,
        ...lawsOf(knowledge.library),
        setting: settingOf(dated, published?.date ?? null, knowledge.library),
      }).mentions
    : [];
  const { listed, asides } = knowledge
    ? developmentsOf({ article: dated, mentions, published }, knowledge.library)
    : NO_DEVELOPMENTS;
  const later = [...listed, ...asides];
  const overtaken = knowledge ? overtakenClaims({ article: dated, mentions, published }, knowledge.library) : [];
  const entities = knowledge ? viewEntities(mentions, later, published, knowledge.library) : {};

  const status: StatusCode[] = [];
  if (!published) status.push('no-date');
  if (fromNotes) status.push('date-from-notes');
  if (ofChange) status.push('date-of-change');
  if (dated.truncated) status.push('truncated');
  if (known === 'off') status.push('facts-off');
  else if (known === null) status.push('facts-unavailable');
  else if (knowledge && mentions.length === 0 && notes.length === 0) status.push('nothing-found');

  return {
    published,
    modified,
    mentions,
    entities,
    notes,
    developments: listed,
    ...(asides.length > 0 && { asides }),
    steps: knowledge ? stepsOf(later, knowledge.library) : {},
    overtaken,
    status,
    ...(knowledge ? packsThatSpeak(knowledge, entities, listed) : { factsAsOf: null, packs: {} }),
  };
}

const NO_DEVELOPMENTS: Developments = { listed: [], asides: [] };

/** Where each law of the fact base holds, by its maker, and since when. Linking uses it. */
export const lawsOf = (library: Library): Required<Pick<LinkOptions, 'placesOfLaw' | 'firstStepOf'>> => ({
  placesOfLaw: (ref) => {
    const entity = library.entity(ref);
    return entity && jurisdictionsOf(entity);
  },
  firstStepOf: (ref) => library.entity(ref)?.statuses[0]?.from,
});

/**
 * The dates of an article. The page's own metadata comes first, and the words of its notes fill what it leaves open. If
 * neither states the publication, the day of the last change is used.
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

/** The events that are listed under a development, by their refs. */
function stepsOf(developments: readonly Development[], library: Library): Record<EventRef, Step> {
  const steps: Record<EventRef, Step> = {};
  for (const ref of developments.flatMap(({ earlier = [] }) => earlier)) {
    const event = library.event(ref);
    if (!event) continue; // it was just ranked
    const { date, text, sources, reported } = event;
    steps[ref] = { date, text, sources, ...(reported && { reported }) };
  }
  return steps;
}

/** Returns the packs used by this analysis, and the last day of the pack with most of its facts. */
function packsThatSpeak(
  { library, own }: Knowledge,
  entities: Analysis['entities'],
  developments: readonly Development[],
): Pick<Analysis, 'factsAsOf' | 'packs'> {
  const counts = new Map<PackId, number>();
  const count = (pack: PackId): void => {
    counts.set(pack, (counts.get(pack) ?? 0) + 1);
  };
  for (const view of Object.values(entities)) for (const pack of view.packs) count(pack);
  for (const { id } of developments) count(packOf(id));
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const all = counts.size > 0 ? [...counts.keys()] : library.packs.map(({ head }) => head.id);
  return {
    factsAsOf: library.headOf(most?.[0] ?? '')?.asOf ?? library.packs[0]?.head.asOf ?? null,
    packs: packViews(all, library, own),
  };
}

const wikidataOf = (entity: Entity | undefined): Pick<EntityView, 'wikidata'> =>
  entity?.wikidata === undefined ? {} : { wikidata: entity.wikidata };

/** One view for each mentioned entity, in the order of first mention. */
function viewEntities(
  mentions: readonly Mention[],
  developments: readonly Development[],
  published: FoundDate | null,
  library: Library,
): Record<EntityRef, EntityView> {
  const counts = new Map<EntityRef, number>();
  const holders = new Map<EntityRef, EntityRef>();
  for (const { entity, holder } of mentions) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (holder) holders.set(entity, holder);
  }
  const views: Record<EntityRef, EntityView> = {};
  for (const [id, count] of counts) {
    const since = developments.filter(({ about }) => about.includes(id)).map((development) => development.id);
    const view = viewOf(id, { published: published?.date ?? null, count, since }, library);
    if (!view) continue; // names and entities come from one pack
    const holder = holders.get(id);
    views[id] = {
      ...view,
      ...wikidataOf(library.entity(id)),
      ...(holder && { holder: { id: holder, name: library.nameOf(holder), ...wikidataOf(library.entity(holder)) } }),
    };
  }
  return views;
}
