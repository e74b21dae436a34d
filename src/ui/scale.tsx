import { firstDay } from '../dates/distance.ts';
import type { PartialDate } from '../dates/partial-date.ts';

/**
 * Where each date lies between two others, from 0 to 1, held inside 0.02–0.98 so that a tick never hides an end.
 * Dates outside are left out. Empty where the two ends are less than a day apart.
 */
export function positions(from: PartialDate, to: PartialDate, dates: readonly PartialDate[]): number[] {
  const start = firstDay(from);
  const length = firstDay(to) - start;
  if (length < 1) return [];
  return dates
    .map((date) => (firstDay(date) - start) / length)
    .filter((share) => share >= 0 && share <= 1)
    .map((share) => Math.min(0.98, Math.max(0.02, share)));
}

/**
 * The time between the article and now as one thin rule: an open ring for the article, a full one for now, a tick for
 * each development. Decoration: the dates stand in words beside it, so it is hidden from assistive technology.
 */
export function Scale(props: { from: PartialDate; to: PartialDate; dates: readonly PartialDate[] }) {
  const shares = [...new Set(positions(props.from, props.to, props.dates))];
  return (
    <div class="scale" aria-hidden="true">
      {shares.map((share) => (
        <span key={share} class="scale-tick" style={{ insetInlineStart: `${(share * 100).toFixed(1)}%` }} />
      ))}
    </div>
  );
}
