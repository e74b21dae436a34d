import type { PartialDate } from '../../dates/partial-date.ts';
import type { EntityRef } from '../../facts/fact-model.ts';

/** One office that a person held, with what can identify the person in a text. */
export type ProfileRole = {
  /** All names of the office: "US senator for Ohio", "senator from Ohio". */
  readonly titles: readonly string[];
  readonly from: PartialDate | null;
  /** Null: the role has not ended, or its end is unknown. */
  readonly to: PartialDate | null;
  /** Spelled out: "Republican". */
  readonly party: string | null;
  /** State, constituency, court or country. */
  readonly place: string | null;
  /** ISO 3166 code. */
  readonly country: string | null;
  /** Parliament, cabinet, court or organisation. Two people of the same body are colleagues. */
  readonly body: string | null;
};

/** What identifies a person in a text. */
export type Profile = {
  readonly entity: EntityRef;
  /** Marked only if a title, party and state, court or constituency is beside the name. */
  readonly needsTitle: boolean;
  /** The name needs evidence, because it is common or its best-known bearer is in no pack. */
  readonly guarded: boolean;
  /** The person led a country and so is known far beyond it. */
  readonly isHead: boolean;
  /** The first day on which the person led a country. Null if it is unknown, or the person never led one. */
  readonly headSince?: PartialDate | null;
  readonly roles: readonly ProfileRole[];
  /** Posts that belong to no country: of the EU, NATO, a bank or a company. Their `body` is the organisation's name. */
  readonly posts?: readonly ProfileRole[];
};

/** The person's profile. Undefined if no office of the entity is known. */
export type ProfileOf = (entity: EntityRef) => Profile | undefined;
