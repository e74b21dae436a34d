import type { Article, FoundDate } from '../article/model.ts';
import { middleDay } from '../dates/distance.ts';
import { calendarPart, compareForList, isAfter, type PartialDate } from '../dates/partial-date.ts';
import type { EntityId, FactBase, TimelineEvent } from '../facts/model.ts';
import type { Mention } from '../linking/model.ts';
import { type Centrality, centralityOf } from './centrality.ts';
import type { Development } from './model.ts';

/** What ranking looks at: the article, who is named where, and when it was written. */
export type RankInput = {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  /** Null: not known, and then nothing is known to be later. */
  readonly published: FoundDate | null;
};

/**
 * The later developments that matter for this article, most relevant first: events that must have happened after the
 * article's day and are about something that it mentions. One happening is listed once; the steps of a chain are one
 * development, headed by the step that matters most here.
 */
export function rankDevelopments({ article, mentions, published }: RankInput, facts: FactBase): Development[] {
  if (published === null) return [];
  const centrality = centralityOf(article, mentions, facts);
  const day = calendarPart(published.date);
  const candidates = new Set<TimelineEvent>();
  for (const id of centrality.keys()) {
    for (const event of facts.eventsAbout(id)) if (isAfter(event.date, day)) candidates.add(event);
  }
  const scored = [...candidates].map((event) => ({ event, score: scoreOf(event, centrality, day) }));
  scored.sort(
    (a, b) => b.score - a.score || compareForList(a.event.date, b.event.date) || (a.event.id < b.event.id ? -1 : 1),
  );
  return groupChains(scored.map(({ event }) => event)).map(([head, ...others]) =>
    development(head, others, centrality, facts),
  );
}

/** Half of an event's closeness is lost in this many days: what followed at once belongs to the story most of all. */
const HALF_LIFE = 270;

/** How much an event matters to the article; comparable only within one article. */
function scoreOf(event: TimelineEvent, centrality: Centrality, day: PartialDate): number {
  let concern = 0;
  for (const id of event.about) concern += centrality.get(id) ?? 0;
  const changed = event.changes.reduce((sum, { entity }) => sum + (centrality.get(entity) ?? 0), 0);
  const days = Math.max(0, middleDay(event.date) - middleDay(day));
  const closeness = 0.35 + 0.65 * 0.5 ** (days / HALF_LIFE);
  return (concern + 0.5 * changed) * closeness * WEIGHT[event.weight];
}

const WEIGHT = { 1: 0.6, 2: 1, 3: 1.3 } as const;

/** Events in the same order, those of a chain drawn to the first of theirs. */
function groupChains(events: readonly TimelineEvent[]): readonly (readonly [TimelineEvent, ...TimelineEvent[]])[] {
  const groups = new Map<string, [TimelineEvent, ...TimelineEvent[]]>();
  for (const event of events) {
    const key = event.chain === undefined ? `event ${event.id}` : `chain ${event.chain}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()];
}

function development(
  head: TimelineEvent,
  others: readonly TimelineEvent[],
  centrality: Centrality,
  facts: FactBase,
): Development {
  const about = [...head.about].sort((a, b) => (centrality.get(b) ?? 0) - (centrality.get(a) ?? 0));
  const earlier = [...others].sort((a, b) => compareForList(b.date, a.date)).map((event) => event.id);
  return {
    id: head.id,
    date: head.date,
    text: head.text,
    about,
    sources: head.sources,
    ...(head.reported ? { reported: head.reported } : {}),
    ...(head.sensitive ? { sensitive: head.sensitive } : {}),
    why: explain(about, centrality, facts),
    ...(earlier.length > 0 ? { earlier } : {}),
  };
}

function explain(about: readonly EntityId[], centrality: Centrality, facts: FactBase): string {
  const names = about.filter((id) => centrality.has(id)).map((id) => facts.entity(id)?.name ?? id);
  return `concerns ${names.slice(0, 3).join(', ')}, mentioned in this article`;
}
