import type { Change, Comparison, KeptBlock, KeptNote, Limit, Span, Version } from '../memory-model.ts';
import type { Pair } from './alike.ts';
import { canDeclare, type Edit, isDeclared } from './declared.ts';
import { type Languages, withoutTranslations } from './languages.ts';
import { blockKey, isRunning, plain } from './normal.ts';
import { compareNotes, noteBlocks, withOwnNotes } from './note-changes.ts';
import { scopeOf } from './scope.ts';
import { diffWords, sharesWords, tokensOf, type WordDiff } from './word-diff.ts';

/** A change to the text, with the edit that a note may declare. */
type Found = {
  readonly change: Extract<Change, { type: 'headline' | 'added' | 'removed' | 'rewritten' }>;
  readonly edit: Edit;
  /** The kind of its block. Null for the headline, and for a standfirst that a layout may leave out. */
  readonly kind: KeptBlock['kind'] | null;
};

/** Compares two texts. Null if they differ in nothing that an editor changed. */
export type Differ = (from: string, to: string) => WordDiff | null;

/**
 * The changes between two versions of an article: headline, notes, paragraphs in reading order, and dates. Also the
 * reasons why some or all of it cannot be compared. What is not editing is left out: moved paragraphs, typography,
 * figures of the moment, furniture, translations, and text that only one of two readings showed. Pure, and never
 * throws.
 */
export function compareVersions(before: Version, after: Version): Comparison {
  const [old, young] = [withOwnNotes(before, after), withOwnNotes(after, before)];
  const skipBefore = new Set([...noteBlocks(old), ...titleBlocks(old)]);
  const skipAfter = new Set([...noteBlocks(young), ...titleBlocks(young)]);
  const { aligned, languages, extent, limits } = scopeOf(before, after, skipBefore, skipAfter);
  if (limits.includes('other-text')) return { changes: [], limits };

  const differ = differIn(before, after, aligned.rewritten, languages);
  const headline = languages.differ ? null : compareHeadlines(old, young, differ);
  const { notes, fresh } = compareNotes(old, young, {
    ...extent,
    isTranslated: languages.differ,
    isForeign: (text) => languages.isMixed && languages.isForeign(text),
    isEdited: (from, to) => differ(from, to) !== null,
  });
  const texts: Found[] = [
    ...extent.rewritten.flatMap((pair) => rewrite(pair, before, after, differ)),
    ...extent.added.map((index) => byLayout(addition(index, after), before)),
    ...extent.removed.map((index) => byLayout(removal(index, before, after, aligned.anchors), after)),
  ].sort((a, b) => (a.change.place?.block ?? Infinity) - (b.change.place?.block ?? Infinity));
  const found = headline ? [headline, ...texts] : texts;
  // Two translations of one text differ although nobody edited it.
  if ((before.translated || after.translated) && found.length > 0) return { changes: [], limits: ['language'] };

  const edits = labelled(found, fresh, after, limits);
  const head = headline ? edits.slice(0, 1) : [];
  return { changes: [...head, ...notes, ...edits.slice(head.length), ...compareDates(before, after)], limits };
}

/**
 * A standfirst that only one version has may be left out by a layout: for mobile, for printing, AMP. So it is listed, but
 * nobody is accused.
 */
const byLayout = (found: Found, other: Version): Found =>
  found.kind === 'standfirst' && !other.blocks.some(({ kind }) => kind === 'standfirst')
    ? { ...found, kind: null }
    : found;

/** Marks the edits that no note announces, but only if every note could be found. */
function labelled(
  found: readonly Found[],
  fresh: readonly KeptNote[],
  after: Version,
  limits: readonly Limit[],
): Change[] {
  const running = isRunning(after.blocks);
  // A note may be behind the wall, or translated.
  const hasAll = after.partial === undefined && !limits.includes('language') && !limits.includes('part-now');
  const mayAccuse = hasAll && canDeclare(after);
  return found.map(({ change, edit, kind }): Change => {
    const grows = running && change.type === 'added';
    if (!mayAccuse || grows || !RUNNING_TEXT.has(kind) || !isSubstantive(edit)) return change;
    return isDeclared(edit, fresh, found.length) ? change : { ...change, unannounced: true };
  });
}

/**
 * Kinds of running text. The headline is left out: while a site tests headlines, each reader may see a different one.
 */
const RUNNING_TEXT: ReadonlySet<Found['kind']> = new Set(['heading', 'standfirst', 'paragraph', 'list-item', 'quote']);

/** True if letters or figures changed, not only capitals. */
function isSubstantive({ out, in: put }: Edit): boolean {
  const telling = (words: readonly string[]) => words.join('').toLowerCase();
  return telling(out()) !== telling(put());
}

/** True if the kept version makes the new version unnecessary, because it has the same text or more of it. */
export function isSameVersion(before: Version, after: Version): boolean {
  const line = (version: Version) =>
    [version.title, version.published ?? '', ...version.blocks.map(({ text }) => text)].join('\n');
  if (line(before) === line(after)) return before.partial === after.partial;
  const { changes, limits } = compareVersions(before, after);
  return (
    limits.every((limit) => limit === 'part-now') &&
    !(before.partial && !after.partial) &&
    changes.every((change) => change.type === 'date' && change.which === 'modified')
  );
}

/** Compares texts word by word, without translations below the words. */
function differIn(before: Version, after: Version, rewritten: readonly Pair[], { isForeign }: Languages): Differ {
  const isBilingual = (pair: Pair) =>
    diffWords(textOf(pair.before, before.blocks), textOf(pair.after, after.blocks)).runs.some(
      ({ type, text }) => type !== 'same' && isForeign(text),
    );
  let eager: boolean | undefined;
  return (from, to) => {
    const diff = diffWords(from, to);
    if (!isEditing(diff)) return null;
    return withoutTranslations(diff, isForeign, () => {
      eager ??= rewritten.some(isBilingual);
      return eager;
    });
  };
}

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

/** True if a printed headline and a stated one differ only a little ("… – The Paper"). */
const looksLike = (text: string, title: string): boolean =>
  text !== '' && (text === title || title.startsWith(text) || text.startsWith(title) || sharesWords(text, title));

/**
 * Compares the headlines in the page if there are any, because titles in the head contain names of sites and sections.
 */
function compareHeadlines(before: Version, after: Version, differ: Differ): Found | null {
  const [old] = titleBlocks(before);
  const [young] = titleBlocks(after);
  const from = old === undefined || young === undefined ? before.title : (before.blocks[old]?.text ?? '');
  const to = old === undefined || young === undefined ? after.title : (after.blocks[young]?.text ?? '');
  if (from === '' || to === '' || blockKey(from) === blockKey(to)) return null;
  const diff = differ(from, to);
  if (!diff || diff.out.length + diff.in.length === 0) return null;
  const place = young === undefined ? null : { block: young, start: 0, end: to.length };
  const marks = young === undefined ? [] : diff.marks.map((mark) => ({ block: young, ...mark }));
  return {
    change: { type: 'headline', runs: diff.runs, place, marks },
    edit: { headline: true, block: young ?? null, out: () => diff.out, in: () => diff.in },
    kind: null,
  };
}

const SEPARATOR = ' ';
const textOf = (indexes: readonly number[], blocks: readonly KeptBlock[]): string =>
  indexes.map((index) => blocks[index]?.text ?? '').join(SEPARATOR);

function rewrite(pair: Pair, before: Version, after: Version, differ: Differ): Found[] {
  const diff = differ(textOf(pair.before, before.blocks), textOf(pair.after, after.blocks));
  if (!diff) return [];
  const marks = diff.marks.flatMap((mark) => split(mark, pair.after, after.blocks));
  const block = pair.after[0] ?? 0;
  const place = marks.find(({ start, end }) => end > start) ?? marks[0] ?? { block, start: 0, end: 0 };
  return [
    {
      change: { type: 'rewritten', runs: diff.runs, place: widen(place, after.blocks), marks },
      edit: { headline: false, block, out: () => diff.out, in: () => diff.in },
      kind: after.blocks[block]?.kind ?? 'paragraph',
    },
  ];
}

/**
 * True if words were changed, not only their borders (a detached initial, a hyphen). A decimal sign is part of its
 * number, otherwise "32.6" and "3.26" would be the same.
 */
function isEditing(diff: WordDiff): boolean {
  const telling = (words: readonly string[]) =>
    words
      .join('')
      .replace(/(?<=\d)[.,](?=\d{1,2}(?!\d))/g, '_')
      .replace(/[^\p{L}\p{N}?%$€£_]/gu, '');
  return telling(diff.out) !== telling(diff.in);
}

/** An empty place shows nothing, so it is extended to the word beside it. */
function widen(span: Span, blocks: readonly KeptBlock[]): Span {
  if (span.end > span.start) return span;
  const text = blocks[span.block]?.text ?? '';
  const end = /^\s*\S+/.exec(text.slice(span.start))?.[0].length ?? 0;
  const start = end > 0 ? 0 : (/\S+\s*$/.exec(text.slice(0, span.start))?.[0].length ?? 0);
  return { block: span.block, start: span.start - start, end: span.start + end };
}

/** Splits a stretch of joined blocks into stretches of the single blocks. */
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
    kind: after.blocks[index]?.kind ?? 'paragraph',
  };
}

function removal(index: number, before: Version, after: Version, anchors: readonly number[]): Found {
  const text = before.blocks[index]?.text ?? '';
  const block = after.blocks.length > 0 ? Math.max(0, anchors[index] ?? 0) : null;
  const end = block === null ? 0 : (after.blocks[block]?.text.length ?? 0);
  return {
    change: { type: 'removed', text, place: block === null ? null : { block, start: 0, end }, marks: [] },
    edit: { headline: false, block, out: () => wordsOf(text), in: () => [] },
    kind: before.blocks[index]?.kind ?? 'paragraph',
  };
}

function compareDates(before: Version, after: Version): Change[] {
  return (['published', 'modified'] as const).flatMap((which): Change[] => {
    const from = before[which];
    const to = after[which];
    // A date that is missing now did not change. Neither did a date that is now stated more precisely.
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
