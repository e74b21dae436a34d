import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityId } from '../facts/model.ts';

/** One office that a person held, as far as it can identify the person in a text. */
export type ProfileRole = {
  /** Every way to say the office: "US senator for Ohio", "senator from Ohio". */
  readonly titles: readonly string[];
  readonly from: PartialDate | null;
  /** Null: not ended, or the end is not known. */
  readonly to: PartialDate | null;
  /** Spelled out: "Republican". */
  readonly party: string | null;
  /** State, constituency, court or country. */
  readonly place: string | null;
  /** ISO 3166 code. */
  readonly country: string | null;
  /** Parliament, cabinet, court or organisation; two people of one body are colleagues. */
  readonly body: string | null;
};

/** How much a text must say before a full name is taken for this person. */
export type Guard =
  /** The name alone is enough, unless something speaks against it. */
  | 'none'
  /** The name is common, or its best-known bearer is somebody else: some evidence is needed. */
  | 'evidence'
  /** A title, party and state, court or constituency must be beside the name (registers of the second tier). */
  | 'title';

/** What identifies a person in a text. */
export type Profile = {
  readonly entity: EntityId;
  readonly guard: Guard;
  readonly roles: readonly ProfileRole[];
};

/** The person's profile; undefined for an entity of which no office is known. */
export type ProfileOf = (entity: EntityId) => Profile | undefined;
