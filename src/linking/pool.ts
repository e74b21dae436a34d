import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityKind, EntityRef } from '../facts/model.ts';

/** A form of a name as the decisions need it. */
export type AliasRecord = {
  readonly entity: EntityRef;
  readonly kind: EntityKind;
  /** The entity's full name or a form as good as it: allows the surname forms of this entity in this article. */
  readonly full: boolean;
  readonly surname: boolean;
  readonly exactCase: boolean;
  readonly pronoun: 'he' | 'she' | 'they' | undefined;
  readonly needs: readonly EntityRef[];
  readonly never: readonly string[];
  readonly context: readonly string[];
  readonly unless: readonly string[];
  /** Only in articles of that day or later. */
  readonly from?: PartialDate;
  /** Only in articles of that day or earlier. */
  readonly to?: PartialDate;
  /** Marked only where a title, party, court or place is beside the name. */
  readonly needsTitle?: true;
};

/** Numbers by place; a place that is not there has 0. */
type Numbers = Uint8Array | Uint16Array | Uint32Array;

/**
 * The forms of the names of one pack, where they lie. Names are numbered; those of entity `e` are from `entityNames[e]` to
 * `entityNames[e + 1]`. Text `t` is UTF-8 from `textStarts[t]` to `textStarts[t + 1]`.
 */
export type NamePool = {
  readonly entities: number;
  /** Index into ENTITY_KINDS by entity. */
  readonly kinds: Numbers;
  readonly entityNames: Numbers;
  /** The text of a name. */
  readonly texts: Numbers;
  readonly bytes: Uint8Array;
  readonly textStarts: Numbers;
  readonly textAt: (name: number) => string;
  /** `entity` is the one that the name is of. */
  readonly alias: (name: number, entity: number) => AliasRecord;
};
