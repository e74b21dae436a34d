import type { EntityDetails, EntityView, Happening, PackView } from './analysis-model.ts';
import { calendarPart, isAfter, type PartialDate } from './dates/partial-date.ts';
import { roleChanges } from './developments/role-events.ts';
import { currentState, stateAsOf } from './facts/as-of.ts';
import type { EntityRef, EventRef, Link, PackId, State, TimelineEvent } from './facts/fact-model.ts';
import { endedSince, heldBetween, historyOf } from './facts/history.ts';
import type { Library } from './facts/library.ts';
import { sayRole } from './facts/office.ts';
import { isHighOffice } from './facts/office-rank.ts';

/** The article for which an entity is shown. */
export type SeenFrom = {
  /** Null if unknown. Then no event is known to be later. */
  readonly published: PartialDate | null;
  /** The number of the entity's mentions in the article. */
  readonly count: number;
  /** The developments of the article that concern the entity, most relevant first. */
  readonly since: readonly EventRef[];
};

/**
 * Returns the data of a card: then, now, ended roles, and the most important event since. Undefined if no pack has the
 * entity.
 */
export const viewOf = (ref: EntityRef, from: SeenFrom, library: Library): EntityView | undefined =>
  look(ref, from, library)?.view;

/** Returns the view of an entity, with the entity itself and all events about it since. */
function look(ref: EntityRef, from: SeenFrom, library: Library) {
  const entity = library.entity(ref);
  if (!entity) return undefined;
  const { id, name, kind, description, sources, sensitive, life, office } = entity;
  const day = from.published === null ? null : calendarPart(from.published);
  const now = currentState(entity, library);
  const corrected = library.correctionsOf(id);
  const gone = day === null ? [] : endedSince(entity, day, library);
  const between = day === null ? [] : heldBetween(entity, day, library);
  const place = office?.organisation ?? (office?.of && library.nameOf(office.of)) ?? office?.place;
  const later = laterEvents(id, from, now, library);
  const [top] = later;
  const view: EntityView = {
    ...{ id, name, kind, description, sources, ...(sensitive && { sensitive }) },
    atPublication: from.published === null ? null : stateAsOf(entity, from.published, library),
    now,
    packs: library.packsOf(id),
    factsAsOf: now.asOf,
    ...(corrected.length > 0 && { corrected }),
    ...(place && { place }),
    ...(life && { life }),
    ...(gone.length > 0 && { gone }),
    ...(between.length > 0 && { between }),
    later: top ? { top: happening(top, id, library), count: later.length } : null,
    count: from.count,
    since: from.since,
  };
  return { entity, view, later };
}

/** Returns all facts about an entity, as of an article's day. Null if no pack has it. */
export function detailsOf(
  ref: EntityRef,
  published: PartialDate | null,
  library: Library,
  own?: ReadonlySet<PackId>,
): EntityDetails | null {
  const seen = look(ref, { published, count: 0, since: [] }, library);
  if (!seen) return null;
  const { entity, view, later } = seen;
  return {
    view,
    later: later.map((event) => happening(event, entity.id, library)),
    history: historyOf(entity, library),
    packs: packViews(view.packs, library, own),
  };
}

/** Returns the parts of packs that the interface shows, by their ids. */
export function packViews(
  ids: readonly PackId[],
  library: Library,
  own?: ReadonlySet<PackId>,
): Readonly<Record<PackId, PackView>> {
  const packs: Record<PackId, PackView> = {};
  for (const pack of ids) {
    const head = library.headOf(pack);
    if (!head) continue;
    const { title, asOf, language } = head;
    packs[pack] = { title, asOf, language, ...(own?.has(pack) && { own: true as const }) };
  }
  return packs;
}

/**
 * Added importance of an event that changes the entity, mainly concerns it, ends a high office, or belongs to the
 * story.
 */
const CHANGES_IT = 1.5;
const ABOUT_IT = 1;
const OF_STORY = 1;
const HIGH_OFFICE = 1;

/**
 * Returns the events about an entity after the article's day, most important first. If two are equally important, the
 * later comes first. A register's "became" that only repeats a present line is left out.
 */
function laterEvents(
  ref: EntityRef,
  { published, since }: SeenFrom,
  now: State,
  library: Library,
): readonly TimelineEvent[] {
  if (published === null) return [];
  const day = calendarPart(published);
  const said = new Set(
    now.lines.flatMap(({ when }) => (when.type === 'current' ? (when.since ?? []) : (when.on ?? []))),
  );
  const changes = roleChanges(ref, library).filter(
    ({ event, successor }) => !said.has(event.date) || successor !== undefined,
  );
  const roles = changes.map(({ event }) => event);
  const high = new Set(changes.flatMap(({ event, role }) => (isHighOffice(sayRole(role)) ? event.id : [])));
  const story = new Set(since);
  const worth = ({ id, about, changes, weight }: TimelineEvent): number =>
    weight +
    (changes.some(({ entity }) => entity === ref) ? CHANGES_IT : 0) +
    (about[0] === ref ? ABOUT_IT : 0) +
    (high.has(id) ? HIGH_OFFICE : 0) +
    (story.has(id) ? OF_STORY : 0);
  return [...library.eventsAbout(ref), ...roles]
    .filter(({ date }) => isAfter(date, day))
    .map((event) => ({ event, worth: worth(event) }))
    .sort((a, b) => b.worth - a.worth || (a.event.date < b.event.date ? 1 : -1))
    .map(({ event }) => event);
}

function happening(event: TimelineEvent, ref: EntityRef, library: Library): Happening {
  const { id, date, text, sources, reported } = event;
  const links = event.about.flatMap((entity): Link[] => {
    const name = library.nameOf(entity);
    return entity !== ref && text.includes(name) ? [{ text: name, entity }] : [];
  });
  return { id, date, text, sources, ...(reported && { reported }), ...(links.length > 0 && { links }) };
}
