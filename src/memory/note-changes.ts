import type { Change, KeptNote, Version } from '../memory-model.ts';
import { createBags, likeness } from './likeness.ts';
import { blockKey } from './normal.ts';
import { sharesWords } from './word-diff.ts';

/**
 * If a paragraph of the other version is at least this like a block of a note, it is the same block outside its notes.
 */
const PARAGRAPH = 0.6;

/**
 * Limits a version's notes to their own blocks. If a note's block is a paragraph in the other version, it counts as a
 * paragraph, so that an edit in it is seen.
 */
export function withOwnNotes(version: Version, other: Version): Version {
  if (!version.notes.some(({ blocks }) => blocks.length > 1)) return version;
  const inNotes = new Set(other.notes.flatMap(({ blocks }) => blocks));
  const bagOf = createBags();
  const bags = other.blocks.flatMap(({ text }, index) => (inNotes.has(index) ? [] : bagOf(text)));
  const isParagraph = (index: number) => {
    const bag = bagOf(version.blocks[index]?.text ?? '');
    return bags.some((one) => likeness(one, bag) >= PARAGRAPH);
  };
  const notes = version.notes.map((note) => {
    const blocks = note.blocks.filter((index, i) => i === 0 || !isParagraph(index));
    if (blocks.length === note.blocks.length) return note;
    return { ...note, blocks, text: blocks.map((index) => version.blocks[index]?.text ?? '').join('\n') };
  });
  return { ...version, notes };
}

/** Returns the blocks that are notes, without blocks that contain a note in their running text. */
export const noteBlocks = (version: Version): number[] =>
  version.notes.flatMap(({ blocks, text }) =>
    blocks.reduce((sum, index) => sum + (version.blocks[index]?.text.length ?? 0), 0) <= text.length * 1.3
      ? blocks
      : [],
  );

/** Parts that the comparison of notes leaves out. */
type Scope = {
  /** The first blocks that the other version did not show. */
  readonly endBefore: number;
  readonly endAfter: number;
  /** Some of the text was translated. A note that seems removed may be there in another language. */
  readonly isTranslated: boolean;
  readonly isForeign: (text: string) => boolean;
  /** True if two texts differ in something that an editor changed. */
  readonly isEdited: (from: string, to: string) => boolean;
};

/** Notes that were added, removed or reworded. `fresh` are the added and the reworded notes. */
export function compareNotes(before: Version, after: Version, scope: Scope): { notes: Change[]; fresh: KeptNote[] } {
  const { fresh, missing } = onlyIn(before, after, scope);
  const same = new Set<KeptNote>();
  const formerOf = new Map<KeptNote, KeptNote>();
  for (const note of fresh) {
    const former = missing.find((other) => !same.has(other) && sharesWords(note.text, other.text));
    if (!former) continue;
    same.add(former);
    formerOf.set(note, former);
  }
  const isNews = (note: KeptNote) => {
    const former = formerOf.get(note);
    return former === undefined || scope.isEdited(former.text, note.text);
  };
  const come = fresh.filter(isNews);
  const notes = come.map((note): Change => {
    const block = note.blocks[0];
    const text = block === undefined ? '' : (after.blocks[block]?.text ?? '');
    const place = block === undefined ? null : { block, start: 0, end: text.length };
    const how = formerOf.has(note) ? 'reworded' : 'added';
    return { type: 'note', how, kind: note.kind, text: note.text, place, marks: place ? [place] : [] };
  });
  const removed = missing
    .filter((note) => !same.has(note))
    .map(
      (note): Change => ({ type: 'note', how: 'removed', kind: note.kind, text: note.text, place: null, marks: [] }),
    );
  return { notes: [...notes, ...removed], fresh: come };
}

/** Returns the notes that only one version has, if the other version would have shown them. */
function onlyIn(before: Version, after: Version, scope: Scope): { fresh: KeptNote[]; missing: KeptNote[] } {
  const old = new Map(before.notes.map((note) => [blockKey(note.text), note]));
  const young = new Map(after.notes.map((note) => [blockKey(note.text), note]));
  // If the other version has the same lines, the note was there, but was not recognised.
  const has = (version: Version, note: KeptNote) =>
    note.text.split('\n').every((line) => {
      const key = blockKey(line);
      return version.blocks.some(({ text }) => blockKey(text).includes(key));
    });
  const isWithin = ({ blocks }: KeptNote, end: number) => (blocks[0] ?? 0) < end;
  const fresh = [...young].flatMap(([key, note]) =>
    !old.has(key) && !has(before, note) && isWithin(note, scope.endAfter) && !scope.isForeign(note.text) ? note : [],
  );
  const missing = [...old].flatMap(([key, note]) =>
    !young.has(key) && !has(after, note) && isWithin(note, scope.endBefore) && !scope.isTranslated ? note : [],
  );
  return { fresh, missing };
}
