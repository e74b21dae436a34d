import type { Block } from '../article/model.ts';
import { skipDate } from './date-span.ts';
import { isFoot } from './foot.ts';
import { goesOn, goesOnAbout } from './goes-on.ts';
import type { Label } from './label.ts';
import { noteName } from './markup.ts';
import { type Unit, unitsOf } from './units.ts';

/** What the search for the end of a note needs. */
export type Start = { readonly unit: Unit; readonly label: Label | null };

/** The blocks where notes begin, whether each begins with a label, and whether it names the article itself. */
export type Starts = ReadonlyMap<number, { readonly labelled: boolean; readonly namesArticle: boolean }>;

/** At most so many blocks follow a label on its own, or an open bracket. */
const LONGEST = 12;
/**
 * At the end of an article so many plain paragraphs after a note still belong to it. The second number is for an
 * update's own heading.
 */
const TAIL = 3;
const TAIL_OF_HEADING = 6;

/**
 * The last block of a note that begins with `start`: its own, or a later one that continues its words. `starts` has the
 * beginnings of other notes. A label alone takes what follows up to the next heading. An open bracket continues to its
 * end. A numbered or final update takes the plain paragraphs up to the next update or the end. Lines at the foot of an
 * article belong to no note.
 */
export function lastBlockOf(start: Start, blocks: readonly Block[], starts: Starts): number {
  const { unit, label } = start;
  const own = unit.block;
  if (unit.inline) return own;
  if (unit.bracketed && isOpen(unit.text)) return closingBlock(blocks, own, unit.text[0] === '(' ? ')' : ']');
  const boxed = endOfBox(blocks, own, starts);
  if (boxed > own) return boxed;
  if (unit.bracketed && !label?.alone) return own;
  if (label?.alone) return hasWordsBehind(unit, blocks[own]) ? own : afterLabel(blocks, own, starts, label);
  return ownWordsGoOn(start, blocks, starts);
}

function isOpen(text: string): boolean {
  const [open, close] = text[0] === '(' ? ['(', ')'] : ['[', ']'];
  let depth = 0;
  for (const sign of text) {
    if (sign === open) depth++;
    else if (sign === close) depth--;
  }
  return depth > 0;
}

function closingBlock(blocks: readonly Block[], own: number, close: string): number {
  for (let next = own + 1; next < blocks.length && next <= own + LONGEST; next++) {
    if (blocks[next]?.kind === 'heading') break;
    if (blocks[next]?.text.trimEnd().endsWith(close)) return next;
  }
  return own;
}

/** The last block of the box that the markup names a note, if the note begins in one. */
function endOfBox(blocks: readonly Block[], own: number, starts: Starts): number {
  const name = noteName(blocks[own]?.hints?.names);
  if (name === null) return own;
  let last = own;
  while (last < own + LONGEST && namesOf(blocks[last + 1]).includes(name)) {
    if (starts.get(last + 1)?.labelled || blocks[last + 1]?.kind === 'heading') break;
    last++;
  }
  return last;
}

const namesOf = (block: Block | undefined): readonly string[] => block?.hints?.names?.split(/\s+/) ?? [];

/** A block that can continue the note that begins at `own`. */
function carries(blocks: readonly Block[], own: number, index: number, starts: Starts): boolean {
  const block = blocks[index];
  const note = blocks[own];
  return (
    block !== undefined &&
    note !== undefined &&
    block.kind !== 'heading' &&
    !(note.hints?.aside && !block.hints?.aside) &&
    !isFoot(block, note) &&
    (!starts.has(index) || speaksOn(starts, index))
  );
}

/** It looks like a note, but only adds to the one before it ("We regret the error."). */
function speaksOn(starts: Starts, index: number): boolean {
  const start = starts.get(index);
  return start !== undefined && !start.labelled && !start.namesArticle;
}

/** A label on the first line of its block has its words on the next ones. */
function hasWordsBehind(unit: Unit, block: Block | undefined): boolean {
  if (block === undefined || unit.end >= block.text.length) return false;
  return !isDateLine({ ...block, text: block.text.slice(unit.end).trim() });
}

/** A block with only a date, between a label and its words. */
export function isDateLine(block: Block | undefined): boolean {
  if (block === undefined || block.text.length > LONGEST_DATE_LINE) return false;
  const unit = unitsOf(block, 0)[0];
  return unit !== undefined && skipDate(unit, 0) >= unit.tokens.length - 1 && skipDate(unit, 0) > 0;
}

const LONGEST_DATE_LINE = 60;

function afterLabel(blocks: readonly Block[], own: number, starts: Starts, label: Label): number {
  let last = isDateLine(blocks[own + 1]) ? own + 2 : own + 1;
  const first = blocks[last];
  // What follows may look like a note of its own ("Correction" as a heading, "An earlier version …" below it).
  const follows = starts.get(last)?.labelled === false || (first && first.kind !== 'heading' && !starts.has(last));
  if (!first || !follows) return own;
  const most = label.kind === 'update' ? TAIL_OF_HEADING : TAIL;
  while (last < own + LONGEST) {
    const next = blocks[last + 1];
    if (next === undefined) break;
    // Under "Corrections" each paragraph may be one that names the article.
    const isAnother = label.plural && starts.get(last + 1)?.labelled === false;
    if (!isAnother && !carries(blocks, last, last + 1, starts)) break;
    if (isDateLine(next) && !label.dated) return last + 1; // "Mar 13, 2024 10:15 AM ET" below the correction
    const inList = next.kind === 'list-item' && isListBefore(blocks[last]);
    if (first.kind === 'list-item' && next.kind !== 'list-item') break;
    const inRow = isLine(first) && isLine(next);
    if (blocks[last] !== first && isLine(first) && !isLine(next)) break;
    const alike = looksAlike(first, next) || speaksOn(starts, last + 1);
    if (!isAnother && !inList && !inRow && !alike && !isTail(blocks, own, last + 1, starts, most)) break;
    last++;
  }
  return last;
}

const isListBefore = (block: Block | undefined): boolean =>
  block?.kind === 'list-item' || block?.text.endsWith(':') === true;

/** A line of a list that is written as paragraphs: short, and not a sentence. */
const isLine = (block: Block): boolean => block.text.length < 80 && !/[.!?:…]["”»)\]]?$/u.test(block.text);

/** Set apart from the running text in the same way. */
function looksAlike(a: Block, b: Block): boolean {
  const set = a.hints?.emphasised ?? a.hints?.small ?? a.hints?.aside ?? a.kind === 'quote';
  return (
    set &&
    a.kind === b.kind &&
    a.hints?.emphasised === b.hints?.emphasised &&
    a.hints?.small === b.hints?.small &&
    a.hints?.aside === b.hints?.aside
  );
}

/** From here to the next note, or to the end of the article, only a few paragraphs of running text are left. */
function isTail(blocks: readonly Block[], own: number, from: number, starts: Starts, most: number): boolean {
  const note = blocks[own];
  if (note === undefined || (from < blocks.length * LATE && (most === TAIL || own < blocks.length / 2))) return false;
  for (let next = from; next <= from + most; next++) {
    const block = blocks[next];
    if (block === undefined || (starts.has(next) && !speaksOn(starts, next))) return true;
    if (block.kind === 'heading' || isFoot(block, note)) return next > from;
    if (isSetApart(block)) return next > from && blocks.length - next <= MOST_FOOTERS;
    if (block.kind !== 'paragraph' && block.kind !== 'quote' && block.kind !== 'list-item') return false;
  }
  return false;
}

/** An update that was appended to an article is in its last part. The story follows one further up. */
const LATE = 0.7;

/** After the end of the text at most so many lines are about the author, the publisher and the like. */
const MOST_FOOTERS = 6;

/** Credits and the like at the foot of an article, whatever their words: set apart, or very short. */
const isSetApart = (block: Block): boolean =>
  block.hints?.emphasised === true ||
  block.hints?.small === true ||
  block.hints?.afterRule === true ||
  (block.text.length < 25 && !goesOn(block.text));

function ownWordsGoOn({ unit, label }: Start, blocks: readonly Block[], starts: Starts): number {
  const own = unit.block;
  const block = blocks[own];
  if (block === undefined) return own;
  // "Erramos: the text was changed" in bold, and below it what was changed
  if (label !== null && unit.text.length < SHORT && isTitle(block) && starts.get(own + 1)?.labelled === false)
    return own + 1;
  let last = own;
  while (last < own + LONGEST && carries(blocks, last, last + 1, starts)) {
    const next = blocks[last + 1];
    if (next === undefined || !goesOnFrom(block, blocks[last] ?? block, next, label !== null, starts, last + 1)) break;
    last++;
  }
  const isUpdate = label?.kind === 'update' && block.kind === 'paragraph' && block.hints?.emphasised !== true;
  if (!isUpdate) return last;
  // Each has one paragraph: after the last of them the story follows.
  if (starts.get(own - 1)?.labelled && !goesOnAbout(blocks, own, endsBehind(blocks, own, starts))) return last;
  while (carries(blocks, own, last + 1, starts) && isTail(blocks, own, last + 1, starts, TAIL)) {
    if (last === own && !label.numbered && !goesOnAbout(blocks, own, endsBehind(blocks, own, starts))) break;
    last++;
  }
  return last;
}

/**
 * A line that announces a list or a quotation continues with it. What is set apart continues with what is set apart in
 * the same way.
 */
function goesOnFrom(
  note: Block,
  before: Block,
  next: Block,
  labelled: boolean,
  starts: Starts,
  index: number,
): boolean {
  if (next.kind === 'list-item' && (before !== note || note.text.endsWith(':'))) return isListBefore(before);
  if (before === note && note.text.endsWith(':')) return true;
  if (speaksOn(starts, index)) return true;
  return looksAlike(note, next) && (labelled || goesOn(next.text));
}

/** Another note or the end of the article follows the next paragraph. */
function endsBehind(blocks: readonly Block[], own: number, starts: Starts): boolean {
  const note = blocks[own];
  const after = blocks[own + 2];
  if (!note || !after || isSetApart(after) || isFoot(after, note)) return true;
  return Array.from({ length: TAIL + 1 }, (_, offset) => own + 2 + offset).some((index) => starts.has(index));
}

/** UTF-16 units of a line that is the title of the note below it. */
const SHORT = 80;
const isTitle = (block: Block): boolean => block.kind === 'heading' || block.hints?.emphasised === true;
