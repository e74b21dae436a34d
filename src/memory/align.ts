import { type Bag, createBags, joinBags, likeness, likenesses } from './likeness.ts';
import type { KeptBlock } from './model.ts';
import { blockKey, isFurniture } from './normal.ts';

/** Blocks of the older version beside blocks of the newer one: runs of neighbours, one of them of one block only. */
export type Pair = { readonly before: readonly number[]; readonly after: readonly number[] };

export type Alignment = {
  /** Same paragraph, other words. */
  readonly rewritten: readonly Pair[];
  /** Indexes of blocks that only the older version has. */
  readonly removed: readonly number[];
  /** Indexes of blocks that only the newer version has. */
  readonly added: readonly number[];
  /** Newer block of each older one that is still there, as it was or rewritten. */
  readonly counterpart: ReadonlyMap<number, number>;
};

/** What {@link align} knows of one block. */
type Line = { readonly index: number; readonly block: KeptBlock; readonly key: string; readonly bag: Bag };

/** From this likeness on, two paragraphs are one that was rewritten. Dice's coefficient of their words. */
const LIKE = 0.5;
/** The same between neighbours of paragraphs that stayed: place speaks for them too. */
const LIKE_IN_PLACE = 0.34;
/** Likeness that leaves no doubt between paragraphs in the same place. */
const CLEAR = 0.7;
/** More comparisons than this are not made across the whole text; within gaps they always are. */
const MOST_PAIRS = 40_000;
/** A part of a paragraph that was split is at least this like the whole. */
const SHARE = 0.2;
/** Paragraphs that one may have been split into. */
const MOST_PARTS = 3;

/**
 * Finds each paragraph of the older version in the newer one. First what is the same (wherever it stands: moving is no
 * editing), then what was only split or joined, then what is like enough to be the same paragraph rewritten: in the gaps
 * between unmoved neighbours first, then anywhere. `skip…`: blocks that are no
 * change by themselves (notes, the headline).
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

  // As they stand first: what is the same sign by sign need not be normalised.
  matchSame(old, young, ({ block }) => block.text, counterpart);
  matchSame(old, young, ({ key }) => key, counterpart);
  const taken = new Set(counterpart.values());
  const lost = old.filter(
    ({ index, block, key }) => !counterpart.has(index) && !skipBefore.has(index) && !isFurniture(block, key),
  );
  const found = young.filter(
    ({ index, block, key }) => !taken.has(index) && !skipAfter.has(index) && !isFurniture(block, key),
  );
  // Said elsewhere in the other version (a pull quote taken out, a standfirst repeated): nothing was lost or gained.
  const gone = lost.filter((line) => !isWithin(line, young, MOST_REPEATED));
  const come = found.filter((line) => !isWithin(line, old, MOST_REPEATED));

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
    match(alike(open(gap.before, 'before'), open(gap.after, 'after'), LIKE_IN_PLACE), false);
  }
  const left = open(gone, 'before');
  const right = open(come, 'after');
  const isTried = gaps.some(
    (gap) => left.every((line) => gap.before.includes(line)) && right.every((line) => gap.after.includes(line)),
  );
  if (!isTried && left.length * right.length <= MOST_PAIRS) match(alike(left, right, LIKE), false);

  return {
    rewritten: rewritten.sort((a, b) => (a.after[0] ?? 0) - (b.after[0] ?? 0)),
    removed: open(gone, 'before').map(({ index }) => index),
    added: open(come, 'after').map(({ index }) => index),
    counterpart,
  };
}

/** Keys and bags are made when they are first asked for: most blocks are the same sign by sign. */
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

/** Gives each older line that has no counterpart yet the first newer one that is the same by `by`. */
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

/** Words of at least this length in characters are looked for inside other blocks. */
const MOST_REPEATED = 25;

/** A quote or caption whose words stand in another block of the other version as well. */
function isWithin(line: Line, others: readonly Line[], least: number): boolean {
  if (line.block.kind === 'paragraph' || line.block.kind === 'heading' || line.key.length < least) return false;
  const bare = line.key.replace(/^"|"$|[.,]$/g, '');
  return others.some(({ key }) => key.includes(bare));
}

/** Paragraphs split into several, or several joined into one, without another word. */
function reflowed(whole: readonly Line[], parts: readonly Line[]): Pair[] {
  const pairs: Pair[] = [];
  const used = new Set<number>();
  for (const line of whole) {
    const first = parts.findIndex((part) => part.key !== '' && line.key.startsWith(part.key) && !used.has(part.index));
    if (first < 0) continue;
    let rest = line.key;
    const run: number[] = [];
    for (let i = first; i < parts.length; i++) {
      const part = parts[i];
      if (!part || !rest.startsWith(part.key)) break;
      run.push(part.index);
      rest = rest.slice(part.key.length).trimStart();
    }
    if (rest !== '' || run.length < 2) continue;
    for (const index of run) used.add(index);
    pairs.push({ before: [line.index], after: run });
  }
  return pairs;
}

type Gap = { readonly before: Line[]; readonly after: Line[] };

/** What is left, grouped by the last block before it that both versions have. */
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
  for (const line of gone) {
    let at = line.index - 1;
    while (at >= 0 && !counterpart.has(at)) at--;
    gapAt(counterpart.get(at) ?? -1).before.push(line);
  }
  for (const line of come) {
    let at = line.index - 1;
    while (at >= 0 && !taken.has(at)) at--;
    gapAt(at).after.push(line);
  }
  return [...gaps.values()].filter(({ before, after }) => before.length > 0 && after.length > 0);
}

/** Where a gap has as many paragraphs as before, the nth is mostly the nth: those that are clearly so. */
function inStep({ before, after }: Gap): Pair[] {
  if (before.length !== after.length) return [];
  return before.flatMap((line, i) => {
    const other = after[i];
    if (!other || other.block.kind !== line.block.kind) return [];
    if (likeness(line.bag, other.bag) < CLEAR) return [];
    return [{ before: [line.index], after: [other.index] }];
  });
}

/** A run of neighbours that may be one paragraph in the other version. */
type RunOfLines = { readonly lines: readonly Line[]; readonly bag: Bag };

/** Pairs of runs that are like enough, the likest first; each block is in one pair at most. */
function alike(before: readonly Line[], after: readonly Line[], least: number): Pair[] {
  const olds = before.map((line) => ({ lines: [line], bag: line.bag }));
  const youngs = after.map((line) => ({ lines: [line], bag: line.bag }));
  const candidates: { pair: Pair; score: number }[] = [];
  const propose = (a: RunOfLines, b: RunOfLines, score: number) => {
    if (score < least || a.lines[0]?.block.kind !== b.lines[0]?.block.kind) return;
    // A split must be worth more than the best of its parts alone.
    const cost = (a.lines.length + b.lines.length - 2) * 0.03;
    const indexes = ({ lines }: RunOfLines) => lines.map(({ index }) => index);
    candidates.push({ pair: { before: indexes(a), after: indexes(b) }, score: score - cost });
  };
  const scores = likenesses(
    olds.map(({ bag }) => bag),
    youngs.map(({ bag }) => bag),
  );
  for (const [i, old] of olds.entries()) {
    for (const [j, young] of youngs.entries()) propose(old, young, scores[i]?.[j] ?? 0);
  }
  /** Every part has something of the whole, and together they are about as long. */
  const maySplit = (whole: RunOfLines, run: RunOfLines, shares: (part: number) => number | undefined) => {
    if (!run.lines.every((_, part) => (shares(part) ?? 0) >= SHARE)) return false;
    return Math.min(whole.bag.length, run.bag.length) > 0.6 * Math.max(whole.bag.length, run.bag.length);
  };
  for (const [j, run] of runsOf(youngs)) {
    for (const [i, old] of olds.entries()) {
      if (maySplit(old, run, (part) => scores[i]?.[j + part])) propose(old, run, likeness(old.bag, run.bag));
    }
  }
  for (const [i, run] of runsOf(olds)) {
    for (const [j, young] of youngs.entries()) {
      if (maySplit(young, run, (part) => scores[i + part]?.[j])) propose(run, young, likeness(run.bag, young.bag));
    }
  }
  const used = new Set<string>();
  const pairs: Pair[] = [];
  for (const { pair } of candidates.sort((a, b) => b.score - a.score)) {
    const names = [...pair.before.map((i) => `b${i}`), ...pair.after.map((i) => `a${i}`)];
    if (names.some((name) => used.has(name))) continue;
    for (const name of names) used.add(name);
    pairs.push(pair);
  }
  return pairs;
}

/** Runs of two or three neighbours, with the place of their first one in `singles`. */
function runsOf(singles: readonly RunOfLines[]): [first: number, run: RunOfLines][] {
  const runs: [number, RunOfLines][] = [];
  for (const [i, single] of singles.entries()) {
    const run = [single];
    for (let next = singles[i + 1]; next && run.length < MOST_PARTS; next = singles[i + run.length]) {
      const [first] = single.lines;
      const [line] = next.lines;
      if (!first || !line || line.index !== first.index + run.length || line.block.kind !== first.block.kind) break;
      run.push(next);
      const parts = [...run];
      runs.push([
        i,
        {
          lines: parts.flatMap(({ lines }) => lines),
          // Joined only where the parts speak for it, which is rare.
          get bag() {
            return joinBags(parts.map(({ bag }) => bag));
          },
        },
      ]);
    }
  }
  return runs;
}
