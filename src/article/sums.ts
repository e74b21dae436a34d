import type { Box } from './survey.ts';

/** What a box holds of what is summed up over the runs. */
export const held = (sums: Float64Array, box: Box | undefined): number =>
  box ? (sums[box.last] ?? 0) - (sums[box.first] ?? 0) : 0;

/** The sums of all values before each, and of all. */
export function prefixSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  let sum = 0;
  for (let index = 0; index < values.length; ) {
    sum += values[index] ?? 0;
    sums[++index] = sum;
  }
  return sums;
}
