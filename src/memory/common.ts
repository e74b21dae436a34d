import diffSequences from '@jest/diff-sequences';

/**
 * Words that both texts share, in order. There are `count` of them, from `before` on in the older text and from `after`
 * on in the newer text.
 */
export type Common = { readonly before: number; readonly after: number; readonly count: number };

/**
 * Stretches with more pairs of words than this are divided first, because the time for comparing grows with that
 * number.
 */
const MOST_PAIRS = 25_000;

/**
 * A stretch of both texts, in indexes of words. It goes from `a` up to `aEnd` in the older text, and from `b` up to
 * `bEnd` in the newer text.
 */
type Stretch = { readonly a: number; readonly aEnd: number; readonly b: number; readonly bEnd: number };

/**
 * Finds the words that two sequences share, in order. For short sequences, Myers' algorithm finds the most shared words
 * (package `@jest/diff-sequences`). Long sequences are divided at pairs of neighbouring words that each side has once,
 * as patience diff does with lines. Stretches without such a pair are compared slice by slice.
 */
export function commonWords(before: readonly string[], after: readonly string[]): Common[] {
  const numbers = new Map<string, number>();
  const number = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const old = Uint32Array.from(before, number);
  const young = Uint32Array.from(after, number);
  const found: Common[] = [];
  const add = (a: number, b: number, count: number) => {
    const last = found.at(-1);
    if (last && last.before + last.count === a && last.after + last.count === b) {
      found[found.length - 1] = { ...last, count: last.count + count };
    } else if (count > 0) {
      found.push({ before: a, after: b, count });
    }
  };

  function compare(stretch: Stretch): void {
    let { a, aEnd, b, bEnd } = stretch;
    const from = { a, b };
    while (a < aEnd && b < bEnd && old[a] === young[b]) {
      a++;
      b++;
    }
    add(from.a, from.b, a - from.a);
    let tail = 0;
    while (aEnd > a && bEnd > b && old[aEnd - 1] === young[bEnd - 1]) {
      aEnd--;
      bEnd--;
      tail++;
    }
    const pairs = (aEnd - a) * (bEnd - b);
    if (pairs > 0 && pairs <= MOST_PAIRS) {
      diffSequences(
        aEnd - a,
        bEnd - b,
        (i, j) => old[a + i] === young[b + j],
        (count, i, j) => add(a + i, b + j, count),
      );
    } else if (pairs > 0) {
      for (const part of divide(old, young, { a, aEnd, b, bEnd }, numbers.size)) compare(part);
    }
    add(aEnd, bEnd, tail);
  }
  compare({ a: 0, aEnd: old.length, b: 0, bEnd: young.length });
  return found;
}

/** Divides at the pairs of words that each side has once. Each stretch except the first begins with such a pair. */
function divide(old: Uint32Array, young: Uint32Array, stretch: Stretch, words: number): Stretch[] {
  const { a, aEnd, b, bEnd } = stretch;
  const inOld = pairsOf(old, a, aEnd, words);
  const inYoung = pairsOf(young, b, bEnd, words);
  const shared: { a: number; b: number }[] = [];
  for (const [pair, at] of inOld) {
    const other = inYoung.get(pair);
    if (at >= 0 && other !== undefined && other >= 0) shared.push({ a: at, b: other });
  }
  const starts = ascending(shared);
  if (starts.length === 0) return slices(stretch);
  const parts = starts.map((start, i) => ({
    ...start,
    aEnd: starts[i + 1]?.a ?? aEnd,
    bEnd: starts[i + 1]?.b ?? bEnd,
  }));
  return [{ a, aEnd: starts[0]?.a ?? aEnd, b, bEnd: starts[0]?.b ?? bEnd }, ...parts];
}

/** The number of words in a slice. */
const SLICE = 60;

/**
 * Cuts both texts into equally many slices. It is for texts that repeat themselves endlessly, or that share nothing.
 */
function slices({ a, aEnd, b, bEnd }: Stretch): Stretch[] {
  const parts = Math.ceil(Math.max(aEnd - a, bEnd - b) / SLICE);
  const at = (from: number, to: number, part: number) => from + Math.round(((to - from) * part) / parts);
  return Array.from({ length: parts }, (_, i) => ({
    a: at(a, aEnd, i),
    aEnd: at(a, aEnd, i + 1),
    b: at(b, bEnd, i),
    bEnd: at(b, bEnd, i + 1),
  }));
}

/**
 * Each pair of neighbouring words, as one number, with its place. The place is -1 if the pair occurs more than once.
 */
function pairsOf(text: Uint32Array, from: number, to: number, words: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = from; i + 1 < to; i++) {
    const pair = (text[i] ?? 0) * words + (text[i + 1] ?? 0);
    places.set(pair, places.has(pair) ? -1 : i);
  }
  return places;
}

/**
 * Returns the longest selection of places that ascends in both texts (patience sorting). `places` ascend in the older
 * text.
 */
function ascending(places: readonly { a: number; b: number }[]): { a: number; b: number }[] {
  const tops: number[] = [];
  const previous: number[] = [];
  for (const [index, { b }] of places.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[tops[middle] ?? 0]?.b ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = index;
  }
  const chosen: { a: number; b: number }[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const place = places[at];
    if (place) chosen.push(place);
  }
  return chosen.reverse();
}
