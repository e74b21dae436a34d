import type { FoundDate } from './article/model.ts';
import type { PartialDate } from './dates/partial-date.ts';
import type { Development, OvertakenClaim } from './developments/model.ts';
import type { PackCorrection } from './facts/library.ts';
import type {
  Entity,
  EntityKind,
  EntityRef,
  EventRef,
  Link,
  PackHead,
  PackId,
  Source,
  State,
  StateLine,
  TimelineEvent,
} from './facts/model.ts';
import type { Mention } from './linking/model.ts';
import type { Note } from './notes/model.ts';

/** What the reader should know about how far this analysis goes; each has a sentence in the interface. */
export const STATUS_CODES = [
  'no-date',
  'date-from-notes',
  'date-of-change',
  'truncated',
  'nothing-found',
  'facts-unavailable',
  'facts-off',
] as const;

export type StatusCode = (typeof STATUS_CODES)[number];

/** Something that happened to an entity since the article's day. */
export type Happening = Pick<Development, 'id' | 'date' | 'text' | 'sources' | 'reported'> & {
  /** Other entities that its text names. */
  readonly links?: readonly Link[];
};

/** What a card needs about one entity, already resolved as of the article's date and as of now. */
export type EntityView = {
  readonly id: EntityRef;
  readonly name: string;
  readonly kind: EntityKind;
  readonly description: string;
  readonly sources: readonly Source[];
  readonly sensitive?: true;
  /** Its id in Wikidata, where a pack has it: "Q42". */
  readonly wikidata?: string;
  /** Of an office: who held it on the article's day, where that is one person for certain. */
  readonly holder?: { readonly id: EntityRef; readonly name: string; readonly wikidata?: string };
  /** As of the article's date; null when the article has no date. */
  readonly then: State | null;
  readonly now: State;
  /** The packs that speak of it, the one that comes first first. */
  readonly packs: readonly PackId[];
  /** The day up to which the pack goes that speaks first of it. */
  readonly factsAsOf: PartialDate;
  /** What a pack had wrong about it and corrected since, newest first: an earlier reading may have shown it. */
  readonly corrected?: readonly PackCorrection[];
  /** Of an office: what it belongs to, "House of Commons". */
  readonly place?: string;
  readonly life?: Entity['life'];
  /** The roles that were held when the article was written and have ended since, each with its end. */
  readonly gone?: readonly StateLine[];
  /** Of an office: who held it after the article's day and does no longer. */
  readonly between?: readonly StateLine[];
  /**
   * What has happened to it since the article's day that its state of now does not say: the most important thing, and how
   * many there are. Null: nothing.
   */
  readonly later?: { readonly top: Happening; readonly count: number } | null;
  /** Number of mentions in the article. */
  readonly count: number;
  /** What happened later and concerns this entity: the article's developments first, then the asides. */
  readonly since: readonly EventRef[];
};

/** All that a card shows of an entity when the reader asks for more, or goes to it from another card. */
export type EntityDetails = {
  readonly view: EntityView;
  /** Everything that has happened to it since the article's day, most important first. */
  readonly later: readonly Happening[];
  /** Every role, step or holder on record, newest first. */
  readonly history: readonly StateLine[];
  readonly packs: Readonly<Record<PackId, PackView>>;
};

/** A pack, as far as the interface names it. */
export type PackView = Pick<PackHead, 'title' | 'asOf' | 'language'> & {
  /** The reader added it. */
  readonly own?: true;
};

/** A step of a chain that is listed under the development that heads it. */
export type Step = Pick<TimelineEvent, 'date' | 'text' | 'sources' | 'reported'>;

/** Everything that Afterword has to say about one version of one article. Plain JSON. */
export type Analysis = {
  /** The article's dates after the notes have had their say. */
  readonly published: FoundDate | null;
  readonly modified: FoundDate | null;
  /** In reading order; never overlapping. */
  readonly mentions: readonly Mention[];
  readonly entities: Readonly<Record<EntityRef, EntityView>>;
  readonly notes: readonly Note[];
  /** Those that concern what the article is about, most relevant first. */
  readonly developments: readonly Development[];
  /** Those that concern only what the article names in passing: for the cards, never listed and never counted. */
  readonly asides?: readonly Development[];
  /** What the `earlier` steps of the developments say, by their ids. */
  readonly steps?: Readonly<Record<EventRef, Step>>;
  /** Sentences that state what is no longer so; a card opened there leads with the change. In reading order. */
  readonly overtaken?: readonly OvertakenClaim[];
  readonly status: readonly StatusCode[];
  /** The day up to which the facts go that say most here. */
  readonly factsAsOf: PartialDate | null;
  /** The packs that this rests on; every pack that is on where no name was found. */
  readonly packs: Readonly<Record<PackId, PackView>>;
};
