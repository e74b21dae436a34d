// The labels of the evaluation set for notes, as its README describes them, and the comparison of texts.

import type { Article, Block, BlockKind } from '../src/article/article-model.ts';
import type { Note } from '../src/notes/note-model.ts';

export type Truth = {
  readonly kind: string;
  readonly tier: 'required' | 'optional';
  readonly date_iso: string | null;
  readonly note_text: string;
};
export type NoteRow = Truth & {
  readonly file: string;
  readonly duplicate_files: readonly string[];
  readonly note_blocks: readonly { readonly css: string; readonly text: string }[];
  readonly publisher: string;
};
export type WordingRow = Truth & { readonly publisher: string; readonly position: string; readonly url: string | null };
export type NegativeRow = {
  readonly file: string;
  readonly text: string;
  readonly tag: string;
  readonly category: string;
  readonly truncated: boolean;
};
export type CompositeRow = {
  readonly file: string;
  readonly anchor_css: string;
  readonly insert: InsertPosition;
  readonly position: string;
  readonly template: string;
  readonly html: string;
  readonly note_text: string;
  readonly kind: string;
  readonly date_iso: string | null;
};

export const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** True if two texts are the same passage: one begins with the beginning of the other. */
export const same = (a: string, b: string): boolean => {
  const [left, right] = [squash(a), squash(b)];
  const length = Math.min(left.length, right.length, 80);
  return length < 12 ? left === right : left.slice(0, length) === right.slice(0, length);
};

/** True if a found note is the labelled note: it begins like that note, or fills its first block. */
export function matches(note: Note, truth: NoteRow, article: Article | null): boolean {
  const whole = squash(truth.note_blocks.map((block) => block.text).join(''));
  const length = Math.min(60, whole.length);
  if (squash(note.text).slice(0, length) === whole.slice(0, length)) return true;
  const first = squash(truth.note_blocks[0]?.text ?? truth.note_text);
  // Part of the labelled note was not read. So the same label and some of the words after it are enough.
  const rest = truth.note_blocks.slice(1).map((block) => squash(block.text));
  if (
    squash(article?.blocks[note.blocks[0] ?? -1]?.text ?? '') === first &&
    rest.some((part) => part.length > 20 && squash(note.text).includes(part))
  )
    return true;
  return first.length > 20 && note.blocks.some((index) => same(article?.blocks[index]?.text ?? '', first));
}

const FILLER = [
  'The council met on Tuesday evening to talk about the new bridge over the river, which has been planned for ten years.',
  'Several residents asked how long the road would stay closed, and whether the buses would still come every half hour.',
  'The engineer in charge answered that most of the work would be done at night, when few cars cross the river.',
  'A first estimate puts the cost at four million, of which the region pays half and the town the other half.',
  'The old bridge will be kept for walkers and cyclists, and the trees on both banks are to stay where they are.',
  'Work is to begin in the spring, as soon as the water is low enough for the piles to be driven into the bed.',
];

/** Makes an article of plain prose around a block, for wordings and negatives that have no page. */
export function around(block: Block, position: string, language: string | null): Article {
  const paragraphs: Block[] = FILLER.map((text) => ({ kind: 'paragraph', text }));
  paragraphs.splice(position === 'top' ? 0 : position === 'middle' ? 3 : paragraphs.length, 0, block);
  return {
    url: 'https://news.example/a',
    host: 'news.example',
    title: 'A bridge for the town',
    language,
    published: null,
    modified: null,
    blocks: [{ kind: 'heading', text: 'A bridge for the town', hints: { level: 1 } }, ...paragraphs],
  };
}

/** Returns the kind of block of an element with this name. */
export function kindOfTag(tag: string): BlockKind {
  if (/^h\d$/.test(tag)) return 'heading';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
  if (tag === 'figcaption') return 'caption';
  if (tag === 'td' || tag === 'th') return 'table';
  return 'paragraph';
}
