/**
 * Milliseconds that a page is left alone once its document stands: its pictures are still decoded and painted then, and its
 * scripts build what they add. The survey took 5.4 ms of the page's thread at once, 4.3 after 100 to 500 ms of waiting (median
 * of 28 saved pages on two cores), and what a page builds in its first moments need not be read twice.
 */
const PAUSE = 200;

export type Calm = {
  readonly reached: Promise<void>;
  /** Somebody is waiting: no pause any more. */
  readonly end: () => void;
};

/** The calm after a page has loaded. */
export function calmAfterLoading(pause = PAUSE): Calm {
  let end: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    end = resolve;
    setTimeout(resolve, pause);
  });
  return { reached, end };
}
