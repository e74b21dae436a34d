import type { PartialDate } from '../dates/partial-date.ts';

/** The id of a pack: "ai". */
export type PackId = string;

/** An entity of a pack, as `pack:id`: "ai:jan-leike". A bare id is none, and the compiler says so. */
export type EntityRef = `${string}:${string}`;

/** An event of a pack, as `pack:id`. */
export type EventRef = `${string}:${string}`;

/** The entity that the pack calls `id`; an id that names its pack already ("us-congress:B000944") stays as it is. */
export const entityRef = (pack: PackId, id: string): EntityRef => (isRef(id) ? id : `${pack}:${id}`);

export const eventRef = (pack: PackId, id: string): EventRef => `${pack}:${id}`;

export const isRef = (id: string): id is EntityRef => id.includes(':');

/** The pack of an entity or an event. */
export const packOf = (ref: EntityRef | EventRef): PackId => ref.slice(0, ref.indexOf(':'));

/** What the pack itself calls the entity or the event. */
export const idIn = (ref: EntityRef | EventRef): string => ref.slice(ref.indexOf(':') + 1);

export const ENTITY_KINDS = [
  'person',
  'organisation',
  'team',
  'product',
  'law',
  'policy',
  'document',
  'case',
  'concept',
  'event',
  'place',
  'project',
  'office',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A: primary source or major outlet on its own site; B: trade press, reference site, copy; C: aggregator, blog, digest. */
export type Grade = 'A' | 'B' | 'C';

export type Source = {
  readonly url: string;
  readonly publisher: string;
  readonly title: string;
  /** Null: the page states none. */
  readonly date: PartialDate | null;
  readonly grade: Grade;
};

/** A form of the entity's name, with the conditions under which it means this entity. */
export type Alias = {
  readonly text: string;
  /** Only where the full name stands in the article too. */
  readonly surname?: true;
  /** Only where one of these entities is mentioned too. */
  readonly needs?: readonly EntityRef[];
  /** Phrases in which it means something else ("Altman Z-score"). */
  readonly never?: readonly string[];
  /**
   * Only where one of these words or phrases stands near it (same paragraph, its neighbours, the title). A surname needs no
   * full name there, and is linked after the full name elsewhere.
   */
  readonly context?: readonly string[];
  /** Not where one of these words or phrases stands near it ("zodiac" for Gemini). */
  readonly unless?: readonly string[];
  /** Exact case only. */
  readonly case?: true;
  /** Only in articles of that day or later: a title, the name after a marriage. */
  readonly from?: PartialDate;
  /** Only in articles of that day or earlier. */
  readonly to?: PartialDate;
};

/** A position held over a time. Which one held on a day is decided by the digits that both dates have. */
export type Role = {
  /** In lower case as it stands in a sentence: "co-lead of the superalignment team". */
  readonly title: string;
  /** The organisation as a reader knows it: "OpenAI"; null where the title says all ("US senator"). */
  readonly organisation: string | null;
  /** Its id where the fact base has it. */
  readonly organisationId?: EntityRef;
  /** Null: not known. */
  readonly from: PartialDate | null;
  /** Null: not ended, or the end is not known; see `current`. */
  readonly to: PartialDate | null;
  /** Still held at the newest source. */
  readonly current: boolean;
  /** Date of the newest source that has it as held; given where `current`. */
  readonly confirmed: PartialDate | null;
  /** The office that is held, where it is an entity. */
  readonly office?: EntityRef;
  /** The party for which it is held. */
  readonly party?: string;
  /** How it is held, part of the statement and always shown: "interim", "acting", "on leave", "non-voting". */
  readonly qualifiers?: readonly string[];
  readonly note?: string;
  /** First and last day on which a source names the person with the office: neither its start nor its end. */
  readonly seen?: readonly [PartialDate, PartialDate];
  /** The pack that says so; absent: that of the entity. */
  readonly pack?: PackId;
  /** The day since when the pack says so; absent: that of the pack. */
  readonly recorded?: PartialDate;
  readonly sources: readonly Source[];
};

/** A step in the life of a policy, law, document, case, team or product. Holds until the next one. */
export type Status = {
  /** One word or few: "proposed", "in force", "withdrawn". */
  readonly status: string;
  readonly from: PartialDate;
  /** One neutral sentence. */
  readonly text: string;
  readonly pack?: PackId;
  readonly recorded?: PartialDate;
  readonly sources: readonly Source[];
};

/** What goes on beside the standing of a policy and does not end it: a challenge in court, a proposal to change it. */
export type Proceeding = Status & {
  /** The day on which it was settled or dropped; null: it goes on, as far as is known. */
  readonly to: PartialDate | null;
};

/** What an office belongs to, and how many hold it at once. */
export type Office = {
  /** The organisation or body. */
  readonly of?: EntityRef;
  /** The same in words, where it is no entity. */
  readonly organisation?: string;
  /** The country or state. */
  readonly place?: string;
  /** ISO 3166-1 code. */
  readonly country?: string;
  /** Key of the parliament, cabinet or court: two people of one body are colleagues. */
  readonly body?: string;
  /** How many hold it at once; absent: not known. */
  readonly seats?: number;
  /** How a role in it is called in a sentence, where that is not the office's name. */
  readonly say?: string;
};

/** Who sat on a board or team on a day. */
export type Membership = {
  readonly asOf: PartialDate;
  readonly members: readonly string[];
  readonly pack?: PackId;
  readonly recorded?: PartialDate;
  readonly sources: readonly Source[];
};

export type Entity = {
  readonly id: EntityRef;
  readonly kind: EntityKind;
  readonly name: string;
  /** Empty in an opened pack: there its names are looked up in texts. */
  readonly aliases: readonly Alias[];
  /** One or two sentences. */
  readonly description: string;
  readonly pronoun?: 'he' | 'she' | 'they';
  /** Who made the policy, law or document. */
  readonly issuer?: string;
  /** Death, self-harm or an accusation: only what the source states, with the denial. */
  readonly sensitive?: true;
  /** The id in Wikidata, "Q42", where it is known for certain. */
  readonly wikidata?: string;
  /** The same entity in other packs. */
  readonly sameAs?: readonly EntityRef[];
  /** The last day on which the entity was looked up. */
  readonly checked?: PartialDate;
  readonly life?: { readonly born?: PartialDate; readonly died?: PartialDate };
  /** Marked only where a title, party, court or place is beside the name. */
  readonly needsTitle?: true;
  /** Marked only on evidence, because the name is common or its best-known bearer is somebody else. */
  readonly guarded?: true;
  /** Of an office: what it belongs to. */
  readonly office?: Office;
  readonly roles: readonly Role[];
  readonly statuses: readonly Status[];
  readonly proceedings: readonly Proceeding[];
  readonly memberships: readonly Membership[];
  readonly sources: readonly Source[];
};

/** What an event changes about an entity, for ranking and for claims that time has overtaken. */
export type Change = { readonly entity: EntityRef; readonly what: 'role' | 'status' | 'existence' };

/** A dated happening. */
export type TimelineEvent = {
  readonly id: EventRef;
  readonly date: PartialDate;
  /** One or two neutral sentences. */
  readonly text: string;
  readonly about: readonly EntityRef[];
  readonly changes: readonly Change[];
  /** 1 (routine) to 3 (turning point); 2 where nothing is said. */
  readonly weight: 1 | 2 | 3;
  /** Events of one chain (proposed, adopted, struck down) share this name and are listed as one group. */
  readonly chain?: string;
  /** No source above grade C: the interface says "reported by". */
  readonly reported?: true;
  /** Happening that concerns a death, self-harm or an accusation. */
  readonly sensitive?: true;
  readonly recorded?: PartialDate;
  readonly sources: readonly Source[];
};

/** What a pack had wrong until a day. */
export type Correction = {
  /** The day on which it was corrected. */
  readonly on: PartialDate;
  readonly about: readonly EntityRef[];
  /** What the pack said, one sentence. */
  readonly was: string;
  /** What it says now, one sentence. */
  readonly now: string;
};

/** What a pack is and how far it goes. */
export type PackHead = {
  readonly id: PackId;
  readonly title: string;
  /** A language tag. */
  readonly language: string;
  readonly licence: string;
  readonly attribution: string;
  /** "hand-written"; of a register its repository and commit, or snapshot. */
  readonly origin: string;
  /** The day up to which the facts go. */
  readonly asOf: PartialDate;
  /** Grows with each release of the pack. */
  readonly revision: number;
  /** The day since when the pack says what it says, where a statement has none of its own. */
  readonly recorded: PartialDate;
};

/** Somebody who joined a body or left it. */
export type Move = { readonly name: string; readonly on: PartialDate };

/** Words of a line or an event that name another entity. */
export type Link = { readonly text: string; readonly entity: EntityRef };

/** One line of "then" or "now". */
export type StateLine = {
  /** "co-lead of the superalignment team at OpenAI", "in force". */
  readonly what: string;
  readonly when:
    | { readonly type: 'current'; readonly since: PartialDate | null; readonly confirmed: PartialDate | null }
    /**
     * Ended before the day asked for or on it, or in a month that overlaps it (`around`). `on` null: the end is not
     * known; with `since` it had begun by that day, and whether it had ended cannot be told.
     */
    | {
        readonly type: 'ended';
        readonly on: PartialDate | null;
        readonly around: boolean;
        readonly since?: PartialDate;
      }
    /** Begins in a month or year that overlaps the day asked for. */
    | { readonly type: 'begins'; readonly on: PartialDate; readonly around: true }
    /** The status that a policy had on the day; `on` is the date of the step. */
    | { readonly type: 'status'; readonly on: PartialDate; readonly around: boolean }
    /** What goes on beside the standing. */
    | { readonly type: 'proceeding'; readonly on: PartialDate; readonly around: boolean }
    /** Who sat on it, at the last date known on or before the day, and who is known to have come or gone by the day. */
    | {
        readonly type: 'members';
        readonly on: PartialDate;
        readonly joined: readonly Move[];
        readonly left: readonly Move[];
      };
  /** A neutral sentence that says more, where the pack has one. */
  readonly detail?: string;
  /** The entities that `what` names: an office, an organisation, a person. */
  readonly links?: readonly Link[];
  /** The pack that says so, and the day up to which it goes. */
  readonly pack: PackId;
  readonly asOf: PartialDate;
  /** Other packs that say the very same. */
  readonly also?: readonly PackId[];
  readonly sources: readonly Source[];
};

/** What was true of an entity on a day. No lines: no pack says anything for that day. */
export type State = { readonly asOf: PartialDate; readonly lines: readonly StateLine[] };

/** A role with the person who held it. */
export type Holding = { readonly person: EntityRef; readonly role: Role };
