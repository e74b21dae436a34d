import type { KeptBlock, Limit, Version } from '../memory-model.ts';
import type { Alignment } from './align.ts';
import type { Pair } from './alike.ts';
import { blockKey, isByline, isFurniture, plain } from './normal.ts';

/**
 * Some lines about its author may follow the end of a text: at most this share of all text, and this many paragraphs.
 */
const FOOT_SHARE = 0.1;
const FOOT_BLOCKS = 2;
/**
 * One version may have an end that the other lacks. If the end is at least this share of all text and this many blocks,
 * the other version did not show it.
 */
const TAIL_SHARE = 0.3;
const TAIL_BLOCKS = 3;
/** Two texts are different texts if they share less than this of the shorter one. */
const SHARED = 0.15;
/** A text with fewer paragraphs than this is never called a different text. */
const LEAST_BLOCKS = 3;
/** A block of at least this many UTF-16 code units is a paragraph, not a line. */
const PARAGRAPH = 60;
/** A text that is cut off in mid-sentence shows at least this many characters of its last paragraph. */
const LEAST_CUT = 15;
/** Most UTF-16 code units of a line in which a wall asks for something in words that are in no list. */
const PITCH = 160;
/** A headline begins another story if its own byline is among this many blocks after it. */
const HEAD = 3;

/** The comparable parts of two versions, by how much of the article each version shows. */
export type Extent = {
  readonly removed: readonly number[];
  readonly added: readonly number[];
  readonly rewritten: readonly Pair[];
  readonly limits: readonly Limit[];
  /** Index of the first block that the other version did not show. Infinity if it showed all. */
  readonly endBefore: number;
  readonly endAfter: number;
};

/** One of the two versions, with the blocks that only this version has. */
type Side = {
  readonly blocks: readonly KeptBlock[];
  readonly isPartial: boolean;
  readonly isShared: (index: number) => boolean;
  /** Indexes of the blocks that only this version has, ascending. */
  readonly own: readonly number[];
};

/**
 * Leaves out text that only one of the two readings showed. It may be the end of a text behind a wall, a button or an
 * app, or the next story of an endless page. Edits in text that both readings showed stay.
 */
export function withinExtent(before: Version, after: Version, aligned: Alignment): Extent {
  const old = sideOf(before, aligned.removed, (index) => aligned.counterpart.has(index));
  const young = sideOf(after, aligned.added, (index) => aligned.taken.has(index));
  if (isOtherText(old, young)) return OTHER_TEXT;

  const cutBefore = cutOff(old, young, aligned.rewritten, 'before');
  const cutAfter = cutOff(young, old, aligned.rewritten, 'after');
  const isPitchInOld = isPitchOf(old);
  const isPitchInYoung = isPitchOf(young);
  const added = withoutTail(young, old.isPartial || cutBefore.isCut, old.own.every(isPitchInOld));
  const removed = withoutTail(old, young.isPartial || cutAfter.isCut, young.own.every(isPitchInYoung));
  const limits: Limit[] = [];
  if (added.isCut || cutBefore.isCut) limits.push('part-before');
  if (removed.isCut || cutAfter.isCut) limits.push('part-now');
  const isPitchBefore = old.isPartial || added.isCut ? isPitchInOld : NEVER;
  const isPitchAfter = young.isPartial || removed.isCut ? isPitchInYoung : NEVER;
  return {
    removed: removed.own.filter(
      (index) => index !== cutBefore.own && index !== cutAfter.other && !isPitchBefore(index),
    ),
    added: added.own.filter((index) => index !== cutAfter.own && index !== cutBefore.other && !isPitchAfter(index)),
    rewritten: aligned.rewritten.filter((pair) => pair !== cutBefore.pair && pair !== cutAfter.pair),
    limits,
    endBefore: removed.end,
    endAfter: added.end,
  };
}

const OTHER_TEXT: Extent = {
  removed: [],
  added: [],
  rewritten: [],
  limits: ['other-text'],
  endBefore: 0,
  endAfter: 0,
};

const NEVER = (): boolean => false;

/** Returns a test for the wall's own lines ("It takes a minute."): short lines after the last shared paragraph. */
function isPitchOf(side: Side): (index: number) => boolean {
  const last = lastShared(side);
  return (index) => last >= 0 && index > last && (side.blocks[index]?.text.length ?? 0) < PITCH;
}

const sideOf = (version: Version, own: readonly number[], isShared: Side['isShared']): Side => ({
  blocks: version.blocks,
  isPartial: version.partial === true,
  isShared,
  own,
});

const isRunning = (block: KeptBlock): boolean => block.kind !== 'byline' && block.kind !== 'caption' && !block.aside;

/** UTF-16 code units of running text in these blocks. */
function lengthOf(blocks: readonly KeptBlock[], isCounted: (index: number) => boolean): number {
  return blocks.reduce((sum, block, index) => sum + (isRunning(block) && isCounted(index) ? block.text.length : 0), 0);
}

/** True if the address now has a different text: hardly any shared paragraph, and another headline. */
function isOtherText(old: Side, young: Side): boolean {
  const paragraphs = ({ blocks }: Side) => blocks.filter((one) => isRunning(one) && one.text.length >= PARAGRAPH);
  if (Math.min(paragraphs(old).length, paragraphs(young).length) < LEAST_BLOCKS) return false;
  const share = ({ blocks, isShared }: Side) =>
    lengthOf(blocks, isShared) /
    Math.max(
      1,
      lengthOf(blocks, () => true),
    );
  const headline = ({ blocks }: Side) => blockKey(blocks.find(({ kind }) => kind === 'heading')?.text ?? '');
  return Math.max(share(old), share(young)) < SHARED && headline(old) !== headline(young);
}

type Cut = {
  readonly isCut: boolean;
  /** The cut-off block, if it was found only as removed or added, and the whole block in the other version. */
  readonly own?: number;
  readonly other?: number;
  /** Both blocks, if they were found to be one paragraph that was rewritten. */
  readonly pair?: Pair;
};
const WHOLE: Cut = { isCut: false };

/**
 * Finds whether the last paragraph of this side is the beginning of a paragraph of the other side, cut off in
 * mid-sentence.
 */
function cutOff(side: Side, other: Side, rewritten: readonly Pair[], which: 'before' | 'after'): Cut {
  const last = lastTextOf(side);
  const block = side.blocks[last];
  if (!block) return WHOLE;
  const text = plain(block.text).replace(/\s*\[?(?:\.\.\.|…)\]?\s*(?:\S+ ){0,3}\S*$/, '');
  const isEllipsis = text.length < plain(block.text).length;
  if (text.length < LEAST_CUT || (!isEllipsis && !side.isPartial && /[.!?。！？؟।"')\]:]$/.test(text))) return WHOLE;
  const opens = (index: number) => {
    const whole = plain(other.blocks[index]?.text ?? '');
    return whole.length > text.length && whole.startsWith(text);
  };
  const pair = rewritten.find((one) => one[which].includes(last));
  if (pair) {
    const [whole] = which === 'before' ? pair.after : pair.before;
    return whole !== undefined && opens(whole) ? { isCut: true, pair } : WHOLE;
  }
  const whole = side.own.includes(last) ? other.own.find(opens) : undefined;
  return whole === undefined ? WHOLE : { isCut: true, own: last, other: whole };
}

/** The index of the last block of a text. A wall's line in unknown words may follow a paragraph that ends in "…". */
function lastTextOf(side: Side): number {
  const last = side.blocks.findLastIndex((block, index) => isRunning(block) && !isFootOf(side, index, block));
  const above = side.blocks.findLastIndex((block, index) => index < last && isRunning(block));
  const isWall =
    side.own.includes(last) &&
    (side.blocks[last]?.text.length ?? 0) < PITCH &&
    /(?:\.\.\.|…)\]?$/.test(plain(side.blocks[above]?.text ?? ''));
  return isWall ? above : last;
}

/** True if a block after the text is a label or a line that no editor edits. */
const isFootOf = (side: Side, index: number, block: KeptBlock): boolean =>
  isFurniture(block, blockKey(block.text)) || (side.isShared(index) && block.text.length < PARAGRAPH);

/** Blocks that only this side has, from `first` up to, but not including, `end`. */
type Gap = { readonly first: number; readonly end: number; readonly own: readonly number[] };

/**
 * Removes the end of this side that the other side did not show.
 *
 * @param isCut the other side states that it is only a part
 * @param isAlone the other side has no text of its own, except short lines at its end
 */
function withoutTail(side: Side, isCut: boolean, isAlone: boolean): Tailless {
  const total = lengthOf(side.blocks, () => true);
  // A block that is not a paragraph may also be behind the wall: a note at the foot.
  let end = isCut ? lastShared(side) + 1 : Infinity;
  let found = false;
  const own = gapsOf(side).flatMap((gap) => {
    const isLast = isAtEnd(side, gap, total);
    const next = nextStory(side, gap) ?? (isLast ? storyByByline(side, gap) : null);
    const kept = next === null ? gap.own : gap.own.filter((index) => index < next);
    if (next !== null) end = Math.min(end, next);
    if (!isLast) return kept;
    const length = lengthOf(side.blocks, (index) => kept.includes(index));
    const isLarge = isAlone && kept.length >= TAIL_BLOCKS && length >= total * TAIL_SHARE;
    if (kept.length === 0 || !(isCut || isLarge)) return kept;
    end = Math.min(end, gap.first);
    found = true;
    return [];
  });
  return { own, isCut: found, end };
}

/** The blocks that only this side has, without its end. Also whether there was such an end, and its first block. */
type Tailless = { readonly own: readonly number[]; readonly isCut: boolean; readonly end: number };

const lastShared = ({ blocks, isShared }: Side): number =>
  blocks.findLastIndex((block, index) => isShared(index) && isRunning(block) && block.text.length >= PARAGRAPH);

function gapsOf({ blocks, own, isShared }: Side): Gap[] {
  const gaps: { first: number; end: number; own: number[] }[] = [];
  for (const index of own) {
    const last = gaps.at(-1);
    const isNext = last && !blocks.slice(last.end, index).some((_, at) => isShared(last.end + at));
    if (last && isNext) {
      last.own.push(index);
      last.end = index + 1;
    } else {
      gaps.push({ first: index, end: index + 1, own: [index] });
    }
  }
  return gaps;
}

/** True if hardly any shared text follows a gap. */
function isAtEnd({ blocks, isShared }: Side, { end }: Gap, total: number): boolean {
  const follows = blocks.filter(
    (block, index) => index >= end && isShared(index) && isRunning(block) && block.text.length >= PARAGRAPH,
  );
  const length = follows.reduce((sum, { text }) => sum + text.length, 0);
  return follows.length <= FOOT_BLOCKS && length <= total * FOOT_SHARE;
}

/**
 * Returns the block in a gap at which another story begins: a headline that its own byline follows soon. Null if none
 * begins.
 */
function nextStory({ blocks }: Side, { own }: Gap): number | null {
  const headline = own.find(
    (index) => blocks[index]?.kind === 'heading' && blocks.slice(index + 1, index + 1 + HEAD).some(isByline),
  );
  return headline ?? null;
}

/**
 * The same where the headline is not among the blocks: a byline after the text of this story, with paragraphs after it.
 */
function storyByByline({ blocks, isShared }: Side, { own, end }: Gap): number | null {
  const from = blocks.slice(0, end).findLastIndex((block, index) => isShared(index) && block.text.length >= PARAGRAPH);
  if (from < 0) return null;
  const byline = blocks.findIndex(
    ({ kind }, index) => index > from && index < end && kind === 'byline' && !isShared(index),
  );
  const after = own.filter((index) => index > byline && (blocks[index]?.text.length ?? 0) >= PARAGRAPH);
  return byline >= 0 && after.length >= HEAD - 1 ? byline : null;
}
