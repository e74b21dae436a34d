import type { NoteKind } from '../model.ts';
import type { Classes, Garbled } from '../pattern.ts';

/**
 * How much a label says by itself: `strong` labels nothing but a note ("Correction:"), `plain` mostly does ("Update:"),
 * `weak` needs words about the article behind it ("Note:").
 */
export type LabelStrength = 'strong' | 'plain' | 'weak';

/**
 * How much a phrase says by itself: `sure` is said by nobody but the editors, wherever it stands ("in an earlier version of
 * this article"), `strong` speaks of this very article ("an earlier version of this article"),
 * `plain` of an article that is most probably this one ("the story was updated"), `weak` needs more around it.
 */
export type PhraseStrength = 'sure' | 'strong' | 'plain' | 'weak';

/**
 * What a phrase says was done. `changed` leaves the kind open ("was changed to …"): the rest of the note decides.
 * `afterwards` speaks of the time after publication, and so is an update wherever in the article it stands.
 */
export type PhraseSense = NoteKind | 'changed' | 'afterwards';

/**
 * `own error`: the writers own up to an error of theirs, so that even an "Update" is a correction. `mended`: something was
 * corrected, though what was wrong is not said.
 */
export type CueSense = NoteKind | 'own error' | 'mended';

/** One language's words for notes. Phrases are written as `pattern.ts` explains. */
export type Lexicon = {
  readonly language: string;
  readonly classes: Classes;
  readonly garbled?: Garbled;
  /** Labels that may stand before a note. A participle ("Updated") is also what bylines print before a time. */
  readonly labels: readonly (readonly [NoteKind, LabelStrength, string, 'participle'?])[];
  /** First words of labels that name several notes ("Corrections"): as a link or a heading they may name a list of them. */
  readonly plurals: string;
  /** One that begins with "^" counts only where nothing stands before it ("Updated to include …"). */
  readonly phrases: readonly (readonly [PhraseSense, PhraseStrength, string])[];
  /** Words in a note that tell its meaning, and nothing about whether it is one. */
  readonly cues: readonly (readonly [CueSense, string])[];
  /** Words that promote, disclose or ask: a "note to readers" with them is no editor's note. */
  readonly promotions: string;
  /** Words with which the writers speak of what they have written ("we wrote", "in our report"). */
  readonly selves: readonly string[];
  /** Words that own up to an error, mend it or ask pardon for it; they tell only beside `selves`. */
  readonly owns: readonly string[];
  /** First words of what stands at the foot of an article: appeals, credits, links to other stories. */
  readonly foot: string;
  /** Phrases that speak of articles but are no notes: policies, promotions, editing credits, reprints. */
  readonly never: readonly string[];
};
