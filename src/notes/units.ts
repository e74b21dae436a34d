import type { Block } from '../article/article-model.ts';
import { type Token, tokenise } from './tokens.ts';

/**
 * A stretch of a block that may be a note, or begin one: a line of the block, a bracket within a line, or the last
 * sentences of a caption.
 */
export type Unit = {
  readonly block: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The words that open it, with offsets in the block's text. */
  readonly tokens: readonly Token[];
  /** It opens with a bracket. */
  readonly bracketed: boolean;
  /** It is within running text: a bracket after other words of the same line. */
  readonly inline: boolean;
  /** It is the first line of its block. */
  readonly first: boolean;
};

/** A note states what it is in its first words. So later words are not read, however long the block is. */
const HEAD = 900;
/** The most lines and brackets of one block that are examined. */
const MOST_LINES = 400;
const MOST_BRACKETS = 40;
/** A bracket shorter than this is not a note. */
const SHORTEST_BRACKET = 12;

/** The units of one block, in the order of the text. */
export function unitsOf(block: Block, index: number): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (let line = 0; line < MOST_LINES && start < block.text.length; line++) {
    const stop = block.text.indexOf('\n', start);
    const end = stop < 0 ? block.text.length : stop;
    const unit = makeUnit(block.text, index, start, end, false, units.length === 0);
    if (unit) units.push(unit, ...bracketsIn(block.text, index, unit));
    if (unit && block.kind === 'caption') units.push(...tailsIn(block.text, index, unit));
    start = end + 1;
  }
  return units;
}

function makeUnit(text: string, block: number, from: number, to: number, inline: boolean, first: boolean): Unit | null {
  const tokens = tokenise(text, Math.min(to - from, HEAD), from);
  const opening = tokens[0];
  if (!opening) return null;
  const end = to;
  return {
    block,
    start: opening.start,
    end,
    text: text.slice(opening.start, end),
    tokens,
    bracketed: opening.word === '(' || opening.word === '[',
    inline,
    first,
  };
}

/** A note often follows the words of a caption on the same line. Each of these sentences may begin it. */
function tailsIn(text: string, block: number, line: Unit): Unit[] {
  const units: Unit[] = [];
  for (const { index, 0: gap } of text
    .slice(line.start, Math.min(line.end, line.start + HEAD))
    .matchAll(SENTENCE_GAP)) {
    const unit = makeUnit(text, block, line.start + index + gap.length, line.end, false, false);
    if (unit) units.push(unit);
  }
  return units;
}

/** White space behind the end of a sentence. */
const SENTENCE_GAP = /(?<=[.!?…][)\]”"’»]?)\s+(?=\p{Lu}|[([“"])/gu;

function bracketsIn(text: string, block: number, line: Unit): Unit[] {
  const units: Unit[] = [];
  let at = line.start + 1;
  for (let count = 0; count < MOST_BRACKETS; count++) {
    const open = nextBracket(text, at, line.end);
    if (open < 0) break;
    const close = text.indexOf(text[open] === '(' ? ')' : ']', open);
    if (close < 0 || close >= line.end) break;
    if (close - open >= SHORTEST_BRACKET) {
      const unit = makeUnit(text, block, open, close + 1, true, false);
      if (unit) units.push(unit);
    }
    at = close + 1;
  }
  return units;
}

function nextBracket(text: string, from: number, to: number): number {
  const round = text.indexOf('(', from);
  const square = text.indexOf('[', from);
  const open = round < 0 ? square : square < 0 ? round : Math.min(round, square);
  return open < to ? open : -1;
}
