/** The most rounds that are measured. The shortest one is the true cost, because other processes delay the others. */
const ROUNDS = 5;
/** The lowest limit of any test. */
const LOWEST_LIMIT = 4;

/**
 * Returns the time for one large input divided by the time for `times` small inputs with the same total. It is about 1
 * for linear work, and about `times` for quadratic work. It counts this process's processor time, which other processes
 * hardly change, and takes the shortest of some rounds.
 *
 * @param prepare makes an input of a size, and returns the work on it, which may be repeated
 * @param limit of the test. A ratio below it is not measured again, because the shortest round decides.
 */
export function growth(
  prepare: (size: number) => () => unknown,
  small: number,
  times: number,
  limit = LOWEST_LIMIT,
): number {
  const [few, many] = [prepare(small), prepare(small * times)];
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least >= limit; round++) {
    const apart = processorTime(() => {
      for (let i = 0; i < times; i++) few();
    });
    least = Math.min(least, processorTime(many) / apart);
  }
  return least;
}

/** Returns the ratio of the times of two pieces of work in the same run, measured as in {@link growth}. */
export function timesAsLong(work: () => unknown, than: () => unknown, limit = LOWEST_LIMIT): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least >= limit; round++)
    least = Math.min(least, processorTime(work) / processorTime(than));
  return least;
}

function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system + 1; // microseconds; never nothing
}
