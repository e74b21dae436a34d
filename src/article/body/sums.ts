import type { Box } from '../survey.ts';

/** The sum of a value over the runs of a box. */
export const held = (sums: Float64Array, box: Box | undefined): number =>
  box ? (sums[box.last] ?? 0) - (sums[box.first] ?? 0) : 0;

/** The sums of all values before each run, and the total. */
export const prefixSums = (values: Float64Array): Float64Array => sumsOf(values, (value) => value);

/**
 * The sums of the items' counts before each item, and the total. Making a typed array from an iterator takes five times
 * as long.
 */
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
