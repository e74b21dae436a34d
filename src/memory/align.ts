import type { KeptBlock } from '../memory-model.ts';
import { alike, type Line, type Pair } from './alike.ts';
import { type Bag, createBags, likeness } from './likeness.ts';
import { blockKey, isFurniture } from './normal.ts';

export type Alignment = {
  /** The same paragraph in other words. */
  readonly rewritten: readonly Pair[];
  /** Indexes of blocks that only the older version has. */
  readonly removed: readonly number[];
  /** Indexes of blocks that only the newer version has. */
  readonly added: readonly number[];
  /**
   * For each older block, the newer block that it became. If it is gone, the newer block that the nearest block before
   * it became. Or -1.
   */
  readonly anchors: readonly number[];
  /** For each older block that was found again, rewritten or not, its newer block. */
  readonly counterpart: ReadonlyMap<number, number>;
  readonly taken: ReadonlySet<number>;
};

/**
 * Two paragraphs that are at least this alike are one paragraph that was rewritten. It is Dice's coefficient of their
 * words.
 */
const LIKENESS = 0.5;
/** The same limit for paragraphs between unmoved neighbours. It is lower, because their place is evidence too. */
const LIKENESS_IN_PLACE = 0.34;
/** Paragraphs in the same place that are at least this alike are certainly the same. */
const CLEAR = 0.7;
/**
 * Finds each paragraph of the older version in the newer version. First come equal paragraphs, wherever they are,
 * because moving is not editing. Then come paragraphs that were only split or joined. Last come paragraphs so alike
 * that one is the other rewritten: first between unmoved neighbours, then anywhere.
 *
 * `skip…`: blocks that are not changes by themselves (notes, the headline).
 */
export function align(
  before: readonly KeptBlock[],
  after: readonly KeptBlock[],
  skipBefore: ReadonlySet<number>,
  skipAfter: ReadonlySet<number>,
): Alignment {
  const counterpart = new Map<number, number>();
  const bagOf = createBags();
  const old = linesOf(before, bagOf);
  const young = linesOf(after, bagOf);

  // Compares the raw texts first, because equal texts need not be normalised.
  matchSame(old, young, ({ block }) => block.text, counterpart);
  matchSame(old, young, ({ key }) => key, counterpart);
  const taken = new Set(counterpart.values());
  const lost = old.filter(
    ({ index, block, key }) => !counterpart.has(index) && !skipBefore.has(index) && !isFurniture(block, key),
  );
  const found = young.filter(
    ({ index, block, key }) => !taken.has(index) && !skipAfter.has(index) && !isFurniture(block, key),
  );
  // Words that are elsewhere in the other version (a pull quote, a repeated standfirst) were neither lost nor added.
  const gone = notWithin(lost, young, found);
  const come = notWithin(found, old, lost);

  const rewritten: Pair[] = [];
  const match = (pairs: readonly Pair[], same: boolean) => {
    for (const pair of pairs) {
      for (const index of pair.before) counterpart.set(index, pair.after[0] ?? 0);
      for (const index of pair.after) taken.add(index);
      if (!same) rewritten.push(pair);
    }
  };
  const open = (lines: readonly Line[], side: 'before' | 'after') =>
    lines.filter(({ index }) => (side === 'before' ? !counterpart.has(index) : !taken.has(index)));

  match(reflowed(gone, come), true);
  match(
    reflowed(come, gone).map(({ before, after }) => ({ before: after, after: before })),
    true,
  );
  const gaps = gapsOf(open(gone, 'before'), open(come, 'after'), counterpart, taken);
  for (const gap of gaps) {
    match(inStep(gap), false);
    match(alike(open(gap.before, 'before'), open(gap.after, 'after'), LIKENESS_IN_PLACE), false);
  }
  const left = open(gone, 'before');
  const right = open(come, 'after');
  const isTried = gaps.some(({ before, after }) => isAllOf(left, before) && isAllOf(right, after));
  if (!isTried) match(alike(left, right, LIKENESS), false);

  return {
    rewritten: rewritten.sort((a, b) => (a.after[0] ?? 0) - (b.after[0] ?? 0)),
    removed: open(gone, 'before').map(({ index }) => index),
    added: open(come, 'after').map(({ index }) => index),
    anchors: anchorsOf(before.length, (index) => counterpart.get(index)),
    counterpart,
    taken,
  };
}

/** For each index below `blocks`: the value of `of`, or its value for the nearest earlier block that has one, or -1. */
function anchorsOf(blocks: number, of: (index: number) => number | undefined): number[] {
  let anchor = -1;
  return Array.from({ length: blocks }, (_, index) => {
    anchor = of(index) ?? anchor;
    return anchor;
  });
}

/** Keys and bags are made on demand, because most blocks are equal character by character. */
function linesOf(blocks: readonly KeptBlock[], bagOf: (text: string) => Bag): Line[] {
  return blocks.map((block, index) => {
    let key: string | undefined;
    let bag: Bag | undefined;
    return {
      index,
      block,
      get key() {
        key ??= blockKey(block.text);
        return key;
      },
      get bag() {
        bag ??= bagOf(block.text);
        return bag;
      },
    };
  });
}

/** Gives each older line without a counterpart the first newer line for which `by` returns the same. */
function matchSame(
  old: readonly Line[],
  young: readonly Line[],
  by: (line: Line) => string,
  counterpart: Map<number, number>,
): void {
  const taken = new Set(counterpart.values());
  const places = new Map<string, number[]>();
  for (const line of young) {
    if (taken.has(line.index)) continue;
    const known = places.get(by(line));
    if (known) known.push(line.index);
    else places.set(by(line), [line.index]);
  }
  for (const line of old) {
    if (counterpart.has(line.index)) continue;
    const to = places.get(by(line))?.shift();
    if (to !== undefined) counterpart.set(line.index, to);
  }
}

/** Only texts of at least this many characters are searched inside other blocks. */
const LEAST_REPEATED = 25;

/**
 * Returns `lines` without quotes, captions and list entries whose words are also in a block of the other version. An
 * `open` block of the same kind does not count, because it is more likely the same block with words added.
 */
function notWithin(lines: readonly Line[], others: readonly Line[], open: readonly Line[]): Line[] {
  const isOpen = new Set(open);
  let shared: string | undefined;
  const isElsewhere = (words: string, kind: KeptBlock['kind']) => {
    shared ??= others.flatMap((line) => (isOpen.has(line) ? [] : line.key)).join('\n');
    return shared.includes(words) || open.some((line) => line.block.kind !== kind && line.key.includes(words));
  };
  return lines.filter(({ block, key }) => {
    if (block.kind === 'paragraph' || block.kind === 'heading' || key.length < LEAST_REPEATED) return true;
    return !isElsewhere(key.replace(/^"|"$|[.,]$/g, ''), block.kind);
  });
}

/** Paragraphs that were split into several, or joined into one, without any other change. */
function reflowed(whole: readonly Line[], parts: readonly Line[]): Pair[] {
  const opening = (key: string) => key.slice(0, LEAST_PART);
  const byOpening = new Map<string, number[]>();
  for (const [i, { key }] of parts.entries()) {
    const known = byOpening.get(opening(key));
    if (known) known.push(i);
    else byOpening.set(opening(key), [i]);
  }
  const pairs: Pair[] = [];
  const used = new Set<number>();
  for (const { index, key } of whole) {
    const first = byOpening
      .get(opening(key))
      ?.find((i) => !used.has(parts[i]?.index ?? -1) && key.startsWith(parts[i]?.key ?? key));
    if (first === undefined) continue;
    let rest = key;
    const run: number[] = [];
    for (let i = first; i < parts.length; i++) {
      const part = parts[i];
      if (!part || part.key === '' || !rest.startsWith(part.key)) break;
      run.push(part.index);
      rest = rest.slice(part.key.length).trimStart();
    }
    if (rest !== '' || run.length < 2) continue;
    for (const part of run) used.add(part);
    pairs.push({ before: [index], after: run });
  }
  return pairs;
}
/** The first part of a split paragraph has at least this many characters. */
const LEAST_PART = 6;

type Gap = { readonly before: Line[]; readonly after: Line[] };

function isAllOf(some: readonly Line[], all: readonly Line[]): boolean {
  const known = new Set(all);
  return some.every((line) => known.has(line));
}

/** Groups the lines without a counterpart by the last block before them that both versions have. */
function gapsOf(
  gone: readonly Line[],
  come: readonly Line[],
  counterpart: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): Gap[] {
  const gaps = new Map<number, Gap>();
  const gapAt = (anchor: number): Gap => {
    const gap = gaps.get(anchor) ?? { before: [], after: [] };
    gaps.set(anchor, gap);
    return gap;
  };
  const ofOld = anchorsOf((gone.at(-1)?.index ?? -1) + 1, (index) => counterpart.get(index));
  const ofYoung = anchorsOf((come.at(-1)?.index ?? -1) + 1, (index) => (taken.has(index) ? index : undefined));
  for (const line of gone) gapAt(ofOld[line.index] ?? -1).before.push(line);
  for (const line of come) gapAt(ofYoung[line.index] ?? -1).after.push(line);
  return [...gaps.values()].filter(({ before, after }) => before.length > 0 && after.length > 0);
}

/** Pairs paragraphs in order if a gap has equally many on both sides. Only clearly alike paragraphs are paired. */
function inStep({ before, after }: Gap): Pair[] {
  if (before.length !== after.length) return [];
  return before.flatMap((line, i) => {
    const other = after[i];
    if (!other || other.block.kind !== line.block.kind) return [];
    if (likeness(line.bag, other.bag) < CLEAR) return [];
    return [{ before: [line.index], after: [other.index] }];
  });
}
