import type { Block } from '../article/model.ts';
import { skipDate } from './date-span.ts';
import type { Label } from './label.ts';
import { tellingWords, tokenise } from './tokens.ts';
import { type Unit, unitsOf } from './units.ts';

/** What is needed to say where a note ends. */
export type Start = { readonly unit: Unit; readonly label: Label | null };

/** The blocks where notes begin, and whether each begins with a label. */
export type Starts = ReadonlyMap<number, { readonly labelled: boolean }>;

/** A label that stands alone is followed by at most so many blocks, and an unclosed bracket too. */
const LONGEST = 12;
/** At the end of an article so many plain paragraphs after an update still belong to it. */
const TAIL = 3;

/**
 * The last block of a note that begins with `start`: its own, or later ones that carry its words on. `starts` tells
 * where other notes begin. A label alone takes what follows it up to the next heading; a bracket that is not closed
 * goes on to where it is; a numbered or final update takes the plain paragraphs up to the next update or the end.
 */
export function lastBlockOf(start: Start, blocks: readonly Block[], starts: Starts): number {
  const { unit, label } = start;
  const own = unit.block;
  if (unit.inline) return own;
  if (unit.bracketed) return isOpen(unit.text) ? closingBlock(blocks, own, unit.text[0] === '(' ? ')' : ']') : own;
  if (label?.alone) return hasWordsBehind(unit, blocks[own]) ? own : afterLabel(blocks, own, starts);
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

/** A block that can carry a note's words on. */
function carries(blocks: readonly Block[], index: number, starts: Starts): boolean {
  const block = blocks[index];
  return (
    block !== undefined &&
    block.kind !== 'heading' &&
    block.kind !== 'byline' &&
    block.kind !== 'caption' &&
    !starts.has(index)
  );
}

/** A label on the first line of its block has its words on the next ones. */
function hasWordsBehind(unit: Unit, block: Block | undefined): boolean {
  if (block === undefined || unit.end >= block.text.length) return false;
  return !isDateLine({ ...block, text: block.text.slice(unit.end).trim() });
}

/** A block that holds a date and nothing else: it stands between a label and its words. */
export function isDateLine(block: Block | undefined): boolean {
  if (block === undefined || block.text.length > LONGEST_DATE_LINE) return false;
  const unit = unitsOf(block, 0)[0];
  return unit !== undefined && skipDate(unit, 0) >= unit.tokens.length - 1 && skipDate(unit, 0) > 0;
}

const LONGEST_DATE_LINE = 60;

function afterLabel(blocks: readonly Block[], own: number, starts: Starts): number {
  let last = isDateLine(blocks[own + 1]) ? own + 2 : own + 1;
  // What follows may look like a note of its own ("Correction" as a heading, "An earlier version …" below it).
  const follows = starts.get(last)?.labelled === false || carries(blocks, last, starts);
  if (!follows) return own;
  const first = blocks[last];
  // A list behind the label belongs to it whole, and so does a run that looks like its first block.
  while (last < own + LONGEST && carries(blocks, last + 1, starts)) {
    const next = blocks[last + 1];
    if (next === undefined || first === undefined) break;
    const inList = first.kind === 'list-item' && next.kind === 'list-item';
    const inRow = isLine(first) && isLine(next);
    if (!inList && !inRow && !looksAlike(first, next) && !isTail(blocks, last + 1, starts)) break;
    if (first.kind === 'list-item' && next.kind !== 'list-item') break;
    last++;
  }
  return last;
}

/** A line of a list that is written as paragraphs: short, and not a sentence. */
const isLine = (block: Block): boolean => block.text.length < 80 && !/[.!?:…]["”»)\]]?$/u.test(block.text);

/** Set apart from the running text in the same way. */
function looksAlike(a: Block, b: Block): boolean {
  const set = a.hints?.emphasised ?? a.hints?.small ?? a.hints?.aside;
  return (
    set === true &&
    a.hints?.emphasised === b.hints?.emphasised &&
    a.hints?.small === b.hints?.small &&
    a.hints?.aside === b.hints?.aside
  );
}

/** From here to the next note, or to the end of the article, there are only a few paragraphs of running text. */
function isTail(blocks: readonly Block[], from: number, starts: Starts): boolean {
  if (from < blocks.length * LATE) return false;
  for (let next = from; next <= from + TAIL; next++) {
    const block = blocks[next];
    if (block === undefined || starts.has(next)) return true;
    if (isFooter(block)) return next > from && blocks.length - next <= MOST_FOOTERS;
    if (block.kind !== 'paragraph' && block.kind !== 'quote' && block.kind !== 'list-item') return false;
  }
  return false;
}

/** An update appended to an article stands in this last part of it; one further up is followed by the story. */
const LATE = 0.7;

/** Behind the end of the text there are at most so many lines about the author, the publisher and the like. */
const MOST_FOOTERS = 6;

/** Credits, biographies and promotions at the foot of an article: set apart, or very short. */
const isFooter = (block: Block): boolean =>
  block.hints?.emphasised === true ||
  block.hints?.small === true ||
  block.hints?.afterRule === true ||
  block.text.length < 25;

function ownWordsGoOn({ unit, label }: Start, blocks: readonly Block[], starts: Starts): number {
  const own = unit.block;
  const block = blocks[own];
  if (block === undefined) return own;
  let last = own;
  // Set apart in the same way: an italic note of two paragraphs, a box.
  if (label !== null) {
    while (carries(blocks, last + 1, starts) && looksAlike(block, blocks[last + 1] ?? block) && last < own + LONGEST)
      last++;
    if (last > own) return last;
  }
  // "Erramos: the text was changed" in bold, and below it what was changed
  if (label !== null && unit.text.length < SHORT && isTitle(block) && starts.get(own + 1)?.labelled === false)
    return own + 1;
  const isUpdate = label?.kind === 'update' && block.kind === 'paragraph' && block.hints?.emphasised !== true;
  const colon = unit.text.endsWith(':') && carries(blocks, own + 1, starts);
  if (colon) last++;
  if (!isUpdate) return last;
  while (carries(blocks, last + 1, starts) && isTail(blocks, last + 1, starts)) {
    if (last === own && !label.numbered && !goesOnAbout(blocks, own, starts)) break;
    last++;
  }
  return last;
}

/**
 * The paragraph behind an update that is not numbered goes on with it, and not with the story: another update or the end
 * follows it, it begins with a quotation or a pronoun, or shares a word with the update that is rare in the article.
 */
function goesOnAbout(blocks: readonly Block[], own: number, starts: Starts): boolean {
  const note = blocks[own];
  const next = blocks[own + 1];
  const after = blocks[own + 2];
  if (!note || !next || !after || starts.has(own + 2) || isFooter(after) || isUpdateBehind(starts, own)) return true;
  if (next.kind !== 'paragraph' || GOES_ON.test(next.text)) return true;
  const words = new Set(tellingWords(next.text, tokenise(next.text, READ)));
  const shared = tellingWords(note.text, tokenise(note.text, READ)).filter((word) => words.has(word));
  if (shared.length === 0) return false;
  const others = blocks.filter((_, index) => index !== own && index !== own + 1);
  const holders = others.map(({ text }) => new Set(tokenise(text, READ).map(({ word }) => word)));
  return shared.some((word) => holders.filter((one) => one.has(word)).length <= RARE);
}

/** UTF-16 units of a block that are compared, and in how many other blocks a rare word may stand. */
const READ = 2000;
const RARE = 2;
/** A quotation, or a pronoun that needs what stands before it. */
const GOES_ON =
  /^[“"«„‘']|^(?:he|she|they|it|its|his|her|their|these|those|this|er|sie|ils?|elles?|ella|él|ellos|lui|lei|eles?|elas?|hij|zij|ze|han|hon|hun)\b/iu;

/** UTF-16 units of a line that is the title of the note below it. */
const SHORT = 80;
const isTitle = (block: Block): boolean => block.kind === 'heading' || block.hints?.emphasised === true;

const isUpdateBehind = (starts: Starts, own: number): boolean =>
  Array.from({ length: TAIL }, (_, offset) => own + 2 + offset).some((index) => starts.has(index));
