import type { Box } from './survey.ts';

/** What a box holds of what is summed up over the runs. */
export const held = (sums: Float64Array, box: Box | undefined): number =>
  box ? (sums[box.last] ?? 0) - (sums[box.first] ?? 0) : 0;

/** The sums of all values before each, and of all. */
export const prefixSums = (values: Float64Array): Float64Array => sumsOf(values, (value) => value);

/** The sums of what each item counts before it, and of all. Typed arrays made by an iterator take five times as long. */
export function sumsOf<T>(items: ArrayLike<T>, weigh: (item: T) => number): Float64Array {
  const sums = new Float64Array(items.length + 1);
  let sum = 0;
  for (let index = 0; index < items.length; ) {
    const item = items[index];
    if (item !== undefined) sum += weigh(item);
    sums[++index] = sum;
  }
  return sums;
}
