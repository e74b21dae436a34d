import type { Change, KeptBlock, KeptNote, Span, Version } from '../memory-model.ts';
import { align, type Pair } from './align.ts';
import { canDeclare, type Edit, isDeclared } from './declared.ts';
import { createBags, likeness } from './likeness.ts';
import { blockKey, isRunning, plain } from './normal.ts';
import { diffWords, tokensOf, type WordDiff } from './words.ts';

/** A change to the text, and the edit that a note may declare. */
type Found = {
  readonly change: Extract<Change, { type: 'headline' | 'added' | 'removed' | 'rewritten' }>;
  readonly edit: Edit;
};

/**
 * What changed between two versions of an article: headline, notes, paragraphs in reading order, dates. Left out is what
 * is no editing: moved paragraphs, typography, counters and times of the moment, furniture. Pure, and never throws.
 */
export function compareVersions(before: Version, after: Version): Change[] {
  const [old, young] = [withOwnNotes(before, after), withOwnNotes(after, before)];
  const headline = compareHeadlines(old, young);
  const skipBefore = new Set([...noteBlocks(old), ...titleBlocks(old)]);
  const skipAfter = new Set([...noteBlocks(young), ...titleBlocks(young)]);
  const aligned = align(before.blocks, after.blocks, skipBefore, skipAfter);
  const { notes, fresh } = compareNotes(old, young);

  const texts: Found[] = [
    ...aligned.rewritten.flatMap((pair) => rewrite(pair, before, after)),
    ...aligned.added.map((index) => addition(index, after)),
    ...aligned.removed.map((index) => removal(index, before, after, aligned.anchors)),
  ].sort((a, b) => (a.change.place?.block ?? Infinity) - (b.change.place?.block ?? Infinity));

  const found = headline ? [headline, ...texts] : texts;
  const running = isRunning(after.blocks);
  const readable = canDeclare(after);
  const edits = found.map(({ change, edit }): Change => {
    const grows = running && change.type === 'added';
    return grows || !readable || isDeclared(edit, fresh, found.length) ? change : { ...change, unannounced: true };
  });
  const head = headline ? edits.slice(0, 1) : [];
  return [...head, ...notes, ...edits.slice(head.length), ...compareDates(before, after)];
}

/** Whether two versions tell the same, so that one of them is enough: no change but a date of modification. */
export function isSameVersion(before: Version, after: Version): boolean {
  const line = (version: Version) =>
    [version.title, version.published ?? '', ...version.blocks.map(({ text }) => text)].join('\n');
  return (
    line(before) === line(after) ||
    compareVersions(before, after).every((change) => change.type === 'date' && change.which === 'modified')
  );
}

/** From this likeness on, a block of a note is a paragraph that the other version has outside of its notes. */
const PARAGRAPH = 0.6;

/**
 * The version with its notes of several blocks cut down to what is theirs: a paragraph that was taken into a note, and that
 * the other version has as a paragraph, is one, and what was edited in it must not go unseen.
 */
function withOwnNotes(version: Version, other: Version): Version {
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

/** Blocks that are notes; not those that hold one in their running text. */
const noteBlocks = (version: Version): number[] =>
  version.notes.flatMap(({ blocks, text }) =>
    textOf(blocks, version.blocks).length <= text.length * 1.3 ? blocks : [],
  );

const titleBlocks = (version: Version): number[] => {
  const title = plain(version.title);
  return version.blocks.flatMap(({ kind, text }, index) =>
    kind === 'heading' &&
    (index === firstHeading(version.blocks) || plain(text) === title) &&
    looksLike(plain(text), title)
      ? [index]
      : [],
  );
};

const firstHeading = (blocks: readonly KeptBlock[]): number => blocks.findIndex(({ kind }) => kind === 'heading');

/** The headline as printed and as stated elsewhere differ in little ("… – The Paper"). */
const looksLike = (text: string, title: string): boolean =>
  text !== '' && (text === title || title.startsWith(text) || text.startsWith(title) || sharesWords(text, title));

function sharesWords(a: string, b: string): boolean {
  const words = new Set(tokensOf(a).map(({ form }) => form.toLowerCase()));
  const others = tokensOf(b).map(({ form }) => form.toLowerCase());
  return others.filter((word) => words.has(word)).length >= others.length / 2;
}

/** The headline is the one in the page where there is one: titles in the head carry names of sites and sections. */
function compareHeadlines(before: Version, after: Version): Found | null {
  const [old] = titleBlocks(before);
  const [young] = titleBlocks(after);
  const from = old === undefined || young === undefined ? before.title : (before.blocks[old]?.text ?? '');
  const to = old === undefined || young === undefined ? after.title : (after.blocks[young]?.text ?? '');
  if (from === '' || to === '' || blockKey(from) === blockKey(to)) return null;
  const diff = diffWords(from, to);
  if (diff.out.length + diff.in.length === 0) return null;
  const place = young === undefined ? null : { block: young, start: 0, end: to.length };
  const marks = young === undefined ? [] : diff.marks.map((mark) => ({ block: young, ...mark }));
  return {
    change: { type: 'headline', runs: diff.runs, place, marks },
    edit: { headline: true, block: young ?? null, out: () => diff.out, in: () => diff.in },
  };
}

const SEPARATOR = ' ';
const textOf = (indexes: readonly number[], blocks: readonly KeptBlock[]): string =>
  indexes.map((index) => blocks[index]?.text ?? '').join(SEPARATOR);

function rewrite(pair: Pair, before: Version, after: Version): Found[] {
  const diff = diffWords(textOf(pair.before, before.blocks), textOf(pair.after, after.blocks));
  if (!isEditing(diff)) return [];
  const marks = diff.marks.flatMap((mark) => split(mark, pair.after, after.blocks));
  const block = pair.after[0] ?? 0;
  const place = marks.find(({ start, end }) => end > start) ?? marks[0] ?? { block, start: 0, end: 0 };
  return [
    {
      change: { type: 'rewritten', runs: diff.runs, place: widen(place, after.blocks), marks },
      edit: { headline: false, block, out: () => diff.out, in: () => diff.in },
    },
  ];
}

/** Words were changed, and not only where one ends and the next begins (an initial set apart, a hyphen). */
function isEditing(diff: WordDiff): boolean {
  const telling = (words: readonly string[]) => words.join('').replace(/[^\p{L}\p{N}?%$€£]/gu, '');
  return telling(diff.out) !== telling(diff.in);
}

/** An empty place shows nothing: it takes in the word beside it. */
function widen(span: Span, blocks: readonly KeptBlock[]): Span {
  if (span.end > span.start) return span;
  const text = blocks[span.block]?.text ?? '';
  const end = /^\s*\S+/.exec(text.slice(span.start))?.[0].length ?? 0;
  const start = end > 0 ? 0 : (/\S+\s*$/.exec(text.slice(0, span.start))?.[0].length ?? 0);
  return { block: span.block, start: span.start - start, end: span.start + end };
}

/** A stretch of joined blocks as stretches of each. */
function split(mark: { start: number; end: number }, indexes: readonly number[], blocks: readonly KeptBlock[]): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  for (const block of indexes) {
    const length = blocks[block]?.text.length ?? 0;
    const start = Math.max(0, mark.start - offset);
    const end = Math.min(length, mark.end - offset);
    if (end > start || (mark.start === mark.end && start === end && spans.length === 0))
      spans.push({ block, start, end });
    offset += length + SEPARATOR.length;
  }
  return spans;
}

const wordsOf = (text: string): string[] => tokensOf(text).map(({ form }) => form);

function addition(index: number, after: Version): Found {
  const text = after.blocks[index]?.text ?? '';
  const place = { block: index, start: 0, end: text.length };
  return {
    change: { type: 'added', text, place, marks: [place] },
    edit: { headline: false, block: index, out: () => [], in: () => wordsOf(text) },
  };
}

function removal(index: number, before: Version, after: Version, anchors: readonly number[]): Found {
  const text = before.blocks[index]?.text ?? '';
  const block = after.blocks.length > 0 ? Math.max(0, anchors[index] ?? 0) : null;
  const end = block === null ? 0 : (after.blocks[block]?.text.length ?? 0);
  return {
    change: { type: 'removed', text, place: block === null ? null : { block, start: 0, end }, marks: [] },
    edit: { headline: false, block, out: () => wordsOf(text), in: () => [] },
  };
}

/** Notes that came, went or were reworded; `fresh` are those that came or were reworded. */
function compareNotes(before: Version, after: Version): { notes: Change[]; fresh: KeptNote[] } {
  const old = new Map(before.notes.map((note) => [blockKey(note.text), note]));
  const young = new Map(after.notes.map((note) => [blockKey(note.text), note]));
  // Lines that the other version has as well were there: they were only not seen as a note, or as another one.
  const has = (version: Version, note: KeptNote) =>
    note.text.split('\n').every((line) => {
      const key = blockKey(line);
      return version.blocks.some(({ text }) => blockKey(text).includes(key));
    });
  const fresh = [...young].filter(([key, note]) => !old.has(key) && !has(before, note)).map(([, note]) => note);
  const gone = [...old].filter(([key, note]) => !young.has(key) && !has(after, note)).map(([, note]) => note);
  const reworded = new Set<KeptNote>();
  const notes = fresh.map((note): Change => {
    const former = gone.find((other) => !reworded.has(other) && sharesWords(note.text, other.text));
    if (former) reworded.add(former);
    const block = note.blocks[0];
    const text = block === undefined ? '' : (after.blocks[block]?.text ?? '');
    const place = block === undefined ? null : { block, start: 0, end: text.length };
    return {
      type: 'note',
      how: former ? 'reworded' : 'added',
      kind: note.kind,
      text: note.text,
      place,
      marks: place ? [place] : [],
    };
  });
  const removed = gone
    .filter((note) => !reworded.has(note))
    .map(
      (note): Change => ({ type: 'note', how: 'removed', kind: note.kind, text: note.text, place: null, marks: [] }),
    );
  return { notes: [...notes, ...removed], fresh };
}

function compareDates(before: Version, after: Version): Change[] {
  return (['published', 'modified'] as const).flatMap((which): Change[] => {
    const from = before[which];
    const to = after[which];
    // A date that is not stated this time did not move; nor one that is said more precisely.
    if (from === to || to === null || (which === 'published' && from === null)) return [];
    if (from !== null && sameInstant(from, to)) return [];
    return [{ type: 'date', which, from, to, place: null, marks: [] }];
  });
}

function sameInstant(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  const [left, right] = [Date.parse(a), Date.parse(b)];
  return a.length > 10 && b.length > 10 && Math.abs(left - right) < 60_000;
}
