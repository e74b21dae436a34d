import type { Block } from '../article/model.ts';
import type { Label } from './label.ts';
import type { Unit } from './units.ts';

/** What is needed to say where a note ends. */
export type Start = { readonly unit: Unit; readonly label: Label | null };

/** A label that stands alone is followed by at most so many blocks, and an unclosed bracket too. */
const LONGEST = 12;
/** At the end of an article so many plain paragraphs after an update still belong to it. */
const TAIL = 3;

/**
 * The last block of a note that begins with `start`: its own, or later ones that carry its words on. `isStart` tells
 * where the next note begins. A label alone takes what follows it up to the next heading; a bracket that is not closed
 * goes on to where it is; a numbered or final update takes the plain paragraphs up to the next update or the end.
 */
export function lastBlockOf(start: Start, blocks: readonly Block[], isStart: (block: number) => boolean): number {
  const { unit, label } = start;
  const own = unit.block;
  if (unit.inline) return own;
  if (unit.bracketed && isOpen(unit.text)) return closingBlock(blocks, own, unit.text[0] === '(' ? ')' : ']');
  if (label?.alone) return afterLabel(blocks, own, isStart);
  if (unit.text.endsWith(':')) return own + (carries(blocks, own + 1, isStart) ? 1 : 0);
  return ownWordsGoOn(start, blocks, isStart);
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
function carries(blocks: readonly Block[], index: number, isStart: (block: number) => boolean): boolean {
  const block = blocks[index];
  return (
    block !== undefined &&
    block.kind !== 'heading' &&
    block.kind !== 'byline' &&
    block.kind !== 'caption' &&
    !isStart(index)
  );
}

function afterLabel(blocks: readonly Block[], own: number, isStart: (block: number) => boolean): number {
  let last = own;
  if (!carries(blocks, own + 1, isStart)) return last;
  last = own + 1;
  const first = blocks[last];
  // A list behind the label belongs to it whole, and so does a run that looks like its first block.
  while (last < own + LONGEST && carries(blocks, last + 1, isStart)) {
    const next = blocks[last + 1];
    if (next === undefined || first === undefined) break;
    const inList = first.kind === 'list-item' && next.kind === 'list-item';
    if (!inList && !looksAlike(first, next) && !isTail(blocks, last + 1, isStart)) break;
    if (first.kind === 'list-item' && next.kind !== 'list-item') break;
    last++;
  }
  return last;
}

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

/** From here to the next note or to the end of the article there are only a few paragraphs of running text. */
function isTail(blocks: readonly Block[], from: number, isStart: (block: number) => boolean): boolean {
  for (let next = from; next < from + TAIL; next++) {
    if (next >= blocks.length || isStart(next)) return true;
    const block = blocks[next];
    if (block?.kind !== 'paragraph' && block?.kind !== 'quote' && block?.kind !== 'list-item') return false;
    if (isFooter(block)) return false;
  }
  return from + TAIL >= blocks.length;
}

/** Credits, biographies and promotions at the foot of an article: set apart, or very short. */
const isFooter = (block: Block): boolean =>
  block.hints?.emphasised === true ||
  block.hints?.small === true ||
  block.hints?.afterRule === true ||
  block.text.length < 25;

function ownWordsGoOn({ unit, label }: Start, blocks: readonly Block[], isStart: (block: number) => boolean): number {
  const own = unit.block;
  const block = blocks[own];
  if (block === undefined) return own;
  let last = own;
  // Set apart in the same way: an italic note of two paragraphs, a box.
  if (label !== null) {
    while (carries(blocks, last + 1, isStart) && looksAlike(block, blocks[last + 1] ?? block) && last < own + LONGEST)
      last++;
    if (last > own) return last;
  }
  const isUpdate = label?.kind === 'update' && block.kind === 'paragraph' && block.hints?.emphasised !== true;
  if (!isUpdate || own < blocks.length / 2) return own;
  while (carries(blocks, last + 1, isStart) && isTail(blocks, last + 1, isStart)) last++;
  return last;
}
