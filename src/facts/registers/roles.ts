import { type Day, daysFrom } from './dates.ts';

/** A continuous time in an office, as an adapter collects it before it becomes a role. */
export type Stretch = {
  readonly office: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly party?: string | undefined;
  readonly src?: readonly string[] | undefined;
};

/**
 * Joins consecutive stretches of one office and party. Registers keep one row per term, but readers want the start of
 * the whole time. Between two terms there may be a recess, from the adjournment to the new year.
 *
 * @param gap most days between two terms of one stretch
 */
export function joinStretches(stretches: readonly Stretch[], gap: number): readonly Stretch[] {
  const sorted = [...stretches].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const joined: Stretch[] = [];
  for (const next of sorted) {
    const index = joined.findLastIndex((one) => one.office === next.office);
    const last = joined[index];
    if (last && last.party === next.party && follows(last, next, gap))
      joined[index] = { ...last, to: laterEnd(last.to, next.to), src: next.src ?? last.src };
    else joined.push(next);
  }
  return joined;
}

function follows(a: Stretch, b: Stretch, gap: number): boolean {
  if (a.to === null) return true;
  if (b.from === null) return false;
  if (a.to.length < 10 || b.from.length < 10) return b.from.slice(0, 4) <= a.to.slice(0, 4);
  return daysFrom(a.to, b.from) <= gap;
}

const laterEnd = (a: Day | null, b: Day | null): Day | null => (a === null || b === null ? null : a > b ? a : b);
