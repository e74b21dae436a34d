import type { NoteKind } from '../note-model.ts';
import type { Classes, Garbled } from '../pattern.ts';

/**
 * How strong a label alone is. `strong` labels only notes ("Correction:"). `plain` labels mostly notes ("Update:").
 * `weak` needs words about the article after it ("Note:").
 */
export type LabelStrength = 'strong' | 'plain' | 'weak';

/**
 * How strong a phrase alone is. `sure`: only editors use it, anywhere ("in an earlier version of this article").
 * `strong`: it is about this very article ("an earlier version of this article"). `plain`: it is about an article that
 * is most probably this one ("the story was updated"). `weak`: it needs more evidence around it.
 */
export type PhraseStrength = 'sure' | 'strong' | 'plain' | 'weak';

/**
 * What was done, according to a phrase. `changed` leaves the kind open ("was changed to …"), so the rest of the note
 * decides. `afterwards` is about the time after publication, so it is an update anywhere in the article.
 */
export type PhraseSense = NoteKind | 'changed' | 'afterwards';

/**
 * `own error`: the writers admit an error of their own, so even an "Update" is a correction. `corrected`: something was
 * corrected, but the error is not named.
 */
export type CueSense = NoteKind | 'own error' | 'corrected';

/** The words of one language for notes. `pattern.ts` explains how phrases are written. */
export type Lexicon = {
  readonly language: string;
  readonly classes: Classes;
  readonly garbled?: Garbled;
  /** Labels of notes. A participle ("Updated") is also printed by bylines before a time. */
  readonly labels: readonly (readonly [NoteKind, LabelStrength, string, 'participle'?])[];
  /**
   * First words of labels that name several notes ("Corrections"). As a link or a heading, such a label may name a list
   * of notes.
   */
  readonly plurals: string;
  /**
   * Phrases about the article. If a phrase begins with "^", it counts only if nothing comes before it ("Updated to
   * include …").
   */
  readonly phrases: readonly (readonly [PhraseSense, PhraseStrength, string])[];
  /** Words in a note that show its kind. They do not show whether it is a note. */
  readonly cues: readonly (readonly [CueSense, string])[];
  /** Words that promote, disclose or ask. With them, a "note to readers" is not an editor's note. */
  readonly promotions: string;
  /** Words by which the writers refer to their own text ("we wrote", "in our report"). */
  readonly selves: readonly string[];
  /** Words that admit an error, correct it or apologise for it. They count only beside `selves`. */
  readonly owns: readonly string[];
  /** First words of lines at the foot of an article: appeals, credits, links to other stories. */
  readonly foot: string;
  /** Phrases about articles that are not notes: policies, promotions, editing credits, reprints. */
  readonly never: readonly string[];
};
