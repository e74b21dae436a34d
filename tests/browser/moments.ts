import type { Page } from 'puppeteer-core';

// Moments that must be short: a tap, a pointer on its way. A busy machine makes some of them too long. Then the test
// repeats the moment, because it would otherwise test another one.

/** Repeats a moment until it takes less than `most` milliseconds. `moment` resolves to how long it took in the page. */
export async function within(most: number, moment: () => Promise<number>): Promise<void> {
  for (let tries = 0; tries < 20; tries++) if ((await moment()) < most) return;
  throw new Error(`The browser made no move within ${most} ms, in 20 tries.`);
}

/** A place where the page saw the pointer, and for how many milliseconds, by the page's own clock. */
export type Seen = { readonly y: number; readonly time: number };

/** Makes these moves of the mouse. Returns all places where the page saw the pointer, but the last. */
export async function seenOf(page: Page, moves: () => Promise<unknown>): Promise<readonly Seen[]> {
  await page.evaluate(() => {
    const seen: { y: number; at: number }[] = [];
    Reflect.set(window, 'moves', seen);
    addEventListener('mousemove', ({ clientY: y, timeStamp: at }) => seen.push({ y, at }), true);
  });
  await moves();
  const seen = await page.evaluate<[], () => { y: number; at: number }[]>(() => Reflect.get(window, 'moves'));
  return seen.slice(0, -1).map(({ y, at }, place) => ({ y, time: (seen[place + 1]?.at ?? 0) - at }));
}

/** The longest time that the pointer was at one place during these moves. */
export const longestOf = async (page: Page, moves: () => Promise<unknown>): Promise<number> =>
  Math.max(...(await seenOf(page, moves)).map(({ time }) => time));

/**
 * Touches the page. Returns how many milliseconds the finger was down until it first moved or was lifted, by the page's
 * own clock.
 */
export async function heldFor(page: Page, touch: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const times = { down: 0, next: 0 };
    Reflect.set(window, 'touched', times);
    addEventListener('touchstart', ({ timeStamp }) => Object.assign(times, { down: timeStamp }), true);
    const next = ({ timeStamp }: Event) => {
      times.next ||= timeStamp;
    };
    for (const type of ['touchmove', 'touchend']) addEventListener(type, next, { capture: true, passive: true });
  });
  await touch();
  const { down, next } = await page.evaluate<[], () => { down: number; next: number }>(() =>
    Reflect.get(window, 'touched'),
  );
  return down > 0 && next > 0 ? next - down : Number.POSITIVE_INFINITY;
}
