import type { EntityKind, TimelineEvent } from '../facts/fact-model.ts';

/** The weights of ranking. They were chosen on the tuning half of the judged set (`tests/developments/judged`). */
export type Weights = {
  /** Weight of being named once. Each doubling adds 1. */
  readonly once: number;
  /** Added for being named at least once in the headline, a standfirst, the lead or a heading. */
  readonly headline: number;
  readonly standfirst: number;
  readonly lead: number;
  readonly heading: number;
  /** Blocks of running text that count as the lead. */
  readonly leadBlocks: number;
  /** Exponent of the rarity of an entity's events in the packs. 0 ignores rarity, 1 uses it unchanged. */
  readonly specificity: number;
  /**
   * How much a kind of entity shows about the story when it is named. Only those who write about a clause, a team or a
   * court case name it. A company, a product or a place is often named in passing.
   */
  readonly kinds: Readonly<Record<EntityKind, number>>;
  /**
   * For an event about several mentioned entities: the factor of each further entity, multiplied with the factor of the
   * entity before.
   */
  readonly further: number;
  /** Factor of an entity that the event concerns, but not first of all. */
  readonly aside: number;
  /** Share of the most central changed entity that is added if the event changes its role, status or existence. */
  readonly change: number;
  /** Days in which half of an event's closeness is lost. */
  readonly halfLife: number;
  /** Share of an event's score that never fades with time. */
  readonly lasting: number;
  /** Factors by the event's own weight, 1 to 3. */
  readonly events: Readonly<Record<TimelineEvent['weight'], number>>;
  /** Factor of an entity for each development about it that is listed above. */
  readonly repeated: number;
  /** An event belongs to this article only if it has at least this share of the best score. */
  readonly least: number;
  /** An event that only likely fits the story is listed only if it has at least this share of the best score. */
  readonly likely: number;
  /** A later step of a chain heads the group if it has at least this share of the best step's score. */
  readonly outcome: number;
};

export const WEIGHTS: Weights = {
  once: 0.7,
  headline: 1.5,
  standfirst: 1.2,
  lead: 1,
  heading: 0.5,
  leadBlocks: 4,
  specificity: 1.5,
  kinds: {
    policy: 1.5,
    document: 1.5,
    case: 1.5,
    law: 1.5,
    team: 1.4,
    event: 1.2,
    project: 1.1,
    person: 1,
    concept: 0.5,
    product: 0.8,
    organisation: 1,
    place: 0.3,
    office: 0.5,
  },
  further: 0.5,
  aside: 0.8,
  change: 0.5,
  halfLife: 400,
  lasting: 0.35,
  events: { 1: 0.7, 2: 1, 3: 1.4 },
  repeated: 0.88,
  least: 0.07,
  likely: 0.35,
  outcome: 0.8,
};
