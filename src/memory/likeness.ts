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
