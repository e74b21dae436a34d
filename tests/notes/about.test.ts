import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/article/article-model.ts';
import { detectNotes } from '../../src/notes/detect.ts';

type Row = {
  readonly language: string;
  readonly blocks: readonly { readonly kind: BlockKind; readonly text: string }[];
  /** `about` is the index of the block that a reader would choose as the passage; null where the note names none. */
  readonly cases: readonly { readonly note: string; readonly about: number | null }[];
};

const rowsOf = (name: string): Row[] =>
  JSON.parse(readFileSync(new URL(`held-out/${name}.json`, import.meta.url), 'utf8')) as Row[]; // a file of this folder

const passageOf = ({ language, blocks }: Row, note: string): number | null => {
  const noted = [...blocks, { kind: 'paragraph' as const, text: note }];
  const title = blocks[0]?.text ?? '';
  const article = { url: '', host: '', title, language, published: null, modified: null, blocks: noted };
  const found = detectNotes(article).find(({ text }) => text === note);
  if (!found) throw new Error(`not found as a note: ${note}`);
  return found.about ?? null;
};

describe.each(['passages', 'more-passages'])('of the set “%s”,', (set) => {
  const cases = rowsOf(set).flatMap((row) =>
    row.cases.map(({ note, about }) => ({ note, expected: about, got: passageOf(row, note) })),
  );

  it('no note is linked to a passage that it does not concern', () =>
    expect(cases.filter(({ expected, got }) => got !== null && got !== expected)).toEqual([]));

  it('notes are linked to the passage that they concern', () => {
    const missed = cases.filter(({ expected, got }) => got !== expected);
    expect(missed.length / cases.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.05);
  });
});
