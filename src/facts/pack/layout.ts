import type { Coding } from './columns.ts';

/**
 * The file of a pack, format 2: little-endian, each part on a multiple of 4 bytes.
 *
 *     0   magic "AWFP", format, length of the file in bytes, checksum of all that follows these 16 bytes
 *     16  length of the head in bytes, length of the texts in bytes
 *     24  the columns in the order of LAYOUT: three words each: offset in bytes, how many numbers, width in bytes
 *     …   the head (JSON in UTF-8), the columns, the texts (UTF-8, one after the other)
 *
 * A number in a column may be the index of a text (0 is the empty one), of a row in `dates` (0 is no date), of a row in
 * `lists` (0 is the empty one), or of an entity. Entities of the pack come first, in the order of their ids; those of
 * other packs that it refers to (`foreign`) follow. If 0 has to mean "no entity", 1 is added to the index.
 */
export const MAGIC = 0x50465741;
export const FORMAT = 2;
export const PREFIX_BYTES = 24;

const layout = {
  /** How long each text is in bytes. */
  texts: { size: 'count' },
  /** Every date once, in order: year × 512 + month × 32 + day, 0 where month or day is not known. */
  dates: { code: 'delta' },
  /** Lists of numbers. Equal lists are stored once. */
  lists: { size: 'count' },
  items: { item: 'delta' },
  /**
   * If `template` is 0, `url` is the whole address. Otherwise `template` is 1 + the template's index in the head, and
   * `url` is its key.
   */
  sources: { template: 'plain', url: 'delta', publisher: 'plain', title: 'delta', date: 'plain', grade: 'plain' },
  /** In the order of their ids, by bytes. */
  entities: {
    id: 'delta',
    kind: 'plain',
    /** Index into PRONOUNS, and the bits of ENTITY_FLAGS. */
    pronoun: 'plain',
    flags: 'plain',
    name: 'delta',
    description: 'plain',
    issuer: 'plain',
    /** The number of the id in Wikidata. */
    wikidata: 'plain',
    /** List of entities. */
    sameAs: 'plain',
    checked: 'plain',
    born: 'plain',
    died: 'plain',
    /** 1 + entity. */
    officeOf: 'plain',
    officeOrganisation: 'plain',
    officePlace: 'plain',
    officeCountry: 'plain',
    officeBody: 'plain',
    officeSay: 'plain',
    seats: 'plain',
    /** List of sources. */
    sources: 'delta',
    names: 'count',
    roles: 'count',
    statuses: 'count',
    proceedings: 'count',
    memberships: 'count',
  },
  /** The forms of an entity's name. Conditions are lists of entities and of texts. */
  names: {
    text: 'delta',
    flags: 'plain',
    needs: 'plain',
    never: 'plain',
    context: 'plain',
    unless: 'plain',
    from: 'plain',
    to: 'plain',
  },
  /** `title` 0: the title of the office. `sources` 0: the sources of the entity. Entities are stored as 1 + index. */
  roles: {
    title: 'plain',
    organisation: 'plain',
    organisationId: 'plain',
    office: 'plain',
    from: 'plain',
    to: 'plain',
    confirmed: 'plain',
    flags: 'plain',
    party: 'plain',
    qualifiers: 'plain',
    note: 'plain',
    seenFirst: 'plain',
    seenLast: 'plain',
    recorded: 'plain',
    sources: 'plain',
  },
  statuses: { status: 'plain', from: 'plain', text: 'plain', recorded: 'plain', sources: 'plain' },
  proceedings: { status: 'plain', from: 'plain', to: 'plain', text: 'plain', recorded: 'plain', sources: 'plain' },
  memberships: { asOf: 'plain', members: 'plain', recorded: 'plain', sources: 'plain' },
  /**
   * Earliest first. `about` is a list of entities. `changes` is a list in which an entity and a kind of change
   * alternate.
   */
  events: {
    id: 'delta',
    date: 'delta',
    text: 'delta',
    about: 'plain',
    changes: 'plain',
    weight: 'plain',
    chain: 'plain',
    flags: 'plain',
    recorded: 'plain',
    sources: 'plain',
  },
  /** The events in the order of their ids. */
  eventsById: { event: 'plain' },
  /**
   * Entities of other packs, in the order of their refs. `same` is 1 + the entity of this pack that is the same, or 0.
   */
  foreign: { ref: 'plain', same: 'plain' },
  /** For each entity, then for each foreign entity: its events, and the roles that people held in it. */
  eventsOf: { count: 'count' },
  eventItems: { event: 'delta' },
  holdersOf: { count: 'count' },
  holderItems: { role: 'delta' },
  corrections: { on: 'plain', about: 'plain', was: 'plain', now: 'plain' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Coding>>>>;

export type Layout = typeof layout;
export type TableName = keyof Layout;
export type ColumnName<T extends TableName> = keyof Layout[T] & string;

/** Every column of every table, in the order of the file. */
export const COLUMNS: readonly { readonly table: TableName; readonly column: string; readonly coding: Coding }[] =
  Object.entries(layout).flatMap(
    ([table, columns]) =>
      Object.entries(columns).map(([column, coding]) => ({ table: table as TableName, column, coding })), // its own keys
  );

/** The bits of `flags`. */
export const ENTITY_FLAGS = { sensitive: 1, needsTitle: 2, guarded: 4 } as const;
export const NAME_FLAGS = { surname: 1, exactCase: 2 } as const;
export const ROLE_FLAGS = { current: 1 } as const;
export const EVENT_FLAGS = { sensitive: 1, reported: 2 } as const;

export const PRONOUNS = [undefined, 'he', 'she', 'they'] as const;
export const GRADES = ['A', 'B', 'C'] as const;
export const CHANGES = ['role', 'status', 'existence'] as const;
