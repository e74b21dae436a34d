/**
 * Binary search: the last index below `count` for which `holds` is true, or -1. `holds` must be false for all indexes
 * after the first false one.
 */
export function lastIndexWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
