import { lastIndexWhere } from '../../bisect.ts';
import type { Box } from '../survey.ts';

/** The sum of a value over the runs of a box. */
export const held = (sums: Float64Array, box: Box | undefined): number =>
  box ? (sums[box.last] ?? 0) - (sums[box.first] ?? 0) : 0;

/** The sums of all values before each run, and the total. A loop without calls, because most code here runs a few times. */
export function prefixSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  let sum = 0;
  for (let index = 0; index < values.length; ) {
    sum += values[index] ?? 0;
    sums[++index] = sum;
  }
  return sums;
}

/** The sum of all values. */
export function totalOf(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0;
  return sum;
}

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

/**
 * Tests whether one of these boxes is inside a box. A page may have thousands, so they are bisected.
 *
 * @param kind indexes of boxes, in ascending order
 */
export const holding =
  (boxes: readonly Box[], kind: readonly number[]) =>
  (at: number): boolean => {
    const end = boxes[at]?.end ?? 0;
    const next = lastIndexWhere(kind.length, (index) => (kind[index] ?? 0) <= at) + 1;
    return (kind[next] ?? end) < end;
  };
