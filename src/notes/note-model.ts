import type { PartialDate } from '../dates/partial-date.ts';

/** Kind by meaning, not by label: an "Update" that corrects an error is a correction. */
export const NOTE_KINDS = ['correction', 'update', 'clarification', 'retraction', 'editors_note'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export type Note = {
  readonly kind: NoteKind;
  /** The label as printed ("Editor’s note", "UPDATE"), without its colon. Null if the note has no label. */
  readonly label: string | null;
  /** The note word for word, with its label. Blocks are joined by "\n". */
  readonly text: string;
  readonly date: PartialDate | null;
  /** Indexes into `article.blocks`, ascending. */
  readonly blocks: readonly number[];
  /** How it was found: by its label, by the phrase with which it opens, by markup, or in the running text. */
  readonly how: 'label' | 'phrase' | 'markup' | 'in the text';
  /** Its signals, in words, strongest first. */
  readonly why: readonly string[];
  /** Index of the block that the note most probably concerns, if its words decide that. */
  readonly about?: number;
};
