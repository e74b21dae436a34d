/** So many rounds are measured at most: the least of them is what the work needs, the others were held up. */
const ROUNDS = 5;
/** Work that takes no more than this many times as long is measured once: no test draws its line below. */
const ENOUGH = 3;

/**
 * How many times as long work takes on one large input as on `times` small ones that are as large together: about 1 where
 * it grows with the input, about `times` where it grows with its square. In time of the processor that this process
 * took, to which other processes of a busy machine add little, and the least of some rounds.
 *
 * @param prepare makes an input of a size and gives the work on it, which may be done more than once
 */
export function growth(prepare: (size: number) => () => unknown, small: number, times: number): number {
  const [few, many] = [prepare(small), prepare(small * times)];
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least > ENOUGH; round++) {
    const apart = processorTime(() => {
      for (let i = 0; i < times; i++) few();
    });
    least = Math.min(least, processorTime(many) / apart);
  }
  return least;
}

/**
 * How many times as long work takes as other work in the same run, in time of the processor; the least of some rounds, as
 * {@link growth}.
 */
export function timesAsLong(work: () => unknown, than: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least > ENOUGH; round++)
    least = Math.min(least, processorTime(work) / processorTime(than));
  return least;
}

function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system + 1; // microseconds; never nothing
}
