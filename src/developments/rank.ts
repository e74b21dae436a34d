import type { FoundDate } from '../article/article-model.ts';
import { middleDay } from '../dates/distance.ts';
import { calendarPart, compareForList, isAfter } from '../dates/partial-date.ts';
import type { EntityRef, TimelineEvent } from '../facts/fact-model.ts';
import type { Library } from '../facts/library.ts';
import { storyOf, withoutEchoes } from './belongs.ts';
import { type Centrality, centralityOf } from './centrality.ts';
import { describeGroup } from './describe.ts';
import type { Development, Group, RankInput, Scored } from './development-model.ts';
import { deathOf, type RoleChange, roleChanges } from './role-events.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** What happened after an article was written and concerns something that it names, most relevant first. */
export type Developments = {
  /** What belongs to the article's story. */
  readonly listed: readonly Development[];
  /** Events that only concern entities which the article names in passing. */
  readonly asides: readonly Development[];
};

/**
 * The later developments of an article: events that certainly happened after its day. One happening is listed once. The
 * steps of a chain are one development. The step that matters most here heads it. A change of the office by which the
 * article names a person comes first.
 */
export function developmentsOf(input: RankInput, facts: Library, weights: Weights = WEIGHTS): Developments {
  const { article, mentions, published } = input;
  if (published === null) return { listed: [], asides: [] };
  const centrality = centralityOf(article, mentions, facts, weights);
  const candidates = candidatesOf(centrality, published, facts);
  const story = storyOf(input, published.date, facts);
  const sure = new Set<TimelineEvent>();
  const likely = new Set<TimelineEvent>();
  const changes: RoleChange[] = [];
  for (const [event, change] of candidates) {
    const fit = story.fit(event, change);
    if (fit === 'none') continue;
    if (change) changes.push(change);
    else (fit === 'sure' ? sure : likely).add(event);
  }
  // Steps of a chain stay together: if one step belongs to the story, all are listed under it.
  for (const own of [sure, likely]) {
    const chains = new Set([...own].flatMap(({ chain }) => chain ?? []));
    for (const [event, change] of candidates)
      if (!change && event.chain !== undefined && chains.has(event.chain)) own.add(event);
  }
  const kept = withoutEchoes(changes);
  for (const { event } of kept) sure.add(event);
  const ahead = new Set(kept.filter(story.isOfNamedOffice).map(({ event }) => event));
  const rank = (events: Iterable<TimelineEvent>) => ranked(events, published, centrality, weights);
  const describe = (group: Group) => describeGroup(group, centrality, facts);
  // Events that do not belong count for the best score too. Otherwise a weaker event would be listed in their place.
  const all = grouped(candidates.keys(), published, centrality, weights);
  const least = Math.max(...all.map(([{ score }]) => score)) * weights.likely;
  const listed = worthListing(rank(new Set([...sure, ...likely])), sure, least);
  const shown = new Set(listed.flatMap((group) => group.map(({ event }) => event)));
  return {
    listed: [
      ...listed.filter(([{ event }]) => ahead.has(event)),
      ...listed.filter(([{ event }]) => !ahead.has(event)),
    ].map(describe),
    asides: rank([...candidates.keys()].filter((event) => !shown.has(event))).map(describe),
  };
}

/** All groups that surely fit, and the first few of the likely ones that have at least this score. */
function worthListing(groups: readonly Group[], sure: ReadonlySet<TimelineEvent>, least: number): readonly Group[] {
  const probable = groups.filter(([{ event, score }]) => !sure.has(event) && score >= least).slice(0, MOST_LIKELY);
  return groups.filter((group) => sure.has(group[0].event) || probable.includes(group));
}

/**
 * Every later event about something that the article names. If an event was made from a role, the value is the change
 * of that role.
 */
function candidatesOf(
  centrality: Centrality,
  { date }: FoundDate,
  facts: Library,
): ReadonlyMap<TimelineEvent, RoleChange | undefined> {
  const day = calendarPart(date);
  const candidates = new Map<TimelineEvent, RoleChange | undefined>();
  for (const id of centrality.keys()) {
    for (const event of facts.eventsAbout(id)) if (isAfter(event.date, day)) candidates.set(event, undefined);
    for (const change of roleChanges(id, facts))
      if (isAfter(change.event.date, day)) candidates.set(change.event, change);
    const death = deathOf(id, facts);
    if (death && isAfter(death.date, day)) candidates.set(death, undefined);
  }
  return candidates;
}

function ranked(
  events: Iterable<TimelineEvent>,
  published: FoundDate,
  centrality: Centrality,
  weights: Weights,
): readonly Group[] {
  const groups = grouped(events, published, centrality, weights).sort(
    ([a], [b]) => b.score - a.score || compareForList(a.event.date, b.event.date),
  );
  const least = (groups[0]?.[0].score ?? 0) * weights.least;
  const worth = groups.filter(([head]) => head.score >= least).slice(0, MOST_LISTED);
  return varied(worth, centrality, weights);
}

/** The events with their scores, one group for each happening or chain, in no order. */
function grouped(
  events: Iterable<TimelineEvent>,
  { date }: FoundDate,
  centrality: Centrality,
  weights: Weights,
): Group[] {
  const written = middleDay(calendarPart(date));
  const scored = Array.from(events, (event): Scored => {
    const concern = concernOf(event, centrality, weights);
    const timeless = concern * weights.events[event.weight];
    return { event, concern, timeless, score: timeless * closeness(middleDay(event.date) - written, weights) };
  });
  return groupChains(scored, weights);
}

/** Most developments in a list; nobody reads a longer one. */
const MOST_LISTED = 100;
/** Most of those that only likely fit the story. A company has fifty later events, and a story about it wants five. */
const MOST_LIKELY = 5;

/** Closeness in time, from 1 for an event right after the article down to `lasting` for a much later event. */
function closeness(days: number, { halfLife, lasting }: Weights): number {
  return lasting + (1 - lasting) * 0.5 ** (Math.max(0, days) / halfLife);
}

/**
 * How much the event is about what the article is about. The most central entity counts in full, each further entity
 * less.
 */
function concernOf(
  { about, changes }: TimelineEvent,
  centrality: Centrality,
  { further, change, aside }: Weights,
): number {
  const shares: number[] = [];
  for (let index = 0; index < about.length; index++) {
    const ref = about[index];
    const share = ref && centrality.get(ref);
    if (share !== undefined) shares.push(index === 0 ? share : share * aside);
  }
  if (shares.length > 1) shares.sort((a, b) => a - b);
  let sum = 0;
  for (const share of shares) sum = share + further * sum;
  let changed = 0;
  for (const { entity } of changes) changed = Math.max(changed, centrality.get(entity) ?? 0);
  return sum + change * changed;
}

/**
 * Groups the steps of a chain. The step with the highest score heads the group. But if a later step concerns the
 * article nearly as much, it heads the group: it is the outcome, which readers want first.
 */
function groupChains(scored: readonly Scored[], { outcome }: Weights): Group[] {
  const chains = new Map<string, [Scored, ...Scored[]]>();
  const groups: Group[] = [];
  for (const one of scored) {
    const { chain } = one.event;
    const steps = chain === undefined ? undefined : chains.get(chain);
    if (chain === undefined) groups.push([one]);
    else if (steps) steps.push(one);
    else chains.set(chain, [one]);
  }
  for (const steps of chains.values()) {
    const best = Math.max(...steps.map(({ timeless }) => timeless));
    const byDate = [...steps].sort((a, b) => compareForList(b.event.date, a.event.date));
    const head = byDate.find(({ timeless }) => timeless >= outcome * best) ?? steps[0];
    // A group has the score of its best step. Otherwise an outcome would sink because it took years.
    const score = Math.max(...steps.map((one) => one.score));
    groups.push([{ ...head, score }, ...byDate.filter((one) => one !== head)]);
  }
  return groups;
}

/** How many developments are chosen for variety. Readers do not read the rest in order. */
const VARIED_LISTED = 12;

/**
 * Orders the first developments for variety: each chosen development makes further ones about the same entities count
 * less.
 */
function varied(groups: readonly Group[], centrality: Centrality, weights: Weights): readonly Group[] {
  const rest = [...groups];
  const chosen: Group[] = [];
  const left = new Map<EntityRef, number>(centrality);
  while (chosen.length < VARIED_LISTED && rest.length > 0) {
    let best = 0;
    let most = -1;
    for (let index = 0; index < rest.length; index++) {
      const group = rest[index];
      // Scores only shrink here, so none of the remaining groups can be better.
      if (group === undefined || group[0].score <= most) break;
      const [{ event, concern, score }] = group;
      const now = (score * concernOf(event, left, weights)) / concern;
      if (now > most) {
        best = index;
        most = now;
      }
    }
    const [group] = rest.splice(best, 1);
    if (!group) break;
    chosen.push(group);
    for (const id of group[0].event.about) {
      const share = left.get(id);
      if (share !== undefined) left.set(id, share * weights.repeated);
    }
  }
  return [...chosen, ...rest];
}
