import type { PartialDate } from '../../dates/partial-date.ts';
import type { EntityKind, EntityRef } from '../../facts/fact-model.ts';

/** A form of a name, with everything by which linking decides. */
export type AliasRecord = {
  readonly entity: EntityRef;
  readonly kind: EntityKind;
  /**
   * The form is the entity's full name or identifies the entity as well. It allows the surname forms of this entity in
   * the article.
   */
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
  /** Marked only if a title, party, court or place is beside the name. */
  readonly needsTitle?: true;
};

/** A column of numbers. An index out of range counts as 0. */
type Numbers = Uint8Array | Uint16Array | Uint32Array;

/**
 * The names of one pack, read in place. Names are numbered. Those of entity `e` are from `entityNames[e]` to
 * `entityNames[e + 1]`. Text `t` is the UTF-8 bytes from `textStarts[t]` to `textStarts[t + 1]`. All ends are
 * exclusive.
 */
export type NamePool = {
  readonly entities: number;
  /** Index into ENTITY_KINDS by entity. */
  readonly kinds: Numbers;
  readonly entityNames: Numbers;
  /** The index of a name's text. */
  readonly texts: Numbers;
  readonly bytes: Uint8Array;
  readonly textStarts: Numbers;
  readonly textAt: (name: number) => string;
  /** The alias of a name. `entity` is the index of the name's entity. */
  readonly alias: (name: number, entity: number) => AliasRecord;
};
