import type { AliasRecord } from './gazetteer.ts';
import type { Refusal } from './model.ts';

/** An office as a text in German, French or Spanish names it. */
export type SaidOffice = {
  /** Why it is not marked, by the words around it; null where they leave it open. */
  readonly refusal: Refusal | null;
  /** The country that the publisher, and no word, settles: ISO 3166 code. */
  readonly by: string | null;
  /** Names of people in apposition to it. */
  readonly names: readonly string[];
  /** A year that the sentence names; null where it names none. */
  readonly year: number | null;
};

/** A stretch of one block that is spelt like a name. Tokens are indexes into the reading, `last` included. */
export type Candidate = {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly aliases: readonly AliasRecord[];
  /** A surname right after a head's title: whom it means follows from that title. */
  readonly titled?: true;
  /** An office in a language in which no pack has it: what the words around settle. */
  readonly said?: SaidOffice;
};
