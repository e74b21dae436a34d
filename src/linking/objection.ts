import type { Refusal } from './mention-model.ts';

/** Why the words around a candidate rule out an alias. */
export type Objection = {
  readonly why: Refusal;
  /** The name of another person with the same surname whom the words name. */
  readonly otherPerson?: string;
  /** The phrase in which the alias means something else. */
  readonly otherSense?: string;
};

/** The refusal of a name that is part of these words. */
export const partOf = (words: string): Refusal => ({ type: 'part-of', words });
