import { tokensOf } from './word-diff.ts';

/** A text's words as ascending numbers. Each number occurs as often as its word. */
export type Bag = Uint32Array;

/** Numbers the words of the texts of one comparison. Bags can then be compared without reading strings. */
export function createBags(): (text: string) => Bag {
  const numbers = new Map<string, number>();
  return (text) => {
    const words: number[] = [];
    for (const { form } of tokensOf(text)) {
      if (form.length === 1 && !/[\p{L}\p{N}]/u.test(form)) continue; // a sign
      const word = form.toLowerCase();
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      words.push(number);
    }
    return new Uint32Array(words).sort();
  };
}

/** The words of several bags in one bag. */
export function joinBags(bags: readonly Bag[]): Bag {
  const [first] = bags;
  if (bags.length === 1 && first) return first;
  const joined = new Uint32Array(bags.reduce((sum, bag) => sum + bag.length, 0));
  let at = 0;
  for (const bag of bags) {
    joined.set(bag, at);
    at += bag.length;
  }
  return joined.sort();
}

/** Dice's coefficient of two bags of words: 0 (nothing shared) to 1 (the same words). */
export function likeness(a: Bag, b: Bag): number {
  const sum = a.length + b.length;
  if (sum === 0) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return (2 * shared) / sum;
}

/** Two bags, by their places in the lists that were compared, and their {@link likeness}. */
export type Likeness = { readonly old: number; readonly young: number; readonly score: number };

/** Above this number of pairs, only the nearest bags in the text are searched for a common word. */
const MOST_PAIRS = 40_000;
/** How many of the nearest bags are searched. */
const NEAREST = 24;

/**
 * Returns the {@link likeness} of each of `olds` with each of `youngs`, if it is `least` or more. A table leads from
 * words to the bags that have them. So most pairs are skipped, because they share little. In very long lists (a
 * thousand equal lines) it misses pairs that are far apart and share only common words.
 */
export function likenesses(olds: readonly Bag[], youngs: readonly Bag[], least: number): Likeness[] {
  const holders = new Map<number, Holders>();
  for (const [index, bag] of olds.entries()) {
    for (const word of bag) {
      const known = holders.get(word);
      if (!known) holders.set(word, { bags: [index], times: [1] });
      else if (known.bags.at(-1) === index) known.times[known.times.length - 1] = (known.times.at(-1) ?? 0) + 1;
      else {
        known.bags.push(index);
        known.times.push(1);
      }
    }
  }
  const most = olds.length * youngs.length > MOST_PAIRS ? NEAREST : Infinity;
  const found: Likeness[] = [];
  const shared = new Uint32Array(olds.length);
  for (const [young, bag] of youngs.entries()) {
    const touched: number[] = [];
    const place = (young / youngs.length) * olds.length;
    for (let i = 0, next = 0; i < bag.length; i = next) {
      const word = bag[i] ?? 0;
      for (next = i + 1; bag[next] === word; ) next++;
      const known = holders.get(word);
      if (!known) continue;
      const [from, to] = around(known.bags, place, most);
      for (let k = from; k < to; k++) {
        const old = known.bags[k] ?? 0;
        if (shared[old] === 0) touched.push(old);
        shared[old] = (shared[old] ?? 0) + Math.min(known.times[k] ?? 0, next - i);
      }
    }
    for (const old of touched) {
      const score = (2 * (shared[old] ?? 0)) / ((olds[old]?.length ?? 0) + bag.length);
      shared[old] = 0;
      if (score >= least) found.push({ old, young, score });
    }
  }
  return found;
}

/** The bags that hold a word, ascending, and how often each does. */
type Holders = { readonly bags: number[]; readonly times: number[] };

/** Returns the range of the `most` ascending numbers nearest to a place, in proportion: first index and end. */
function around(ascending: readonly number[], place: number, most: number): [from: number, to: number] {
  if (ascending.length <= most) return [0, ascending.length];
  let low = 0;
  for (let high = ascending.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(ascending.length - most, low - most / 2));
  return [from, from + most];
}
