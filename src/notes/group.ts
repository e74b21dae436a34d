import type { Block } from '../article/article-model.ts';
import { skipDate } from './date-span.ts';
import { isFoot } from './foot.ts';
import { goesOn, goesOnAbout } from './goes-on.ts';
import type { Label } from './label.ts';
import { noteName } from './markup.ts';
import { type Unit, unitsOf } from './units.ts';

/** The beginning of a note, from which its end is searched. */
export type Start = { readonly unit: Unit; readonly label: Label | null };

/**
 * The blocks in which notes begin. For each: whether it begins with a label, and whether it names the article itself.
 */
export type Starts = ReadonlyMap<number, { readonly labelled: boolean; readonly namesArticle: boolean }>;

/** At most this many blocks follow a label on its own, or an open bracket. */
const MOST_BLOCKS = 12;
/**
 * At most this many plain paragraphs after a note at the end of an article belong to it. The second number is for the
 * heading of an update.
 */
const MOST_TAIL_BLOCKS = 3;
const TAIL_OF_HEADING = 6;

/**
 * The last block of a note that begins with `start`. It is the first block, or a later block that continues its words.
 * `starts` has the beginnings of other notes. A label alone takes the blocks up to the next heading. An open bracket
 * continues to its end. A numbered or final update takes the plain paragraphs up to the next update or the end. Lines
 * at the foot of an article belong to no note.
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
  for (let next = own + 1; next < blocks.length && next <= own + MOST_BLOCKS; next++) {
    if (blocks[next]?.kind === 'heading') break;
    if (blocks[next]?.text.trimEnd().endsWith(close)) return next;
  }
  return own;
}

/** The last block of a box that the markup names a note, if the note begins in such a box. */
function endOfBox(blocks: readonly Block[], own: number, starts: Starts): number {
  const name = noteName(blocks[own]?.hints?.names);
  if (name === null) return own;
  let last = own;
  while (last < own + MOST_BLOCKS && namesOf(blocks[last + 1]).includes(name)) {
    if (starts.get(last + 1)?.labelled || blocks[last + 1]?.kind === 'heading') break;
    last++;
  }
  return last;
}

const namesOf = (block: Block | undefined): readonly string[] => block?.hints?.names?.split(/\s+/) ?? [];

/** True if a block can continue the note that begins at `own`. */
function carries(blocks: readonly Block[], own: number, index: number, starts: Starts): boolean {
  const block = blocks[index];
  const note = blocks[own];
  return (
    block !== undefined &&
    note !== undefined &&
    block.kind !== 'heading' &&
    !THANKS.test(block.text) &&
    !(note.hints?.aside && !block.hints?.aside) &&
    !isFoot(block, note) &&
    (!starts.has(index) || speaksOn(starts, index))
  );
}

/** Thanks at the end belong to the article, not to the note above them: "Thanks to … for reading a draft". */
const THANKS =
  /^(?:(?:many |special |with )?thanks? (?:to|for)|thank you to|dank an|(?:mein|unser|herzlicher) dank|merci à|remerciements|gracias a|grazie a|obrigad[oa] a|(?:met )?dank aan|tack till|takk til|tak til)(?!\p{L})/iu;

/** True if a block looks like a note, but only adds to the note before it ("We regret the error."). */
function speaksOn(starts: Starts, index: number): boolean {
  const start = starts.get(index);
  return start !== undefined && !start.labelled && !start.namesArticle;
}

/** True if the label is on the first line of a block and its words are on the next lines. */
function hasWordsBehind(unit: Unit, block: Block | undefined): boolean {
  if (block === undefined || unit.end >= block.text.length) return false;
  return !isDateLine({ ...block, text: block.text.slice(unit.end).trim() });
}

/** True if a block between a label and its words has only a date. */
export function isDateLine(block: Block | undefined): boolean {
  if (block === undefined || block.text.length > LONGEST_DATE_LINE) return false;
  const unit = unitsOf(block, 0)[0];
  return unit !== undefined && skipDate(unit, 0) >= unit.tokens.length - 1 && skipDate(unit, 0) > 0;
}

const LONGEST_DATE_LINE = 60;

function afterLabel(blocks: readonly Block[], own: number, starts: Starts, label: Label): number {
  let last = isDateLine(blocks[own + 1]) ? own + 2 : own + 1;
  const first = blocks[last];
  // The next block may look like a separate note ("Correction" as a heading, "An earlier version …" below it).
  const follows = starts.get(last)?.labelled === false || (first && first.kind !== 'heading' && !starts.has(last));
  if (!first || !follows) return own;
  const most = label.kind === 'update' ? TAIL_OF_HEADING : MOST_TAIL_BLOCKS;
  while (last < own + MOST_BLOCKS) {
    const next = blocks[last + 1];
    if (next === undefined) break;
    // Under "Corrections", each paragraph may be a note that names the article.
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

/** True if a block is an item of a list that is written as paragraphs: short, and not a sentence. */
const isLine = (block: Block): boolean => block.text.length < 80 && !/[.!?:…]["”»)\]]?$/u.test(block.text);

/** True if two blocks are set apart from the running text in the same way. */
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

/** True if only a few paragraphs of running text are left from here to the next note or the end of the article. */
function isTail(blocks: readonly Block[], own: number, from: number, starts: Starts, most: number): boolean {
  const note = blocks[own];
  if (
    note === undefined ||
    (from < blocks.length * LAST_PART && (most === MOST_TAIL_BLOCKS || own < blocks.length / 2))
  )
    return false;
  for (let next = from; next <= from + most; next++) {
    const block = blocks[next];
    if (block === undefined || (starts.has(next) && !speaksOn(starts, next))) return true;
    if (block.kind === 'heading' || isFoot(block, note)) return next > from;
    if (isSetApart(block)) return next > from && blocks.length - next <= MOST_FOOTERS;
    if (block.kind !== 'paragraph' && block.kind !== 'quote' && block.kind !== 'list-item') return false;
  }
  return false;
}

/**
 * An appended update is in the last part of an article, from this share of its blocks on. An update further up is
 * followed by the story.
 */
const LAST_PART = 0.7;

/** At most this many lines about the author, the publisher and the like follow the end of the text. */
const MOST_FOOTERS = 6;

/** True if a block is set apart or very short, as credits at the foot of an article are. */
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
  if (label !== null && unit.text.length < TITLE_LENGTH && isTitle(block) && starts.get(own + 1)?.labelled === false)
    return own + 1;
  let last = own;
  while (last < own + MOST_BLOCKS && carries(blocks, last, last + 1, starts)) {
    const next = blocks[last + 1];
    if (next === undefined || !goesOnFrom(block, blocks[last] ?? block, next, label !== null, starts, last + 1)) break;
    last++;
  }
  const isUpdate = label?.kind === 'update' && block.kind === 'paragraph' && block.hints?.emphasised !== true;
  if (!isUpdate) return last;
  // in a row of labelled updates, each has one paragraph, and after the last the story follows
  if (starts.get(own - 1)?.labelled && !goesOnAbout(blocks, own, endsBehind(blocks, own, starts))) return last;
  while (carries(blocks, own, last + 1, starts) && isTail(blocks, own, last + 1, starts, MOST_TAIL_BLOCKS)) {
    if (last === own && !label.numbered && !goesOnAbout(blocks, own, endsBehind(blocks, own, starts))) break;
    last++;
  }
  return last;
}

/**
 * True if a note continues in the next block. A line that announces a list or a quotation continues with it. A block
 * that is set apart continues with a block that is set apart in the same way.
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

/** True if another note, or the end of the article, follows the next paragraph. */
function endsBehind(blocks: readonly Block[], own: number, starts: Starts): boolean {
  const note = blocks[own];
  const after = blocks[own + 2];
  if (!note || !after || isSetApart(after) || isFoot(after, note)) return true;
  return Array.from({ length: MOST_TAIL_BLOCKS + 1 }, (_, offset) => own + 2 + offset).some((index) =>
    starts.has(index),
  );
}

/** The most UTF-16 units of a line that is the title of the note below it. */
const TITLE_LENGTH = 80;
const isTitle = (block: Block): boolean => block.kind === 'heading' || block.hints?.emphasised === true;
