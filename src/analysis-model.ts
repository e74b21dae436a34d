import type { FoundDate } from './article/article-model.ts';
import type { PartialDate } from './dates/partial-date.ts';
import type { Development, OvertakenClaim } from './developments/development-model.ts';
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
} from './facts/fact-model.ts';
import type { PackCorrection } from './facts/library.ts';
import type { Mention } from './linking/mention-model.ts';
import type { Note } from './notes/note-model.ts';

/** The limits of an analysis that the reader should know. Each has a sentence in the interface. */
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
  /** Its id in Wikidata, if a pack has it: "Q42". */
  readonly wikidata?: string;
  /** For an office: its holder on the article's day, if that is certainly one person. */
  readonly holder?: { readonly id: EntityRef; readonly name: string; readonly wikidata?: string };
  /** As of the article's date. Null if the article has no date. */
  readonly atPublication: State | null;
  readonly now: State;
  /** The packs with facts about it, highest precedence first. */
  readonly packs: readonly PackId[];
  /** The last day of the first of these packs. */
  readonly factsAsOf: PartialDate;
  /** Corrections of its facts, newest first, because an earlier reading may have shown the error. */
  readonly corrected?: readonly PackCorrection[];
  /** For an office: its body ("House of Commons"). */
  readonly place?: string;
  readonly life?: Entity['life'];
  /** The roles held when the article was written that have ended since, each with its end. */
  readonly gone?: readonly StateLine[];
  /** For an office: former holders who took office after the article's day. */
  readonly between?: readonly StateLine[];
  /**
   * Events since the article's day that its present state does not show: the most important event, and their number.
   * Null without such events.
   */
  readonly later?: { readonly top: Happening; readonly count: number } | null;
  /** Number of mentions in the article. */
  readonly count: number;
  /** Later events about this entity: the article's developments first, then the asides. */
  readonly since: readonly EventRef[];
};

/** The details of an entity. A card shows them on demand, or when the reader comes to the entity from another card. */
export type EntityDetails = {
  readonly view: EntityView;
  /** All events about it since the article's day, most important first. */
  readonly later: readonly Happening[];
  /** Every role, step or holder on record, newest first. */
  readonly history: readonly StateLine[];
  readonly packs: Readonly<Record<PackId, PackView>>;
};

/** The parts of a pack that the interface shows. */
export type PackView = Pick<PackHead, 'title' | 'asOf' | 'language'> & {
  /** The reader added it. */
  readonly own?: true;
};

/** A step of a chain. It is listed under the development that heads the chain. */
export type Step = Pick<TimelineEvent, 'date' | 'text' | 'sources' | 'reported'>;

/** All results of Afterword for one version of one article. Plain JSON. */
export type Analysis = {
  /** The article's dates, decided with the help of its notes. */
  readonly published: FoundDate | null;
  readonly modified: FoundDate | null;
  /** In reading order, never overlapping. */
  readonly mentions: readonly Mention[];
  readonly entities: Readonly<Record<EntityRef, EntityView>>;
  readonly notes: readonly Note[];
  /** Developments about the article's subjects, most relevant first. */
  readonly developments: readonly Development[];
  /**
   * Developments about entities that the article only names in passing. Cards show them. They are never listed or
   * counted.
   */
  readonly asides?: readonly Development[];
  /** The `earlier` steps of the developments, by their ids. */
  readonly steps?: Readonly<Record<EventRef, Step>>;
  /**
   * Sentences whose statement is no longer true, in reading order. A card opened in such a sentence shows the change
   * first.
   */
  readonly overtaken?: readonly OvertakenClaim[];
  readonly status: readonly StatusCode[];
  /** The last day of the pack that has most of the facts used here. */
  readonly factsAsOf: PartialDate | null;
  /** The packs used. If no name was found, every pack that is on. */
  readonly packs: Readonly<Record<PackId, PackView>>;
};
