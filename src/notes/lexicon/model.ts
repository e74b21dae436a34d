import type { NoteKind } from '../model.ts';
import type { Classes, Garbled } from '../pattern.ts';

/**
 * How strong a label is by itself: `strong` labels only notes ("Correction:"), `plain` mostly notes ("Update:"), `weak`
 * needs words about the article after it ("Note:").
 */
export type LabelStrength = 'strong' | 'plain' | 'weak';

/**
 * How strong a phrase is by itself: `sure` only editors use, anywhere ("in an earlier version of this article");
 * `strong` is about this very article ("an earlier version of this article"); `plain` is about an article that is most
 * probably this one ("the story was updated"); `weak` needs more around it.
 */
export type PhraseStrength = 'sure' | 'strong' | 'plain' | 'weak';

/**
 * What was done, by a phrase. `changed` leaves the kind open ("was changed to …"), and the rest of the note decides.
 * `afterwards` is about the time after publication, so it is an update anywhere in the article.
 */
export type PhraseSense = NoteKind | 'changed' | 'afterwards';

/**
 * `own error`: the writers admit an error of theirs, so that even an "Update" is a correction. `mended`: something was
 * corrected, but the error is not named.
 */
export type CueSense = NoteKind | 'own error' | 'mended';

/** One language's words for notes. Phrases are written as `pattern.ts` explains. */
export type Lexicon = {
  readonly language: string;
  readonly classes: Classes;
  readonly garbled?: Garbled;
  /** Labels of notes. A participle ("Updated") is also what bylines print before a time. */
  readonly labels: readonly (readonly [NoteKind, LabelStrength, string, 'participle'?])[];
  /** First words of labels that name several notes ("Corrections"): as a link or a heading they may name a list of them. */
  readonly plurals: string;
  /**
   * Phrases about the article. One that begins with "^" counts only where nothing comes before it ("Updated to include
   * …").
   */
  readonly phrases: readonly (readonly [PhraseSense, PhraseStrength, string])[];
  /** Words in a note that show its kind, and not whether it is a note. */
  readonly cues: readonly (readonly [CueSense, string])[];
  /** Words that promote, disclose or ask: a "note to readers" with them is no editor's note. */
  readonly promotions: string;
  /** Words with which the writers refer to their own text ("we wrote", "in our report"). */
  readonly selves: readonly string[];
  /** Words that admit an error, correct it or apologise for it. They count only beside `selves`. */
  readonly owns: readonly string[];
  /** First words of lines at the foot of an article: appeals, credits, links to other stories. */
  readonly foot: string;
  /** Phrases about articles that are no notes: policies, promotions, editing credits, reprints. */
  readonly never: readonly string[];
};
