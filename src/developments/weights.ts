import type { EntityKind, TimelineEvent } from '../facts/model.ts';

/** What ranking weighs, and how much. Chosen on the tuning half of the judged set (`tests/developments/judged`). */
export type Weights = {
  /** What being named once counts; each doubling adds 1. */
  readonly once: number;
  /** What being named once in the headline, a standfirst, the lead or a heading adds to that. */
  readonly headline: number;
  readonly standfirst: number;
  readonly lead: number;
  readonly heading: number;
  /** Blocks of running text that count as the lead. */
  readonly leadBlocks: number;
  /** How far the rarity of an entity's events in the fact base decides: 0 not at all, 1 as its logarithm. */
  readonly specificity: number;
  /**
   * What a kind of entity shows about the story when it is named. A clause, a team or a court case is named only by
   * those who write about it. A company, a product or a place is named in passing.
   */
  readonly kinds: Readonly<Record<EntityKind, number>>;
  /** Of an event that is about several mentioned entities: what each further one counts, of the one before. */
  readonly further: number;
  /** What an entity counts that is not the first whom the event is about. */
  readonly aside: number;
  /** What the most central entity counts once more when the event changes its role, status or existence. */
  readonly change: number;
  /** Days in which half of an event's closeness is lost. */
  readonly halfLife: number;
  /** The share of an event's worth that time never takes. */
  readonly lasting: number;
  /** By the event's own weight, 1 to 3. */
  readonly events: Readonly<Record<TimelineEvent['weight'], number>>;
  /** What an entity still counts for each development about it that is listed above. */
  readonly repeated: number;
  /** The share of the best score below which an event no longer belongs to this article. */
  readonly least: number;
  /** The share of the best score below which an event is not listed that only likely fits the story. */
  readonly likely: number;
  /** How near a later step of a chain must come to the best one to head the group in its place. */
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
