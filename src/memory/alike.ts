import type { KeptBlock } from '../memory-model.ts';
import { type Bag, joinBags, likeness, likenesses } from './likeness.ts';

/**
 * Blocks of the older version beside blocks of the newer version. Each side is a run of neighbours. At least one side
 * is a single block.
 */
export type Pair = { readonly before: readonly number[]; readonly after: readonly number[] };

/** A block of a version, ready to be compared. */
export type Line = { readonly index: number; readonly block: KeptBlock; readonly key: string; readonly bag: Bag };

/** With more pairs of possibly equal paragraphs than this, splits are not searched. */
const MOST_PAIRS = 40_000;
/** Least likeness of a whole paragraph and a part into which it was split. */
const SHARE = 0.2;
/** A paragraph is split into at most this many. */
const MOST_PARTS = 3;

/** A run of neighbours that may be one paragraph in the other version. `length` is its number of words. */
type RunOfLines = { readonly lines: readonly Line[]; readonly bag: Bag; readonly length: number };

/**
 * Returns pairs of runs that are alike enough, the most alike first. Each block is in at most one pair.
 *
 * @param least the likeness from which two runs are a pair, 0 to 1
 */
export function alike(before: readonly Line[], after: readonly Line[], least: number): Pair[] {
  const single = (line: Line): RunOfLines => ({ lines: [line], bag: line.bag, length: line.bag.length });
  const olds = before.map(single);
  const youngs = after.map(single);
  const candidates: { a: RunOfLines; b: RunOfLines; score: number }[] = [];
  const propose = (a: RunOfLines, b: RunOfLines, score: number) => {
    if (score < least || a.lines[0]?.block.kind !== b.lines[0]?.block.kind) return;
    // A split must score higher than the best of its parts alone.
    candidates.push({ a, b, score: score - (a.lines.length + b.lines.length - 2) * 0.03 });
  };
  const isLong = olds.length * youngs.length > MOST_PAIRS;
  const found = likenesses(
    olds.map(({ bag }) => bag),
    youngs.map(({ bag }) => bag),
    isLong ? least : Math.min(SHARE, least),
  );
  const ofOld: Set<number>[] = olds.map(() => new Set());
  const ofYoung: Set<number>[] = youngs.map(() => new Set());
  for (const { old, young, score } of found) {
    const a = olds[old];
    const b = youngs[young];
    if (a && b) propose(a, b, score);
    ofOld[old]?.add(young);
    ofYoung[young]?.add(old);
  }
  /**
   * Yields the paragraphs that may be the unsplit form of a run. Such a paragraph shares words with each part, and has
   * about as many words as the run.
   */
  function* wholesOf(run: RunOfLines, first: number, all: readonly RunOfLines[], like: readonly Set<number>[]) {
    for (const index of like[first] ?? []) {
      const whole = all[index];
      if (!whole || Math.min(whole.length, run.length) <= 0.6 * Math.max(whole.length, run.length)) continue;
      if (run.lines.every((_, part) => like[first + part]?.has(index))) yield whole;
    }
  }
  for (const [first, run] of isLong ? [] : runsOf(youngs)) {
    for (const old of wholesOf(run, first, olds, ofYoung)) propose(old, run, likeness(old.bag, run.bag));
  }
  for (const [first, run] of isLong ? [] : runsOf(olds)) {
    for (const young of wholesOf(run, first, youngs, ofOld)) propose(run, young, likeness(run.bag, young.bag));
  }
  const used = new Set<Line>();
  const pairs: Pair[] = [];
  for (const { a, b } of candidates.sort((x, y) => y.score - x.score)) {
    if (a.lines.some((line) => used.has(line)) || b.lines.some((line) => used.has(line))) continue;
    for (const line of [...a.lines, ...b.lines]) used.add(line);
    pairs.push({ before: a.lines.map(({ index }) => index), after: b.lines.map(({ index }) => index) });
  }
  return pairs;
}

/** Yields runs of two or three neighbours, with the index of the first neighbour in `singles`. */
function* runsOf(singles: readonly RunOfLines[]): Generator<[first: number, run: RunOfLines]> {
  for (const [i, { lines, length }] of singles.entries()) {
    const [first] = lines;
    const run = [...lines];
    let words = length;
    for (let next = singles[i + 1]; first && next && run.length < MOST_PARTS; next = singles[i + run.length]) {
      const [line] = next.lines;
      if (!line || line.index !== first.index + run.length || line.block.kind !== first.block.kind) break;
      run.push(line);
      words += next.length;
      const parts = [...run];
      yield [
        i,
        {
          lines: parts,
          length: words,
          // Joined on demand, because few parts are alike enough to need it.
          get bag() {
            return joinBags(parts.map(({ bag }) => bag));
          },
        },
      ];
    }
  }
}
