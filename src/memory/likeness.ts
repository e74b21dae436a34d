import { tokensOf } from './words.ts';

/** A text's words as ascending numbers, each as often as it occurs. */
export type Bag = Uint32Array;

/** Numbers the words of the texts of one comparison, so that bags are compared without touching a string. */
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
    return Uint32Array.from(words).sort();
  };
}

/** The words of several bags in one. */
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

/**
 * {@link likeness} of each of `olds` (rows) with each of `youngs`. By way of a table from words to the bags that hold them:
 * most pairs share little, and are hardly touched.
 */
export function likenesses(olds: readonly Bag[], youngs: readonly Bag[]): Float64Array[] {
  const holders = new Map<number, [bag: number, times: number][]>();
  for (const [index, bag] of olds.entries()) {
    for (const word of bag) {
      const known = holders.get(word);
      const last = known?.at(-1);
      if (!known) holders.set(word, [[index, 1]]);
      else if (last?.[0] === index) last[1]++;
      else known.push([index, 1]);
    }
  }
  const rows = olds.map(() => new Float64Array(youngs.length));
  for (const [column, bag] of youngs.entries()) {
    for (let i = 0, next = 0; i < bag.length; i = next) {
      const word = bag[i] ?? 0;
      for (next = i + 1; bag[next] === word; ) next++;
      for (const [index, times] of holders.get(word) ?? []) {
        const row = rows[index];
        if (row) row[column] = (row[column] ?? 0) + Math.min(times, next - i);
      }
    }
  }
  for (const [index, row] of rows.entries()) {
    for (const [column, shared] of row.entries()) {
      row[column] = (2 * shared) / ((olds[index]?.length ?? 0) + (youngs[column]?.length ?? 0) || 1);
    }
  }
  return rows;
}
