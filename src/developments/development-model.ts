import type { Article, FoundDate } from '../article/article-model.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityRef, EventRef, Source, StateLine, TimelineEvent } from '../facts/fact-model.ts';
import type { Mention } from '../linking/mention-model.ts';

/** What the search for developments starts from: the article, its mentions, and its date. */
export type RankInput = {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  /** Null: the date is unknown, so no event is known to be later. */
  readonly published: FoundDate | null;
};

/** Something that happened after the article was written, and concerns what the article is about. */
export type Development = {
  readonly id: EventRef;
  readonly date: PartialDate;
  readonly text: string;
  /** The entities that it concerns. Entities mentioned in the article come first. */
  readonly about: readonly EntityRef[];
  readonly sources: readonly Source[];
  /** No source is above grade C. */
  readonly reported?: true;
  readonly sensitive?: true;
  /** Why it is listed for this article, in words. */
  readonly why: string;
  /** The other steps of the same chain after the article's day, newest first. They are listed under this step. */
  readonly earlier?: readonly EventRef[];
};

/** A sentence of the article that states a role or a status which has since changed. */
export type OvertakenClaim = {
  readonly entity: EntityRef;
  /** Index of the mention in this sentence, among the mentions of the analysis. */
  readonly mention: number;
  readonly type: 'role' | 'status';
  /** The words of the sentence that state it ("CEO", "before the Senate"). */
  readonly stated: string;
  /** The present state: the role with its end, or the present status. */
  readonly line: StateLine;
};

/**
 * Events that form one development: a single happening, or the steps of a chain. The step that heads a chain comes
 * first.
 */
export type Group = readonly [head: Scored, ...others: Scored[]];

export type Scored = {
  readonly event: TimelineEvent;
  /** How much it concerns what the article is about. */
  readonly concern: number;
  /** The concern, weighed by closeness in time and by the event's own weight. */
  readonly score: number;
  /** The score without closeness in time. It separates the outcome of a chain from its beginning. */
  readonly timeless: number;
};
