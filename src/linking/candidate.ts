import type { AliasRecord } from './gazetteer.ts';
import type { Refusal } from './model.ts';

/** An office that a German, French or Spanish text names, with what the words around it show. */
export type StatedOffice = {
  /** Why the words around forbid marking it; null if they allow it. */
  readonly refusal: Refusal | null;
  /** ISO 3166 code of the country, if the publisher decides it and no word does; else null. */
  readonly by: string | null;
  /** Names of people in apposition to it. */
  readonly names: readonly string[];
  /** A year in the sentence; null in a sentence without a year. */
  readonly year: number | null;
};

/**
 * A stretch of one block with the spelling of a name. `first` and `last` are indexes of tokens of the reading, both
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
  /** The candidate is a surname right after a head's title, so the title decides whom it means. */
  readonly titled?: true;
  /** The candidate is an office in a language that the packs do not have. */
  readonly stated?: StatedOffice;
};
