import type { Refusal } from './mention-model.ts';
import type { AliasRecord } from './names/gazetteer.ts';

/** An office that a German, French or Spanish text names, with what the words around it show. */
export type StatedOffice = {
  /** Why the words around the office forbid marking it. Null if they allow it. */
  readonly refusal: Refusal | null;
  /** ISO 3166 code of the country, if only the publisher shows it, and no word does. Else null. */
  readonly by: string | null;
  /** Names of people in apposition to it. */
  readonly names: readonly string[];
  /** A year in the sentence. Null if it has none. */
  readonly year: number | null;
};

/**
 * A stretch of one block that is spelled like a name. `first` and `last` are indexes of tokens of the reading, both
 * inclusive.
 */
export type Candidate = {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly aliases: readonly AliasRecord[];
  /**
   * The candidate is a surname right after the title of a head, a minister or a secretary, so the title decides whom it
   * means.
   */
  readonly titled?: true;
  /** The text writes the given name in another form than the packs. */
  readonly nicknamed?: true;
  /** The candidate is an office in a language that the packs lack. */
  readonly stated?: StatedOffice;
};
