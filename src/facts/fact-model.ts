import type { PartialDate } from '../dates/partial-date.ts';

/** The id of a pack: "ai". */
export type PackId = string;

/** An entity of a pack, as `pack:id`: "ai:jan-leike". The type rejects a bare id. */
export type EntityRef = `${string}:${string}`;

/** An event of a pack, as `pack:id`. */
export type EventRef = `${string}:${string}`;

/** The ref of the entity with this id. An id that already names its pack stays: "us-congress:B000944". */
export const entityRef = (pack: PackId, id: string): EntityRef => (isRef(id) ? id : `${pack}:${id}`);

export const eventRef = (pack: PackId, id: string): EventRef => `${pack}:${id}`;

export const isRef = (id: string): id is EntityRef => id.includes(':');

/** The pack of an entity or an event. */
export const packOf = (ref: EntityRef | EventRef): PackId => ref.slice(0, ref.indexOf(':'));

/** The id of the entity or event inside its pack. */
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
  /** Null: the page states no date. */
  readonly date: PartialDate | null;
  readonly grade: Grade;
};

/** A form of the entity's name, with the conditions under which it means this entity. */
export type Alias = {
  readonly text: string;
  /** Only if the article also has the full name. */
  readonly surname?: true;
  /** Only if the article also mentions one of these entities. */
  readonly needs?: readonly EntityRef[];
  /** Phrases in which the form means something else ("Altman Z-score"). */
  readonly never?: readonly string[];
  /**
   * Only if one of these words or phrases is near: in the same paragraph, in its neighbours or in the title. A surname
   * near one of them needs no full name. Elsewhere, it is linked only after the full name.
   */
  readonly context?: readonly string[];
  /** Not if one of these words or phrases is near ("zodiac" for Gemini). */
  readonly unless?: readonly string[];
  /** Exact case only. */
  readonly case?: true;
  /** Only in articles of that day or later, for a title or a name taken in marriage. */
  readonly from?: PartialDate;
  /** Only in articles of that day or earlier. */
  readonly to?: PartialDate;
};

/** A position held over a time. Whether it was held on a day is decided by the digits that both dates have. */
export type Role = {
  /** In lower case, as in a sentence: "co-lead of the superalignment team". */
  readonly title: string;
  /** The organisation as a reader knows it: "OpenAI". Null if the title needs none ("US senator"). */
  readonly organisation: string | null;
  /** Its id, if the fact base has it. */
  readonly organisationId?: EntityRef;
  /** Null: not known. */
  readonly from: PartialDate | null;
  /** Null: the role has not ended, or its end is unknown. See `current`. */
  readonly to: PartialDate | null;
  /** The newest source shows that it is still held. */
  readonly current: boolean;
  /** Date of the newest source that shows the role as held; given if `current`. */
  readonly confirmed: PartialDate | null;
  /** The office that is held, if it is an entity. */
  readonly office?: EntityRef;
  /** The party for which it is held. */
  readonly party?: string;
  /** How it is held, always shown with the title: "interim", "acting", "on leave", "non-voting". */
  readonly qualifiers?: readonly string[];
  readonly note?: string;
  /** First and last day on which a source names the person in the office. It may have begun earlier and ended later. */
  readonly seen?: readonly [PartialDate, PartialDate];
  /** The pack that states it. Absent: the entity's pack. */
  readonly pack?: PackId;
  /** The first day on which the pack stated it. Absent: the pack's own `recorded`. */
  readonly recorded?: PartialDate;
  readonly sources: readonly Source[];
};

/** A step in the life of a policy, law, document, case, team or product. It holds until the next one. */
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

/**
 * A matter that is open beside the status of a policy, without ending it: a challenge in court, a proposal to change
 * it.
 */
export type Proceeding = Status & {
  /** The day on which it was settled or dropped. Null: still open, as far as is known. */
  readonly to: PartialDate | null;
};

/** What an office belongs to, and how many hold it at once. */
export type Office = {
  /** The organisation or body of the office. */
  readonly of?: EntityRef;
  /** The organisation in words, if it is not an entity. */
  readonly organisation?: string;
  /** The country or state. */
  readonly place?: string;
  /** ISO 3166-1 code. */
  readonly country?: string;
  /** Key of the parliament, cabinet or court: two people of one body are colleagues. */
  readonly body?: string;
  /** How many people hold the office at once. Absent: not known. */
  readonly seats?: number;
  /** The title of a role in the office, if it differs from the office's name. */
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
  /** Empty in an open pack, where the gazetteer has the names. */
  readonly aliases: readonly Alias[];
  /** One or two sentences. */
  readonly description: string;
  readonly pronoun?: 'he' | 'she' | 'they';
  /** Who made the policy, law or document. */
  readonly issuer?: string;
  /** It concerns death, self-harm or an accusation. The text states only what the source does, with the denial. */
  readonly sensitive?: true;
  /** The Wikidata id, "Q42", if it is known for certain. */
  readonly wikidata?: string;
  /** The same entity in other packs. */
  readonly sameAs?: readonly EntityRef[];
  /** The last day on which the entity was looked up. */
  readonly checked?: PartialDate;
  readonly life?: { readonly born?: PartialDate; readonly died?: PartialDate };
  /** Marked only if a title, party, court or place is beside the name. */
  readonly needsTitle?: true;
  /** Marked only on evidence, because the name is common or its best-known bearer is somebody else. */
  readonly guarded?: true;
  /** For an office only: its body and number of seats. */
  readonly office?: Office;
  readonly roles: readonly Role[];
  readonly statuses: readonly Status[];
  readonly proceedings: readonly Proceeding[];
  readonly memberships: readonly Membership[];
  readonly sources: readonly Source[];
};

/** What an event changes about an entity. Ranking uses it, and so does the search for claims that are out of date. */
export type Change = { readonly entity: EntityRef; readonly what: 'role' | 'status' | 'existence' };

/** A dated happening. */
export type TimelineEvent = {
  readonly id: EventRef;
  readonly date: PartialDate;
  /** One or two neutral sentences. */
  readonly text: string;
  readonly about: readonly EntityRef[];
  readonly changes: readonly Change[];
  /** 1 (routine) to 3 (turning point); 2 if the file gives no weight. */
  readonly weight: 1 | 2 | 3;
  /** Events of one chain (proposed, adopted, struck down) share this name and are listed as one group. */
  readonly chain?: string;
  /** No source is above grade C, so the interface shows "reported by". */
  readonly reported?: true;
  /** The event concerns a death, self-harm or an accusation. */
  readonly sensitive?: true;
  readonly recorded?: PartialDate;
  readonly sources: readonly Source[];
};

/** A statement that a pack had wrong until a day. */
export type Correction = {
  /** The day on which it was corrected. */
  readonly on: PartialDate;
  readonly about: readonly EntityRef[];
  /** The wrong statement, in one sentence. */
  readonly was: string;
  /** The right statement, in one sentence. */
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
  /** The first day on which the pack made its statements. A statement may have its own day. */
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
     * Ended on the given day or before. If `around`, it ended in a month or year that overlaps the day. If `on` is
     * null, the end is unknown. `since`: it had begun by that day, and it is unknown whether it had ended.
     */
    | {
        readonly type: 'ended';
        readonly on: PartialDate | null;
        readonly around: boolean;
        readonly since?: PartialDate;
      }
    /** Begins in a month or year that overlaps the given day. */
    | { readonly type: 'begins'; readonly on: PartialDate; readonly around: true }
    /** The status that a policy had on the day. `on` is the date of the step. */
    | { readonly type: 'status'; readonly on: PartialDate; readonly around: boolean }
    /** A proceeding that was open on the day. `on` is the day on which it began. */
    | { readonly type: 'proceeding'; readonly on: PartialDate; readonly around: boolean }
    /** The members by the last list on or before the day, and who is known to have joined or left since. */
    | {
        readonly type: 'members';
        readonly on: PartialDate;
        readonly joined: readonly Move[];
        readonly left: readonly Move[];
      };
  /** A neutral sentence with more detail, if the pack has one. */
  readonly detail?: string;
  /** The entities that `what` names: an office, an organisation, a person. */
  readonly links?: readonly Link[];
  /** The pack that states it, and the last day of its facts. */
  readonly pack: PackId;
  readonly asOf: PartialDate;
  /** Other packs that state the same. */
  readonly also?: readonly PackId[];
  readonly sources: readonly Source[];
};

/** What was true of an entity on a day. Without lines, no pack states anything for that day. */
export type State = {
  readonly asOf: PartialDate;
  readonly lines: readonly StateLine[];
  /** The year of `asOf`, the day of the newest source, if the first line was held then and no recent source shows it. */
  readonly knownIn?: string;
};

/** A role with the person who held it. */
export type Holding = { readonly person: EntityRef; readonly role: Role };
